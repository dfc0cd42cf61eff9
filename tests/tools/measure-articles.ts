/**
 * Measures how well import finds the article in a page, on suites that others keep: prints recall and precision of the
 * words, and how many headlines, authors and days are right; of trafilatura's, which tell snippets that must come and that must not, the share of
 * the former that come, and their share of all that come. `tsx tests/tools/measure-articles.ts readability|defuddle|trafilatura FOLDER [--worst]`
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toText } from "hast-util-to-text";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
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
        text: markdown.replace(/!\[[^\]]*\]\([^)]*\)/g, "").replace(/\]\((?:[^()]|\([^()]*\))*\)/g, "]"),
        title: textOf(told.title),
        author: textOf(told.author),
        published: textOf(told.published),
      },
    ];
  });
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
  const is = (expected: string | undefined, ours: string | undefined): boolean | undefined =>
    expected === undefined ? undefined : plain(expected) === plain(ours);
  const authors = draft?.authors.join(", ");
  return {
    name: page.name,
    recall: share(both, wanted.length),
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

/** Each page of trafilatura's list with what of it must come, and what must not. */
async function measureSnippets(folder: string): Promise<void> {
  const told = record(readFileSync(join(folder, "evaldata.json"), "utf8"));
  const counts = { came: 0, lacks: 0, extra: 0 };
  let pages = 0;
  for (const each of Object.values(told)) {
    const entry = typeof each === "object" && each !== null ? { ...each } : {};
    const file = "file" in entry ? String(entry.file) : "";
    const path = ["cache", "eval"].map((part) => join(folder, part, file)).find(existsSync);
    if (path === undefined) continue;
    pages += 1;
    const { drafts } = await convertFile({ name: "page.html", bytes: readFileSync(path) });
    const [draft] = drafts;
    const text = draft === undefined ? "" : plain(`${draft.headline ?? ""}\n${proseOf(draft.tree)}`);
    const comes = (list: unknown): boolean[] =>
      (Array.isArray(list) ? list : []).map((snippet) => text.includes(plain(String(snippet))));
    const wanted = comes("with" in entry ? entry.with : []);
    counts.came += wanted.filter(Boolean).length;
    counts.lacks += wanted.filter((came) => !came).length;
    counts.extra += comes("without" in entry ? entry.without : []).filter(Boolean).length;
  }
  const { came, lacks, extra } = counts;
  console.log(
    `${pages} pages: recall ${share(came, came + lacks).toFixed(3)}, precision ${share(came, came + extra).toFixed(3)}`,
  );
}

const [suite, folder = ".", option] = process.argv.slice(2);
if (suite === "trafilatura") await measureSnippets(folder);
else await measurePages(suite === "defuddle" ? defuddle(folder) : readability(folder));

async function measurePages(pages: readonly Page[]): Promise<void> {
  const measured: Measured[] = [];
  for (const page of pages) measured.push(await measure(page));
  console.log(
    `${measured.length} pages: recall ${mean(measured.map(({ recall }) => recall))}, precision ${mean(measured.map(({ precision }) => precision))}`,
  );
  console.log(
    `headline ${rate(measured.map(({ title }) => title))}, authors ${rate(measured.map(({ author }) => author))}, day ${rate(measured.map(({ day }) => day))}`,
  );
  if (option === "--worst")
    for (const each of measured.toSorted((a, b) => a.recall * a.precision - b.recall * b.precision).slice(0, 60))
      console.log(
        `${each.recall.toFixed(2)} ${each.precision.toFixed(2)} ${each.name} ${each.title === false || each.author === false || each.day === false ? each.said : ""}`,
      );
}
