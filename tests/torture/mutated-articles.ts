/** Real files, cut, doubled, swapped, spoilt: each is read in time, and what is refused is refused at a place. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { z } from "zod";
import { CODES } from "../../src/diagnostics/codes.ts";
import { parseFile } from "../../src/parse/parse-file.ts";
import { isnad } from "../shell/run-isnad.ts";
import { type Found, type Size, sample } from "./trial.ts";

const ROOT = join(import.meta.dirname, "../..");
const FOLDERS = ["content", "tests/site", "tests/parse/seeded"];
/** The longest that one file may take, in milliseconds. */
const LONGEST = 2_500;

/** What hurts parsers: openings without ends, numbers at the edge, letters that are none, our own signs out of place. */
const PIECES = [
  "[^",
  "][^",
  "]:",
  "[",
  "]",
  "(",
  "](",
  "![",
  "**",
  "__",
  "~~",
  "`",
  "```",
  "~~~",
  "> ",
  "- ",
  "1. ",
  "# ",
  "|",
  "|-|",
  "\n",
  "\n\n",
  "\r",
  "\t",
  "    ",
  "---\n",
  "+++\n",
  "<!--",
  "-->",
  "<div>",
  "</div>",
  "<script>",
  "<![CDATA[",
  "&#0;",
  "&#x110000;",
  "\\",
  "\u0000",
  "\u202e",
  "\u2066",
  "\ufeff",
  "\ufffd",
  "القائل: ",
  "السند: ",
  " ثم ",
  "؟",
  "(مجهول؛ ",
  "المصادر:\n",
  "  - ",
  "«",
  "»",
  "؛",
  "،",
  "بين 10 و",
  "9".repeat(400),
  "٩٩٩",
  "2026-13-45",
  "'",
  '"',
  ": ",
  "|\n",
  "<<<<<<< HEAD\n",
  "{{< x >}}",
  "[[",
  "]]",
  "^",
  "__proto__: x\n",
  "&a ",
  "*a ",
  "!!js ",
  "? ",
  "%YAML 1.1\n",
  "https://",
  "javascript:",
  "data:",
  "\\[",
  "👩‍👩‍👧",
  "e\u0301",
] as const;

type Edit =
  | { readonly how: "cut"; readonly at: number; readonly length: number }
  | { readonly how: "put"; readonly at: number; readonly piece: string; readonly times: number }
  | { readonly how: "double"; readonly at: number; readonly length: number; readonly to: number }
  | { readonly how: "spoil"; readonly at: number; readonly byte: number };

/** Where in a file: a share of its length, every place alike. */
const share = fc.noBias(fc.nat(1_000_000)).map((part) => part / 1_000_000);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ how: fc.constant("cut"), at: share, length: fc.nat(400) }),
  fc.record({
    how: fc.constant("put"),
    at: share,
    piece: fc.constantFrom(...PIECES),
    times: fc.oneof(fc.constant(1), fc.nat(60), fc.nat(4_000)),
  }),
  fc.record({ how: fc.constant("double"), at: share, length: fc.nat(2_000), to: share }),
  fc.record({ how: fc.constant("spoil"), at: share, byte: fc.nat(255) }),
);

interface Mutant {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly told: string;
}

function mutantsOf(size: Size): Mutant[] {
  const files = realFiles();
  const kind = fc.record({ of: fc.nat(files.length - 1), edits: fc.array(edit, { minLength: 1, maxLength: 6 }) });
  return sample(kind, size).map(({ of, edits }) => {
    const file = files[of];
    if (file === undefined) throw new Error("no such file");
    return { path: file.path, bytes: edits.reduce(change, file.bytes), told: `${file.path} ${JSON.stringify(edits)}` };
  });
}

/** Tries `count` mutants of real files. */
export function tryMutatedArticles(size: Size): Found {
  const bad = mutantsOf(size).flatMap(({ path, bytes, told }) => {
    const fault = faultOf(path, bytes);
    return fault === undefined ? [] : [`${told}: ${fault}`];
  });
  return { tried: size.count, bad };
}

const REPORT = z.object({ diagnostics: z.array(z.object({ file: z.string(), line: z.number(), column: z.number() })) });

/** Builds newsrooms of mutants by the real command: no stack is told, every fault has a place, nothing is written elsewhere. */
export async function tryMutatedNewsrooms(size: Size, together = 200): Promise<Found> {
  const bad: string[] = [];
  const mutants = mutantsOf(size);
  for (let at = 0; at < mutants.length; at += together) {
    const room = mkdtempSync(join(tmpdir(), "isnad-mutants-"));
    const root = join(room, "site");
    for (const [number, { path, bytes }] of mutants.slice(at, at + together).entries()) {
      const file = join(root, "content", path.replace(/(?=\.md$)/u, `-${number}`));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    const { code, out, err } = await isnad(["build", "--format", "json"], root);
    const told = `mutants from ${at}`;
    if ((code !== 0 && code !== 1) || /^\s+at \S/mu.test(err)) bad.push(`${told}: exit ${code}: ${err}`);
    else if (
      REPORT.parse(JSON.parse(out)).diagnostics.some(({ file, line, column }) => file === "" || line < 1 || column < 1)
    )
      bad.push(`${told}: a fault has no place`);
    const elsewhere = [
      ...readdirSync(room).filter((name) => name !== "site"),
      ...readdirSync(root).filter((name) => !["content", ".cache", "_site"].includes(name)),
    ];
    if (elsewhere.length > 0) bad.push(`${told}: written elsewhere: ${elsewhere.join(", ")}`);
    rmSync(room, { recursive: true });
  }
  return { tried: mutants.length, bad };
}

function realFiles(): { readonly path: string; readonly bytes: Buffer }[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /^(?:articles|topics|sources|pages)\/.*\.md$|^site\.yaml$/u.test(path))
      .sort()
      .map((path) => ({ path, bytes: readFileSync(join(ROOT, folder, path)) })),
  );
}

function change(bytes: Buffer, edit: Edit): Buffer {
  const at = Math.floor(edit.at * bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (edit.how) {
    case "cut":
      return Buffer.concat([before, after.subarray(edit.length)]);
    case "put":
      return Buffer.concat([before, Buffer.from(edit.piece.repeat(edit.times)), after]);
    case "double": {
      const to = Math.floor(edit.to * bytes.length);
      return Buffer.concat([bytes.subarray(0, to), after.subarray(0, edit.length), bytes.subarray(to)]);
    }
    case "spoil":
      return Buffer.concat([before, Buffer.of(edit.byte), after.subarray(1)]);
  }
}

/** What of the promise a file breaks. */
function faultOf(path: string, bytes: Uint8Array): string | undefined {
  const from = performance.now();
  try {
    const { noun, diagnostics } = parseFile({ path, bytes });
    const took = Math.min(
      performance.now() - from,
      again(() => parseFile({ path, bytes }), performance.now() - from),
    );
    if (took > LONGEST) return `took ${Math.round(took)} ms`;
    if (noun === undefined && !diagnostics.some(({ code }) => CODES[code].severity === "error"))
      return "refused without a fault";
    const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/u).length;
    const lost = diagnostics.find(({ place }) => place.line < 1 || place.column < 1 || place.line > lines);
    return lost && `${lost.code} has no place`;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** A machine that was busy is not the file's fault: what took too long is read once more, by the time of its processor. */
function again(read: () => unknown, took: number): number {
  if (took <= LONGEST) return took;
  const from = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
