/** Links between files of content lead to pages, whatever the way is written like; everything else stays untouched. */
import { h } from "hastscript";
import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/build-graph.ts";
import { checkContentLinks, type FileLinks, type LinkMemory } from "../../src/pages/check-content-links.ts";
import { type ContentAddresses, type LinkTargets, linkContent } from "../../src/pages/content-links.ts";
import { parseFile } from "../../src/parse/parse-file.ts";
import { fromTexts } from "../graph/from-content.ts";
import { planSite } from "./plan-site.ts";

const addresses: ContentAddresses = new Map([
  ["articles/one.md", "/articles/one/"],
  ["topics/isis.md", "/topics/isis/"],
  ["pages/about.md", "/about/"],
]);

/** One heading is known, and one document. */
const targets: LinkTargets = {
  addresses,
  sectionOf: (path, words) => (path === "articles/one.md" && words === "القسم الأول" ? "h-1" : undefined),
  aboutOf: () => undefined,
};

const link = (href: string, file = "articles/two.md") =>
  linkContent(targets, file, h(undefined, [h("p", ["قبل ", h("a", { href }, ["كلمات"]), " بعد"])]));

const page = (href: string) => h(undefined, [h("p", ["قبل ", h("a", { href }, ["كلمات"]), " بعد"])]);

describe("linkContent", () => {
  it.each([
    ["one.md", "articles/two.md", "/articles/one/"],
    ["./one.md", "articles/two.md", "/articles/one/"],
    ["../topics/isis.md", "articles/two.md", "/topics/isis/"],
    ["/topics/isis.md", "articles/two.md", "/topics/isis/"],
    ["about.md", "pages/method.md", "/about/"],
    ["%6Fne.md", "articles/two.md", "/articles/one/"],
    ["..%2Ftopics%2Fisis.md", "articles/two.md", "/topics/isis/"],
    ["one.md#part", "articles/two.md", "/articles/one/#part"],
    ["one.md#القسم الأول", "articles/two.md", "/articles/one/#h-1"],
    [encodeURI("one.md#القسم الأول"), "articles/two.md", "/articles/one/#h-1"],
  ])("leads %s in %s to %s", (href, file, to) => {
    expect(link(href, file)).toEqual(page(to));
  });

  it.each(["https://example.org/one.md", "//example.org/one.md", "mailto:one.md", "/files/one.pdf", "#one"])(
    "leaves %s alone",
    (href) => {
      expect(link(href)).toEqual(page(href));
    },
  );

  it("keeps the words of a link that leads nowhere, in as many text nodes", () => {
    for (const href of ["../../etc/one.md", "two.md", "one.md?x", "one", "http//one.md"])
      expect(link(href)).toEqual(h(undefined, [h("p", ["قبل ", "كلمات", " بعد"])]));
  });

  it("does not touch the tree it was given", () => {
    const body = page("one.md");
    linkContent(targets, "articles/two.md", body);
    expect(body).toEqual(page("one.md"));
  });
});

