/** What the site says to machines: the `data/` files, each with its schema beside it. */
import { dataHref } from "../addresses.ts";
import { linkedGraph } from "../linked-data/linked-graph.ts";
import { type PlannedFile, planFile } from "../planned.ts";
import type { Planning } from "../planning.ts";
import { writeJson, writeJsonLines } from "../write-json.ts";
import { articleRecord, sourceRecord, topicRecord } from "./article-records.ts";
import { assertionRecord, claimRecord } from "./claim-records.ts";
import { claimsCsv } from "./claims-csv.ts";
import { type DataFile, SCHEMAS } from "./schemas.ts";

/** By data file: its records, in the graph's order. */
const RECORDS: Readonly<Record<DataFile, (planning: Planning) => readonly object[]>> = {
  articles: (planning) => [...planning.graph.articles.keys()].map((id) => articleRecord(planning, id)),
  topics: (planning) => [...planning.graph.topics.keys()].map((id) => topicRecord(planning, id)),
  sources: (planning) => [...planning.graph.sources.keys()].map((id) => sourceRecord(planning, id)),
  claims: (planning) => [...planning.graph.claims.keys()].map((id) => claimRecord(planning, id)),
  assertions: (planning) =>
    [...planning.graph.articles.values()].flatMap(({ assertions }) =>
      assertions.map((assertion) => assertionRecord(planning, assertion)),
    ),
};

/** Plans the data files. */
export function planData(planning: Planning): readonly PlannedFile[] {
  return [
    ...FILES.flatMap((file) => [
      planFile(dataHref(`${file}.json`), () => writeJsonLines(RECORDS[file](planning))),
      planFile(dataHref(`${file}.schema.json`), () => writeJson(SCHEMAS[file])),
    ]),
    planFile(dataHref("claims.csv"), () => claimsCsv(planning)),
    planFile(GRAPH, () => linkedGraph(planning, GRAPH)),
  ];
}

const GRAPH = dataHref("graph.jsonld");
const FILES = ["articles", "topics", "sources", "claims", "assertions"] as const satisfies readonly DataFile[];
