/** What the site says to machines: the `data/` files, cut in parts as they grow, each with its schema beside it. */
import { known } from "../../base/known.ts";
import { type ArticleId, type ClaimId, OWN_NEWSROOM, UNSTATED_AGENT } from "../../model/ids.ts";
import { dataHref, VOCABULARY } from "../addresses.ts";
import { linkedFile } from "../linked-data/linked-graph.ts";
import { shapesDocument } from "../linked-data/shapes-file.ts";
import { vocabularyDocument } from "../linked-data/vocabulary-file.ts";
import { type PlannedFile, planFile } from "../planned.ts";
import type { Planning } from "../planning.ts";
import { writeJson, writeJsonLines } from "../write-json.ts";
import { articleRecord, correctionRecords } from "./article-records.ts";
import { assertionRecord } from "./assertion-records.ts";
import { claimRecord } from "./claim-records.ts";
import { claimsCsv } from "./claims-csv.ts";
import { cutByArticles, type DataPart } from "./cut-by-articles.ts";
import { DATA_VERSION, type DataFile, INDEX_SCHEMA, SCHEMAS } from "./schemas.ts";
import { sourceRecord } from "./source-records.ts";
import { agentRecord, agentsOf, topicRecord } from "./topic-records.ts";

/** By data file: the records of one part of it; those of articles newest first, the others by id. */
const RECORDS: Readonly<Record<DataFile, (planning: Planning, part: DataPart) => readonly object[]>> = {
  articles: (planning, { articles }) => articles.map((id) => articleRecord(planning, id)),
  claims: (planning, { articles }) => claimsIn(planning, articles).map((id) => claimRecord(planning, id)),
  assertions: (planning, { articles }) =>
    articles.flatMap((id) =>
      known(planning.graph.articles, id).assertions.map((assertion) => assertionRecord(planning, assertion)),
    ),
  sources: (planning, { sources }) => sources.map((id) => sourceRecord(planning, id)),
  topics: (planning, { topics }) => topics.map((id) => topicRecord(planning, id)),
  agents: (planning, { agents }) => agents.map((id) => agentRecord(planning, id)),
  corrections: (planning, { articles }) => articles.flatMap((id) => correctionRecords(planning, id)),
};

/** What a part, or all of them together, hold. */
type Held = Pick<DataPart, "articles" | "sources" | "topics" | "agents">;

/** By data file: how many records one part of it has. */
const COUNTS: Readonly<Record<DataFile, (planning: Planning, part: Held) => number>> = {
  articles: (_, { articles }) => articles.length,
  claims: (planning, { articles }) => claimsIn(planning, articles).length,
  assertions: ({ graph }, { articles }) => total(articles, (id) => known(graph.articles, id).assertions.length),
  sources: (_, { sources }) => sources.length,
  topics: (_, { topics }) => topics.length,
  agents: (_, { agents }) => agents.length,
  corrections: ({ graph }, { articles }) =>
    total(articles, (id) => known(graph.articles, id).article.corrections.length),
};

/** Plans the data files; none where the site wants none. */
export function planData(planning: Planning): readonly PlannedFile[] {
  if (!planning.graph.site.outputs.data) return [];
  const parts = cutByArticles(planning);
  return [
    ...FILES.flatMap((file) => [
      ...parts.map((part) =>
        planFile(part.hrefOf(`${file}.json`), () => writeJsonLines(RECORDS[file](planning, part)), { given: part }),
      ),
      planFile(dataHref(`${file}.schema.json`), () => writeJson(SCHEMAS[file])),
    ]),
    ...parts.map((part) =>
      planFile(part.hrefOf("claims.csv"), () => claimsCsv(planning, claimsIn(planning, part.articles)), {
        given: part,
      }),
    ),
    ...parts.map((part) => linkedFile(planning, part)),
    planFile(dataHref("index.json"), () => writeJson(indexOf(planning, parts)), { given: parts }),
    planFile(dataHref("index.schema.json"), () => writeJson(INDEX_SCHEMA)),
    planFile(VOCABULARY.terms, () => writeJson(vocabularyDocument())),
    planFile(VOCABULARY.shapes, () => writeJson(shapesDocument())),
  ];
}

/**
 * Gives how much readers find in each file, in all parts: of agents those of the site's own list, without the two that
 * stand in the file so that every reference leads somewhere.
 */
export function countRecords(planning: Planning): Readonly<Record<DataFile, number>> {
  const { articles, sources, topics } = planning.graph;
  const all = {
    articles: [...articles.keys()],
    sources: [...sources.keys()],
    topics: [...topics.keys()],
    agents: agentsOf(planning).filter((id) => id !== UNSTATED_AGENT && id !== OWN_NEWSROOM),
  };
  const counts = { articles: 0, claims: 0, assertions: 0, sources: 0, topics: 0, agents: 0, corrections: 0 };
  for (const file of FILES) counts[file] = COUNTS[file](planning, all);
  return counts;
}

/** Which files there are, in which parts, with how much in each. */
function indexOf(planning: Planning, newestFirst: readonly DataPart[]) {
  const parts = newestFirst.toReversed();
  const nameOf = (part: DataPart, file: string) => part.hrefOf(file).slice(dataHref("").length);
  const files = FILES.map((file) => ({
    name: `${file}.json`,
    schema: `${file}.schema.json`,
    records: total(parts, (part) => COUNTS[file](planning, part)),
    parts: parts.map((part) => ({ file: nameOf(part, `${file}.json`), records: COUNTS[file](planning, part) })),
  }));
  const others = ["claims.csv", "graph.jsonld"].map((name) => ({
    name,
    parts: parts.map((part) => ({ file: nameOf(part, name) })),
  }));
  return { version: DATA_VERSION, files: [...files, ...others] };
}

/** All claims at home in these articles, in their order. */
const claimsIn = ({ graph }: Planning, articles: readonly ArticleId[]): readonly ClaimId[] =>
  articles.flatMap((id) => known(graph.articles, id).claims);

const total = <Item>(items: readonly Item[], count: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + count(item), 0);

const FILES = [
  "articles",
  "claims",
  "assertions",
  "sources",
  "topics",
  "agents",
  "corrections",
] as const satisfies readonly DataFile[];
