/** What the site says to machines: its files, how much is in each, and their schemas. */
import type { Result } from "hastscript";
import type { DataPageView } from "../../src/pages/plans/plan-data-page.ts";
import type { LinkTo } from "../../src/pages/views/parts.ts";
import { pageHead } from "../parts/page-head.tsx";
import { link, separated } from "../parts/refs.tsx";
import { section } from "../parts/section.tsx";
import type { Atom } from "../piece.ts";
import type { CountedNoun, Words } from "../words.ts";

/** What is counted in each file. */
const NOUNS = {
  articles: "article",
  claims: "claim",
  assertions: "assertion",
  sources: "source",
  topics: "topic",
  agents: "agent",
  corrections: "correction",
} as const satisfies Record<DataPageView["files"][number]["file"], CountedNoun>;

/** The main part of the page on data. Formats go by their own names. */
export const dataPage = (view: DataPageView, words: Words): Atom[] => [
  pageHead(undefined, words.fixed.data.title, words.fixed.data.description),
  section(
    "files",
    words.data.files,
    <ul class="lines">{view.files.map((file) => fileLine(file, words))}</ul>,
    <p class="quiet">{words.data.cited}</p>,
  ),
  section("licence", words.data.licence, <p>{licence(view, words)}</p>),
  section(
    "meaning",
    words.data.meaning,
    <ul class="lines">
      {meaning({ href: view.vocabulary, text: words.data.terms }, "SKOS")}
      {meaning({ href: view.shapes, text: words.data.shapes }, "SHACL")}
      {meaning({ href: view.graph, text: words.data.graph }, "JSON-LD")}
      {meaning({ href: view.index, text: words.data.index }, "JSON")}
    </ul>,
  ),
];

const fileLine = ({ file, records, json, schema, csv }: DataPageView["files"][number], words: Words): Result => (
  <li>
    {words.count(records, NOUNS[file])}{" "}
    <span>
      {separated(
        [
          csv === undefined ? undefined : link({ href: csv, text: "CSV" }),
          link({ href: json, text: "JSON" }),
          link({ href: schema, text: "JSON Schema" }),
        ],
        " · ",
      )}
    </span>{" "}
    <span class="quiet">{words.data.what[file]}</span>
  </li>
);

const licence = ({ licence: terms }: DataPageView, words: Words): Result | string => {
  if (terms === undefined) return words.data.noLicence;
  return terms.href === undefined ? terms.text : <a href={terms.href}>{terms.text}</a>;
};

const meaning = (file: LinkTo, format: string): Result => (
  <li>
    {link(file)} <span class="quiet">{format}</span>
  </li>
);
