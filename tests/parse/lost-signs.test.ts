/** What a sign costs that a typist leaves out: the complaints that come and go, and what is read otherwise; as recorded. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";
import type { Noun } from "../../src/model/nouns.ts";
import { plainText } from "../setup/plain-text.ts";
import { expectRecorded } from "../setup/recorded.ts";
import { parseText } from "./parsing.ts";

const TEXTS = join(import.meta.dirname, "texts");
const SIGNS = /[[\]^:«»()*`\->#|\n؛،{}=!"]/gu;
/** Every seventh sign is left out: the others of its kind cost the same. */
const STEP = 7;

/** What a text says, line by line: each complaint with its facts, each part of the noun. */
function told(path: string, text: string): string[] {
  const { noun, diagnostics } = parseText(path, text);
  const complaints = diagnostics.map(({ code, facts, expected, fix }) => {
    const mend = fix === undefined ? "" : ` → ${JSON.stringify(fix.text)}`;
    return `${code}${Object.values(facts)
      .map((fact) => ` ‹${fact}›`)
      .join("")}${expected === undefined ? "" : ` ⇒ ${expected}`}${mend}`;
  });
  return [...complaints, ...(noun === undefined ? ["nothing"] : partsOf(noun))].map((line) =>
    line.replace(/\s+/gu, " "),
  );
}

/** Of an article its words by paragraph, its marks and records; of anything else its fields. */
function partsOf(noun: Noun): string[] {
  const { place, fieldPlaces, body, ...fields } = {
    place: undefined,
    fieldPlaces: undefined,
    body: undefined,
    ...noun.noun,
  };
  const html = body === undefined ? [] : plainText({ body }).split(/(?<=<\/(?:p|li|h\d|figure|t[dh]|blockquote)>)/u);
  const lists = Object.entries(fields).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((each) => `${name}: ${shortOf(each)}`),
  );
  return [...html, ...lists];
}

/** Without places: they all move. */
const shortOf = (value: unknown): string =>
  plainText(value).replace(/^\s*(?:place|prefix|suffix|position|offset|line|column|start|end):.*$/gmu, "");

function lostSigns(path: string, text: string): string[] {
  const before = new Set(told(path, text));
  return [...text.matchAll(SIGNS)]
    .filter((_, at) => at % STEP === 0)
    .map(({ 0: sign, index }) => {
      const after = new Set(told(path, text.slice(0, index) + text.slice(index + sign.length)));
      const line = text.slice(0, index).split("\n").length;
      const came = [...after].filter((each) => !before.has(each)).map((each) => `    + ${each.slice(0, 160)}`);
      const went = [...before].filter((each) => !after.has(each)).map((each) => `    - ${each.slice(0, 60)}`);
      return [`${line} ${sign === "\n" ? "⏎" : sign}`, ...came, ...went].join("\n");
    });
}

test.each(["articles/records.md", "articles/slips.md", "articles/boxes.md", "articles/html.md", "topics/person.md"])(
  "%s, as recorded",
  (path) => {
    const text = readFileSync(join(TEXTS, path), "utf8");
    expectRecorded(
      import.meta.dirname,
      `lost-signs/${path.replace(/^.*\/|\.md$/gu, "")}.txt`,
      `${lostSigns(path, text).join("\n")}\n`,
    );
  },
);
