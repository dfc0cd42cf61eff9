/** What the desk is told of links that no one made by hand. */
import { expect, it } from "vitest";
import { checkNewLinks } from "../../../src/graph/mentions/check-new-links.ts";
import { fromTexts } from "../from-content.ts";

const { graph } = fromTexts({
  "topics/river.md": "---\nالاسم: نهر الفرات\nالنوع: مكان\n---\n",
  "topics/dam.md": "---\nالاسم: سد تشرين\nالنوع: مكان\n---\n",
  "articles/water.md":
    "---\nالعنوان: ماء\nالنوع: تقرير\nالتاريخ: 2026-11-01\nالكاتب: اختبار\n---\n\nعلى نهر الفرات يقع سد تشرين، وفي نهر الفرات سمك.\n",
});

const told = (published: Readonly<Record<string, readonly string[]>>): string[] =>
  checkNewLinks(graph, new Map(Object.entries(published).map(([id, topics]) => [id, new Set(topics)]))).map(
    ({ code, place, facts }) => `${code} ${place.line}:${place.column} ${JSON.stringify(facts)}`,
  );

it("tells topic-linked once for each topic that the published article does not name", () => {
  expect(told({})).toEqual([
    'topic-linked 8:5 {"name":"نهر الفرات","id":"river"}',
    'topic-linked 8:20 {"name":"سد تشرين","id":"dam"}',
  ]);
  expect(told({ water: ["river"] })).toEqual(['topic-linked 8:20 {"name":"سد تشرين","id":"dam"}']);
  expect(told({ water: ["river", "dam"] })).toEqual([]);
});
