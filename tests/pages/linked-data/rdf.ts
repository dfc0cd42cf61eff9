/** JSON-LD as machines read it: as RDF, without a network; held against the published shapes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import jsonld, { type NodeObject } from "jsonld";
import { Parser, Store } from "n3";
import Validator from "rdf-validate-shacl";
import type { Page } from "../../../src/pages/page.ts";

/** The few terms of schema.org's context that are more than its vocabulary, as it has them. */
const SCHEMA_ORG: NodeObject = JSON.parse(readFileSync(join(import.meta.dirname, "schema-org-context.json"), "utf8"));

/** Knows schema.org's context, and fetches nothing. */
async function loadDocument(url: string) {
  if (!/^https?:\/\/schema\.org\/?$/u.test(url)) throw new Error(`${url} is fetched`);
  return { document: SCHEMA_ORG, documentUrl: url };
}

/** Reads documents by their addresses as one graph. */
export async function toStore(documents: ReadonlyMap<string, object>): Promise<Store> {
  const store = new Store();
  for (const [base, document] of documents) {
    const read: unknown = await jsonld.toRDF(JSON.parse(JSON.stringify(document)), {
      base,
      format: "application/n-quads",
      documentLoader: loadDocument,
    });
    // Blank nodes are told apart by the document they stand in.
    const parser = new Parser({ format: "N-Quads", blankNodePrefix: `_:d${store.size}-` });
    store.addQuads(parser.parse(String(read)));
  }
  return store;
}

/** The JSON-LD files of a plan, by where they would stand. */
export const linkedFiles = (pages: readonly Page[], pattern: RegExp): Map<string, object> =>
  new Map(
    pages.flatMap((page): [string, object][] =>
      page.kind === "file" && pattern.test(page.address)
        ? [[`https://example.org/${page.address}`, JSON.parse(String(page.content()))]]
        : [],
    ),
  );

/** Shapes are read once, whatever is held against them. */
const validators = new WeakMap<Store, Validator>();

/** Gives what breaks the shapes, as `shape path: thing`. */
export async function breaches(shapes: Store, data: Store): Promise<string[]> {
  const validator = validators.get(shapes) ?? new Validator(shapes);
  validators.set(shapes, validator);
  const { results } = await validator.validate(data);
  return results.map(({ path, focusNode, sourceShape }) =>
    [path?.value ?? sourceShape?.value, focusNode?.value]
      .map((iri) => iri?.replace(/^.*[#/:](?=[^#/:]+\/?$)/u, ""))
      .join(": "),
  );
}
