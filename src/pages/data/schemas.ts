/** JSON Schemas (2020-12) of the data files: what a reader may rely on. */
import { ARTICLE_SCHEMA, CORRECTION_SCHEMA } from "./article-records.ts";
import { ASSERTION_SCHEMA } from "./assertion-records.ts";
import { CLAIM_SCHEMA } from "./claim-records.ts";
import { count, list, record, type Schema, text } from "./schema-parts.ts";
import { SOURCE_SCHEMA } from "./source-records.ts";
import { AGENT_SCHEMA, TOPIC_SCHEMA } from "./topic-records.ts";

/** The version of all data files: raised when a field goes or changes its meaning, not when one is added. */
export const DATA_VERSION = 2;

/** By data file: the schema of its whole content. */
export const SCHEMAS = {
  articles: linesOf("articles", ARTICLE_SCHEMA, "Every published article"),
  claims: linesOf("claims", CLAIM_SCHEMA, "Every claim"),
  assertions: linesOf("assertions", ASSERTION_SCHEMA, "Every occurrence of a claim"),
  sources: linesOf("sources", SOURCE_SCHEMA, "Every source"),
  topics: linesOf("topics", TOPIC_SCHEMA, "Every topic"),
  agents: linesOf("agents", AGENT_SCHEMA, "Everybody who says, passes on or publishes anything"),
  corrections: linesOf("corrections", CORRECTION_SCHEMA, "Every correction of an article"),
} as const satisfies Record<string, Schema>;

/** The data files that have records. */
export type DataFile = keyof typeof SCHEMAS;

/** The schema of `data/index.json`. */
export const INDEX_SCHEMA: Schema = {
  ...headOf("index", "Which files there are, and in how many parts."),
  ...record({
    version: { const: DATA_VERSION },
    files: list(
      record({
        name: text("of the file, and of its newest part"),
        "schema?": text("name of its JSON Schema"),
        "records?": count("in all parts"),
        parts: list(
          record({ file: text("name, in this folder"), "records?": count("in this part") }),
          "from the oldest to the newest",
        ),
      }),
      "in a fixed order",
    ),
  }),
};

function linesOf(name: string, items: Schema, description: string): Schema {
  return { ...headOf(name, `${description}, in a fixed order.`), type: "array", items };
}

function headOf(name: string, description: string): Schema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:isnad:data:${DATA_VERSION}:${name}`,
    title: `isnad data/${name}.json`,
    description,
  };
}
