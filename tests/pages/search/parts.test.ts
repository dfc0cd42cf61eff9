/** The parts of the search, each by itself: what is a key, what weighs more, where it is kept, what is shown of it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../../src/arabic/fold.ts";
import { wordKey } from "../../../src/arabic/word-keys.ts";
import { topicId } from "../../../src/model/ids.ts";
import { type AnswerWords, tellAnswer } from "../../../src/pages/search/answer-words.ts";
import { buildIndex, postingsOf } from "../../../src/pages/search/build-index.ts";
import type { SearchDocument } from "../../../src/pages/search/documents.ts";
import { layLeaves } from "../../../src/pages/search/leaves.ts";
import { markWords } from "../../../src/pages/search/mark-words.ts";
import { encodePostings } from "../../../src/pages/search/postings.ts";
import { search } from "../../../src/pages/search/search.ts";
import { leafOf, shelfOf } from "../../../src/pages/search/shelves.ts";
import { keysOfWords, readCollection } from "../../../src/pages/search/vocabulary.ts";
import { topic } from "../../graph/newsroom.ts";

/** A document of some sentences. */
const of = (...sentences: string[]): SearchDocument => ({
  card: { href: "/articles/a/", title: "", kind: "" },
  fields: [],
  sentences,
  topics: new Map(),
});

describe("a key", () => {
  const keys = (text: string): Record<string, readonly string[]> => {
    const collection = readCollection([of(text)]);
    const found = keysOfWords(collection);
    return Object.fromEntries(collection.words.map((word, number) => [word, found[number] ?? []]));
  };

  test("has no clitic where the rest is a word at least as common", () => {
    expect(keys("داعش لداعش")).toEqual({ داعش: ["داعش"], لداعش: ["داعش"] });
    expect(keys("داعش داعش لداعش")).toMatchObject({ لداعش: ["داعش"] });
  });

  test("keeps what looks like one where the whole is the commoner word", () => {
    expect(keys("لبنان لبنان بنان")).toMatchObject({ لبنان: ["لبنان"] });
  });

  test("is both where the rest has three letters, which may be chance", () => {
    expect(keys("حلب بحلب")).toMatchObject({ بحلب: ["بحلب", "حلب"] });
  });

  test("is both where the rest is never seen alone, but an article or «و» makes the clitic likely", () => {
    const found = keys("بالزيتون وزيتونه بزيتونتين");
    expect(Object.values(found).map((each) => each.length)).toEqual([2, 2, 1]);
  });

  test("is none of a stop word or of a single letter", () => {
    expect(Object.values(keys("في ب من")).flat()).toEqual([]);
  });
});

describe("an index", () => {
  const TOPIC = topic("dam", { name: "السد العالي", also: ["سد"] }).noun;
  const impactOf = (documents: readonly SearchDocument[], key: string) =>
    new Map(
      postingsOf(buildIndex(documents, [TOPIC]).get(key) ?? []).map(({ document, impact }) => [document, impact]),
    );

  test("leads a word to its documents, and to the first sentence that has it", () => {
    const index = buildIndex([of("قمح", "شعير"), of("شعير", "قمح", "قمح")], []);
    expect(postingsOf(index.get("قمح") ?? [])).toMatchObject([
      { document: 0, sentence: 1 },
      { document: 1, sentence: 2 },
    ]);
  });

  test("has a field without a sentence, and for what it is worth", () => {
    const titled = { ...of("شعير كثير"), fields: [[8, "قمح"] as const] };
    expect(postingsOf(buildIndex([titled], []).get("قمح") ?? [])).toMatchObject([{ document: 0, sentence: 0 }]);
    const [inTitle = 0, inText = 0] = impactOf([titled, of("شعير قمح")], "قمح").values();
    expect(inTitle).toBeGreaterThan(inText);
  });

  test("weighs repetition, less and less, and a word of a short document more", () => {
    const times = (count: number) => of(`${"قمح ".repeat(count)}${"شعير ".repeat(100 - count)}`);
    const [once = 0, twice = 0, often = 0, veryOften = 0] = impactOf([1, 4, 40, 80].map(times), "قمح").values();
    expect(once).toBeLessThan(twice);
    expect(twice).toBeLessThan(often);
    expect((often - twice) / 36).toBeLessThan((twice - once) / 3);
    expect(veryOften).toBeLessThan(63);
    const [short = 0, long = 0] = impactOf(
      [of("قمح قمح قمح"), of(`قمح قمح قمح ${"شعير ".repeat(300)}`)],
      "قمح",
    ).values();
    expect(short).toBeGreaterThan(long);
  });

  test("leads every name of a topic to what is about it, as strongly as it is about it", () => {
    const about = { ...of("نهر"), topics: new Map([[topicId("dam"), { impact: 63, sentence: 0 }]]) };
    const names = { ...of("نهر", "نهر"), topics: new Map([[topicId("dam"), { impact: 10, sentence: 2 }]]) };
    for (const key of ["السد العالي", "سد"].map((name) => name.split(" ").map(wordKey).join(" ")))
      expect(postingsOf(buildIndex([about, names], [TOPIC]).get(key) ?? []), key).toEqual([
        { document: 0, impact: 63, sentence: 0 },
        { document: 1, impact: 10, sentence: 2 },
      ]);
  });

  test("forgets the sentence of all but the four hundred strongest documents of a key", () => {
    const many = Array.from({ length: 401 }, (_, number) =>
      of(number === 200 ? `قمح ${"شعير ".repeat(400)}` : "قمح قمح"),
    );
    const postings = postingsOf(buildIndex(many, []).get("قمح") ?? []);
    expect(postings).toHaveLength(401);
    expect(postings.filter(({ sentence }) => sentence === 0).map(({ document }) => document)).toEqual([200]);
    const fewer = postingsOf(buildIndex(many.slice(1), []).get("قمح") ?? []);
    expect(fewer.filter(({ sentence }) => sentence === 0)).toEqual([]);
  });
});

