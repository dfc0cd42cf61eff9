/**
 * Measures how well import finds the article in a page, on suites that others keep, each in the suite's own way: of
 * Readability's and Defuddle's expected texts recall and precision of the words, and how many headlines, authors and days are
 * right; of trafilatura's snippets, which must come or must not, the share of the former that come, and their share of all
 * that come. What the suite expects in the text and we carry as a field (the headline) counts where it stands; what import
 * mends on purpose is one on both sides: quotation marks («» for „“), signs nobody sees, letters composed or not (NFC).
 * A page that import refuses and asks about (its encoding) counts as wholly lost. Each suite is told in two halves, by a
 * hash of the page's name: one is looked at while mending, the other only counted; `--worst` shows pages of the former.
 * `tsx tests/tools/measure-articles.ts readability|defuddle|trafilatura FOLDER [--worst]`
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toText } from "hast-util-to-text";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import rehypeParse from "rehype-parse";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { convertFile } from "../../src/import/import-file.ts";
import { proseOf } from "../../src/import/words.ts";

/** A page of a suite, and what its keepers expect of it. */
interface Page {
  readonly name: string;
  readonly source: string;
  readonly text: string;
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly published: string | undefined;
}

const htmlToText = (html: string): string => toText(unified().use(rehypeParse).parse(html));

const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

