/** What the JSON Schemas (2020-12) of the data files are made of. */
import * as vocabulary from "../../model/vocabulary.ts";

/** A schema, or a part of one. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

export const text = (description: string): Schema => ({ type: "string", description });
export const count = (description: string): Schema => ({ type: "integer", minimum: 0, description });
export const day = (description: string): Schema => ({ type: "string", format: "date", description });
export const sign = (description: string): Schema => ({ const: true, description });
export const oneOf = (values: object, description: string): Schema => ({ enum: Object.keys(values), description });
export const list = (items: Schema, description: string): Schema => ({ type: "array", items, description });
export const texts = (description: string): Schema => list({ type: "string" }, description);
export const setOf = (what: string, description: string): Schema => ({
  ...texts(`${description}: ids of ${what}, sorted`),
  uniqueItems: true,
});
export const url = (description: string): Schema => ({ type: "string", format: "uri-reference", description });

/** The page of a thing. */
export const page = url("its page: absolute where the site's address is known, else relative to its root");

/** An object with just these fields; a name that ends in `?` may be absent. */
export function record(fields: Readonly<Record<string, Schema>>, description?: string): Schema {
  const entries = Object.entries(fields);
  return {
    type: "object",
    ...(description === undefined ? {} : { description }),
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace(/\?$/u, ""), schema])),
    required: entries.flatMap(([name]) => (name.endsWith("?") ? [] : [name])),
    additionalProperties: false,
  };
}

const altered = sign("cut, dubbed or torn from its context: what comes out is the alterer's own");

/** What a work, or a claim in it, rests on. */
export const bases = (description: string): Schema =>
  list(
    {
      oneOf: [
        record({ kind: { const: "own" } }, "nothing else: it is its publisher's, or its speaker's, own"),
        record({ kind: { const: "source" }, source: text("id"), "altered?": altered }),
        record({ kind: { const: "agent" }, agent: text("id"), "altered?": altered }),
        record({ kind: { const: "unknown" } }, "something, and nobody says what"),
      ],
    },
    description,
  );

/** Figures of a claim, as somebody gives them. */
export const quantities = list(
  record({
    value: { type: "number", description: "the figure; of a range its lower end" },
    "upTo?": { type: "number", description: "the upper end of a range" },
    "unit?": text("what is counted, as typed"),
    bound: oneOf(vocabulary.QUANTITY_BOUNDS, "how tightly it binds"),
    "asOf?": day("the day the figure speaks of: figures with different ones are a series"),
    "provisional?": sign("its source calls it provisional"),
    "partOf?": text("the total it is a part of, as typed"),
  }),
  "figures, in the order written",
);
