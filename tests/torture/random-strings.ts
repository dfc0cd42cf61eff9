/** Strings of any characters, typed as prose, built by the real command, and read on the published page: none is lost. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { Element } from "hast";
import { toString as textOfTree } from "hast-util-to-string";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { anyCharacter } from "../setup/any-character.ts";
import { mainHere } from "../shell/isnad-here.ts";
import { type PayloadFile, textOf } from "./payload-file.ts";
import { settle } from "./payload-newsroom.ts";
import { type Found, type Size, sample } from "./trial.ts";

/** How many strings stand in one article, each a paragraph. */
const TOGETHER = 100;
const ARABIC =
  "ابتثجحدرسصعفقكلمنهويىةءأإآؤئًٌٍَُِّْـ0123456789٠١٢٣٤٥٦٧٨٩    :؛،؟.!«»()/-–—%{}|^+=@#$'\"&<>[]*_~`\\abcXYZ\u200c\u00a0";
const strings = fc.string({
  unit: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...ARABIC) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: anyCharacter },
  ),
  maxLength: 80,
});

/** Each sign of Markdown is typed as one who means the character types it. */
const typed = (text: string): string => text.replace(/[!-/:-@[-`{-~]/gu, "\\$&").replace(/[\n\r]/gu, " ");
const collapse = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** Publishes `count` strings; those with a character that no text may hold are refused at their line, and are `tried` too. */
export async function tryRandomStrings(size: Size): Promise<Found> {
  const all = sample(strings, size).map((text, at) => `س${at} قال ${text.replace(/[\n\r]/gu, " ")} نعم`);
  const { files, bad } = settle(articlesOf(all));
  const root = mkdtempSync(join(tmpdir(), "isnad-strings-"));
  mkdirSync(join(root, "content/articles"), { recursive: true });
  for (const file of files) writeFileSync(join(root, "content", file.path), textOf(file));
  const { code, err } = await mainHere(["build"], root);
  if (code !== 0) return { tried: all.length, bad: [...bad, `exit ${code}: ${err}`] };
  const shown = paragraphsIn(join(root, "_site/articles"));
  const expected = files.flatMap(({ sections }) =>
    sections.flatMap(({ blocks }) => blocks.map(({ place }) => Number(place))),
  );
  const lost = expected.filter((at) => shown.get(at) !== collapse(all[at] ?? ""));
  rmSync(root, { recursive: true });
  if (expected.length < all.length / 2)
    throw new Error(`only ${expected.length} of ${all.length} strings were published`);
  return {
    tried: all.length,
    bad: [...bad, ...lost.map((at) => `${JSON.stringify(all[at])} came out as ${JSON.stringify(shown.get(at))}`)],
  };
}

const articlesOf = (all: readonly string[]): PayloadFile[] =>
  Array.from({ length: Math.ceil(all.length / TOGETHER) }, (_, number) => ({
    path: `articles/strings-${number}.md`,
    sections: [
      { head: ["---", `العنوان: نصوص ${number}`, "النوع: تقرير", "التاريخ: 2026-11-22", "---"], blocks: [] },
      {
        head: [],
        between: "",
        blocks: all
          .slice(number * TOGETHER, (number + 1) * TOGETHER)
          .map((text, at) => ({ place: String(number * TOGETHER + at), text: typed(text) })),
      },
    ],
  }));

/** The text of each numbered paragraph. */
function paragraphsIn(folder: string): ReadonlyMap<number, string> {
  const parser = unified().use(rehypeParse);
  const shown = new Map<number, string>();
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".html"),
  ))
    visit(parser.parse(readFileSync(join(folder, path), "utf8")), "element", (element: Element) => {
      if (element.tagName !== "p") return;
      const text = collapse(textOfTree(element));
      const number = /^س(?<number>\d+) قال/u.exec(text)?.groups?.number;
      if (number !== undefined) shown.set(Number(number), text);
    });
  return shown;
}