function record(json: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(json);
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function readability(folder: string): Page[] {
  return readdirSync(folder).map((name) => {
    const file = (part: string): string => readFileSync(join(folder, name, part), "utf8");
    const told = record(file("expected-metadata.json"));
    return {
      name,
      source: file("source.html"),
      text: htmlToText(file("expected.html")),
      title: textOf(told.title),
      author: textOf(told.byline),
      published: textOf(told.publishedTime),
    };
  });
}

function defuddle(folder: string): Page[] {
  return readdirSync(join(folder, "fixtures")).flatMap((file) => {
    const name = file.replace(/\.html$/, "");
    const expected = join(folder, "expected", `${name}.md`);
    if (!existsSync(expected)) return [];
    const [, json = "{}", markdown = ""] =
      /^```json\n([\s\S]*?)\n```\n([\s\S]*)$/.exec(readFileSync(expected, "utf8")) ?? [];
    const told = record(json);
    return [
      {
        name,
        source: readFileSync(join(folder, "fixtures", file), "utf8"),
        text: wordsOfMarkdown(markdown),
        title: textOf(told.title),
        author: textOf(told.author),
        published: textOf(told.published),
      },
    ];
  });
}

const markdownParser = unified()
  .data("micromarkExtensions", [gfmFootnote(), gfmTable()])
  .data("fromMarkdownExtensions", [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()])
  .use(remarkParse);

/** What a reader of the Markdown sees: no addresses, no pictures, no labels of notes; of HTML in it its words. */
function wordsOfMarkdown(markdown: string): string {
  const tree = markdownParser.parse(markdown);
  const lines = [proseOf(tree)];
  visit(tree, "html", ({ value }) => void lines.push(htmlToText(value)));
  return lines.join("\n");
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  return b.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

const plain = (text: string | undefined): string => words(text ?? "").join(" ");
const share = (found: number, of: number): number => (of === 0 ? 1 : found / of);

/** Whether a headline stands as a line of its own in a text. */
const isWithin = (headline: string, text: string): boolean =>
  text.split("\n").some((line) => plain(line) === plain(headline));

type Half = "looked at" | "held out";

const halfOf = (name: string): Half =>
  (createHash("sha256").update(name).digest()[0] ?? 0) % 2 === 0 ? "looked at" : "held out";

interface Measured {
  readonly name: string;
  readonly recall: number;
  readonly precision: number;
  readonly title: boolean | undefined;
  readonly author: boolean | undefined;
  readonly day: boolean | undefined;
  readonly said: string;
}

async function measure(page: Page): Promise<Measured> {
  const { drafts } = await convertFile({
    name: `${page.name}.html`,
    bytes: new TextEncoder().encode(page.source),
    encoding: "utf-8",
  });
  const [draft] = drafts;
  const found = words(draft === undefined ? "" : proseOf(draft.tree));
  const wanted = words(page.text);
  const both = shared(found, wanted);
  const carried = isWithin(draft?.headline ?? "", page.text) ? words(draft?.headline ?? "") : [];
  const came = shared([...found, ...carried], wanted);
  const is = (expected: string | undefined, ours: string | undefined): boolean | undefined =>
    expected === undefined ? undefined : plain(expected) === plain(ours);
  const authors = draft?.authors.join(", ");
  return {
    name: page.name,
    recall: share(came, wanted.length),
    precision: share(both, found.length),
    title: is(page.title, draft?.headline),
    author: is(page.author, authors),
    day: page.published === undefined ? undefined : page.published.slice(0, 10) === draft?.datePublished,
    said: `${draft?.headline ?? "–"} [${page.title ?? "–"}] · ${authors ?? "–"} [${page.author ?? "–"}] · ${draft?.datePublished ?? "–"} [${page.published ?? "–"}]`,
  };
}

const mean = (values: readonly number[]): string =>
  (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(3);
const rate = (values: readonly (boolean | undefined)[]): string => {
  const told = values.filter((value) => value !== undefined);
  return `${told.filter(Boolean).length} of ${told.length}`;
};

/** As trafilatura's own evaluation compares: spaces are one, the rest as it stands; what import mends is one on both sides. */
const spaced = (text: string): string =>
  text
    .replace(/[\p{Cf}\p{Co}]/gu, "")
    .replace(/["„“”«»‟]/gu, '"')
    .replace(/\s+/gu, " ")
    .trim()
    .normalize("NFC");

class Counts {
  pages = 0;
  came = 0;
  lacks = 0;
  extra = 0;
  toString(): string {
    const { pages, came, lacks, extra } = this;
    return `${pages} pages: recall ${share(came, came + lacks).toFixed(3)}, precision ${share(came, came + extra).toFixed(3)}`;
  }
}

/** Each page of trafilatura's list with what of it must come, and what must not. */
async function measureSnippets(folder: string): Promise<void> {
  const told = record(readFileSync(join(folder, "evaldata.json"), "utf8"));
  const counts = { "looked at": new Counts(), "held out": new Counts(), all: new Counts() };
  for (const each of Object.values(told)) {
    const entry = typeof each === "object" && each !== null ? { ...each } : {};
    const file = "file" in entry ? String(entry.file) : "";
    const path = ["cache", "eval"].map((part) => join(folder, part, file)).find(existsSync);
    if (path === undefined) continue;
    const { drafts } = await convertFile({ name: "page.html", bytes: readFileSync(path) });
    const [draft] = drafts;
    const text = draft === undefined ? "" : spaced(proseOf(draft.tree));
    const headline = spaced(draft?.headline ?? "");
    const comes = (list: unknown, ...places: readonly string[]): boolean[] =>
      (Array.isArray(list) ? list : []).map((snippet) =>
        places.some((place) => place.includes(spaced(String(snippet)))),
      );
    const [must, mustNot] = ["with" in entry ? entry.with : [], "without" in entry ? entry.without : []];
    const wanted = comes(must, text, headline);
    const came = comes(mustNot, text);
    const extra = came.filter(Boolean).length;
    if (option === "--worst" && halfOf(file) === "looked at" && (extra > 0 || wanted.includes(false))) {
      console.log(file);
      for (const [at, snippet] of [must].flat().entries()) if (wanted[at] === false) console.log(`  lacks ${snippet}`);
      for (const [at, snippet] of [mustNot].flat().entries()) if (came[at] === true) console.log(`  extra ${snippet}`);
    }
    for (const count of [counts[halfOf(file)], counts.all]) {
      count.pages += 1;
      count.came += wanted.filter(Boolean).length;
      count.lacks += wanted.filter((came) => !came).length;
      count.extra += extra;
    }
  }
  for (const [half, count] of Object.entries(counts)) console.log(`${half}: ${count}`);
}

const [suite, folder = ".", option] = process.argv.slice(2);
if (suite === "trafilatura") await measureSnippets(folder);
else await measurePages(suite === "defuddle" ? defuddle(folder) : readability(folder));

async function measurePages(pages: readonly Page[]): Promise<void> {
  const measured: Measured[] = [];
  for (const page of pages) measured.push(await measure(page));
  for (const half of ["looked at", "held out"] as const) {
    const own = measured.filter(({ name }) => halfOf(name) === half);
    console.log(`${half}: ${means(own)}`);
  }
  console.log(`all: ${means(measured)}`);
  console.log(
    `headline ${rate(measured.map(({ title }) => title))}, authors ${rate(measured.map(({ author }) => author))}, day ${rate(measured.map(({ day }) => day))}`,
  );
  if (option === "--worst")
    for (const each of measured
      .filter(({ name }) => halfOf(name) === "looked at")
      .toSorted((a, b) => a.recall * a.precision - b.recall * b.precision)
      .slice(0, 60))
      console.log(
        `${each.recall.toFixed(2)} ${each.precision.toFixed(2)} ${each.name} ${each.title === false || each.author === false || each.day === false ? each.said : ""}`,
      );
}

function means(pages: readonly Measured[]): string {
  const [recall, precision] = [pages.map((page) => page.recall), pages.map((page) => page.precision)];
  return `${pages.length} pages: recall ${mean(recall)}, precision ${mean(precision)}`;
}
