/** The words of our JSON-LD: schema.org terms are held against schema.org itself, as schema-dts has it in types. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { planSite } from "../plan-site.ts";
import { graphOf, SMALL } from "../small-newsroom.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [field: string]: Json };
type JsonNode = { readonly [field: string]: Json };

const declarations = readFileSync(createRequire(import.meta.url).resolve("schema-dts/dist/schema.d.ts"), "utf8");

/** By interface (`ClaimBase`, `ClaimLeaf`): what it extends, and the properties it adds. */
const INTERFACES = new Map(
  [...declarations.matchAll(/^(?:export )?interface (\w+)(?: extends ([^{]+))? \{\n(.*?)^\}/gmsu)].map(
    ([, name = "", parents = "", body = ""]) => [
      name,
      {
        parents: parents.split(",").map((parent) => parent.trim()),
        fields: new Set([...body.matchAll(/^ {4}"(\w+)"\?:/gmu)].map(([, field = ""]) => field)),
      },
    ],
  ),
);

const exists = (type: string): boolean => INTERFACES.has(`${type}Leaf`);

function has(name: string, field: string): boolean {
  const found = INTERFACES.get(name);
  return found !== undefined && (found.fields.has(field) || found.parents.some((parent) => has(parent, field)));
}

test("the oracle knows what is a word of schema.org, and whose", () => {
  expect(exists("AnalysisNewsArticle")).toBe(true);
  expect(exists("Assertion")).toBe(false);
  expect(has("ClaimLeaf", "firstAppearance")).toBe(true);
  expect(has("AnalysisNewsArticleLeaf", "articleBody")).toBe(true);
  expect(has("ClaimLeaf", "articleBody")).toBe(false);
});

/** The terms of PROV-O that we use, as https://www.w3.org/TR/prov-o/ has them. */
const PROV = new Set([
  "Entity",
  "Agent",
  "Attribution",
  "agent",
  "hadRole",
  "qualifiedAttribution",
  "wasAttributedTo",
  "wasDerivedFrom",
  "wasQuotedFrom",
]);

const { pages } = planSite(graphOf(SMALL));
const parse = (text: string): JsonNode => JSON.parse(text);
const graph = pages.flatMap((page) =>
  page.kind === "file" && page.address === "data/graph.jsonld" ? [parse(String(page.content()))] : [],
);
const ofPages = pages.flatMap((page) => (page.kind === "html" ? [parse(JSON.stringify(page.view().head.jsonLd))] : []));

/** Every object in a document that is more than a reference, the context left out. */
function nodesIn(value: Json): readonly JsonNode[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  const entries = Object.entries(value).filter(([field]) => field !== "@context");
  return [
    ...("@type" in value ? [Object.fromEntries(entries)] : []),
    ...entries.flatMap(([, inner]) => nodesIn(inner)),
  ];
}

const typesOf = (node: JsonNode): readonly string[] => [node["@type"]].flat().map(String);

describe.each([
  ["the graph", graph],
  ["the pages", ofPages],
])("in %s", (_, documents) => {
  const nodes = documents.flatMap(nodesIn);

  test("there is something to look at", () => expect(nodes.length).toBeGreaterThan(50));

  test("every type is one of schema.org, of PROV, or ours", () => {
    const strange = nodes.flatMap(typesOf).filter((type) => {
      const [prefix, term = ""] = type.split(":");
      return prefix === "prov" ? !PROV.has(term) : prefix !== "isnad" && !exists(type);
    });
    expect(strange).toEqual([]);
  });

  test("every property is one that schema.org gives the type, one of PROV or SKOS, or ours", () => {
    const strange = nodes.flatMap((node) =>
      Object.keys(node)
        .filter((field) => !field.startsWith("@") && !/^(?:isnad|skos):/u.test(field))
        .filter((field) => {
          const [prefix, term] = field.split(":");
          if (term !== undefined) return prefix !== "prov" || !PROV.has(term);
          return !typesOf(node).some((type) => has(`${type}Leaf`, field));
        })
        .map((field) => `${typesOf(node)}: ${field}`),
    );
    expect(strange).toEqual([]);
  });

  test("nothing is rated, and no review is ours", () => {
    expect(JSON.stringify(documents)).not.toMatch(/reviewBody|Rating|truth/iu);
  });
});

test("every reference of the graph leads to one of its nodes", () => {
  const ids = new Set(graph.flatMap(nodesIn).map((node) => node["@id"]));
  const references = JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/gu);
  expect([...references].map(([, id]) => id).filter((id) => !ids.has(id ?? "") && !id?.startsWith("isnad:"))).toEqual(
    [],
  );
});

test("no two nodes of the graph have one permalink", () => {
  const ids = graph.flatMap((document) => [document["@graph"]].flat()).map((node) => JSON.stringify(node).slice(0, 80));
  expect(new Set(ids).size).toBe(ids.length);
});

test("with an address of its own, the site names everything absolutely", () => {
  const absolute = planSite(graphOf(SMALL), { baseUrl: "https://example.org/news/" }).pages;
  const [text = ""] = absolute.flatMap((page) =>
    page.address === "data/graph.jsonld" && page.kind === "file" ? [String(page.content())] : [],
  );
  const ids = [...text.matchAll(/"@id":"([^"]+)"/gu)].map(([, id]) => id);
  expect(ids.filter((id) => !/^(?:https:\/\/example\.org\/news\/|isnad:)/u.test(id ?? ""))).toEqual([]);
});
