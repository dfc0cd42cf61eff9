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
])("%s is example.org/a", (address) => {
  expect(canonicalUrl(address)).toBe("example.org/a");
});

test("parameters that name the work stay, in one order", () => {
  expect(canonicalUrl("https://example.org/?id=2&b=1")).toBe(canonicalUrl("https://example.org?b=1&id=2&utm_medium=m"));
  expect(canonicalUrl("https://example.org/?id=2")).not.toBe(canonicalUrl("https://example.org/?id=3"));
});

test("what is no address is none", () => {
  expect(canonicalUrl("mailto:a@example.org")).toBeUndefined();
  expect(canonicalUrl("https://")).toBeUndefined();
});
