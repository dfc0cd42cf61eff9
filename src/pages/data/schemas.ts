/** JSON Schemas (2020-12) of the data files: what a reader may rely on. */
import * as vocabulary from "../../model/vocabulary.ts";

/** A schema, or a part of one. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** The version in every schema's name: raised when a field goes or changes its meaning, not when one is added. */
const VERSION = 1;

const text = (description: string): Schema => ({ type: "string", description });
const count = (description: string): Schema => ({ type: "integer", minimum: 0, description });
const oneOf = (values: object, description: string): Schema => ({ enum: Object.keys(values), description });
const list = (items: Schema, description: string): Schema => ({ type: "array", items, description });
const setOf = (what: string, description: string): Schema => ({
  ...list({ type: "string" }, `${description}: ids of ${what}, sorted`),
  uniqueItems: true,
});
const url: Schema = {
  type: "string",
  format: "uri-reference",
  description: "absolute where the site's address is known, else relative to its root",
};

/** An object with just these fields; a name that ends in `?` may be absent. */
function record(fields: Readonly<Record<string, Schema>>, description?: string): Schema {
  const entries = Object.entries(fields);
  return {
    type: "object",
    ...(description === undefined ? {} : { description }),
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace(/\?$/u, ""), schema])),
    required: entries.flatMap(([name]) => (name.endsWith("?") ? [] : [name])),
    additionalProperties: false,
  };
}

const agent = record(
  {
    name: text("as readers see it; «؟» where nobody is stated"),
    "topic?": text("id of the topic, where the agent has one"),
    anonymity: oneOf(vocabulary.ANONYMITIES, "how far the agent is named"),
  },
  "somebody who speaks",
);

const chain = list(
  record({
    agent: text("name; «؟» for a gap"),
    "topic?": text("id of the agent's topic"),
    role: oneOf(vocabulary.HOP_ROLES, "the part it plays"),
    relation: oneOf(vocabulary.HOP_RELATIONS, "how it got the words from the one before it"),
  }),
  "from the origin to us",
);

const altered: Schema = { const: true, description: "cut, dubbed or torn from its context: the alterer's own claim" };
const sourceUse = record({ source: text("id"), "locator?": text("where in it, as typed") });

const article = record({
  id: text("file stem"),
  url,
  headline: text("title"),
  genre: oneOf(vocabulary.GENRES, "kind of article"),
  datePublished: { type: "string", format: "date" },
  topics: setOf("topics", "declared by the editor"),
  mentions: list(
    record({ topic: text("id"), count: { type: "integer", minimum: 1 } }),
    "topics named in the text, and how often; by id",
  ),
  claims: setOf("claims", "at home in the article"),
  sources: setOf("sources", "used in any way"),
});

const topic = record({
  id: text("file stem"),
  url,
  name: text("as readers see it"),
  type: oneOf(vocabulary.TOPIC_TYPES, "kind of thing"),
  alternateNames: { ...list({ type: "string" }, "other names, sorted"), uniqueItems: true },
  broader: setOf("topics", "directly above it"),
  related: setOf("topics", "declared as related, at either end"),
  articles: setOf("articles", "that declare or mention it"),
  claims: setOf("claims", "about it"),
});

const source = record({
  id: text("file stem; `<article>.<key>` for a source that stands inside an article"),
  url,
  name: text("title as published, or a description"),
  type: oneOf(vocabulary.SOURCE_TYPES, "kind of work"),
  "publisher?": agent,
  isBasedOn: list(
    {
      oneOf: [
        record({ kind: { const: "own" } }, "it is its publisher's own"),
        record({ kind: { const: "source" }, source: text("id"), "altered?": altered }),
        record({ kind: { const: "agent" }, agent, "altered?": altered }),
        record({ kind: { const: "unknown" } }, "it rests on something, and nobody says on what"),
      ],
    },
    "what the work itself rests on, as far as it says",
  ),
  articles: setOf("articles", "that use it"),
  claims: setOf("claims", "that rest on it"),
});

const claim = record({
  id: text("`<article>/<label>`"),
  url,
  article: text("id of the article where it is at home"),
  text: text("the proposition in neutral words"),
  kind: oneOf(vocabulary.CLAIM_KINDS, "kind of proposition"),
  "span?": text("the words of its first assertion"),
  "mode?": oneOf(vocabulary.MODES, "how they reach the page"),
  "cue?": text("the attribution verb, as written"),
  asserters: list(agent, "who says it first, as one voice; nobody is the article's own voice"),
  "stance?": oneOf(vocabulary.STANCES, "how they stand to it"),
  chain,
  sources: setOf("sources", "of all its assertions"),
  relations: list(
    record({
      type: oneOf(vocabulary.RELATION_TYPES, "how it stands to the other"),
      claim: text("id of the other"),
      "differs?": list(oneOf(vocabulary.DIFFERENCES, "aspect"), "what differs between the two"),
    }),
    "as its own record declares them",
  ),
  corroboration: record({
    state: oneOf(vocabulary.CORROBORATION_STATES, "what its origins add up to"),
    origins: count("origins known to be distinct"),
    groups: list(list({ type: "string" }, "names of agents that are one family"), "the origins, known ones first"),
    reason: text("why, as a sentence"),
  }),
});

const assertion = record({
  url,
  claim: text("id"),
  article: text("id of the article in which it is said"),
  selector: record(
    { type: { const: "TextQuoteSelector" }, exact: text("words"), prefix: text("before"), suffix: text("after") },
    "W3C Web Annotation: the words in the article's text",
  ),
  sentence: text("the whole sentence around the words"),
  mode: oneOf(vocabulary.MODES, "how the words reach the page"),
  "cue?": record({ verb: text("as written"), strength: oneOf(vocabulary.CUE_STRENGTHS, "how far it commits") }),
  asserters: list(agent, "one voice of one name or several; nobody is the article's own"),
  stance: oneOf(vocabulary.STANCES, "how they stand to the claim; only who affirms speaks for it"),
  chain,
  carriers: list(sourceUse, "the works it was read in, by source"),
  evidence: list(sourceUse, "what the speaker rests on, by source"),
  circumstances: list(oneOf(vocabulary.CIRCUMSTANCES, "how it was obtained"), "sorted"),
  "note?": text("the editor's"),
  place: record({
    file: text("relative to the content folder"),
    line: { type: "integer", minimum: 1 },
    column: { type: "integer", minimum: 1, description: "in UTF-16 code units" },
    endLine: { type: "integer", minimum: 1 },
    endColumn: { type: "integer", minimum: 1, description: "exclusive" },
  }),
});

/** By data file: the schema of its whole content. */
export const SCHEMAS = {
  articles: document("articles", article, "Every published article"),
  topics: document("topics", topic, "Every topic"),
  sources: document("sources", source, "Every source"),
  claims: document("claims", claim, "Every claim"),
  assertions: document("assertions", assertion, "Every occurrence of a claim"),
} as const satisfies Record<string, Schema>;

/** The data files that have a schema. */
export type DataFile = keyof typeof SCHEMAS;

function document(name: string, items: Schema, description: string): Schema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:isnad:data:${VERSION}:${name}`,
    title: `isnad data/${name}.json`,
    description: `${description}, in a fixed order.`,
    type: "array",
    items,
  };
}