describe("a link that leads nowhere", () => {
  const article = (title: string, body: string) => `---\nالعنوان: ${title}\nالتاريخ: 2026-11-20\n---\n\n${body}\n`;

  function faultsOf(files: Readonly<Record<string, string>>) {
    const parsed = Object.entries(files).map(([path, text]) =>
      parseFile({ path, bytes: new TextEncoder().encode(text) }),
    );
    const { graph } = buildGraph(
      parsed.flatMap(({ noun }) => noun ?? []),
      { drafts: false },
    );
    return planSite(graph).diagnostics.map(({ code, place, expected }) => ({ code, line: place.line, expected }));
  }

  it("is told at its words, with the nearest file", () => {
    const files = {
      "articles/first.md": article("أول", "نص، و[رابط](secnd.md)."),
      "articles/second.md": article("ثان", "نص، و[رابط](first.md)."),
    };
    expect(faultsOf(files)).toEqual([{ code: "link-broken", line: 6, expected: "articles/second.md" }]);
  });

  it("is not one to a text in a sub-folder, by its way or by its id", () => {
    const files = {
      "articles/2026/first.md": article("أول", "[رابط](second.md) و[رابط](../third/index.md) و[رابط](../fourth.md)."),
      "articles/2026/second.md": article("ثان", "[رابط](first.md)."),
      "articles/third/index.md": article("ثالث", "[رابط](../first.md)."),
      "articles/fourth.md": article("رابع", "[رابط](2026/first.md#باب)."),
    };
    expect(faultsOf(files)).toEqual([{ code: "heading-unknown", line: 6, expected: undefined }]);
  });

  it("is never told to lead to the file it stands in", () => {
    const files = { "articles/second.md": article("ثان", "نص، و[رابط](secnd.md).") };
    expect(faultsOf(files)).toEqual([{ code: "link-broken", line: 6, expected: undefined }]);
  });

  it("is remembered with its file, and not looked for again", () => {
    const text = article("أول", "نص، و[رابط](secnd.md).");
    const { graph } = fromTexts({ "articles/first.md": text });
    const kept: ReadonlyMap<string, FileLinks>[] = [];
    const memory = (recalled: ReadonlyMap<string, FileLinks>): LinkMemory => ({
      nameOf: (id) => `${id} as it is`,
      recall: () => recalled,
      remember: (links) => void kept.push(links),
    });
    const first = checkContentLinks(graph, addresses, memory(new Map()));
    expect(first.map(({ code }) => code)).toEqual(["link-broken"]);
    expect([...(kept[0]?.keys() ?? [])]).toEqual(["first as it is"]);
    expect(checkContentLinks(graph, addresses, memory(kept[0] ?? new Map()))).toEqual(first);
    // What is remembered is believed: the file itself is not read.
    expect(
      checkContentLinks(graph, addresses, memory(new Map([["first as it is", { links: [], broken: [] }]]))),
    ).toEqual([]);
  });

  it("is an address of the web that lacks a sign", () => {
    expect(faultsOf({ "articles/first.md": article("أول", "نص، و[رابط](http//x.y) و[آخر](www.x.y).") })).toEqual([
      { code: "link-broken", line: 6, expected: "http://x.y" },
      { code: "link-broken", line: 6, expected: "https://www.x.y" },
    ]);
  });

  it("leads to a part of its own page that is not there", () => {
    const id = /"id":"(h-[^"]+)"/u.exec(
      JSON.stringify(
        parseFile({ path: "articles/first.md", bytes: new TextEncoder().encode(article("أول", "## قسم")) }).noun,
      ),
    )?.[1];
    const prose = `[هنا](#${id}) و[هناك](#باب) و[بكلماته](#قسم) و[آخر](#%).[^ح]\n\n## قسم\n\n[^ح]: كما [هنا](#${id}).`;
    expect(faultsOf({ "articles/first.md": article("أول", prose) })).toEqual([
      { code: "heading-unknown", line: 6, expected: undefined },
      { code: "heading-unknown", line: 6, expected: undefined },
    ]);
  });

  it("leads to a heading that is not there, and is told the nearest as it is to be typed", () => {
    const files = {
      "articles/first.md": article(
        "أول",
        "[هنا](#القسم-الأحر) و[هناك](second.md#القسم-الثالث) و[[ثان#القسم الثاتي]] و[[ثان#باب]].\n\n## القسم الآخر",
      ),
      "articles/second.md": article("ثان", "## القسم الثاني"),
    };
    expect(faultsOf(files)).toEqual([
      { code: "heading-unknown", line: 6, expected: "#القسم-الآخر" },
      { code: "heading-unknown", line: 6, expected: "second.md#القسم-الثاني" },
      { code: "heading-unknown", line: 6, expected: "ثان#القسم الثاني" },
      { code: "heading-unknown", line: 6, expected: undefined },
    ]);
  });

  it("may lead to a draft, which has no page", () => {
    const files = {
      "articles/first.md": article("أول", "نص، و[رابط](second.md)."),
      "articles/second.md": article("ثان\nمسودة: نعم", "نص."),
    };
    expect(faultsOf(files)).toEqual([{ code: "link-broken", line: 6, expected: undefined }]);
  });
});
