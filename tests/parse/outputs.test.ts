/** What a site publishes beside its pages, as `site.yaml` says it. */
import { expect, test } from "vitest";
import { DEFAULT_SITE } from "../../src/model/default-site.ts";
import { parseSiteText, told } from "./parsing.ts";

test("in Arabic or English; what is not named stays as it is", () => {
  for (const text of [
    "المخرجات:\n  صور المشاركة: لا\n  الأقوال: مواضع\n",
    "outputs:\n  social pictures: no\n  claims: anchors\n",
  ]) {
    const { site, diagnostics } = parseSiteText(text);
    expect(told(diagnostics)).toEqual([]);
    expect(site?.outputs).toEqual({ ...DEFAULT_SITE.outputs, pictures: false, claims: "anchors" });
  }
});

test("an output that there is not, and an answer that is none, are told at their places", () => {
  const { site, diagnostics } = parseSiteText("outputs:\n  serch: no\n  feeds: perhaps\n  claims: no\n");
  expect(told(diagnostics)).toEqual([
    "2:3 frontmatter-value-unknown",
    "3:10 frontmatter-value-unknown",
    "4:3 frontmatter-value-unknown",
  ]);
  expect(site?.outputs).toEqual(DEFAULT_SITE.outputs);
});
