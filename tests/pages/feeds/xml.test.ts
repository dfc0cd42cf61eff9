/** XML as every reader must take it: nothing in it that XML forbids. */
import { expect, test } from "vitest";
import { x } from "xastscript";
import { writeXml, written } from "../../../src/pages/feeds/xml.ts";

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

test("each child of the root stands on a line of its own, an empty one closes itself", () => {
  expect(writeXml(x("feed", [x("title", "عنوان & <نص>"), x("link", { href: "/a?b&c" })]))).toBe(
    `${HEAD}<feed>\n<title>عنوان &#x26; &#x3C;نص></title>\n<link href="/a?b&#x26;c" />\n</feed>\n`,
  );
});

test("controls, halves of characters and what ends a CDATA section are not written as they are", () => {
  expect(writeXml(x("a", [x("b", "س\u0000\u0007\u000b\u001f\ufffe\uffff\ud800ص\t]]>")]))).toBe(
    `${HEAD}<a>\n<b>سص\t]]&gt;</b>\n</a>\n`,
  );
});

test("what is written already stands as its own text", () => {
  expect(writeXml(x("a", [written(x("b", "&"))]))).toBe(`${HEAD}<a>\n<b>&#x26;</b>\n</a>\n`);
});
