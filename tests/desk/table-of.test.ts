/** What a spreadsheet hands over becomes a table that reads as it was, cell by cell; anything else stays text. */

import fc from "fast-check";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { tableOf } from "../../desk/table-of.ts";
import { parseProse } from "../parse/parsing.ts";
import { runs } from "../setup/laws.ts";

test("rows and columns, whatever ends the lines", () => {
  for (const end of ["\n", "\r\n", "\r"])
    expect(tableOf(["المدينة\tالعدد", "حمص\t12", "حماة\t", ""].join(end))).toBe(
      "| المدينة | العدد |\n| --- | --- |\n| حمص | 12 |\n| حماة |  |",
    );
});

test("a cell of two lines, with quotation marks, a bar", () => {
  expect(tableOf('أ\t"سطر\nو""آخر"""\nب|ج\td')).toBe('| أ | سطر و"آخر" |\n| --- | --- |\n| ب\\|ج | d |');
});

test.each(["نص", "سطر\nسطر", "أ\tب", "أ\tب\nسطر بلا خلايا", "\tمزاح", ""])("%j is no table", (text) => {
  expect(tableOf(text)).toBeUndefined();
});

test("every cell comes out as it was", () => {
  const cell = fc.constantFrom("قال", "12", "ب|ج", 'قال "نعم"', "سطر\nسطر", "12:30", "x\\y", "");
  const sheet = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 5 }));
  fc.assert(
    fc.property(sheet, (rows) => {
      const quoted = (text: string): string => (/["\n\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
      const table = tableOf(rows.map((row) => row.map(quoted).join("\t")).join("\n"));
      if (rows.at(-1)?.every((each) => each === "")) return;
      const read: string[] = [];
      visit(parseProse(`${table}\n`).article.body, "element", (element) => {
        if (/^t[dh]$/u.test(element.tagName)) read.push(textOf(element));
      });
      expect(read).toEqual(rows.flat().map((each) => each.replace("\n", " ")));
    }),
    { numRuns: runs(200) },
  );
});
