/**
 * Proposals held to sentences labelled by hand (tests/import/labelled): speaker, chain, stance, span. A line is a
 * paragraph with its reported words in `[…]`; below it stands one line for each of them: «قائل (الإفصاح) + قائل ثم ناقل | الموقف»,
 * «؟» where nobody can be told. Nothing in them is news.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Attribution, findAttributions } from "../../src/import/proposals/find-attribution.ts";
import { ANONYMITIES } from "../../src/model/vocabulary.ts";
import { all } from "../setup/laws.ts";

const STANCES: Readonly<Record<string, string>> = { ينفي: "denies", يشكك: "doubts", "لم يتحقق": "notVerified" };

interface Expected {
  readonly words: string;
  readonly speakers: string;
  readonly anonymity: string;
  readonly chain: string;
  readonly stance: string;
}

interface Entry {
  readonly text: string;
  readonly expected: readonly Expected[];
}

function entriesOf(file: string): Entry[] {
  const blocks = readFileSync(join(import.meta.dirname, "labelled", file), "utf8").split(/\n\s*\n/);
  return blocks.flatMap((block) => {
    const [marked = "", ...lines] = block.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    if (marked === "") return [];
    const spans = [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, words = ""]) => words);
    expect(lines.length, marked).toBe(spans.length);
    return [
      { text: marked.replace(/[[\]]/g, ""), expected: lines.map((line, index) => labelOf(line, spans[index] ?? "")) },
    ];
  });
}

function labelOf(line: string, words: string): Expected {
  const [who = "", stance = ""] = line.replace(/^- /, "").split(" | ");
  const [speakers = "", ...relays] = who.split(" ثم ");
  const names = speakers === "؟" ? [] : speakers.split(" + ");
  const bare = (name: string): string => name.replace(/ \([^)]*\)$/, "");
  return {
    words,
    speakers: names.map(bare).join(" + "),
    anonymity: names.map((name) => /\(([^)]*)\)$/.exec(name)?.[1] ?? "").join(" + "),
    chain: relays.map(bare).join(" ثم "),
    stance: STANCES[stance] ?? "affirms",
  };
}

const given = ({ start, end, speakers, relays, stance }: Attribution, text: string): Expected => ({
  words: text.slice(start, end).replace(/^[«"“]+|[»"”]+$/g, ""),
  speakers: speakers.map(({ name }) => name).join(" + "),
  anonymity: speakers.map(({ anonymity }) => ANONYMITIES[anonymity].ar).join(" + "),
  chain: relays.map(({ name }) => name).join(" ثم "),
  stance,
});

class Score {
  right = 0;
  found = 0;
  there = 0;
  add(is: string, should: string): void {
    if (is !== "") this.found += 1;
    if (should !== "") this.there += 1;
    if (is !== "" && is === should) this.right += 1;
  }
  get precision(): number {
    return this.found === 0 ? 1 : this.right / this.found;
  }
  get recall(): number {
    return this.there === 0 ? 1 : this.right / this.there;
  }
}

/** Scores each part of each report; a proposal belongs to the label whose words overlap its own most. */
function score(entries: readonly Entry[]) {
  const scores = {
    span: new Score(),
    speaker: new Score(),
    chain: new Score(),
    stance: new Score(),
    anonymity: new Score(),
  };
  const misses: string[] = [];
  for (const { text, expected } of entries) {
    const found = findAttributions(text).attributions.map((each) => given(each, text));
    const left = [...expected];
    const pairs = found.map((is): readonly [Expected | undefined, Expected | undefined] => {
      const best = left.findIndex(({ words }) => words.includes(is.words) || is.words.includes(words));
      return [is, best === -1 ? undefined : left.splice(best, 1)[0]];
    });
    for (const [is, should] of [...pairs, ...left.map((each) => [undefined, each] as const)]) {
      scores.span.add(is?.words ?? "", should?.words ?? "");
      scores.speaker.add(is?.speakers ?? "", should?.speakers ?? "");
      scores.chain.add(is?.chain ?? "", should?.chain ?? "");
      if (is !== undefined && should !== undefined) scores.stance.add(is.stance, should.stance);
      // «غير معروف» says nothing.
      const known = (label: Expected | undefined): string =>
        label === undefined || label.anonymity.includes("غير معروف") ? "" : label.anonymity;
      if (is !== undefined && is.speakers === should?.speakers) scores.anonymity.add(known(is), known(should));
      const line = (label: Expected | undefined): string =>
        label === undefined
          ? "–"
          : `[${label.words}] ${label.speakers} (${label.anonymity}) ثم ${label.chain} | ${label.stance}`;
      if (line(is) !== line(should)) misses.push(`${text}\n    is     ${line(is)}\n    should ${line(should)}`);
    }
  }
  return { scores, misses };
}

const PARTS = {
  "written first": ["agencies.txt", "statements.txt"],
  "held out": ["held-out.txt", "third.txt", "fourth.txt"],
  "as the press writes": ["fifth.txt", "sixth.txt", "seventh.txt", "eighth.txt", "ninth.txt"],
  "of newsrooms in four regions": [
    "tenth.txt",
    "eleventh.txt",
    "twelfth.txt",
    "thirteenth.txt",
    "fourteenth.txt",
    "fifteenth.txt",
  ],
} as const;

/** What must be found; where the press writes as it likes, much is left alone. */
const RECALL: Readonly<Record<string, { readonly speaker: number; readonly others: number }>> = {
  "written first": { speaker: 0.95, others: 0.9 },
  "held out": { speaker: 0.88, others: 0.9 },
  "as the press writes": { speaker: 0.86, others: 0.8 },
  "of newsrooms in four regions": { speaker: 0.86, others: 0.85 },
};

test.each(all(Object.entries(PARTS)))("the part %s", (half, files) => {
  const entries = files.flatMap(entriesOf);
  const { scores, misses } = score(entries);
  if (process.env.MISSES) console.log(misses.join("\n"));
  console.log(`${half}: ${entries.length} entries`);
  for (const [part, { precision, recall, found }] of Object.entries(scores))
    console.log(`  ${part.padEnd(9)} precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${found} found)`);
  expect(scores.speaker.precision).toBeGreaterThanOrEqual(0.95);
  expect(scores.speaker.recall).toBeGreaterThanOrEqual(RECALL[half]?.speaker ?? 1);
  expect(scores.anonymity.precision).toBeGreaterThanOrEqual(0.97);
  for (const part of [scores.chain, scores.stance, scores.span]) {
    expect(part.precision).toBeGreaterThanOrEqual(0.95);
    expect(part.recall).toBeGreaterThanOrEqual(RECALL[half]?.others ?? 1);
  }
  expect(entries.length).toBeGreaterThan(120);
});
