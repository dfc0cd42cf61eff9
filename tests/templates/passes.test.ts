/** The passes over a whole page: links made relative, foreign runs isolated, other hosts kept at arm's length. */
import fc from "fast-check";
import type { Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { isolationRuns } from "../../src/arabic/bidi.ts";
import { rehypeHardenLinks, rehypeIsolateRuns, rehypeRelativeLinks } from "../../src/shell/doors/rehype.ts";
import { eachElement } from "../../templates/passes/each-element.ts";
import { relativeTo } from "../../templates/passes/relative-links.ts";

const root = (...children: Parameters<typeof h>[2][]): Root => h(null, h("main", ...children));

describe("isolated runs", () => {
  const sign = fc.constantFrom(
    ..."ابت09٣aZé٪%+-−±$€£¥^°×.,:/@#()«» \u2013",
    " 0123 456 789 ",
    "2024-01-02",
    " km",
    "+963 11 234 5678",
  );
  test("no text is passed over that holds a foreign run", () => {
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 24 }), (text) => {
        const tree = root(text);
        unified().use(rehypeIsolateRuns).runSync(tree);
        let isolated = 0;
        eachElement(tree, ({ tagName }) => {
          if (tagName === "bdi") isolated += 1;
        });
        expect(isolated).toBe(isolationRuns(text).filter(({ kind }) => kind !== "plain").length);
      }),
    );
  });
});

describe("relative links", () => {
  test.each([
    ["index.html", "/", "./"],
    ["index.html", "/topics/", "topics/"],
    ["articles/x/index.html", "/", "../../"],
    ["articles/x/index.html", "/articles/x/", "./"],
    ["articles/x/index.html", "/articles/x/#q-1", "#q-1"],
    ["articles/x/index.html", "/articles/y/#q-1", "../y/#q-1"],
    ["articles/x/index.html", "/data/claims.json", "../../data/claims.json"],
    ["articles/x/index.html", "/articles/x/cite.bib", "cite.bib"],
    ["404.html", "/search/", "search/"],
    ["claims/a/b/index.html", "/claims/", "../../"],
  ])("from %s to %s is %s", (page, href, way) => {
    expect(relativeTo(page, href)).toBe(way);
  });

  test("links for a disk name the file in every folder", () => {
    expect(relativeTo("articles/x/index.html", "/", "file")).toBe("../../index.html");
    expect(relativeTo("claims/index.html", "/search/?kind=claim", "file")).toBe("../search/index.html?kind=claim");
    expect(relativeTo("claims/index.html", "/search/?kind=claim")).toBe("../search/?kind=claim");
    expect(relativeTo("articles/x/index.html", "/topics/y/#t", "file")).toBe("../../topics/y/index.html#t");
  });

  const part = fc.stringMatching(/^[a-z0-9-]{1,6}$/u);
  const folder = fc.array(part, { maxLength: 4 }).map((parts) => parts.map((name) => `${name}/`).join(""));
  test("a way leads where its link leads, from any page, below any path", () => {
    fc.assert(
      fc.property(
        folder,
        folder,
        fc.option(part, { nil: undefined }),
        fc.constantFrom("/", "/a/b/"),
        (from, to, hash, base) => {
          const href = `/${to}${hash === undefined ? "" : `#${hash}`}`;
          const page = `https://example.org${base}${from}`;
          const landed = new URL(relativeTo(`${from}index.html`, href), page).href;
          expect(landed).toBe(`https://example.org${base}${href.slice(1)}`);
        },
      ),
    );
  });

  test("every address inside the site is rewritten, sets of images too; other hosts are not", () => {
    const tree = root(
      h("a", { href: "/x/" }),
      h("a", { href: "https://example.org/" }),
      h("source", { srcSet: "/images/a-480.avif 480w, /images/a-640.avif 640w" }),
    );
    unified().use(rehypeRelativeLinks).runSync(tree, { path: "articles/x/index.html" });
    expect(tree).toEqual(
      root(
        h("a", { href: "../../x/" }),
        h("a", { href: "https://example.org/" }),
        h("source", { srcSet: "../../images/a-480.avif 480w, ../../images/a-640.avif 640w" }),
      ),
    );
  });
});

