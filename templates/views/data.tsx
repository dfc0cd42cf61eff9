/** What the site says to machines: its files, how much is in each, and their schemas. */
import type { DataPageView } from "../../src/pages/plans/plan-data-page.ts";
import { pageHead } from "../parts/page-head.tsx";
import { link, separated } from "../parts/refs.tsx";
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
export const dataPage = ({ files, index, graph, vocabulary, shapes, head }: DataPageView, words: Words): Atom[] => [
  pageHead(undefined, words.fixed.data.title, head.description),
  <ul class="lines">
    {files.map(({ file, records, json, schema, csv }) => (
      <li>
        {words.count(records, NOUNS[file])}{" "}
        <span class="quiet">
          {separated(
            [
              link({ href: json, text: "JSON" }),
              csv === undefined ? undefined : link({ href: csv, text: "CSV" }),
              link({ href: schema, text: "JSON Schema" }),
            ],
            " · ",
          )}
        </span>
      </li>
    ))}
    <li>
      {separated(
        [
          link({ href: index, text: "index.json" }),
          link({ href: graph, text: "JSON-LD" }),
          link({ href: vocabulary, text: "SKOS" }),
          link({ href: shapes, text: "SHACL" }),
        ],
        " · ",
      )}
    </li>
  </ul>,
];
