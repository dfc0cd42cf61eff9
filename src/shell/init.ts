/** `isnad init DIR`: begins a site of its own, with settings, a draft and the files by which CI publishes it. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { z } from "zod";
import { PROJECT_ROOT } from "../engine/code-version.ts";
import { errorCode, Refusal } from "../engine/refusal.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { inShards, readCount, type StarterFiles } from "./init-shards.ts";

/** By the file's name in our folder: where it stands in a site. npm takes some names for its own. */
const PLACES: Readonly<Record<string, string>> = {
  gitignore: ".gitignore",
  "github.yml": ".github/workflows/site.yml",
  "gitlab.yml": ".gitlab-ci.yml",
};

/** Writes the files; a folder in which something stands already is refused. */
export async function run({ operands, own, cwd, language, terminal }: Invocation): Promise<ExitCode> {
  const folder = resolve(cwd, operands[0] ?? "");
  refuseTaken(folder);
  const { spec, tarball } = engineOf(own.engine, cwd);
  const plain = starterFiles(spec);
  const files = typeof own.shards === "string" ? inShards(plain, readCount(own.shards)) : plain;
  for (const [path, text] of files) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text, { flag: "wx" });
  }
  if (tarball !== undefined) copyFileSync(tarball, join(folder, basename(tarball)));
  const shown = relative(cwd, folder) || ".";
  terminal.note(
    language === "ar"
      ? `كُتب الموقع في ${shown}. ادخل إليه، ثم: npm install، ثم npm run dev.`
      : `The site is written to ${shown}. Go there, then: npm install, then npm run dev.`,
  );
  return 0;
}

/** The files of a site that one machine builds; `engine` is where it has isnad from. */
function starterFiles(engine: string): StarterFiles {
  const starter = join(PROJECT_ROOT, "starter");
  const paths = readdirSync(starter, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== join(starter, "shards"))
    .map((entry) => relative(starter, join(entry.parentPath, entry.name)));
  const textOf = (path: string): string => {
    const text = readFileSync(join(starter, path), "utf8");
    return path === "package.json" ? text.replace('"ENGINE"', JSON.stringify(engine)) : text;
  };
  return new Map(paths.map((path) => [PLACES[path] ?? path, textOf(path)]));
}

/**
 * What the site has isnad from, as npm reads it. A tarball, which is looked for from where one stands, is taken into the site:
 * whoever clones that, as CI does, has to have it too.
 */
function engineOf(asked: string | true | undefined, cwd: string): { readonly spec: string; readonly tarball?: string } {
  if (typeof asked !== "string") return { spec: versionOf() };
  if (/^\w+:\/\//u.test(asked) || !/\.(?:tgz|tar\.gz)$/u.test(asked)) return { spec: asked };
  const tarball = resolve(cwd, asked.replace(/^file:/u, ""));
  if (existsSync(tarball)) return { spec: `file:${basename(tarball)}`, tarball };
  throw new Refusal(`لا ملف هنا: «${tarball}».`, `There is no file ${tarball}.`);
}

/** The engine's own version, which the site is pinned to. */
function versionOf(): string {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(PROJECT_ROOT, "package.json"), "utf8")));
  return version;
}

/** A folder with nothing but version control in it is free. */
function refuseTaken(folder: string): void {
  const found = entriesOf(folder).filter((name) => name !== ".git");
  if (found.length === 0) return;
  throw new Refusal(
    `المجلد «${folder}» ليس فارغًا: فيه ${found[0]}. اذكر مجلدًا جديدًا.`,
    `The folder “${folder}” is not empty: it has ${found[0]}. Name a new one.`,
  );
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  }
}
