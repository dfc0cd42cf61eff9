/** The settings of a site: what they may say, in either language, and what is answered where they are wrong. */
import { expect, test } from "vitest";
import { DEFAULT_SITE } from "../../src/model/default-site.ts";
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

test("a time zone is called by its city as well", () => {
  for (const typed of ["Asia/Damascus", "دمشق", "توقيت دمشق", "بتوقيتِ دمشق"]) {
    const { site, diagnostics } = parseSiteText(`التوقيت: ${typed}\n`);
    expect([site.timezone, told(diagnostics)]).toEqual(["Asia/Damascus", []]);
  }
  expect(told(parseSiteText("التوقيت: حي النهر\n").diagnostics)).toEqual(["1:10 frontmatter-value-unknown"]);
});

test("what no setting is called, and what no setting can be, is answered at its place", () => {
  const { diagnostics } = parseSiteText("title: س\ntitel: ص\nmonths: roman\n");
  expect(told(diagnostics)).toEqual(["2:1 frontmatter-key-unknown", "3:9 frontmatter-value-unknown"]);
});

test("a site speaks a language that the interface has words for, with a name in that language where it has none", () => {
  const english = parseSiteText("language: en-GB\n");
  expect(told(english.diagnostics)).toEqual([]);
  expect(english.site).toMatchObject({ language: "en-GB", title: "Isnad" });
  expect(parseSiteText("language: الإنجليزية\n").site?.language).toBe("en");

  const { diagnostics, site } = parseSiteText("title: Le Courrier\nlanguage: fr\n");
  expect(told(diagnostics)).toEqual(["2:11 frontmatter-value-unknown"]);
  expect(diagnostics[0]?.expected).toBe("ar، en");
  expect(site).toMatchObject({ title: "Le Courrier", language: "ar" });
  expect(told(parseSiteText("language: en-en-en\n").diagnostics)).toEqual(["1:11 frontmatter-value-unknown"]);
});

test("pairs stand on one line as YAML has them, as the list of codes shows it, each at its place", () => {
  const { site, diagnostics } = parseSiteText("severities: {single-origin: warning, near-miss-list: off}\n");
  expect(told(diagnostics)).toEqual([]);
  expect(site.severities).toEqual({ "single-origin": "warning", "near-miss-list": "off" });
  const arabic = parseSiteText("الدرجات: {single-origin: تنبيه، near-miss-list: كذا}\n");
  expect(told(arabic.diagnostics)).toEqual(["1:49 frontmatter-value-unknown"]);
});
