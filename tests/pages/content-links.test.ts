/** Links between files of content lead to pages, whatever the way is written like; everything else stays untouched. */
import { h } from "hastscript";
import { describe, expect, it } from "vitest";
import { type ContentAddresses, linkContent } from "../../src/pages/content-links.ts";

const addresses: ContentAddresses = new Map([
  ["articles/one.md", "/articles/one/"],
  ["topics/isis.md", "/topics/isis/"],
  ["pages/about.md", "/about/"],
]);

const link = (href: string, file = "articles/two.md") =>
  linkContent(addresses, file, h(undefined, [h("p", ["قبل ", h("a", { href }, ["كلمات"]), " بعد"])]));

const page = (href: string) => h(undefined, [h("p", ["قبل ", h("a", { href }, ["كلمات"]), " بعد"])]);

describe("linkContent", () => {
  it.each([
    ["one.md", "articles/two.md", "/articles/one/"],
    ["./one.md", "articles/two.md", "/articles/one/"],
    ["../topics/isis.md", "articles/two.md", "/topics/isis/"],
    ["/topics/isis.md", "articles/two.md", "/topics/isis/"],
    ["about.md", "pages/method.md", "/about/"],
    ["one.md#part", "articles/two.md", "/articles/one/#part"],
  ])("leads %s in %s to %s", (href, file, to) => {
    expect(link(href, file)).toEqual(page(to));
  });

  it.each([
    "https://example.org/one.md",
    "//example.org/one.md",
    "mailto:one.md",
    "/files/one.pdf",
    "#one",
    "one.md?x",
  ])("leaves %s alone", (href) => {
    expect(link(href)).toEqual(page(href));
  });

  it("keeps the words of a link that leads nowhere, in as many text nodes", () => {
    expect(link("../../etc/one.md")).toEqual(h(undefined, [h("p", ["قبل ", "كلمات", " بعد"])]));
  });

  it("does not touch the tree it was given", () => {
    const body = page("one.md");
    linkContent(addresses, "articles/two.md", body);
    expect(body).toEqual(page("one.md"));
  });
});
