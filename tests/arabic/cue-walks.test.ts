/** Every labelled sentence read from each of its words: where the answer changes, it stands in braces. Reviewed as text. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";
import { governingCue } from "../../src/arabic/attribution/governing-cue.ts";
import { all } from "../setup/laws.ts";
import { expectRecorded } from "../setup/recorded.ts";

const LABELLED = join(import.meta.dirname, "../parse/cues");

const sentences = (name: string): string[] =>
  readFileSync(join(LABELLED, name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => (line.split("|")[0] ?? "").replace(/[[\]{}^]/gu, "").trim());

/** What governs the words from `start` to the end; as a clause that holds its own verb, where brackets do not say. */
function told(sentence: string, start: number, explicit: boolean): string {
  const end = sentence.replace(/[.!؟]+$/u, "").length;
  const cue = governingCue(sentence, { start, end, explicit, others: [] });
  if (cue === undefined) return "-";
  const { verb = "∅", stance, strength, passive, subject } = cue;
  return [verb, subject?.text ?? "∅", stance, strength, ...(passive === true ? ["passive"] : [])].join("/");
}

function walk(sentence: string): string {
  let last = "-";
  const walked = sentence.replace(/[^\s«»"]+/gu, (word, start: number) => {
    const now = told(sentence, start, true);
    const mark = now === last ? "" : `{${now}} `;
    last = now;
    return `${mark}${word}`;
  });
  return `${walked} {${told(sentence, 0, false)}}`;
}

/**
 * Phrases under the file of `src/arabic/attribution` that they try: labelled sentences, cut short, in which a word was put
 * otherwise until one letter or sign decided what governs. They are no prose, and what is read in them is no label.
 */
const TURNING = readFileSync(join(import.meta.dirname, "turning-phrases.txt"), "utf8")
  .trim()
  .split("\n\n")
  .map((part) => {
    const [title = "", ...phrases] = part.split("\n");
    return { rules: title.replace(/^# /u, ""), phrases };
  });

test.each(TURNING)("phrases on which $rules turns, as recorded", ({ rules, phrases }) => {
  expectRecorded(import.meta.dirname, `turning/${rules}.txt`, `${phrases.map(walk).join("\n")}\n`);
});

test.each(all(readdirSync(LABELLED)))("%s, as recorded", (name) => {
  expectRecorded(import.meta.dirname, `walks-${name}`, `${sentences(name).map(walk).join("\n")}\n`);
});
