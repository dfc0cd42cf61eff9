/** What an address tells by its host, and of what an archive keeps a copy. */
import { expect, test } from "vitest";
import { hostName, isKeptCopy, originalOf, placeOnWeb } from "../../src/base/web-places.ts";

test.each([
  ["https://x.com/a/status/1", "post", "x.com"],
  ["https://m.facebook.com/a", "post", "facebook.com"],
  ["https://www.youtube.com/watch?v=1", "footage", "youtube.com"],
  ["https://youtu.be/1", "footage", "youtu.be"],
  ["https://notx.com/a", "page", "notx.com"],
  ["https://x.com.example.org/", "page", "x.com.example.org"],
  ["https://youtube.com.example.org/", "page", "youtube.com.example.org"],
] as const)("%s is a %s at %s", (href, place, host) => {
  expect([placeOnWeb(new URL(href)), hostName(new URL(href))]).toEqual([place, host]);
});

test.each([
  ["https://web.archive.org/web/20230805120000/https://example.org/a", true, "https://example.org/a"],
  ["https://web.archive.org/web/2023/http://example.org/", true, "http://example.org/"],
  ["https://archive.ph/2023.08.05-120000/https://example.org/a", true, "https://example.org/a"],
  ["https://archive.ph/AbCdE", true, undefined],
  ["https://perma.cc/AB12-CD34", true, undefined],
  ["https://example.org/web/2023/https://example.org/", false, undefined],
  ["https://example.org/?u=https://web.archive.org/web/2023/https://example.org/", false, undefined],
  ["https://perma.cc.example.org/AB12", false, undefined],
  ["https://not-perma.cc/AB12", false, undefined],
])("%s: kept %s, of %s", (href, isKept, original) => {
  expect([isKeptCopy(new URL(href)), originalOf(href)]).toEqual([isKept, original]);
});
