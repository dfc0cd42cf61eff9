/** Parts that are written once for many pages: every page is the one that would be drawn whole. */
import { h } from "hastscript";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import type { View } from "../../src/pages/page.ts";
import { rehypeHardenLinks, rehypeIsolateRuns, rehypeRelativeLinks } from "../../src/shell/doors/rehype.ts";
import { pageDocument } from "../../templates/document.tsx";
import { drawWithKept, keep, type WritePart } from "../../templates/kept-parts.ts";
import { mainOf } from "../../templates/page-kinds.ts";
import { wordsOf } from "../../templates/words-of.ts";
import { ASSETS, render } from "./rendering.ts";
import { oddViews } from "./sample/odd-views.ts";
import { VIEWS } from "./sample/views.ts";

/** The page as one tree, with no part taken from anywhere. */
function whole(view: View, links: "folder" | "file"): string {
  const words = wordsOf(view.frame);
  const file = { path: view.head.address };
  const writer = unified()
    .use(rehypeIsolateRuns)
    .use(rehypeHardenLinks)
    .use(rehypeRelativeLinks, { links })
    .use(rehypeStringify, { upperDoctype: true });
  return writer.stringify(writer.runSync(pageDocument(view, mainOf(view, words), ASSETS, words), file), file);
}

const views = [...Object.values(VIEWS), ...oddViews.map(({ view }) => view)];

test.each(["folder", "file"] as const)(
  "every page is what it would be if it were drawn whole; links to a %s",
  (links) => {
    for (const view of views) {
      const expected = whole(view, links);
      expect(render(view, { links }), view.kind).toBe(expected);
      expect(render(view, { links }), `${view.kind}, again`).toBe(expected);
    }
  },
);

test("a page stands elsewhere: its links lead from there, its parts are the same", () => {
  const moved = { ...VIEWS.home, head: { ...VIEWS.home.head, address: "a/b/index.html" } };
  expect(render(moved)).toBe(whole(moved, "folder"));
});

describe("a part", () => {
  const words = wordsOf(VIEWS.home.frame);
  const writer = unified().use(rehypeStringify).freeze();
  const write: WritePart = (part) => writer.stringify(part);
  const draw = (name: string, href: string): { kinds: string[]; drawn: number } => {
    let drawn = 0;
    const link = () => {
      drawn += 1;
      return h("a", { href }, "نص");
    };
    const { value } = drawWithKept(write, () => [1, 2, 3].map(() => keep(name, href, words, link)));
    return { kinds: value.map(({ type }) => type), drawn };
  };

  test("is drawn once for the same data", () => {
    expect(draw("once", "/topics/x/")).toEqual({ kinds: ["raw", "raw", "raw"], drawn: 1 });
  });

  test.each(['/topics/?q="x"', "//example.org/", "/a b/"])(
    "with the address %s, which needs care, is drawn each time",
    (href) => {
      expect(draw("careful", href)).toEqual({ kinds: ["element", "element", "element"], drawn: 4 });
    },
  );

  test("is drawn as it is where no page is drawn", () => {
    expect(keep("alone", 1, words, () => h("p", "نص"))).toEqual(h("p", "نص"));
  });
});
