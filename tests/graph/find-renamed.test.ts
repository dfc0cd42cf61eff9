/** A file that was renamed after it was published and leads nobody on is told; nothing is where nothing is known. */
import { expect, test } from "vitest";
import { findRenamed, type PublishedThing, publishedThings } from "../../src/graph/changes/find-renamed.ts";
import { fromTexts } from "./from-content.ts";

type Texts = Readonly<Record<string, string>>;

const article = (title: string, { claim = "السد سليم", more = "" } = {}): string =>
  `---\nالعنوان: ${title}\nالنوع: خبر\nالتاريخ: 2026-01-01\nالكاتب: اختبار\n${more}---\n\nقالت الهيئة إن [${claim}][^سد].\n\n[^سد]:\n    - القائل: الهيئة (مسمّى)\n`;
const topic = (name: string, more = ""): string => `---\nالاسم: ${name}\nالنوع: جهة\n${more}---\n`;
const source = (name: string, more = ""): string =>
  `---\nالعنوان: ${name}\nالنوع: بيان\nالناشر: الهيئة\nالتاريخ: 2026-01-01\n${more}---\n`;

/** Editions one after the other, each published; what is told of the last. */
function told(...editions: readonly Texts[]): string[] {
  let known: readonly PublishedThing[] = [];
  for (const edition of editions.slice(0, -1)) known = publishedThings(known, fromTexts(edition).graph);
  return findRenamed(known, fromTexts(editions.at(-1) ?? {}).graph).map(
    ({ place, facts }) => `${place.file} ${"from" in facts ? String(facts.from) : ""}`,
  );
}

const OLD = { "articles/dam.md": article("حال السد") };

test.each<[string, Texts, Texts, string[]]>([
  [
    "the same file under another name",
    OLD,
    { "articles/barrage.md": article("حال السد") },
    ["articles/barrage.md /articles/dam/"],
  ],
  [
    "its headline spelt a little otherwise",
    OLD,
    { "articles/b.md": article("حالُ السدّ") },
    ["articles/b.md /articles/dam/"],
  ],
  [
    "another headline over the same claims",
    OLD,
    { "articles/b.md": article("عنوان جديد") },
    ["articles/b.md /articles/dam/"],
  ],
  [
    "another claim under the same headline",
    OLD,
    { "articles/b.md": article("حال السد", { claim: "السد متصدع" }) },
    ["articles/b.md /articles/dam/"],
  ],
  ["a topic", { "topics/a.md": topic("هيئة السد") }, { "topics/b.md": topic("هيئة السد") }, ["topics/b.md /topics/a/"]],
  ["a source", { "sources/a.md": source("بيان") }, { "sources/b.md": source("بيان") }, ["sources/b.md /sources/a/"]],
  [
    "a source with another title at the same address",
    { "sources/a.md": source("بيان", "الرابط: https://example.org/1\n") },
    { "sources/b.md": source("بيان الهيئة", "الرابط: https://example.org/1\n") },
    ["sources/b.md /sources/a/"],
  ],
])("%s is told, with the address that leads nowhere", (_, before, after, expected) => {
  expect(told(before, after)).toEqual(expected);
});

test.each<[string, Texts, Texts]>([
  ["nothing is known of before", {}, { "articles/barrage.md": article("حال السد") }],
  ["nothing was renamed", OLD, { ...OLD, "articles/b.md": article("غيره", { claim: "غيره" }) }],
  [
    "the old address is among its former ones",
    OLD,
    { "articles/b.md": article("حال السد", { more: "عناوين سابقة: [/articles/dam/]\n" }) },
  ],
  [
    "it was withdrawn",
    OLD,
    { "articles/dam.md": article("حال السد", { more: "مسحوب: للاختبار.\n" }), "articles/b.md": article("حال السد") },
  ],
  ["it went, and nothing like it came", OLD, { "articles/b.md": article("غيره", { claim: "غيره" }) }],
  ["what is like it is a draft", OLD, { "articles/b.md": article("حال السد", { more: "مسودة: نعم\n" }) }],
  [
    "two could be it",
    OLD,
    { "articles/b.md": article("حال السد", { claim: "أ ب" }), "articles/c.md": article("حال السد", { claim: "ج د" }) },
  ],
  [
    "another day's article under the same headline",
    OLD,
    { "articles/b.md": article("حال السد", { claim: "غيره" }).replace("2026-01-01", "2026-02-01") },
  ],
  [
    "a topic of another kind with the same name",
    { "topics/a.md": topic("السد") },
    { "topics/b.md": topic("السد").replace("جهة", "مكان") },
  ],
])("nothing is told where %s", (_, before, after) => {
  expect(told(before, after)).toEqual([]);
});

test("it is told until somebody leads on, and not of a branch that one came back from", () => {
  const renamed = { "articles/barrage.md": article("حال السد") };
  expect(told(OLD, renamed, renamed, renamed)).toEqual(["articles/barrage.md /articles/dam/"]);
  const answered = { "articles/barrage.md": article("حال السد", { more: "عناوين سابقة: [/articles/dam/]\n" }) };
  expect(told(OLD, renamed, answered)).toEqual([]);
  expect(told(OLD, answered, OLD)).toEqual([]);
});
