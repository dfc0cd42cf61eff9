/** One work has one address. */
import { expect, test } from "vitest";
import { canonicalUrl } from "../../src/graph/corroboration/canonical-url.ts";

test.each([
  ["https://example.org/a"],
  ["http://example.org/a"],
  ["https://www.example.org/a/"],
  ["HTTPS://Example.ORG/a#part"],
  ["https://example.org:443/a?utm_source=x&fbclid=y"],
  ["https://web.archive.org/web/20220131120000/https://www.example.org/a"],
  ["https://m.example.org/a"],
  ["https://www.m.example.org/a"],
  ["https://mobile.example.org/a/"],
  ["https://amp.example.org/a"],
  ["https://example.org/a/amp"],
  ["https://example.org/a/amp/"],
  ["https://example.org/a/amp.html"],
  ["https://example.org/amp/a"],
  ["https://example.org/a.amp"],
  ["https://example.org/a?amp=1"],
  ["https://example.org/a?outputType=amp"],
  ["https://www.google.com/amp/s/www.example.org/a"],
  ["https://example-org.cdn.ampproject.org/c/s/example.org/a/amp"],
  ["https://web.archive.org/web/20220131/https://m.example.org/a?utm_source=x"],
])("%s is example.org/a", (address) => {
  expect(canonicalUrl(address)).toBe("example.org/a");
});

test("parameters that name the work stay, in one order", () => {
  expect(canonicalUrl("https://example.org/?id=2&b=1")).toBe(canonicalUrl("https://example.org?b=1&id=2&utm_medium=m"));
  expect(canonicalUrl("https://example.org/?id=2")).not.toBe(canonicalUrl("https://example.org/?id=3"));
});

test.each([
  ["https://m.org/a", "m.org/a"],
  ["https://www.org/a", "www.org/a"],
  ["https://example.org/amplitude", "example.org/amplitude"],
  ["https://example.org/camp", "example.org/camp"],
  ["https://example.org/amp", "example.org"],
  ["https://news.example.org/a", "news.example.org/a"],
])("%s keeps what is its own", (address, canonical) => {
  expect(canonicalUrl(address)).toBe(canonical);
});

test("what is no address is none", () => {
  expect(canonicalUrl("mailto:a@example.org")).toBeUndefined();
  expect(canonicalUrl("https://")).toBeUndefined();
});
