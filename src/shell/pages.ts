/** `isnad pages [WHERE]`: which pages of the built site differ from what is published, for whoever looks at a change. */
import { resolve } from "node:path";
import { escapeMarkdown } from "../diagnostics/report/escape-markdown.ts";
import { compareManifests, type PageChange, type SiteChanges } from "../engine/built/compare-manifests.ts";
import { openBuiltSite } from "../engine/built/read-built-pages.ts";
import { readPublished } from "../engine/built/read-published.ts";
import { readManifest } from "../engine/manifest.ts";
import { Refusal } from "../engine/refusal.ts";
import { siteSettings } from "../engine/site-settings.ts";
import type { ExitCode, Invocation, Sentence } from "./command.ts";
import { noSite } from "./verify.ts";

/** So many are named; the others are counted. */
const MOST = 200;

/** Prints them. Where nothing is known of what is published, says so, and that is no fault. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { out, own, language, terminal } = invocation;
  const write = WRITERS[typeof own.as === "string" ? own.as : "text"];
  if (write === undefined) throw new Refusal("‎--as‎ إما text أو json أو markdown.", "--as is text, json or markdown.");
  const manifest = readManifest(out);
  if (manifest === undefined) throw noSite(out);
  const where = whereOf(invocation);
  const published = where === undefined ? undefined : await readPublished(where);
  if (published === undefined) {
    terminal.note(UNKNOWN[language]);
    return 0;
  }
  const changes = compareManifests(published, manifest);
  const preview = typeof own.preview === "string" ? own.preview : undefined;
  terminal.print(write(changes, { language, titleOf: titlesIn(out), preview }));
  return 0;
}

/** A folder, a file that was kept, an address; else where the site says that it stands. */
function whereOf({ operands: [where], cwd, content, baseUrl }: Invocation): string | undefined {
  if (where === undefined) return baseUrl ?? siteSettings(content).url;
  return /^https?:\/\//iu.test(where) ? where : resolve(cwd, where);
}

const UNKNOWN: Sentence = {
  ar: "لا يُعرف ما نُشر قبل هذا، فلا تُقارن الصفحات.",
  en: "Nothing is known of what was published before; no pages are compared.",
};

/** How a page is named: by its title, where it is there to be read. */
function titlesIn(out: string): (page: PageChange) => string {
  const site = openBuiltSite(out);
  return ({ address, what }) => (what === "gone" ? "" : site.page(address).title) || wayOf(address);
}

const wayOf = (address: string): string => `/${address.replace(/(?:^|(?<=\/))index\.html$/u, "")}`;

interface Told {
  readonly language: Invocation["language"];
  readonly titleOf: (page: PageChange) => string;
  /** Where the pages can be looked at: a folder of the web, with a slash at its end, or one file that holds them all. */
  readonly preview: string | undefined;
}

const HOW: Readonly<Record<PageChange["what"], Sentence>> = {
  new: { ar: "جديدة", en: "new" },
  changed: { ar: "تغيّرت", en: "changed" },
  gone: { ar: "زالت", en: "gone" },
};

const WRITERS: Readonly<Record<string, (changes: SiteChanges, told: Told) => string>> = {
  text: (changes, { language, titleOf }) =>
    [
      ...changes.pages
        .slice(0, MOST)
        .map((page) => `${HOW[page.what][language]}\t${wayOf(page.address)}\t${titleOf(page)}\n`),
      `${sumUp(changes)[language]}\n`,
    ].join(""),
  json: (changes, { titleOf }) =>
    `${JSON.stringify({ ...changes, pages: changes.pages.map((page) => ({ ...page, title: titleOf(page) })) }, undefined, 2)}\n`,
  markdown: (changes, told) =>
    [
      `**${sumUp(changes)[told.language]}**${looking(told)}\n\n`,
      ...changes.pages.slice(0, MOST).map((page) => markdownLine(page, told)),
    ].join(""),
};

function markdownLine(page: PageChange, { language, titleOf, preview }: Told): string {
  const name = escapeMarkdown(titleOf(page));
  const canBeSeen = preview?.endsWith("/") === true && page.what !== "gone";
  return `- ${HOW[page.what][language]}: ${canBeSeen ? `[${name}](${preview}${encodeURI(page.address)})` : name} \`${wayOf(page.address)}\`\n`;
}

function looking({ language, preview }: Told): string {
  if (preview === undefined) return "";
  return ` [${language === "ar" ? "انظر إليها كما ستكون" : "Look at them as they will be"}](${preview})`;
}

const sumUp = ({ pages, others }: SiteChanges): Sentence => {
  const count = (what: PageChange["what"]): number => pages.filter((page) => page.what === what).length;
  const more =
    pages.length > MOST ? { ar: `، ذُكر منها ${MOST}`, en: `, of which ${MOST} are named` } : { ar: "", en: "" };
  return {
    ar: `الصفحات: جديدة ${count("new")}، تغيّرت ${count("changed")}، زالت ${count("gone")}${more.ar}. ملفات أخرى تغيّرت: ${others}.`,
    en: `Pages: ${count("new")} new, ${count("changed")} changed, ${count("gone")} gone${more.en}. Other files that differ: ${others}.`,
  };
};
