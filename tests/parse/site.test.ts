/** The settings of a site: what they may say, in either language, and what is answered where they are wrong. */
import { expect, test } from "vitest";
import { DEFAULT_SITE } from "../../src/model/site.ts";
import { parseSiteText, told } from "./parsing.ts";

test("an empty file is a valid one: every setting has a default", () => {
  const { site, diagnostics } = parseSiteText("");
  expect(told(diagnostics)).toEqual([]);
  expect(site).toEqual(DEFAULT_SITE);
});

test("settings are read as typed", () => {
  const { site, diagnostics } = parseSiteText(
    "title: غرفة الاختبار\nmonths: egyptian\nnumerals: arab\nurl: https://example.org/a/\nseverities:\n  chain-gap: off\n",
  );
  expect(told(diagnostics)).toEqual([]);
  expect(site).toMatchObject({
    title: "غرفة الاختبار",
    months: "egyptian",
    numerals: "arab",
    url: "https://example.org/a/",
    severities: { "chain-gap": "off" },
  });
});

test("what no setting is called, and what no setting can be, is answered at its place", () => {
  const { diagnostics } = parseSiteText("title: س\ntitel: ص\nmonths: roman\n");
  expect(told(diagnostics)).toEqual(["2:1 frontmatter-key-unknown", "3:9 frontmatter-value-unknown"]);
});
