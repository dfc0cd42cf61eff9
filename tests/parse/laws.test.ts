/** What holds for any text and any bytes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFile } from "../../src/parse/parse-file.ts";
import { runs } from "../setup/laws.ts";
import { parseProse, wordsOf } from "./parsing.ts";

const collapse = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** Everything that Arabic prose is made of, but the characters that are Markdown's own. */
const PROSE = [..."ابتثجحدرسصعفقكلمنهويىةءأإآؤئًٌٍَُِّْـ0123456789٠١٢٣٤٥٦٧٨٩    :؛،؟.!«»()/-–—%{}|^+=@#$'\"abcXYZ\u200c\u00a0"];

describe("prose", () => {
  test("the words on the page are the words typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...PROSE), maxLength: 120 }), (typed) => {
        const prose = `قال ${typed} نعم`;
        expect(wordsOf(parseProse(prose).article)).toBe(collapse(prose));
      }),
      { numRuns: runs(200) },
    );
  });

  test.each([
    "12:30",
    "٢:٢٥٥",
    "قال:نعم",
    "{{ x }}",
    "{% y %}",
    ":::تحذير",
    "5 * 3 * 2",
    "س~ص~ع",
    "ب_ج_د",
    "قال: [نعم]",
    "100%",
    "a|b",
  ])("«%s» comes out letter for letter", (words) =>
    expect(wordsOf(parseProse(`قال ${words} ومضى.\n`).article)).toBe(`قال ${words} ومضى.`),
  );

  test("no letter is lost, whatever Markdown makes of the lines", () => {
    const unit = fc.constantFrom(...PROSE, "\n", "\n", "*", "_", "~", ">", "\t");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (typed) => {
        fc.pre(!/~~~|\[|---\s*$/u.test(typed));
        const letters = (text: string): string => text.replace(/\P{L}/gu, "");
        expect(letters(wordsOf(parseProse(typed).article))).toBe(letters(typed));
      }),
      { numRuns: runs(200) },
    );
  });
});

describe("bytes", () => {
  const paths = fc.constantFrom(
    "articles/a.md",
    "sources/a.md",
    "topics/a.md",
    "pages/a.md",
    "site.yaml",
    "articles/A b.md",
    "x",
  );

  test("any bytes give a noun or a placed fault, as plain data", () => {
    fc.assert(
      fc.property(paths, fc.uint8Array({ maxLength: 400 }), (path, bytes) => holds(path, bytes)),
      { numRuns: runs(200) },
    );
  });

  test("any mixture of our own syntax does too", () => {
    const pieces = fc.constantFrom(
      ...[
        "---\n",
        "العنوان: ",
        "النوع:",
        "المصادر:\n",
        "  guardian:\n",
        "    - ",
        "- القائل: ",
        "السند: ",
        "\n",
        "\n\n",
        "[^",
        "وسم",
        "]",
        "]:",
        "[[",
        "|",
        "]]",
      ],
      ..."[ ] ( ) ! < > & * ** _ ` ``` ~~ # 1. ١. \" ' « » : ، ؛ ؟ \\ \t \r\n \u00a0 \u202e \ue000 \u0000 <!-- --> isnad-ignore".split(
        " ",
      ),
      ...[
        "&amp;",
        "&#x202e;",
        "https://x.org/",
        "| أ | ب |\n|---|---|\n",
        "> ",
        "— ",
        "<b>",
        "</b>",
        "<bdi>",
        "![",
        '](a.jpg "t")',
        "constructor",
        "__proto__",
      ],
    );
    fc.assert(
      fc.property(paths, fc.array(pieces, { maxLength: 60 }), (path, parts) =>
        holds(path, new TextEncoder().encode(parts.join(""))),
      ),
      { numRuns: runs(300) },
    );
  });

  function holds(path: string, bytes: Uint8Array): void {
    const parsed = parseFile({ path, bytes });
    expect(parsed.noun !== undefined || parsed.diagnostics.length > 0).toBe(true);
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
    for (const { place } of parsed.diagnostics) expect(place.line * place.column).toBeGreaterThan(0);
  }
});
