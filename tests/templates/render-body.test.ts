/** An article's body: placeholders become HTML, and no word of the prose is lost or changed. */
import type { Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { expect, test } from "vitest";
import type { ArticleView } from "../../src/pages/plans/plan-articles.ts";
import { renderBody, renderNote } from "../../templates/body/render-body.tsx";
import { wordsOf } from "../../templates/words-of.ts";
import { ARTICLE, FRAME } from "./sample/views.ts";

const words = wordsOf(FRAME);
const bodyOf = (view: Partial<ArticleView>): Root => ({
  type: "root",
  children: renderBody({ ...ARTICLE, mentions: [], ...view }, words),
});

test("a claim's words keep what stands inside them, and carry state and anchor", () => {
  const body = h(null, h("p", "قال إن ", h("isnad-claim", { mark: 0 }, "هذا ", h("strong", "مهم"), " جدًا"), "."));
  expect(bodyOf({ body })).toEqual(
    h(null, [
      h(
        "p",
        "قال إن ",
        h(
          "span",
          { className: ["claim"], id: "q-1", dataState: "singleOrigin", dataSays: "القول 1 · صحيفة الضفة · أصل واحد" },
          "هذا ",
          h("strong", "مهم"),
          " جدًا",
        ),
        ".",
      ),
    ]),
  );
});

test("a claim's anchor stands once: at the first piece of its words, or at its sign where it has none", () => {
  const pieces = [h("p", h("isnad-claim", { mark: 0 }, "أول")), h("p", h("isnad-claim", { mark: 0 }, "ثان"))];
  const body = h(null, pieces, h("p", h("isnad-mark", { mark: 0 }), h("isnad-mark", { mark: 1 })));
  const html = JSON.stringify(bodyOf({ body }));
  expect(html.match(/"id":"q-[12]"/gu)).toEqual(['"id":"q-1"', '"id":"q-2"']);
  expect(bodyOf({ body }).children[2]).toMatchObject({
    children: [
      {
        properties: { className: ["tail"] },
        children: [
          { value: "\u2060" },
          { tagName: "button", properties: { popoverTarget: "r1" } },
          { tagName: "button", properties: { id: "q-2" } },
        ],
      },
    ],
  });
});

test("a stop comes before the signs that it follows, and nothing breaks between them; its words lose no letter", () => {
  const mark = h("isnad-mark", { mark: 0 });
  const body = h(null, h("p", "قال «", h("isnad-claim", { mark: 0 }, "كذا"), mark, "»، ثم", mark));
  const [paragraph] = bodyOf({ body }).children;
  expect(paragraph).toMatchObject({
    children: [
      { value: "قال «" },
      { properties: { className: ["claim"] } },
      { properties: { className: ["tail"] }, children: [{ value: "»،" }, { tagName: "button" }] },
      { value: " ثم" },
      { properties: { className: ["tail"] }, children: [{ value: "\u2060" }, { tagName: "button" }] },
    ],
  });
});

test.each([
  ["before a sign and its stop", ["كذا ", "mark", "."], ["كذا", [".", 1]]],
  ["between a sign and its stop", ["كذا", "mark", " . ثم"], ["كذا", [".", 1], " ثم"]],
  [
    "before a sign goes behind it where no other parts it from the next word",
    ["كذا ", "mark", "ثم"],
    ["كذا", 1, " ثم"],
  ],
  ["on both sides of a sign is one", ["كذا ", "mark", " ثم"], ["كذا", 1, " ثم"]],
  ["between signs and a quotation that opens stays", ["كذا", "mark", "mark", " «ثم»"], ["كذا", 2, " «ثم»"]],
] as const)("white space %s", (_, parts, expected) => {
  const body = h(null, h("p", ...parts.map((part) => (part === "mark" ? h("isnad-mark", { mark: 0 }) : part))));
  const shown = expected.map((part) => {
    if (typeof part === "string") return { value: part };
    const [stop, signs] = typeof part === "number" ? ["\u2060", part] : part;
    return {
      properties: { className: ["tail"] },
      children: [{ value: stop }, ...Array.from({ length: signs }, () => ({ type: "element" }))],
    };
  });
  const [paragraph] = bodyOf({ body }).children;
  expect(paragraph).toMatchObject({ children: shown });
});

test("a sign within its claim's words leaves them the anchor", () => {
  const body = h(null, h("isnad-claim", { mark: 0 }, h("strong", "مهم", h("isnad-mark", { mark: 0 }))));
  expect(JSON.stringify(bodyOf({ body })).match(/"id":"q-1"/gu)).toHaveLength(1);
});

test("a note's marks, claims and topics are shown as the body's are", () => {
  const children = [
    h("p", "انظر ", h("isnad-claim", { mark: 0 }, "كذا"), h("isnad-mark", { mark: 0 })),
    h("p", h("isnad-topic", { link: 0 }, "موضوع"), h("isnad-mark", { mark: 7 })),
  ];
  const shown = renderNote({ ...ARTICLE, topicLinks: [{ href: "/t/" }] }, children, words);
  const html = JSON.stringify(shown);
  expect(html).not.toContain("isnad-");
  expect(html.match(/"id":"[qc]-1"|"href":"\/t\/"/gu)).toEqual(['"id":"q-1"', '"href":"/t/"', '"id":"c-1"']);
});

test("mentions link whole tokens in the text node they were counted in, claims and all", () => {
  const body = h(
    null,
    h("p", "في حي الزيتون ", h("isnad-claim", { mark: 0 }, "بحي الزيتون"), "."),
    h("p", "وحي الزيتون"),
  );
  const href = "/topics/zaytun/";
  const mentions = [
    { href, node: 0, start: 3, end: 13 },
    { href, node: 1, start: 0, end: 11 },
    { href, node: 3, start: 0, end: 11 },
  ];
  const shown = bodyOf({ body, mentions });
  const linked: string[] = [];
  const gather = (node: Root | Root["children"][number]): void => {
    if (node.type === "element" && node.tagName === "a") linked.push(textOf(node));
    if (node.type === "root" || node.type === "element") node.children.forEach(gather);
  };
  gather(shown);
  expect(linked).toEqual(["حي الزيتون", "بحي الزيتون", "وحي الزيتون"]);
  expect(textOf(shown)).toBe(textOf(body));
});

test("a paragraph that holds one picture is its figure; text nodes in it are counted all the same", () => {
  const picture = { src: "/images/a-640.jpg", alt: "ميدان", width: 900, height: 450, caption: "تعليق", variants: [] };
  const body = h(null, h("p", h("isnad-picture", { picture: 0 }), "\n"), h("p", "حي الزيتون"));
  const shown = bodyOf({ body, pictures: [picture], mentions: [{ href: "/t/", node: 1, start: 0, end: 10 }] });
  expect(shown.children.map((node) => node.type === "element" && node.tagName)).toEqual(["figure", "p"]);
  expect(textOf(shown)).toContain("تعليق");
  expect(JSON.stringify(shown)).toContain('"href":"/t/"');
});

test("a mark that leads nowhere leaves no sign, a topic link that leads nowhere leaves its words", () => {
  const body = h(null, h("p", "نص", h("isnad-mark", { mark: 9 }), h("isnad-topic", { link: 0 }, "موضوع")));
  expect(bodyOf({ body, topicLinks: [{}] })).toEqual(h(null, h("p", "نص", "موضوع")));
});

test("a placeholder without its number is our own bug, and loud", () => {
  expect(() => bodyOf({ body: h(null, h("p", h("isnad-mark"))) })).toThrow("isnad-mark");
});

test("backlinks are lettered أ ب ت, and go on beyond the alphabet", () => {
  expect([0, 1, 2, 27, 28].map(words.letter)).toEqual(["أ", "ب", "ت", "ي", "أأ"]);
});

test("a table scrolls by itself; its headers say what they head, and its empty corner is none", () => {
  const table = h("table", h("thead", h("tr", h("th"), h("th", "اليوم"))));
  const shown = h("table", h("thead", h("tr", h("td"), h("th", { scope: "col" }, "اليوم"))));
  expect(bodyOf({ body: h(null, table) })).toEqual(
    h(null, [h("section", { className: ["scroll"], tabIndex: 0, ariaLabel: "جدول" }, shown)]),
  );
});
