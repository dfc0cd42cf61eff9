/** The passes over a whole page: links made relative, foreign runs isolated, other hosts kept at arm's length. */
import fc from "fast-check";
import type { Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { describe, expect, test } from "vitest";
import { isolationRuns } from "../../src/arabic/bidi.ts";
import { eachElement } from "../../templates/passes/each-element.ts";
import { hardenLinks } from "../../templates/passes/harden-links.ts";
import { isolateRuns } from "../../templates/passes/isolate-runs.ts";
import { relativeLinks, relativeTo } from "../../templates/passes/relative-links.ts";

const root = (...children: Parameters<typeof h>[2][]): Root => h(null, h("main", ...children));

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
    relativeLinks(tree, "articles/x/index.html", "folder");
    expect(tree).toEqual(
      root(
        h("a", { href: "../../x/" }),
        h("a", { href: "https://example.org/" }),
        h("source", { srcSet: "../../images/a-480.avif 480w, ../../images/a-640.avif 640w" }),
      ),
    );
  });
});

describe("foreign runs", () => {
  test("Latin names, addresses and signed numbers are isolated; years and Arabic are not", () => {
    const tree = root(h("p", "قالت The Guardian إن example.org/a زاد +5 بين 2024–2025."));
    isolateRuns(tree);
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
    isolateRuns(tree);
    expect(tree).toEqual(root(h("code", { dir: "ltr" }, "medtop:1"), h("script", "a(b)"), h("svg", h("text", "ABC"))));
  });

  test("no character is lost, and what a text holds is isolated as the text room cuts it", () => {
    const prose = fc.string({
      unit: fc.constantFrom("ا", "ب", " ", "،", "A", "b", "1", "+", "-", ".", "/", "@", "«", "»", "\u0651"),
    });
    fc.assert(
      fc.property(prose, (text) => {
        const tree = root(h("p", text));
        isolateRuns(tree);
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
  hardenLinks(tree);
  expect(tree).toEqual(
    root(
      h("a", {
        href: "https://example.org/",
        rel: ["noopener", "noreferrer", "external"],
        referrerPolicy: "no-referrer",
      }),
      h("a", { href: "/x/" }),
      h("a", { href: "mailto:a@b.org" }),
    ),
  );
});
