/**
 * Sixty mistakes in one correct article. `seeded/article.md` holds `⟦right⇒wrong⇒code⟧`: each spot is typed right or
 * wrong; `¦` in the wrong text is where the complaint must stand, otherwise at its start. A spot with no code belongs
 * to the spot before it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CODES } from "../../src/diagnostics/codes.ts";
import { sortDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { withoutFollowUps } from "../../src/diagnostics/follow-ups.ts";
import { buildGraph } from "../../src/graph/build-graph.ts";
import { checkGraph } from "../../src/graph/check-graph.ts";
import { parseFile } from "../../src/parse/parse-file.ts";
import { all } from "../setup/laws.ts";
import { parseOnce } from "../setup/parse-once.ts";
import { told } from "./parsing.ts";

const FOLDER = join(import.meta.dirname, "seeded");
const TEMPLATE = readFileSync(join(FOLDER, "article.md"), "utf8");
const OTHERS = ["sources", "topics"].flatMap((folder) =>
  readdirSync(join(FOLDER, folder)).map((name) => ({
    path: `${folder}/${name}`,
    bytes: readFileSync(join(FOLDER, folder, name)),
  })),
);
/** Findings about the reporting, not slips of the pen; and they change when a name is misspelt. */
const OF_THE_REPORTING = new Set([
  "speaker-not-in-sentence",
  "single-origin",
  "unnamed-only",
  "self-corroboration",
  "chain-gap",
]);

const SPOT = /⟦(?<right>[^⇒]*)⇒(?<wrong>[^⇒]*)⇒(?<code>[a-z-]*)⟧/gu;
const codes = [...TEMPLATE.matchAll(SPOT)].map((match) => match.groups?.code ?? "");
const mistakes = codes.flatMap((code, index) => (code === "" ? [] : [{ code, index }]));

test("there are sixty of them, of codes that exist", () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(60);
  for (const { code } of mistakes) expect(Object.keys(CODES)).toContain(code);
});

test("the correct article is correct", () => expect(check(seed(() => false).text)).toEqual([]));

describe("each mistake alone is told once, at its place, and nothing else is", () => {
  test.each(all(mistakes))("$code ($index)", ({ index }) => {
    const { text, expected } = seed((spot) => spot === index || (spot > index && owner(spot) === index));
    expect(check(text)).toEqual(expected);
  });
});

test("all of them at once are told in one run, none twice, and nothing follows from them", () => {
  const { text, expected } = seed(() => true);
  expect(check(text)).toEqual(expected);
});

/** The spot that a spot without a code belongs to. */
const owner = (spot: number): number => codes.findLastIndex((code, index) => index <= spot && code !== "");

/** The article with the chosen spots typed wrong, and what must be said of it. */
function seed(isWrong: (spot: number) => boolean): { text: string; expected: string[] } {
  let text = "";
  let rest = 0;
  const expected: { offset: number; code: string }[] = [];
  for (const [index, match] of [...TEMPLATE.matchAll(SPOT)].entries()) {
    text += TEMPLATE.slice(rest, match.index);
    rest = match.index + match[0].length;
    const { right = "", wrong = "", code = "" } = match.groups ?? {};
    const caret = Math.max(0, wrong.indexOf("¦"));
    if (isWrong(index) && code !== "") expected.push({ offset: text.length + caret, code });
    text += isWrong(index) ? wrong.replace("¦", "") : right;
  }
  text += TEMPLATE.slice(rest);
  return { text, expected: expected.map(({ offset, code }) => `${pointOf(text, offset)} ${code}`) };
}

function pointOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `${before.length}:${(before.at(-1) ?? "").length + 1}`;
}

function check(text: string): string[] {
  const article = { path: "articles/a.md", bytes: new TextEncoder().encode(text) };
  const parsed = [...OTHERS.map(parseOnce), parseFile(article)];
  const { graph, diagnostics } = buildGraph(
    parsed.flatMap(({ noun }) => noun ?? []),
    { drafts: true },
  );
  const all = [...parsed.flatMap((each) => each.diagnostics), ...diagnostics, ...checkGraph(graph, {})];
  return told(withoutFollowUps(sortDiagnostics(all)).filter(({ code }) => !OF_THE_REPORTING.has(code)));
}
