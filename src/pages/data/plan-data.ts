/** What the site says to machines: the `data/` files, cut in parts as they grow, each with its schema beside it. */

import type { ClaimId } from "../../model/ids.ts";
import { dataHref, dataPartHref } from "../addresses.ts";
import { cutInParts } from "../cut-in-parts.ts";
import { linkedFiles } from "../linked-data/linked-graph.ts";
import { type PlannedFile, planFile } from "../planned.ts";
import type { Planning } from "../planning.ts";
import { writeJson, writeJsonLines } from "../write-json.ts";
import { articleRecord, sourceRecord, topicRecord } from "./article-records.ts";
import { assertionRecord, claimRecord } from "./claim-records.ts";
import { claimsCsv } from "./claims-csv.ts";
import { type DataFile, SCHEMAS } from "./schemas.ts";

interface Entry {
  readonly of: unknown;
  readonly make: () => object;
}

const entry = (of: unknown, make: () => object): Entry => ({ of, make });

/** By data file: of what each of its records is, and how it is made; those of articles newest first, the others by id. */
const RECORDS: Readonly<Record<DataFile, (planning: Planning) => readonly Entry[]>> = {
  articles: (planning) => [...planning.graph.articles.keys()].map((id) => entry(id, () => articleRecord(planning, id))),
  topics: (planning) => [...planning.graph.topics.keys()].map((id) => entry(id, () => topicRecord(planning, id))),
  sources: (planning) => [...planning.graph.sources.keys()].map((id) => entry(id, () => sourceRecord(planning, id))),
  claims: (planning) => newestClaims(planning).map((id) => entry(id, () => claimRecord(planning, id))),
  assertions: (planning) =>
    [...planning.graph.articles.values()].flatMap(({ assertions }) =>
      assertions.map((assertion) => entry(assertion, () => assertionRecord(planning, assertion))),
    ),
};
/** Records in one part: far below what any host takes in a file, and few enough that one change writes little anew. */
const PART = 1000;

/** Plans the data files; none where the site wants none. */
export function planData(planning: Planning): readonly PlannedFile[] {
  if (!planning.graph.site.outputs.data) return [];
  return [
    ...FILES.flatMap((file) => [
      ...cutInParts(dataHref(`${file}.json`), RECORDS[file](planning), PART, dataPartHref).map(({ href, items }) =>
        planFile(href, () => writeJsonLines(items.map(({ make }) => make())), { given: items.map(({ of }) => of) }),
      ),
      planFile(dataHref(`${file}.schema.json`), () => writeJson(SCHEMAS[file])),
    ]),
    ...cutInParts(dataHref("claims.csv"), newestClaims(planning), PART, dataPartHref).map(({ href, items }) =>
      planFile(href, () => claimsCsv(planning, items), { given: items }),
    ),
    ...linkedFiles(planning),
  ];
}

/** All claims, those of the newest article first. */
const newestClaims = ({ graph }: Planning): readonly ClaimId[] =>
  [...graph.articles.values()].flatMap(({ claims }) => claims);

const FILES = ["articles", "topics", "sources", "claims", "assertions"] as const satisfies readonly DataFile[];