describe("an answer", () => {
  /** Searches some documents on one shelf. */
  function ask(query: string, ...documents: SearchDocument[]) {
    const index = buildIndex(documents, [topic("dam", { name: "السد العالي" }).noun]);
    const shelf = Object.fromEntries([...index].map(([key, packed]) => [key, encodePostings(postingsOf(packed))]));
    const catalogue = { version: "1", documents: documents.length, termShelves: 1, cardsPerShelf: 8 };
    return search(query, catalogue, () => Promise.resolve(shelf));
  }
  const order = async (query: string, ...documents: SearchDocument[]) =>
    (await ask(query, ...documents)).hits.map(({ document }) => document);

  test("puts two words of one sentence before the same two far apart", async () => {
    expect(await order("قمح نهر", of("قمح شجر.", "نهر شجر."), of("شجر شجر.", "قمح نهر."))).toEqual([1, 0]);
  });

  test("puts the rare word before the common one, where no document has both", async () => {
    const answer = await ask("قمح نهر", of("قمح"), of("قمح"), of("قمح"), of("نهر"));
    expect([answer.complete, answer.hits[0]?.document, answer.hits.length]).toEqual([false, 3, 4]);
  });

  test("has all words, or says that it has not", async () => {
    expect(await ask("قمح نهر", of("قمح"), of("قمح نهر"))).toMatchObject({ complete: true, hits: [{ document: 1 }] });
  });

  test("among equals is in the order of the documents", async () => {
    expect(await order("قمح", of("قمح"), of("شجر"), of("قمح"))).toEqual([0, 2]);
  });

  test("shows the sentence of the word that tells most", async () => {
    const answer = await ask("قمح نهر", of("قمح هنا.", "نهر هناك."), of("قمح"), of("قمح"));
    expect(answer.hits[0]).toMatchObject({ document: 0, sentence: 2 });
  });

  test("takes the last word as a beginning, of three letters or more, where it is no word", async () => {
    expect(await order("قمحي", of("قمحية"), of("شجر"))).toEqual([0]);
    expect(await order("قم", of("قمحية"))).toEqual([]);
    expect(await ask("قمحي شجر", of("قمحية شجر"))).toMatchObject({ complete: false });
  });

  test("counts a name of several words as one", async () => {
    const named = { ...of("نهر"), topics: new Map([[topicId("dam"), { impact: 63, sentence: 1 }]]) };
    expect(await ask("السد العالي", named, of("العالي"))).toMatchObject({ complete: true, hits: [{ document: 0 }] });
  });

  test("looks for sixteen words at most", async () => {
    const words = Array.from({ length: 20 }, (_, number) => `كلمة${"ابتثجحخدذرزسشصضطظعغف"[number]}`);
    const asked = await ask(words.join(" "), of(words.join(" ")));
    expect(asked.keys).toHaveLength(16);
  });
});

