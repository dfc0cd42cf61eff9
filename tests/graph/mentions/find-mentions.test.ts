/** Mentions in an article's body: where they are, and which of them are linked. */
import type { Element, ElementContent, Root, Text } from "hast";
import { describe, expect, it } from "vitest";
import { buildMatcher } from "../../../src/graph/mentions/build-matcher.ts";
import { findMentions } from "../../../src/graph/mentions/find-mentions.ts";
import type { Article } from "../../../src/model/article.ts";
import { articleId, topicId } from "../../../src/model/ids.ts";
import { testTopic } from "./test-topic.ts";

const el = (
  tagName: string,
  children: (string | ElementContent)[],
  properties: Element["properties"] = {},
): Element => ({
  type: "element",
  tagName,
  properties,
  children: children.map((child) => (typeof child === "string" ? textNode(child) : child)),
});
const textNode = (value: string): Text => ({
  type: "text",
  value,
  position: { start: { line: 10, column: 1 }, end: { line: 10, column: 1 + value.length } },
});

function articleOf(...children: Element[]): Article {
  const body: Root = { type: "root", children };
  return {
    id: articleId("test"),
    place: { file: "articles/test.md", line: 1, column: 1, endLine: 1, endColumn: 1 },
    headline: "للاختبار",
    weKnow: [],
    isSaid: [],
    notKnown: [],
    genre: "analysis",
    authors: [],
    datePublished: "2026-11-22",
    inLanguage: "ar",
    topics: [],
    corrections: [],
    isBasedOn: [],
    sources: [],
    draft: false,
    body,
    outline: [],
    marks: [],
    records: [],
    footnotes: [],
    topicLinks: [],
    pictures: [],
    silences: [],
    wordCount: 0,
  };
}

const HASAKAH = testTopic("hasakah", { name: "الحسكة" });
const MATCHER = buildMatcher(
  [
    HASAKAH,
    testTopic("isis", { name: "داعش", type: "group" }),
    testTopic("sdf", { name: "قوات سوريا الديمقراطية", type: "group" }),
    testTopic("syria", { name: "سوريا", type: "state" }),
    testTopic("guardian", { name: "الغارديان", type: "outlet" }),
    testTopic("raqqa", { name: "الرقة", aliases: ["مدينة الرقة"], ambiguous: true }),
  ],
  ["كيف وصل داعش إلى الحسكة"],
);

/** Each mention as `words@node`, with `*` where it is linked. */
function told(article: Article, links: Parameters<typeof findMentions>[2] = []): string[] {
  const texts: string[] = [];
  const walk = (node: Root | ElementContent): void => {
    if (node.type === "text") texts.push(node.value);
    else if ("children" in node) for (const child of node.children) if (child.type !== "doctype") walk(child);
  };
  walk(article.body);
  return findMentions(article, MATCHER, links).map(
    ({ node, start, end, linked }) => `${texts[node]?.slice(start, end)}@${node}${linked ? "*" : ""}`,
  );
}

describe("mentions", () => {
  it("link the first in a section, on the whole token, and record the rest", () => {
    const article = articleOf(
      el("p", ["وصل إلى الحسكة، والحسكة بعيدة."]),
      el("h2", ["ما بعد الحسكة"]),
      el("p", ["بالحسكة سوق."]),
      el("h4", ["تفصيل"]),
      el("p", ["الحسكة أيضًا"]),
    );
    expect(told(article)).toEqual(["الحسكة@0*", "والحسكة@0", "الحسكة@1", "بالحسكة@2*", "الحسكة@4"]);
  });

  it("are not linked in links and headings; code is no prose", () => {
    const article = articleOf(
      el("h3", ["الحسكة"]),
      el("p", [el("a", ["الحسكة"]), " ثم ", el("code", ["داعش"]), " ثم داعش ثم الحسكة"]),
    );
    expect(told(article)).toEqual(["الحسكة@0", "الحسكة@1", "داعش@4*", "الحسكة@4*"]);
  });

  it("are not linked in the quoted title of a source", () => {
    const article = articleOf(el("p", ["نشرت الغارديان «كيف وصل داعش إلى الحسكة» أمس، وكتبت عن «داعش»."]));
    expect(told(article)).toEqual(["الغارديان@0*", "داعش@0", "الحسكة@0", "داعش@0*"]);
  });

  it("a hand-made link is the link of its section", () => {
    const article = articleOf(
      el("p", [el("isnad-topic", ["المدينة"], { link: "0" }), " هي الحسكة."]),
      el("h2", ["قسم"]),
      el("p", ["الحسكة ثم ", el("isnad-topic", ["الرقة"], { link: "1" })]),
    );
    expect(told(article, [topicId("hasakah"), topicId("raqqa")])).toEqual([
      "المدينة@0",
      "الحسكة@1",
      "الحسكة@3*",
      "الرقة@4",
    ]);
  });

  it("an ambiguous topic is never linked, and its bare name is not even a mention", () => {
    expect(told(articleOf(el("p", ["على الرقة، وفي مدينة الرقة."])))).toEqual(["مدينة الرقة@0"]);
  });

  it("a claim's words are prose; a mark parts words; a name over a border is not cut into a shorter one", () => {
    const article = articleOf(
      el("p", [el("isnad-claim", ["دخلت قوات ", el("strong", ["سوريا"]), " الديمقراطية"], { mark: 0 }), " وداعش"]),
      el("p", ["داعش", el("isnad-mark", [], { mark: 1 }), "الحسكة"]),
    );
    expect(told(article)).toEqual(["قوات @0", "وداعش@3*", "داعش@4", "الحسكة@5*"]);
  });

  it("say where they stand in the file", () => {
    const article = articleOf(el("p", ["سطر أول\nفي الحسكة"]));
    expect(findMentions(article, MATCHER)[0]?.place).toEqual({
      file: "articles/test.md",
      line: 11,
      column: 4,
      endLine: 11,
      endColumn: 10,
    });
  });
});
