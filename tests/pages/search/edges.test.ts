/** The small functions that the build and the reader's browser have in common, at the edges of what they are asked: kept as a table. */
import { test } from "vitest";
import { lengthLetter, relativeLength } from "../../../src/pages/search/lengths.ts";
import { letterOf, readNumber, writeNumber } from "../../../src/pages/search/letters.ts";
import { markWords } from "../../../src/pages/search/mark-words.ts";
import { soundKey } from "../../../src/pages/search/name-keys.ts";
import { decodePostings, encodePostings, roundSentence } from "../../../src/pages/search/postings.ts";
import { cardShelf, shelfOf } from "../../../src/pages/search/shelves.ts";
import { isOneSlipFrom, suggest } from "../../../src/pages/search/suggest.ts";
import { expectRecorded } from "../../setup/recorded.ts";

const SENTENCE = "قال وزير الصحة في بغداد إن المستشفى الجديد في شارع الرشيد سيفتح أبوابه قريبا أمام مرضى بغداد";
const WORDS = ["كتاب", "كتب", "كتابا", "تكاب", "كتبا", "كتاف", "ركتاب", "كتا", "تابك", "كباتا", "كتابان", "ب"];

const TABLES: Readonly<Record<string, () => readonly unknown[] | Promise<readonly unknown[]>>> = {
  "how long an article counts": () =>
    [0, 1, 35, 45, 300, 420, 500, 600, 720, 850, 9_000, 11_000, 90_000].map((words) => {
      const letter = lengthLetter(words);
      return `${words} ${letter} ${relativeLength(letter, 0).toFixed(4)} ${relativeLength(`A${letter}`, 1).toFixed(4)}`;
    }),
  "numbers as letters": () =>
    [0, 1, 31, 32, 33, 62, 63, 64, 1023, 1024, 1025, 32_768, 1_000_000].map(
      (value) => `${value} ${letterOf(value)} ${writeNumber(value)} ${readNumber(`x${writeNumber(value)}!`, 1)}`,
    ),
  "sentences counted round": () => [1, 2, 62, 63, 64, 65, 126, 127].map((each) => `${each} ${roundSentence(each)}`),
  "postings of a key that many have": () =>
    [399, 400, 401, 403].map((count) => {
      const text = encodePostings(
        Array.from({ length: count }, (_, index) => ({
          index: index * 2,
          weight: 1 + (index % 3),
          sentence: index % 2,
        })),
      );
      const [told = "", others = ""] = text.split("!");
      return `${count} ${told.length} ${others} ${JSON.stringify(decodePostings(text).slice(-3))}`;
    }),
  "where a key stands": () =>
    ["كتاب", "كتا", "كتف", "كت", "=كتاب قديم", "~كتب", "كت اب", "ك", ""].map(
      (key) => `${key} ${[1, 3, 16, 97].map((shelves) => shelfOf(key, shelves)).join(" ")}`,
    ),
  "where a card stands": () =>
    [0, 1, 3, 4, 199, 200, 203, 204, 1001].map((document) => `${document} ${cardShelf(document, 50)}`),
  "the sound of a name": () =>
    ["رويترز", "guardian", "علي", "ماري", "كوكب", "دمشق"].map((word) => `${word} ${soundKey(word)}`),
  "one slip away": () =>
    WORDS.map((word) => `${word}: ${WORDS.filter((other) => isOneSlipFrom(word, other)).join(" ")}`),
  "the shelves that are looked at for a slip": async () => {
    const catalogue = { version: "", counts: [], lengths: "", cardsPerShelf: 1 };
    const asked = async (word: string, termShelves: number): Promise<string> => {
      const numbers: number[] = [];
      await suggest(word, { ...catalogue, termShelves }, async (number) => {
        numbers.push(number);
        return {};
      });
      return `${word} of ${termShelves}: ${numbers.join(" ")}`;
    };
    return Promise.all(
      ["كتاب", "كتا", "والكتابة"].flatMap((word) => [2, 12, 13, 64].map((count) => asked(word, count))),
    );
  },
  "a sentence around what was asked": () =>
    [["بغداد"], ["وزير صحه", "شارع"], ["مرضى", "صحه"], ["غائب"], []].flatMap((keys) =>
      [400, SENTENCE.length, SENTENCE.length - 1, 60, 30, 5].map((longest) =>
        markWords(SENTENCE, keys, longest)
          .map(({ text, marked }) => (marked ? `[${text}]` : text))
          .join("|"),
      ),
    ),
};

test("as recorded", async () => {
  const parts = await Promise.all(
    Object.entries(TABLES).map(async ([title, rows]) => `# ${title}\n${(await rows()).join("\n")}\n`),
  );
  expectRecorded(import.meta.dirname, "edges.txt", parts.join("\n"));
});