describe("an answer in words", () => {
  const WORDS: AnswerWords = {
    language: "ar",
    numerals: "arab",
    none: "لا نتائج",
    partial: "لا صفحة فيها كل الكلمات.",
    failed: "تعذر البحث",
    rest: "المزيد",
    counted: ["صفر", "نتيجة واحدة", "نتيجتان"],
    more: { few: "# نتائج", many: "# نتيجة", other: "# نتيجة أخرى" },
  };
  const told = (count: number, complete = true) =>
    tellAnswer(
      { hits: Array.from({ length: count }, () => ({ document: 0, score: 1, sentence: 0 })), keys: [], complete },
      WORDS,
    );

  test.each([
    [0, "لا نتائج"],
    [1, "نتيجة واحدة."],
    [2, "نتيجتان."],
    [3, "٣ نتائج."],
    [11, "١١ نتيجة."],
    [100, "١٠٠ نتيجة أخرى."],
  ])("%i: %s", (count, words) => expect(told(count)).toBe(words));

  test("says so where no page has all the words", () => {
    expect(told(2, false)).toBe("لا صفحة فيها كل الكلمات. نتيجتان.");
  });
});

describe("marked words", () => {
  const marked = (sentence: string, keys: readonly string[], longest?: number) =>
    markWords(sentence, keys, longest)
      .map(({ text, marked: is }) => (is ? `[${text}]` : text))
      .join("");

  test.each<[string, string[], string]>([
    ["تقع سري كانيه على الحدود.", ["سري كانيه"], "تقع [سري كانيه] على الحدود."],
    ["تقع سري كانيه على الحدود.", ["سري", "سري كانيه"], "تقع [سري كانيه] على الحدود."],
    ["سري كانيه", ["كانيه", "سري"], "[سري] [كانيه]"],
    ["وصل بالحَسَكة ليلًا، وعاد", [wordKey(fold("الحسكة"))], "وصل [بالحَسَكة] ليلًا، وعاد"],
    ["لا شيء", ["قمح"], "لا شيء"],
    ["سري ثم كانيه", ["سري كانيه"], "سري ثم كانيه"],
  ])("%s by %j", (sentence, keys, expected) => expect(marked(sentence, keys)).toBe(expected));

  const around = (before: number, after: number) => `${"كلمة ".repeat(before)}قمح${" كلمة".repeat(after)}`;

  test("of a long sentence are shown with what stands around them, whole words, and dots where it is cut", () => {
    expect(marked(around(60, 60), ["قمح"], 60)).toMatch(/^…(?:كلمة )+\[قمح\](?: كلمة)+…$/u);
    expect(marked(around(0, 60), ["قمح"], 60)).toMatch(/^\[قمح\](?: كلمة)+…$/u);
    expect(marked(around(60, 0), ["قمح"], 60)).toMatch(/^…(?:كلمة )+\[قمح\]$/u);
    expect(marked(around(60, 60), ["شعير"], 60)).toMatch(/^كلمة(?: كلمة)+…$/u);
  });

  test("stand in no more than was asked for, and nothing is cut that fits", () => {
    expect(marked(around(60, 60), ["قمح"], 60).length).toBeLessThanOrEqual(60 + 4);
    expect(marked(around(5, 6), ["قمح"], around(5, 6).length)).toBe(around(5, 6).replace("قمح", "[قمح]"));
  });
});

describe("where things are kept", () => {
  test("keys that begin with the same three letters of a word stand together; a shelf is one there is", () => {
    const key = fc.string({ unit: fc.constantFrom(..."ابتثجح "), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(key, fc.integer({ min: 1, max: 50 }), (typed, shelves) => {
        const beginning = (typed.split(" ")[0] ?? "").slice(0, 3);
        expect(shelfOf(typed, shelves)).toBe(shelfOf(beginning, shelves));
        expect(shelfOf(typed, shelves)).toBeLessThan(shelves);
      }),
    );
    expect(new Set(["قمح", "قمر", "قمع", "قمل"].map((each) => shelfOf(each, 1000))).size).toBe(4);
  });

  test("short neighbours share a leaf, a quarter over its measure at most; a long text has several of its own", () => {
    expect(layLeaves([100, 100, 100, 200, 1]).spans.map(({ first }) => first)).toEqual([0, 0, 0, 0, 1]);
    expect(layLeaves([1200, 100, 100])).toEqual({
      spans: [
        { first: 0, count: 3 },
        { first: 3, count: 1 },
        { first: 3, count: 1 },
      ],
      leaves: 4,
    });
    expect(layLeaves([])).toEqual({ spans: [], leaves: 0 });
  });

  test("on a large site leaves grow, to a measure", () => {
    expect(layLeaves(Array.from({ length: 10_000 }, () => 1000)).leaves).toBe(5000);
    expect(layLeaves(Array.from({ length: 100_000 }, () => 1600)).leaves).toBe(100_000);
  });

  test("the sentences of a document are spread over its leaves, in their order", () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map((sentence) => leafOf([5, 3, 9], sentence))).toEqual([
      5, 5, 5, 6, 6, 6, 7, 7, 7,
    ]);
    expect([1, 2, 3].map((sentence) => leafOf([0, 2, 3], sentence))).toEqual([0, 0, 1]);
  });
});
