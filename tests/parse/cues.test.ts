/** Cues held to sentences labelled by hand: whose verb governs the words, with which subject and stance. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { governingCue } from "../../src/arabic/attribution/governing-cue.ts";
import { fold } from "../../src/arabic/fold.ts";
import type { Mark, PassageCue } from "../../src/model/mark.ts";
import { all } from "../setup/laws.ts";
import { parseProse } from "./parsing.ts";

/** A sentence, and what a careful reader says of its `[…]`; «-» is nothing. */
interface Labelled {
  readonly line: string;
  readonly prose: string;
  readonly label: string;
  readonly verb: string;
  readonly subject: string;
  readonly stance: string;
  /** The parts that are not read as they should be, and known not to be. */
  readonly missed: readonly string[];
}

type Part = "cue" | "subject" | "stance";

/** At least so much of what is found is right, and of what is there is found. */
const PRECISION = 0.97;
const RECALL = 0.97;

const PARTS =
  "first-half held-out third-part fresh fourth-part fifth-part sixth-part seventh-part eighth-part ninth-part tenth-part eleventh-part set-a set-b set-c set-d set-e set-f";

test.each(all(PARTS.split(" ")))(
  "%s: each cue, subject and stance is read, but for what is known to be missed",
  (half) => {
    const read = readLabelled(half).map((each) => ({ ...each, found: readCue(each) }));
    expect(read.length).toBeGreaterThan(55);
    const surprises: string[] = [];
    for (const part of ["cue", "subject", "stance"] as const) {
      const { precision, recall, misses } = measure(read, part);
      console.log(`${half}: ${part}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
      expect(Math.min(precision / PRECISION, recall / RECALL), misses.join("\n")).toBeGreaterThanOrEqual(1);
      surprises.push(...misses);
    }
    expect(surprises).toEqual([]);
  },
);

test("whatever stands in a sentence, a subject is a stretch of it outside the words in question", () => {
  const words = readLabelled("first-half").flatMap(({ prose }) => prose.replace(/\[\^.\]|[[\]]/gu, "").split(" "));
  const sentence = fc.array(fc.constantFrom(...words, "،", "؛", ":", "«", "»"), { minLength: 3, maxLength: 30 });
  fc.assert(
    fc.property(sentence, fc.nat(), fc.nat(), fc.boolean(), (parts, from, length, explicit) => {
      const text = parts.join(" ");
      const start = from % text.length;
      const end = start + 1 + (length % (text.length - start));
      const subject = governingCue(text, { start, end, explicit, others: [] })?.subject;
      if (subject === undefined) return;
      expect(subject.text.replace(/^ا(?=ل)/u, "")).toBe(text.slice(subject.start, subject.end).replace(/^ا(?=ل)/u, ""));
      if (explicit) expect(subject.end <= start || subject.start >= end).toBe(true);
    }),
  );
});

test("a sentence without end costs nothing: who began so far away, nobody knows", () => {
  const text = "قال إن ".repeat(5000);
  expect(
    governingCue(text, { start: text.length - 8, end: text.length - 1, explicit: true, others: [] }),
  ).toBeUndefined();
});

function measure(read: readonly (Labelled & { readonly found: PassageCue | undefined })[], part: Part) {
  let [found, there, right] = [0, 0, 0];
  const misses: string[] = [];
  for (const each of read) {
    const [is, should] = [partOf(each.found, part), expected(each, part)];
    if (is !== "-") found += 1;
    if (should !== "-") there += 1;
    if (is !== "-" && is === should) right += 1;
    if ((is === should) === each.missed.includes(part))
      misses.push(`  ${part}: ${is}, should be ${should}: ${each.line}`);
  }
  return { precision: right / found, recall: right / there, misses };
}

function partOf(cue: PassageCue | undefined, part: Part): string {
  if (cue === undefined) return "-";
  if (part === "cue") return fold(cue.verb ?? "(phrase)");
  return part === "subject" ? (cue.subject?.text ?? "-") : cue.stance;
}

function expected({ verb, subject, stance }: Labelled, part: Part): string {
  if (stance === "-" || part === "stance") return stance;
  return part === "subject" ? subject : fold(verb === "-" ? "(phrase)" : verb);
}

function readCue({ prose, label }: Labelled): PassageCue | undefined {
  const mark = parseProse(prose).article.marks.find(
    (each: Mark) => each.kind !== "footnote" && labelOf(each) === label,
  );
  if (mark === undefined || mark.kind === "footnote") throw new Error(`no mark in: ${prose}`);
  return mark.passage.cue;
}

const labelOf = (mark: Mark): string => (mark.kind === "citation" ? mark.source.text : mark.label);

function readLabelled(half: string): Labelled[] {
  const text = readFileSync(join(import.meta.dirname, "cues", `${half}.txt`), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [sentence = "", verb = "", subject = "", stance = "", missed = ""] = line
        .split("|")
        .map((part) => part.trim());
      return { line, prose: toProse(sentence), label: "ج", verb, subject, stance, missed: missed.split(" ") };
    });
}

/** Brackets become marks: `[…]` and a clause without any are «ج», `{…}` is another one's. */
function toProse(sentence: string): string {
  if (sentence.startsWith("^")) return sentence.slice(1).replace(/\.$/u, "[^ج].");
  return sentence.replace(/\[([^\]]*)\]/u, "[$1][^ج]").replace(/\{([^}]*)\}/gu, "[$1][^د]");
}
