/** Reads a conformance case: one text that holds the files of a small newsroom and what it is expected to say. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const unknownEnd = z.union([
  z.strictObject({ unnamed: z.string() }),
  z.strictObject({ gap: z.string() }),
  z.strictObject({ basis: z.string() }),
  z.strictObject({ nowhere: z.literal(true) }),
]);

const said = z.strictObject({
  at: z.string(),
  by: z.array(z.string()),
  stance: z.string(),
  verb: z.string().optional(),
  whose: z.string().optional(),
  passive: z.literal(true).optional(),
});

const drift = z.strictObject({
  what: z.string(),
  at: z.string(),
  and: z.string(),
  says: z.tuple([z.coerce.string(), z.coerce.string()]),
  explained: z.boolean().default(false),
});

const names = z.array(z.string()).default([]);

/** What is expected of one claim; what a case leaves out is empty or false. */
const claim = z.strictObject({
  state: z.string(),
  origins: z.array(z.array(z.string())).default([]),
  unknown: z.array(unknownEnd).default([]),
  voices: z.number(),
  speakers: names,
  ways: names,
  loop: z.boolean().default(false),
  originSilent: z.boolean().default(false),
  restated: names,
  said: z.array(said),
  drifts: z.array(drift).default([]),
});

export type ClaimValue = z.infer<typeof claim>;
export type UnknownValue = z.infer<typeof unknownEnd>;

/** A small newsroom, the rule it shows, and what is expected of some of its claims. */
export interface Case {
  readonly name: string;
  readonly rule: string;
  readonly files: Readonly<Record<string, string>>;
  readonly expected: Readonly<Record<string, ClaimValue>>;
}

const FOLDER = join(import.meta.dirname, "cases");
const EXPECTED = "expected.yaml";

let cases: readonly Case[] | undefined;

/** Reads all cases, by name; once for all tests of a process. */
export function readCases(): readonly Case[] {
  cases ??= readAll();
  return cases;
}

function readAll(): Case[] {
  const cast = splitFiles(readFileSync(join(import.meta.dirname, "cast.txt"), "utf8")).files;
  const paths = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".txt"));
  return paths.sort().map((path) => {
    const { before, files } = splitFiles(readFileSync(join(FOLDER, path), "utf8"));
    const { [EXPECTED]: text = "", ...own } = files;
    return {
      name: path.replace(/\.txt$/u, ""),
      rule: /^rule: (\S+)$/mu.exec(before)?.[1] ?? "",
      files: { ...cast, ...own },
      expected: z.record(z.string(), claim).parse(parse(text)),
    };
  });
}

/** The closed list of rules: each line is a name and, behind a colon, what it says. */
export function readRules(): string[] {
  const text = readFileSync(join(import.meta.dirname, "rules.txt"), "utf8");
  return text.split("\n").flatMap((line) => /^([a-z-]+): \S/u.exec(line)?.[1] ?? []);
}

/** A line `-- path --` begins a file, which ends where the next one begins. */
export function splitFiles(text: string): { readonly before: string; readonly files: Record<string, string> } {
  const [before = "", ...rest] = text.split(/^-- (.+) --\n/mu);
  const files: Record<string, string> = {};
  for (let at = 0; at + 1 < rest.length; at += 2) files[rest[at] ?? ""] = rest[at + 1] ?? "";
  return { before, files };
}
