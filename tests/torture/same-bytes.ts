/** The same newsroom built under every condition that must not matter: one site, byte for byte. */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fingerprint, run } from "../shell/run-isnad.ts";
import { isSame, type NewsroomToBreak, publishedNewsroom } from "./newsroom-to-break.ts";
import type { Found } from "./trial.ts";

const PROJECT = join(import.meta.dirname, "../..");
const COMMAND = "src/shell/isnad.js";

/** A condition: what the process is given, and by which Node. */
interface Condition {
  readonly name: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: string;
  /** Lines that run before ours. */
  readonly before?: string;
  readonly cache?: "warm" | "damaged";
  /** A program, with its words, that runs ours; `root` is the one folder that it is to write into. */
  readonly within?: (root: string) => readonly string[];
  /** From a copy of the project at another path, whose sources were never compiled. */
  readonly elsewhere?: boolean;
}

const clock = (year: number): string =>
  `const at = Date.UTC(${year}, 5, 1); const Real = Date; globalThis.Date = class extends Real { constructor(...given) { super(...(given.length === 0 ? [at] : given)); } static now() { return at; } };`;
const SHUFFLE =
  'import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module"; const real = fs.readdirSync; fs.readdirSync = (...given) => real(...given).reverse(); syncBuiltinESMExports();';
const CORES = (count: number): string =>
  `import os from "node:os"; import { syncBuiltinESMExports } from "node:module"; os.availableParallelism = () => ${count}; syncBuiltinESMExports();`;

/** Its first word is the folder that stays writable. */
const READ_ONLY =
  'mount --make-rprivate / && mount --bind "$0" "$0" && mount -o remount,ro,bind / && ! touch /tmp/isnad-read-only && exec "$@"';

const CONDITIONS: readonly Condition[] = [
  ...["UTC", "Pacific/Kiritimati", "America/Adak", "Asia/Kathmandu", "Asia/Damascus"].map((TZ) => ({
    name: `zone ${TZ}`,
    env: { TZ },
  })),
  ...["C", "ar_SY.UTF-8", "tr_TR.UTF-8", "fa_IR.UTF-8", "zh_CN.GB18030"].map((LANG) => ({
    name: `locale ${LANG}`,
    env: { LANG, LC_ALL: LANG },
  })),
  ...[1999, 2031, 2099].map((year) => ({ name: `clock ${year}`, before: clock(year) })),
  { name: "folders read backwards", before: SHUFFLE },
  ...[1, 3, 8].map((count) => ({ name: `${count} cores`, before: CORES(count) })),
  ...["0000", "0077"].map((umask) => ({
    name: `umask ${umask}`,
    within: () => ["sh", "-c", `umask ${umask}; exec "$@"`, "sh"],
  })),
  { name: "no network", within: () => ["unshare", "-rn"] },
  { name: "a checkout elsewhere", elsewhere: true },
  {
    name: "all that is mounted read-only but output and cache, no network, sources never compiled",
    elsewhere: true,
    within: (root) => ["unshare", "-mrn", "sh", "-c", READ_ONLY, root],
  },
  { name: "warm cache", cache: "warm" },
  { name: "damaged cache", cache: "damaged" },
];

/** Builds under every condition, and by each of the programs `nodes` (paths of other versions of Node). */
export async function trySameBytes(nodes: readonly string[]): Promise<Found> {
  const newsroom = await publishedNewsroom();
  const copy = copyProject();
  const expected = newsroom.site();
  const all: readonly Condition[] = [...CONDITIONS, ...nodes.map((node) => ({ name: node, node }))];
  const bad: string[] = [];
  for (const condition of all) {
    const fault = await differs(newsroom, expected, condition, condition.elsewhere ? copy : PROJECT);
    if (fault !== undefined) bad.push(`${condition.name}: ${fault}`);
  }
  newsroom.remove();
  rmSync(dirname(copy), { recursive: true });
  return { tried: all.length, bad };
}

async function differs(
  newsroom: NewsroomToBreak,
  expected: Readonly<Record<string, string>>,
  condition: Condition,
  project: string,
): Promise<string | undefined> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "isnad-elsewhere-")));
  symlinkSync(join(newsroom.root, "content"), join(root, "linked"));
  const cache = condition.cache === undefined ? join(root, "cache") : join(newsroom.root, ".cache");
  if (condition.cache === "damaged") damage(cache);
  const words = [
    join(project, COMMAND),
    "build",
    "--content",
    join(newsroom.root, "content"),
    "--out",
    join(root, "out"),
    "--cache",
    cache,
  ];
  const first = join(root, "first.mjs");
  writeFileSync(first, condition.before ?? "");
  const node = [condition.node ?? process.execPath, "--import", first, ...words];
  const [program = "", ...rest] = [...(condition.within?.(root) ?? []), ...node];
  const { code, err } = await run(program, rest, root, condition.env);
  const out = join(root, "out");
  const isRight = code === 0 && existsSync(out) && isSame(fingerprint(out), expected);
  rmSync(root, { recursive: true });
  return isRight ? undefined : `exit ${code}${code === 0 ? ", other bytes" : `: ${err}`}`;
}

/** A copy of the project, below a name with a space and Arabic letters; what was installed is linked, what was compiled is not there. */
function copyProject(): string {
  const copy = join(realpathSync(mkdtempSync(join(tmpdir(), "isnad-copy-"))), "نسخة أخرى");
  mkdirSync(copy);
  for (const name of ["src", "templates", "public", "desk", "starter", "package.json", "tsconfig.json"])
    cpSync(join(PROJECT, name), join(copy, name), { recursive: true });
  execFileSync("cp", ["-al", join(PROJECT, "node_modules"), join(copy, "node_modules")]);
  rmSync(join(copy, "node_modules/.cache"), { recursive: true, force: true });
  return copy;
}

function damage(cache: string): void {
  for (const entry of readdirSync(cache, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) writeFileSync(join(entry.parentPath, entry.name), "نصف ملف");
}
