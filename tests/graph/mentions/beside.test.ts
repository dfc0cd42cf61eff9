/** What a word right before or behind a name makes of it: each of many words, and each a little longer, kept as a table. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { buildMatcher } from "../../../src/graph/mentions/build-matcher.ts";
import { findNames } from "../../../src/graph/mentions/find-names.ts";
import type { Topic } from "../../../src/model/topic.ts";
import { expectRecorded } from "../../setup/recorded.ts";
import { testTopic } from "./test-topic.ts";

/** One name of each kind that the rules part: certain, doubtful by degrees, spelt like an adjective; `told` has stood before. */
const CASES: readonly { readonly type: Topic["type"]; readonly names: readonly string[]; readonly told: string }[] = [
  { type: "place", names: ["حلب"], told: "" },
  { type: "place", names: ["حمص"], told: "" },
  { type: "place", names: ["الباب"], told: "قال سكان مدينة الباب. " },
  { type: "state", names: ["سوريا"], told: "" },
  { type: "state", names: ["قطر"], told: "" },
  { type: "person", names: ["البغدادي", "أبو بكر البغدادي"], told: "" },
  { type: "person", names: ["سيف", "كريم سيف"], told: "عاد كريم سيف. " },
  { type: "organization", names: ["النجمة", "حركة النجمة"], told: "عادت حركة النجمة. " },
  { type: "group", names: ["الدعم السريع"], told: "" },
  { type: "organization", names: ["الأمم المتحدة"], told: "" },
];

const WORDS = readFileSync(new URL("beside-words.txt", import.meta.url), "utf8")
  .trim()
  .split(/\s+/u);
/** The word, and with a letter too many. */
const spellings = (word: string): string[] => [word, `${word}ط`];

const SIDES = {
  behind: (word: string, name: string) => `جاء في ${name} ${word}.`,
  before: (word: string, name: string) => `جاء ${word} ${name} غدا`,
  "behind opening": (word: string, name: string) => `${name} ${word} غدا`,
  "two before": (word: string, name: string) => `${word} طن ${name} غدا`,
} as const;

it.each(Object.entries(SIDES))("what a word %s makes of a name is as recorded", (side, sentence) => {
  const lines = CASES.map(({ type, names: [name = "", ...aliases], told }) => {
    const matcher = buildMatcher([testTopic("it", { type, name, aliases })]);
    const words = WORDS.flatMap(spellings);
    const found = words.filter((word) => isFound(`${told}${sentence(word, name)}`, told.length, matcher));
    const isFew = found.length * 2 < words.length;
    const few = isFew ? found : words.filter((word) => !found.includes(word));
    return `${told}${name}, ${isFew ? "found" : "not found"} ${side}: ${few.join(" ")}`;
  });
  expect(lines).toHaveLength(CASES.length);
  expectRecorded(import.meta.dirname, `beside-${side.replace(" ", "-")}.txt`, `${lines.join("\n")}\n`);
});

const isFound = (text: string, from: number, matcher: ReturnType<typeof buildMatcher>): boolean =>
  findNames(text, matcher).some(({ start }) => start >= from);
