/** The law of the index: made of the last one by the documents that differ, it is what is built of all, to the byte. */
import { describe, expect, it, test } from "vitest";
import { known } from "../../../src/base/known.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import { beginPlanning } from "../../../src/pages/planning.ts";
import {
  type BuiltShelf,
  buildShelves,
  type ChangedDocument,
  changeShelves,
} from "../../../src/pages/search/build-index.ts";
import type { DocumentWords } from "../../../src/pages/search/document-words.ts";
import type { IndexMemory, Roster } from "../../../src/pages/search/index-memory.ts";
import { planSearch } from "../../../src/pages/search/plan-search.ts";
import { wordsOf } from "../../../templates/words-of.ts";
import { generator } from "../../bench/generator.ts";
import { fromTexts } from "../../graph/from-content.ts";
import { all } from "../../setup/laws.ts";

const random = generator(11);
const words = Array.from({ length: 300 }, () => random.word());
/** Common ones, one that every object has as a field, a number, and one behind a clitic. */
const COMMON = ["شائع", "constructor", "782", "لداعش", "=اسم"];

const entries = (): DocumentWords =>
  new Map(
    [...COMMON, ...Array.from({ length: 20 }, () => random.pick(words))]
      .filter(() => random.chance(0.9))
      .map((key) => [key, [1 + random.below(63), random.below(64)]]),
  );

/** Documents of three kinds, so many that the common words are cut. */
function documents(count: number): DocumentWords[][] {
  return [count, 5, 3].map((length) => Array.from({ length }, entries));
}

const built = (kinds: readonly (readonly DocumentWords[])[]): readonly BuiltShelf[] =>
  buildShelves(
    kinds.flatMap((ofKind, kind) => ofKind.map((entries, index) => ({ kind, index, entries }))),
    8,
  );

function changesBetween(
  before: readonly (readonly DocumentWords[])[],
  after: readonly (readonly DocumentWords[])[],
): ChangedDocument[] {
  return after.flatMap((ofKind, kind) =>
    Array.from({ length: Math.max(ofKind.length, before[kind]?.length ?? 0) }, (_, index) => {
      const [old, now] = [before[kind]?.[index], ofKind[index]];
      return { kind, index, ...(old && { before: old }), ...(now && { after: now }) };
    }),
  );
}

test("shelves that follow changes are the shelves of all, in the order of their bytes", () => {
  let kinds = documents(450);
  let shelves = built(kinds);
  expect(shelves.some(({ whole }) => Object.keys(whole).length > 0)).toBe(true);
  for (let step = 0; step < 8; step += 1) {
    const after = kinds.map((ofKind) => {
      const changed = ofKind.map((each) => (random.chance(0.02) ? entries() : each));
      const length = changed.length + random.below(5) - 2;
      return changed.slice(0, length).concat(length > changed.length ? [entries()] : []);
    });
    const changed = changeShelves(changesBetween(kinds, after), 8, (number) => shelves[number]);
    shelves = shelves.map((shelf, number) => changed?.get(number) ?? shelf);
    kinds = after;
    expect(JSON.stringify(shelves)).toBe(JSON.stringify(built(kinds)));
  }
});

test("where a shelf is lost nothing is changed", () => {
  const kinds = documents(20);
  expect(changeShelves(changesBetween(kinds, documents(20)), 8, () => undefined)).toBeUndefined();
});

/** A memory, and how often it was asked for the keys of a document. */
function memoryOf(
  texts: () => Readonly<Record<string, string>>,
): IndexMemory & { readonly forget: (key: string) => void } {
  const kept = new Map<string, string>();
  const recall = <Value>(key: string): Value | undefined => {
    const json = kept.get(key);
    return json === undefined ? undefined : JSON.parse(json);
  };
  const remember = (key: string, value: unknown): unknown => kept.set(key, JSON.stringify(value));
  return {
    nameOf: (id) => texts()[`articles/${id}.md`],
    recallEntries: (name) => {
      const known = recall<[string, [number, number]][]>(name);
      return known && new Map(known);
    },
    rememberEntries: (name, found) => remember(name, [...found]),
    recallRoster: () => recall<Roster>("roster"),
    rememberRoster: (roster) => remember("roster", roster),
    recallShelf: (number, digest) => recall(`${number} ${digest}`),
    rememberShelf: (number, digest, shelf) => remember(`${number} ${digest}`, shelf),
    forget: (key) => {
      for (const each of [...kept.keys()].filter((each) => each.startsWith(key))) kept.delete(each);
    },
  };
}

const files = (graph: Graph, memory?: IndexMemory): ReadonlyMap<string, string> =>
  new Map(
    planSearch(beginPlanning(graph, wordsOf(graph.site), memory ? { words: memory } : {})).map(({ page }) => [
      page.address,
      page.kind === "file" ? String(page.content()) : "",
    ]),
  );

describe("an index that follows its newsroom", () => {
  const sentence = (): string => `${Array.from({ length: 12 }, () => random.pick(words)).join(" ")}.`;
  const article = (day: number, body: string): string =>
    `---\nالعنوان: مقال للاختبار ${day}\nالنوع: تقرير\nالتاريخ: 2026-01-${String(1 + (day % 28)).padStart(2, "0")}\nالمواضيع: [سد]\n---\n\n${body}\n`;
  const topic = (alias: string): string =>
    `---\nالاسم: سد\nالنوع: مكان\nالأسماء البديلة: [${alias}]\n---\n\nموضوع للاختبار.\n`;
  const start = (): Record<string, string> => ({
    "topics/dam.md": topic("السد الكبير"),
    ...Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [
        `articles/a-${n}.md`,
        article(n, Array.from({ length: 12 }, sentence).join(" ")),
      ]),
    ),
  });
  const edits: readonly (readonly [string, (texts: Record<string, string>) => Record<string, string>])[] = [
    [
      "a word",
      (texts) => ({
        ...texts,
        "articles/a-7.md": known(new Map(Object.entries(texts)), "articles/a-7.md").replace(".", " زقزقة."),
      }),
    ],
    ["an article comes", (texts) => ({ ...texts, "articles/new.md": article(3, sentence()) })],
    ["an article goes", ({ "articles/a-9.md": _, ...texts }) => texts],
    ["another day", (texts) => ({ ...texts, "articles/a-1.md": article(27, sentence()) })],
    ["an alias", (texts) => ({ ...texts, "topics/dam.md": topic("سد الوادي") })],
    ["nothing", (texts) => texts],
  ];

  it("makes anew the shelves of a word that came, and no others", () => {
    let texts = start();
    const memory = memoryOf(() => texts);
    files(fromTexts(texts).graph, memory);
    const all = memory.recallRoster()?.shelves.length ?? 0;
    const made: number[] = [];
    texts = { ...texts, "articles/a-7.md": `${texts["articles/a-7.md"]}\nزقزقة.\n` };
    files(fromTexts(texts).graph, { ...memory, rememberShelf: (number) => made.push(number) });
    expect([all, made.length]).toEqual([expect.any(Number), 1]);
    expect(all).toBeGreaterThan(1);
  });

  it.each(all(["", "roster", "0 ", "1 "]))("is what is built of everything, also where «%s» is lost", (lost) => {
    let texts = start();
    const memory = memoryOf(() => texts);
    for (const [name, edit] of [["at first", (all: Record<string, string>) => all] as const, ...edits]) {
      texts = edit(texts);
      const { graph } = fromTexts(texts);
      expect(files(graph, memory), name).toEqual(files(graph));
      if (lost !== "") memory.forget(lost);
    }
  });
});
