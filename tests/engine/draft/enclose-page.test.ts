/** What a page keeps when it becomes one file: its words, its pictures, its styles; nothing that asks for more. */
import fc from "fast-check";
import type { ElementContent } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { expect, test } from "vitest";
import { readPage } from "../../../src/engine/built/read-built-pages.ts";
import { enclosePage } from "../../../src/engine/draft/enclose-page.ts";

const FILES: Readonly<Record<string, string>> = {
  "assets/main.css": "p{color:red}",
  "assets/wide.css": "p{color:blue}",
  "pictures/sad.webp": "RIFF",
  "صورة.png": "PNG",
};
const fileAt = (address: string): Uint8Array | undefined => {
  const text = FILES[address];
  return text === undefined ? undefined : new TextEncoder().encode(text);
};
const enclose = (main: string, head = "") =>
  enclosePage(
    `<!doctype html><html lang="ar" data-page="article"><head>${head}</head><body><nav>خارج</nav><main>${main}</main></body></html>`,
    "articles/a/index.html",
    fileAt,
  );
const written = (main: readonly ElementContent[]): string =>
  unified()
    .use(rehypeStringify)
    .stringify({ type: "root", children: [...main] });
const htmlOf = (main: string): string => written(enclose(main).main);

test("what surrounds the main part is left out; the root keeps what it says of the page", () => {
  const { page, main } = enclose("<p>كلام</p>");
  expect(page).toEqual({ lang: "ar", dataPage: "article" });
  expect(written(main)).toBe("<p>كلام</p>");
});

test("styles stand within, in their order and for their media", () => {
  const head =
    '<link rel="preload" href="../../f.woff2"><link rel="stylesheet" href="../../assets/main.css"><style>a{}</style><link rel="stylesheet" href="/assets/wide.css" media="print"><link rel="stylesheet" href="gone.css">';
  expect(enclose("", head).styles).toEqual([
    { css: "p{color:red}", media: "" },
    { css: "a{}", media: "" },
    { css: "p{color:blue}", media: "print" },
  ]);
});

test.each([
  [
    '<picture><source srcset="../../pictures/sad.avif 400w"><img src="../../pictures/sad.webp" srcset="x 2x" alt="سد"></picture>',
    '<picture><img alt="سد" src="data:image/webp;base64,UklGRg=="></picture>',
    "a picture is held by its own address",
  ],
  [
    '<img src="/%D8%B5%D9%88%D8%B1%D8%A9.png?v=1" alt="">',
    '<img alt="" src="data:image/png;base64,UE5H">',
    "however that is written",
  ],
  ['<img src="https://example.org/x.png" alt="بعيدة">', '<img alt="بعيدة">', "one from elsewhere is its words alone"],
  ['<a href="../../topics/sad/">السد</a>', "<a>السد</a>", "a link into the site is words"],
  [
    '<a href="#claim-1">1</a><a href="https://example.org/">هناك</a>',
    '<a href="#claim-1">1</a><a href="https://example.org/">هناك</a>',
    "one within the page or out of the site stays",
  ],
  ['<a href="javascript:alert(1)">انقر</a>', "<a>انقر</a>", "one that runs something does not"],
  [
    '<p>قبل<script>x()</script><iframe src="https://example.org"><p>بديل</p></iframe>بعد</p>',
    "<p>قبل&#x3C;p>بديل&#x3C;/p>بعد</p>",
    "frames are the words they have for others",
  ],
  [
    '<video src="v.mp4"><track src="t.vtt">لا يُعرض <a href="https://example.org/v.mp4">هنا</a></video>',
    'لا يُعرض <a href="https://example.org/v.mp4">هنا</a>',
    "moving pictures, too",
  ],
  [
    '<section id="cite">استشهد</section><section id="related">تابع</section><p>باقٍ</p>',
    "<p>باقٍ</p>",
    "nobody cites a draft",
  ],
])("%s → %s: %s", (given, kept) => {
  expect(htmlOf(given)).toBe(kept);
});

const piece: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "كلام",
    '<img src="../../pictures/sad.webp" alt="">',
    '<img src="//example.org/x" srcset="y 1x">',
    '<a href="../b/">',
    "</a>",
    '<a href="https://example.org/">',
    "<script src=x>",
    "</script>",
    "<svg><a href='../b/'><image href='x.png'></image><use href='y.svg#z'></use></svg>",
    "<iframe src=x>",
    "</iframe>",
    "<object data=x>",
    '<link rel="stylesheet" href="x">',
    "<form action=/x><button>زر</button></form>",
    "<template><p>خفي</p></template>",
    '<blockquote cite="https://example.org">قول</blockquote>',
    "<audio src=x autoplay>",
  ),
  fc.lorem(),
);

test("whatever a page holds, its file asks for nothing, and says each word that is said in the page twice as well as once", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const once = htmlOf(pieces.join(""));
      const asked = readPage("draft.html", once).asked.filter(({ href }) => !/^(?:#|data:|https:)/u.test(href));
      expect(asked).toEqual([]);
      expect(
        readPage("draft.html", once).asked.filter(({ element, href }) => element !== "a" && !href.startsWith("data:")),
      ).toEqual([]);
      expect(once).not.toMatch(/<(?:script|iframe|object|embed|form|link|template)\b/iu);
      const again = enclose(once).main;
      expect(again.map((node) => wordsOf(node)).join("")).toBe(
        enclose(pieces.join(""))
          .main.map((node) => wordsOf(node))
          .join(""),
      );
    }),
  );
});
