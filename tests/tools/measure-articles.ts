/**
 * Measures how well import finds the article in a page, on suites that others keep, each in the suite's own way: of
 * Readability's and Defuddle's expected texts recall and precision of the words; of trafilatura's snippets, which must come or
 * must not, the share of the former that come, and their share of all that come; of all three how many headlines, authors and
 * days are right, are others, or are not told. What the suite expects in the text and we carry as a field (the headline) counts where it stands; what import
 * mends on purpose is one on both sides: quotation marks («» for „“), signs nobody sees, letters composed or not (NFC),
 * what stands before and between names.
 * A page that import refuses and asks about (its encoding) counts as wholly lost. Each suite is told in two halves, by a
 * hash of the page's name: one is looked at while mending, the other only counted; `--worst` shows pages of the former, `--told` what they tell of themselves.
 * `tsx tests/tools/measure-articles.ts readability|defuddle|trafilatura FOLDER [--worst|--told]`
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
import type { Draft } from "../../src/import/draft.ts";
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

const HALVES = ["looked at", "held out"] as const;
type Half = (typeof HALVES)[number];

const halfOf = (name: string): Half =>
  (createHash("sha256").update(name).digest()[0] ?? 0) % 2 === 0 ? "looked at" : "held out";

/** What a page tells of itself, as its keepers expect it, or as it came. */
interface Told {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly day: string | undefined;
}

/** Of what is expected: how much is right, how much is something else, and how much is not told. */
class Right {
  right = 0;
  other = 0;
  none = 0;
  count(expected: string | undefined, ours: string | undefined): boolean | undefined {
    if (expected === undefined || expected === "") return undefined;
    if (ours === undefined || ours === "") this.none += 1;
    else if (expected === ours) this.right += 1;
    else this.other += 1;
    return expected === ours;
  }
  toString(): string {
    const { right, other, none } = this;
    return `${right} of ${right + other + none} right, ${other} other, ${none} not told`;
  }
}

class Fields {
  readonly title = new Right();
  readonly author = new Right();
  readonly day = new Right();
  /** Whether all that is expected is right. */
  count(expected: Told, ours: Told): boolean {
    const title = this.title.count(plain(expected.title), plain(ours.title));
    const author = this.author.count(namesOf(expected.author), namesOf(ours.author));
    const day = this.day.count(expected.day?.slice(0, 10), ours.day);
    return ![title, author, day].includes(false);
  }
  toString(): string {
    return `  headline ${this.title}\n  authors ${this.author}\n  day ${this.day}`;
  }
}

/** The words of names, whatever stands before and between them. */
const namesOf = (names: string | undefined): string =>
  plain(names?.replace(/^\s*(?:written )?by\b|[,;&]|\s(?:and|und|et|y|e)\s/giu, " "));

interface Measured {
  readonly name: string;
  readonly recall: number;
  readonly precision: number;
  readonly isTold: boolean;
  readonly said: string;
}

async function measure(page: Page, fields: readonly Fields[]): Promise<Measured> {
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
  const ours = toldOf(draft);
  const expected = { title: page.title, author: page.author, day: page.published };
  return {
    name: page.name,
    recall: share(came, wanted.length),
    precision: share(both, found.length),
    isTold: fields.map((each) => each.count(expected, ours)).every(Boolean),
    said: compared(expected, ours),
  };
}

const toldOf = (draft: Draft | undefined): Told => ({
  title: draft?.headline,
  author: draft?.authors.join(", "),
  day: draft?.datePublished,
});

const compared = (expected: Told, ours: Told): string =>
  (["title", "author", "day"] as const).map((key) => `${ours[key] || "–"} [${expected[key] || "–"}]`).join(" · ");

const mean = (values: readonly number[]): string =>
  (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(3);
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
  const fields = { "looked at": new Fields(), "held out": new Fields(), all: new Fields() };
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
    const expected = {
      title: namesIn(entry, "title"),
      author: namesIn(entry, "author"),
      day: namesIn(entry, "date"),
    };
    const ours = toldOf(draft);
    const isTold = [fields[halfOf(file)], fields.all].map((each) => each.count(expected, ours)).every(Boolean);
    if (option === "--told" && halfOf(file) === "looked at" && !isTold)
      console.log(`${file} ${compared(expected, ours)}`);
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
  for (const half of [...HALVES, "all"] as const) console.log(`${half}: ${counts[half]}\n${fields[half]}`);
}

/** What an entry of the list has under a key, whether one or several. */
const namesIn = (entry: object, key: string): string | undefined =>
  Object.entries(entry)
    .flatMap(([each, value]) => (each === key ? [value].flat() : []))
    .filter((value) => typeof value === "string")
    .join(", ") || undefined;

/** So many pages are shown, the worst first. */
const MOST_SHOWN = 60;

const [suite, folder = ".", option] = process.argv.slice(2);
if (suite === "trafilatura") await measureSnippets(folder);
else await measurePages(suite === "defuddle" ? defuddle(folder) : readability(folder));

async function measurePages(pages: readonly Page[]): Promise<void> {
  const fields = { "looked at": new Fields(), "held out": new Fields(), all: new Fields() };
  const measured: Measured[] = [];
  for (const page of pages) measured.push(await measure(page, [fields[halfOf(page.name)], fields.all]));
  for (const half of HALVES) {
    const own = measured.filter(({ name }) => halfOf(name) === half);
    console.log(`${half}: ${means(own)}\n${fields[half]}`);
  }
  console.log(`all: ${means(measured)}\n${fields.all}`);
  if (option === undefined) return;
  const lookedAt = measured.filter(({ name }) => halfOf(name) === "looked at");
  for (const { recall, precision, name, isTold, said } of lookedAt
    .toSorted((a, b) => a.recall * a.precision - b.recall * b.precision)
    .slice(0, MOST_SHOWN))
    console.log(`${recall.toFixed(2)} ${precision.toFixed(2)} ${name} ${isTold ? "" : said}`);
}

function means(pages: readonly Measured[]): string {
  const [recall, precision] = [pages.map((page) => page.recall), pages.map((page) => page.precision)];
  return `${pages.length} pages: recall ${mean(recall)}, precision ${mean(precision)}`;
}
