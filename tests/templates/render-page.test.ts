/** Every kind of page is valid HTML that says the same for the same view, whatever the editors typed. */
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { FIND_ROOT, FIND_ROOT_DIGEST } from "../../templates/find-root.ts";
import { all } from "../setup/laws.ts";
import { faultsOfHtml } from "./faults-of-html.ts";
import { render } from "./rendering.ts";
import { oddViews } from "./sample/odd-views.ts";
import { ARTICLE, SUMMARY, VIEWS } from "./sample/views.ts";

test.each(Object.values(VIEWS))("the page of $kind is valid", async (view) => {
  expect(await faultsOfHtml(render(view))).toEqual([]);
});

test.each(all(oddViews))("a page is valid for $name", async ({ view }) => {
  expect(await faultsOfHtml(render(view))).toEqual([]);
});

test("the validator finds what is wrong where something is", async () => {
  expect(await faultsOfHtml(render(VIEWS.home).replace("<main", "<p><div></div></p><main"))).not.toEqual([]);
});

test("the record of a citation says where in its source; two places are two records", () => {
  const cited = ["ص 3", "ص 7"].map((locator, index) => ({
    kind: "citation" as const,
    anchor: `c-${index + 8}`,
    number: 1,
    locator,
  }));
  const html = render({ ...ARTICLE, marks: [...ARTICLE.marks, ...cited] });
  expect(html.match(/ص [37](?=<\/p>)/gu)).toEqual(["ص 3", "ص 7"]);
});

test("the same view gives the same bytes, and is not changed by being rendered", () => {
  const before = structuredClone(ARTICLE);
  expect(render(ARTICLE)).toBe(render(ARTICLE));
  expect(structuredClone(ARTICLE)).toEqual(before);
});

describe("every page", () => {
  test.each(Object.values(VIEWS))(
    "of $kind is Arabic from the root, has one h1, headings in order and a way past the header",
    (view) => {
      const html = render(view);
      expect(html).toMatch(/^<!DOCTYPE html><html lang="ar" dir="rtl"/u);
      const levels = [...html.matchAll(/<h([1-6])/gu)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      expect(html).toContain('href="#main"');
      expect(html).toContain('<main id="main">');
    },
  );

  test.each(Object.values(VIEWS))("of $kind has ids in ASCII, each once, and every fragment lands", (view) => {
    const html = render(view);
    const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9-]+$/u.test(id ?? ""))).toEqual([]);
    const fragments = [...html.matchAll(/(?:href="#|popovertarget="|aria-labelledby=")([^"]+)"/gu)].map(([, id]) => id);
    expect(fragments.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test.each(Object.values(VIEWS))("of $kind carries its policy and no inline style or script", (view) => {
    const html = render(view);
    expect(html.replaceAll("&#x27;", "'")).toContain("default-src 'self'; object-src 'none'");
    expect(html).not.toMatch(/ style="|<style|\son[a-z]+="/u);
    const inline = html.match(/<script(?! src)(?! type="application\/ld\+json")/gu) ?? [];
    expect(inline).toHaveLength(view.kind === "notFound" ? 1 : 0);
  });

  test("keeps linked data from ending its script", () => {
    const html = render(ARTICLE);
    expect(html).toContain("\\u003c/script>\\u003cb>");
  });

  test("has no link from the root: it serves from anywhere", () => {
    for (const view of Object.values(VIEWS)) expect(render(view)).not.toMatch(/(?:href|src|action)="\//u);
  });
});

test("the one script inside a page is the one that the policy names", () => {
  expect(FIND_ROOT_DIGEST).toBe(`sha256-${createHash("sha256").update(FIND_ROOT).digest("base64")}`);
  expect(render(VIEWS.notFound)).toContain(`<script>${FIND_ROOT}</script>`);
});

test("what an editor types is text, never markup", () => {
  const headline = `<script>alert(1)</script> & "نص" {{ x }} {% y %}`;
  const html = render({ ...ARTICLE, summary: { ...SUMMARY, headline } });
  expect(html).not.toContain("<script>alert");
  expect(html).toContain("&#x3C;<bdi>script>alert(1)&#x3C;/script</bdi>");
  expect(html).toContain("{{ ");
});

test("no word touches the next across two elements: letters would join, and readers by ear would hear one word", () => {
  const INLINE = "(?:a|small|span|em|strong|time|bdi)";
  const touching = new RegExp(`\\p{L}</${INLINE}>(?:</bdi>)?<${INLINE}[^>]*>\\p{L}`, "gu");
  for (const view of Object.values(VIEWS)) expect(render(view).match(touching) ?? [], view.kind).toEqual([]);
});

test.each([
  [70, undefined],
  [71, "1"],
  [300, "2"],
])("a headline of %i letters steps down in size: %s", (length, step) => {
  const html = render({ ...ARTICLE, summary: { ...SUMMARY, headline: "ق".repeat(length) } });
  expect(html).toContain("<h1");
  expect(/<h1 data-long="(\d)">/u.exec(html)?.[1]).toBe(step);
});
