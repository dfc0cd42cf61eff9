/** An article with a time of its own is held back as a draft is until then, and told until when. */
import { expect, test } from "vitest";
import { holdBack } from "../../src/engine/hold-back.ts";
import type { Noun } from "../../src/model/nouns.ts";
import { parseText } from "../parse/parsing.ts";

const nounOf = (path: string, text: string): Noun => {
  const { noun } = parseText(path, text);
  if (noun === undefined) throw new Error("expected a noun");
  return noun;
};
const article = (field: string): Noun =>
  nounOf("articles/a.md", `---\nالعنوان: ع\nالنوع: خبر\nالتاريخ: 2026-12-01\n${field}\n---\n\nنص.\n`);
const SITE = nounOf("site.yaml", "title: ع\ntimezone: Asia/Damascus\n");

function judged(field: string, now?: string) {
  const { nouns, held } = holdBack([SITE, article(field)], now);
  const drafts = nouns.flatMap((each) => (each.kind === "article" ? [each.noun.draft] : []));
  return { draft: drafts[0], told: held.map(({ code, place, facts }) => [code, place.line, facts]) };
}

test.each([
  ["يُنشر في: 2026-12-01 08:00", "2026-12-01T04:59:59Z", true],
  ["يُنشر في: 2026-12-01 08:00", "2026-12-01T05:00:00Z", false],
  ["embargo: 2026-12-01", "2026-11-30T20:59:59Z", true],
  ["ينشر في: 2026-12-01T08:00:00+01:00", "2026-12-01T06:59:59Z", true],
  ["ينشر في: 2026-12-01T08:00:00+01:00", "2026-12-01T07:00:00Z", false],
])("%s at %s", (field, now, isHeld) => expect(judged(field, now).draft).toBe(isHeld));

test("it is told at its field, by the clocks of the site", () => {
  expect(judged("يُنشر في: 2026-12-01 08:00", "2026-11-26T00:00:00Z").told).toEqual([
    ["held-back", 5, { until: "2026-12-01T08:00:00+03:00" }],
  ]);
});

test("without a clock nothing with a time of its own is published; an article without one always is", () => {
  expect(judged("يُنشر في: 2020-01-01 08:00").draft).toBe(true);
  expect(judged("الكاتب: محرر").draft).toBe(false);
});

test("a time that cannot be read keeps the site from being published", () => {
  const { diagnostics } = parseText(
    "articles/a.md",
    "---\nالعنوان: ع\nالنوع: خبر\nالتاريخ: 2026-12-01\nيُنشر في: الغد\n---\n\nنص.\n",
  );
  expect(diagnostics).toMatchObject([{ code: "date-invalid" }]);
});