test("others use the passes too: from HTML of theirs to HTML, in one line", async () => {
  const others = unified()
    .use(rehypeParse, { fragment: true })
    .use(rehypeIsolateRuns)
    .use(rehypeHardenLinks)
    .use(rehypeRelativeLinks, { links: "file" })
    .use(rehypeStringify);
  const html = '<p>قالت The Guardian: <a href="/x/">هنا</a> و<a href="https://example.org/">هناك</a></p>';
  expect(String(await others.process({ path: "a/index.html", value: html }))).toBe(
    '<p>قالت <bdi>The Guardian</bdi>: <a href="../x/index.html">هنا</a> و<a href="https://example.org/" rel="external noreferrer">هناك</a></p>',
  );
  expect(() => others.processSync(html)).toThrow("no path");
});

describe("foreign runs", () => {
  test("Latin names, addresses and signed numbers are isolated; years and Arabic are not", () => {
    const tree = root(h("p", "قالت The Guardian إن example.org/a زاد +5 بين 2024–2025."));
    unified().use(rehypeIsolateRuns).runSync(tree);
    expect(tree).toEqual(
      root(
        h("p", [
          "قالت ",
          h("bdi", "The Guardian"),
          " إن ",
          h("bdi", { dir: "ltr" }, "example.org/a"),
          " زاد ",
          h("bdi", { dir: "ltr" }, "+5"),
          " بين 2024–2025.",
        ]),
      ),
    );
  });

  test("code runs from left to right, script, style and drawings stay as they are", () => {
    const tree = root(h("code", "medtop:1"), h("script", "a(b)"), h("svg", h("text", "ABC")));
    unified().use(rehypeIsolateRuns).runSync(tree);
    expect(tree).toEqual(root(h("code", { dir: "ltr" }, "medtop:1"), h("script", "a(b)"), h("svg", h("text", "ABC"))));
  });

  test("no character is lost, and what a text holds is isolated as the text room cuts it", () => {
    const prose = fc.string({
      unit: fc.constantFrom("ا", "ب", " ", "،", "A", "b", "1", "+", "-", ".", "/", "@", "«", "»", "\u0651"),
    });
    fc.assert(
      fc.property(prose, (text) => {
        const tree = root(h("p", text));
        unified().use(rehypeIsolateRuns).runSync(tree);
        expect(textOf(tree)).toBe(text);
        const foreign = isolationRuns(text).filter(({ kind }) => kind !== "plain");
        const isolated: string[] = [];
        eachElement(tree, (element) => {
          if (element.tagName === "bdi") isolated.push(textOf(element));
        });
        expect(isolated).toEqual(foreign.map((run) => run.text));
      }),
    );
  });
});

test("links to other hosts tell them nothing", () => {
  const tree = root(
    h("a", { href: "https://example.org/" }),
    h("a", { href: "/x/" }),
    h("a", { href: "mailto:a@b.org" }),
  );
  unified().use(rehypeHardenLinks).runSync(tree);
  expect(tree).toEqual(
    root(
      h("a", {
        href: "https://example.org/",
        rel: ["external", "noreferrer"],
      }),
      h("a", { href: "/x/" }),
      h("a", { href: "mailto:a@b.org" }),
    ),
  );
});

test.each([
  ["https://example.org/a", "https://example.org/a", true],
  ["https://www.example.org/a/", "example.org/a", true],
  ["https://example.org/%D8%A3", "https://example.org/أ", true],
  ["https://example.org/a", "الخبر", false],
  ["https://example.org/a", "https://example.org/b", false],
])("a link to %s that is shown as «%s» tells its address itself: %s", (href, words, isBare) => {
  const tree = root(h("a", { href }, words));
  unified().use(rehypeHardenLinks).runSync(tree);
  eachElement(tree, ({ tagName, properties }) => {
    if (tagName === "a") expect(properties.className).toEqual(isBare ? ["bare"] : undefined);
  });
});
