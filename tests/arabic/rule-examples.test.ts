/**
 * The examples that the rules of `src/arabic/attribution` give in their comments, each with one of its words left out, behind a
 * comma, with «ال» or «و» and without: where the answer is another, it stands in `recorded/`. They are no prose, and what is
 * read in them is no label.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";
import { governingCue } from "../../src/arabic/attribution/governing-cue.ts";
import { unexplainedRefusal } from "../../src/arabic/attribution/refusals.ts";
import { all } from "../setup/laws.ts";
import { expectRecorded } from "../setup/recorded.ts";

/** What is told of the words in brackets; where nothing governs them, what refuses them. */
function told(phrase: string): string {
  const [start, end] = [phrase.indexOf("["), phrase.indexOf("]") - 1];
  const sentence = phrase.replace(/[[\]]/gu, "");
  const scope = { start, end, explicit: true, others: [] };
  const cue = governingCue(sentence, scope);
  if (cue === undefined) {
    const refusal = unexplainedRefusal(sentence, scope);
    return refusal === undefined ? "-" : `refused: ${sentence.slice(refusal.start, refusal.end)}`;
  }
  const { verb = "∅", stance, strength, passive, subject } = cue;
  return [verb, subject?.text ?? "∅", stance, strength, ...(passive === true ? ["passive"] : [])].join("/");
}

/** A word otherwise: left out, behind a comma, with and without what may be written onto it. */
const OTHERWISE: Readonly<Record<string, (word: string) => string>> = {
  "−": () => "",
  "،": (word) => `، ${word}`,
  ال: (word) => (word.startsWith("ال") ? word.slice(2) : `ال${word}`),
  و: (word) => (word.startsWith("و") ? word.slice(1) : `و${word}`),
};

function changes(phrase: string): string[] {
  const asItIs = told(phrase);
  const inBrackets = /\[.*\]/u.exec(phrase)?.[0] ?? "";
  const from = phrase.indexOf(inBrackets);
  const lines = [...phrase.matchAll(/[\p{L}\p{M}]+/gu)]
    .filter(({ index }) => index < from || index > from + inBrackets.length)
    .flatMap(({ 0: word, index }) =>
      Object.entries(OTHERWISE).flatMap(([sign, make]) => {
        const now = told(phrase.slice(0, index) + make(word) + phrase.slice(index + word.length));
        return now === asItIs ? [] : [`  ${sign} ${word} {${now}}`];
      }),
    );
  return [`${phrase} {${asItIs}}`, ...lines];
}

const EXAMPLES = readFileSync(join(import.meta.dirname, "rule-examples.txt"), "utf8")
  .trim()
  .split("\n\n")
  .map((part) => part.split("\n"));

test.each(all(EXAMPLES))("%s and its neighbours, as recorded", (title, ...phrases) => {
  expectRecorded(
    import.meta.dirname,
    `examples/${title.replace("# ", "")}.txt`,
    `${phrases.flatMap(changes).join("\n")}\n`,
  );
});
