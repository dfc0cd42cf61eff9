/** A link alone in its paragraph is a card; words around it, or another link, and it is a paragraph. No word is lost either way. */
import type { Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { describe, expect, test } from "vitest";
import { prose, renderBody } from "../../templates/body/render-body.tsx";
import { wordsOf } from "../../templates/words-of.ts";
import { ARTICLE, FRAME } from "./sample/views.ts";

const words = wordsOf(FRAME);
const link = (href: string, text = href) => h("a", { href }, text);
const X = "https://x.com/user/status/12";
const COPY = `https://web.archive.org/web/20260101000000/${X}`;

/** The lines of the card that a paragraph becomes; nothing where it stays one. */
function linesOf(...children: Parameters<typeof h>[2][]): string[] | undefined {
  const body: Root = { type: "root", children: prose({ type: "root", children: [h("p", ...children)] }, words) };
  const [only] = body.children;
  if (only?.type !== "element" || only.tagName !== "figure") return undefined;
  expect(only.properties.className).toEqual(["embed"]);
  return only.children.map((line) => textOf(line));
}

describe("the card says what stands there, shows the link as typed, and the kept copy", () => {
  test.each([
    [[link(X)], ["منشور على x.com", X]],
    [[link("https://www.youtube.com/watch?v=1", "خطاب الوزير")], ["مقطع على youtube.com", "خطاب الوزير"]],
    [
      [link("https://t.me/c/1"), "\n", link("https://archive.ph/AbCdE")],
      ["منشور على t.me", "https://t.me/c/1", "نسخة محفوظة: https://archive.ph/AbCdE"],
    ],
    [
      [link("https://news.example.org/a", "الخبر"), h("br"), "\n", link(COPY, "نسخة من يومها")],
      ["صفحة على news.example.org", "الخبر", "نسخة من يومها"],
    ],
    [[link(COPY, "ما قاله الوزير")], ["نسخة محفوظة: منشور على x.com", "ما قاله الوزير"]],
  ])("%#", (children, lines) => {
    expect(linesOf(...children)).toEqual(lines);
  });
});

test.each([
  [["انظر ", link(X)], "words stand beside it"],
  [[link(X), " ", link("https://x.com/b/status/2")], "two links, and no archive keeps the second"],
  [[link(X), link(COPY), link(COPY)], "three"],
  [[link("/topics/a/", "موضوع")], "it leads into the site"],
  [[link("mailto:a@example.org", "بريد")], "it is no page"],
  [["كلام"], "there is none"],
])("%# stays a paragraph: %s", (children) => {
  expect(linesOf(...children)).toBeUndefined();
});

test("in an article, too, but not in a list or a quotation; the words that are counted for mentions are the same", () => {
  const body = h(null, h("p", link(X, "السد")), h("ul", h("li", h("p", link(X)))), h("p", "كلام عن السد"));
  const mentions = [{ node: 2, start: 8, end: 12, href: "/topics/dam/" as const }];
  const drawn: Root = { type: "root", children: renderBody({ ...ARTICLE, body, mentions }, words) };
  expect(drawn.children.map((node) => (node.type === "element" ? node.tagName : ""))).toEqual(["figure", "ul", "p"]);
  expect(drawn.children[2]).toEqual(h("p", "كلام عن ", h("a", { href: "/topics/dam/" }, "السد")));
});
