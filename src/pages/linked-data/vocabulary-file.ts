/** The published vocabulary: every term of ours with its labels, in SKOS and RDF Schema. */
import {
  CLASSES,
  PROPERTIES,
  type Property,
  SCHEMES,
  type Scheme,
  TERMS_NAMESPACE,
  type TermClass,
} from "../../model/terms.ts";
import type { Term as Spelt } from "../../model/vocabulary.ts";
import type { LinkedNode } from "./linked-node.ts";

/** Where classes and properties of others stand; ours stand under our own prefix. */
const CONTEXT = {
  skos: "http://www.w3.org/2004/02/skos/core#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  prov: "http://www.w3.org/ns/prov#",
  isnad: TERMS_NAMESPACE,
  prefLabel: { "@id": "skos:prefLabel", "@container": "@language" },
  altLabel: { "@id": "skos:altLabel", "@container": "@language" },
  label: { "@id": "rdfs:label", "@container": "@language" },
  inScheme: { "@id": "skos:inScheme", "@type": "@id" },
  topConceptOf: { "@id": "skos:topConceptOf", "@type": "@id" },
  notation: "skos:notation",
  range: { "@id": "rdfs:range", "@type": "@id" },
} as const;

/** Makes the vocabulary: schemes and concepts, classes, properties. */
export const vocabularyDocument = (): LinkedNode => ({
  "@context": CONTEXT,
  "@graph": [
    ...Object.entries(SCHEMES).flatMap(([scheme, { of, ar, en }]) => [
      { "@id": `isnad:scheme/${scheme}`, "@type": "skos:ConceptScheme", prefLabel: { ar, en } },
      ...Object.entries<Spelt>(of).map(([value, term]) => conceptNode(scheme, value, term)),
    ]),
    ...Object.entries(CLASSES).map(([name, { ar, en }]) => ({
      "@id": `isnad:${name}`,
      "@type": "rdfs:Class",
      label: { ar, en },
    })),
    ...Object.entries<Property>(PROPERTIES).map(([name, property]) => propertyNode(name, property)),
    { "@id": "isnad:nobody", "@type": "prov:Agent", label: NOBODY_IS },
  ],
});

const NOBODY_IS = { en: "nobody: the agent of a link that nobody states" } as const;

/** A value of a closed vocabulary: what readers see is preferred to what editors type. */
function conceptNode(scheme: string, value: string, { ar, en, also = [], shown }: Spelt): LinkedNode {
  const typed = [ar, ...also].filter((spelling) => spelling !== shown?.ar && (shown !== undefined || spelling !== ar));
  return {
    "@id": `isnad:${scheme}/${value}`,
    "@type": "skos:Concept",
    notation: value,
    prefLabel: { ar: shown?.ar ?? ar, en: shown?.en ?? en },
    ...(typed.length > 0 && { altLabel: { ar: typed } }),
    inScheme: `isnad:scheme/${scheme}`,
    topConceptOf: `isnad:scheme/${scheme}`,
  };
}

function propertyNode(name: string, { ar, en, value }: Property): LinkedNode {
  const range = isScheme(value) ? "skos:Concept" : isClass(value) ? `isnad:${value}` : undefined;
  return {
    "@id": `isnad:${name}`,
    "@type": "rdf:Property",
    label: { ar, en },
    ...(range !== undefined && { range }),
  };
}

/** Says whether the values of a property are concepts. */
export const isScheme = (value: Property["value"]): value is Scheme => Object.hasOwn(SCHEMES, value);
/** Says whether the values of a property are nodes of a class of ours. */
export const isClass = (value: Property["value"]): value is TermClass => Object.hasOwn(CLASSES, value);
