/** What is remembered of mentions: whatever changes among names and titles, what is recalled is what would be found. */
import { expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build-graph.ts";
import type { FoundMentions, MentionMemory } from "../../src/graph/mentions/mention-memory.ts";
import type { Noun } from "../../src/model/nouns.ts";
import { parseFile } from "../../src/parse/parse-file.ts";

const ARTICLE = `---
العنوان: مقال للاختبار
النوع: تقرير
التاريخ: 2026-01-01
الكاتب: الاختبار
---

قرأنا «رسالة أولى من مهندس عمل في سد الوادي» ثم زرنا سد الوادي.
`;
const topic = (name: string): string => `---\nالاسم: ${name}\nالنوع: مكان\n---\n\nموضوع للاختبار.\n`;
const source = (name: string): string => `---\nالعنوان: ${name}\nالنوع: رسالة\n---\n\nمصدر للاختبار.\n`;

function nounsOf(files: Readonly<Record<string, string>>): Noun[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const { noun } = parseFile({ path, bytes: new TextEncoder().encode(text) });
    return noun === undefined ? [] : [noun];
  });
}

/** A memory that counts how often it had nothing to give. */
function memory(): MentionMemory & { readonly found: () => number } {
  const kept = new Map<string, FoundMentions>();
  let found = 0;
  return {
    found: () => found,
    recall: ({ id }, names) => kept.get(`${id} ${names}`),
    remember: ({ id }, names, mentions) => {
      found += 1;
      kept.set(`${id} ${names}`, JSON.parse(JSON.stringify(mentions)));
    },
  };
}

test("an article is searched anew for another name of a topic and for a title that it quotes, for nothing else", () => {
  const mentions = memory();
  const linked = (files: Readonly<Record<string, string>>) => {
    const nouns = nounsOf({ "articles/a.md": ARTICLE, ...files });
    const { graph } = buildGraph(nouns, { drafts: false, mentions });
    expect([...graph.articles]).toEqual([...buildGraph(nouns, { drafts: false }).graph.articles]);
    return [...graph.articles.values()].flatMap((node) => node.mentions.map((each) => each.linked));
  };
  const dam = { "topics/dam.md": topic("سد الوادي") };
  expect(linked(dam)).toEqual([true, false]);
  expect(linked(dam)).toEqual([true, false]);
  expect(mentions.found()).toBe(1);
  // A source that the article does not quote asks for no search.
  expect(linked({ ...dam, "sources/other.md": source("بيان آخر") })).toEqual([true, false]);
  expect(mentions.found()).toBe(1);
  // Its title in quotation marks is no prose: the link moves to the words behind it.
  expect(linked({ ...dam, "sources/letter.md": source("رسالة أولى من مهندس عمل في سد الوادي") })).toEqual([
    false,
    true,
  ]);
  expect(mentions.found()).toBe(2);
  expect(linked(dam)).toEqual([true, false]);
  expect(linked({ "topics/dam.md": topic("السد الكبير") })).toEqual([]);
  expect(mentions.found()).toBe(4);
});
