/** The shapes (SHACL) that our JSON-LD keeps to: printed from the table of terms, and a few that tie it to other vocabularies. */
import {
  type Bearer,
  PROPERTIES,
  type Property,
  SCHEMES,
  type Scheme,
  TERMS_NAMESPACE,
  type TermClass,
} from "../../model/terms.ts";
import type { LinkedNode } from "./linked-node.ts";
import { isClass, isScheme } from "./vocabulary-file.ts";

const CONTEXT = {
  sh: "http://www.w3.org/ns/shacl#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  prov: "http://www.w3.org/ns/prov#",
  schema: "http://schema.org/",
  isnad: TERMS_NAMESPACE,
  path: { "@id": "sh:path", "@type": "@id" },
  targetClass: { "@id": "sh:targetClass", "@type": "@id" },
  targetSubjectsOf: { "@id": "sh:targetSubjectsOf", "@type": "@id" },
  class: { "@id": "sh:class", "@type": "@id" },
  datatype: { "@id": "sh:datatype", "@type": "@id" },
  nodeKind: { "@id": "sh:nodeKind", "@type": "@id" },
  in: { "@id": "sh:in", "@type": "@id", "@container": "@list" },
  property: "sh:property",
  minCount: "sh:minCount",
  maxCount: "sh:maxCount",
  pattern: "sh:pattern",
  minInclusive: "sh:minInclusive",
} as const;

const once = { minCount: 1, maxCount: 1 } as const;
const some = { minCount: 1 } as const;

/** On whom a shape is held, and what is asked of it beside our own properties. */
const BEARERS: Readonly<Record<Bearer, LinkedNode>> = {
  Claim: {
    targetClass: "schema:Claim",
    property: [
      { path: "schema:text", ...once },
      { path: "schema:appearance", nodeKind: "sh:IRI" },
    ],
  },
  Assertion: {
    targetClass: "isnad:Assertion",
    property: [
      { path: "prov:wasAttributedTo", nodeKind: "sh:IRI" },
      { path: "prov:qualifiedAttribution", class: "isnad:Hop" },
      { path: "prov:wasDerivedFrom", class: "prov:Entity" },
      { path: "prov:wasQuotedFrom", class: "prov:Entity" },
    ],
  },
  Hop: {
    targetClass: "isnad:Hop",
    property: [
      { path: "prov:agent", ...once, nodeKind: "sh:IRI" },
      { path: "prov:hadRole", ...once, in: conceptsOf("hopRole") },
    ],
  },
  Relation: { targetClass: "isnad:Relation" },
  OriginGroup: { targetClass: "isnad:OriginGroup" },
  UnknownEnd: { targetClass: "isnad:UnknownEnd" },
  SourceUse: { targetClass: "isnad:SourceUse" },
  Basis: { targetClass: "isnad:Basis" },
  Belonging: { targetClass: "isnad:Belonging" },
  Authentication: { targetClass: "isnad:Authentication" },
  Happening: { targetClass: "isnad:Happening" },
  StatusEntry: { targetClass: "isnad:StatusEntry" },
  Quantity: { targetSubjectsOf: "isnad:bound" },
  Source: {
    targetSubjectsOf: "isnad:sourceType",
    class: "prov:Entity",
    property: [{ path: "schema:name", ...once }],
  },
  Agent: {
    targetSubjectsOf: "isnad:anonymity",
    class: "prov:Agent",
    property: [{ path: "schema:name", ...once }],
  },
  Topic: { targetSubjectsOf: "isnad:topicType", property: [{ path: "schema:name", ...once }] },
  Article: { targetSubjectsOf: "isnad:genre", property: [{ path: "schema:headline", ...once }] },
  Correction: { targetClass: "schema:CorrectionComment", property: [{ path: "schema:text", ...once }] },
};

/** What ties our words to those of others: who is quoted is named, and of reviews by others we give no verdict. */
const OTHERS: readonly LinkedNode[] = [
  {
    "@id": "isnad:shape/Quotation",
    "@type": "sh:NodeShape",
    targetClass: "schema:Quotation",
    class: "isnad:Assertion",
    property: [
      { path: "schema:text", ...once },
      { path: "schema:spokenByCharacter", ...some, nodeKind: "sh:IRI" },
    ],
  },
  {
    "@id": "isnad:shape/ClaimReview",
    "@type": "sh:NodeShape",
    targetClass: "schema:ClaimReview",
    nodeKind: "sh:IRI",
    property: [
      { path: "schema:itemReviewed", ...once, class: "schema:Claim" },
      ...["reviewRating", "reviewBody", "claimReviewed"].map((verdict) => ({ path: `schema:${verdict}`, maxCount: 0 })),
    ],
  },
];

/** Makes the shapes. */
export const shapesDocument = (): LinkedNode => ({
  "@context": CONTEXT,
  "@graph": [...BEARER_NAMES.map(shapeOf), ...OTHERS],
});

function shapeOf(bearer: Bearer): LinkedNode {
  const { property = [], ...target } = BEARERS[bearer];
  const own = Object.entries<Property>(PROPERTIES)
    .filter(([, { on }]) => on.includes(bearer))
    .map(([name, each]) => ({ path: `isnad:${name}`, ...cardinality(each), ...valueShape(each.value) }));
  return {
    "@id": `isnad:shape/${bearer}`,
    "@type": "sh:NodeShape",
    ...target,
    property: [...(Array.isArray(property) ? property : []), ...own],
  };
}

const cardinality = ({ required, many }: Property): LinkedNode => ({
  ...(required && { minCount: 1 }),
  ...(many === undefined && { maxCount: 1 }),
});

function valueShape(value: Property["value"]): LinkedNode {
  if (isScheme(value)) return { in: conceptsOf(value) };
  if (isClass(value)) return { class: `isnad:${value}` };
  return PLAIN[value];
}

const PLAIN = {
  Claim: { class: "schema:Claim" },
  Quantity: { class: "schema:QuantitativeValue" },
  reference: { nodeKind: "sh:IRI" },
  text: { datatype: "xsd:string" },
  day: { datatype: "xsd:string", pattern: String.raw`^\d{4}-\d{2}-\d{2}$` },
  count: { datatype: "xsd:integer", minInclusive: 0 },
  number: { datatype: "xsd:integer", minInclusive: 1 },
  sign: { datatype: "xsd:boolean" },
} as const satisfies Readonly<Record<Exclude<Property["value"], Scheme | TermClass>, LinkedNode>>;

function conceptsOf(scheme: Scheme): readonly string[] {
  return Object.keys(SCHEMES[scheme].of).map((value) => `isnad:${scheme}/${value}`);
}

const BEARER_NAMES = [
  "Claim",
  "Assertion",
  "Hop",
  "Relation",
  "OriginGroup",
  "UnknownEnd",
  "SourceUse",
  "Basis",
  "Belonging",
  "Authentication",
  "Happening",
  "StatusEntry",
  "Quantity",
  "Source",
  "Agent",
  "Topic",
  "Article",
  "Correction",
] as const satisfies readonly Bearer[];
