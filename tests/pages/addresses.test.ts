/** Where things stand. */
import { expect, test } from "vitest";
import { articleId } from "../../src/model/ids.ts";
import { addressOf, claimHref, publicUrl, wayToRoot } from "../../src/pages/addresses.ts";

test.each([
  ["/", "index.html"],
  ["/articles/x/", "articles/x/index.html"],
  ["/articles/x/#q-12345678", "articles/x/index.html"],
  ["/data/claims.json", "data/claims.json"],
  ["/404.html", "404.html"],
])("%s is answered by %s", (href, address) => {
  expect(addressOf(href)).toBe(address);
});

test.each([
  ["/", "./"],
  ["/feed.xml", "./"],
  ["/data/graph.jsonld", "../"],
  ["/topics/x/feed.xml", "../../"],
])("the way from %s to the root is %s", (href, way) => {
  expect(wayToRoot(href)).toBe(way);
});

test("a claim's address is short, ASCII, and the same for every spelling of its label", () => {
  const [a, b] = ["الإدارة الذاتية", "الادارة_الذاتية"].map((label) => claimHref(articleId("x"), label));
  expect(a).toBe(b);
  expect(a).toMatch(/^\/claims\/x\/[0-9a-z]{8}\/$/u);
});

test("outside, an address is absolute where the site's own is known", () => {
  expect(publicUrl("https://example.org/news/", "/claims/")).toBe("https://example.org/news/claims/");
  expect(publicUrl(undefined, "/claims/")).toBe("claims/");
});
