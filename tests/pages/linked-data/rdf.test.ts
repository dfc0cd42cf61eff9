/** Our JSON-LD as RDF: read by a processor, held against the published shapes, its words against the published vocabulary. */
import type { Store } from "n3";
import { describe, expect, test } from "vitest";
import { CLASSES, PROPERTIES, SCHEMES, TERMS_NAMESPACE } from "../../../src/model/terms.ts";
import { fromFolder } from "../../graph/from-content.ts";
import { article, source } from "../../graph/newsroom.ts";
import { planSite } from "../plan-site.ts";
import { graphOf, SMALL } from "../small-newsroom.ts";
import { breaches, linkedFiles, toStore } from "./rdf.ts";

const { pages } = planSite(graphOf(SMALL));
const dossier = planSite(fromFolder(new URL("../../../content", import.meta.url).pathname).graph).pages;
const vocabulary = await toStore(linkedFiles(pages, /^vocab\/terms\.jsonld$/u));
const shapes = await toStore(linkedFiles(pages, /^vocab\/shapes\.jsonld$/u));
const GRAPH = /^data\/graph(?:-\d+)?\.jsonld$/u;

const SKOS = "http://www.w3.org/2004/02/skos/core#";
const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const ours = (store: Store) =>
  new Set(
    store
      .getQuads(null, null, null, null)
      .flatMap(({ subject, predicate, object }) => [subject, predicate, object])
      .filter(({ termType, value }) => termType === "NamedNode" && value.startsWith(TERMS_NAMESPACE))
      .map(({ value }) => value),
  );

describe("the vocabulary", () => {
  test("labels every concept in Arabic and English, in its scheme", () => {
    const concepts = vocabulary.getSubjects(RDF_TYPE, `${SKOS}Concept`, null);
    expect(concepts.length).toBe(Object.values(SCHEMES).flatMap(({ of }) => Object.keys(of)).length);
    for (const concept of concepts) {
      const labels = vocabulary.getObjects(concept, `${SKOS}prefLabel`, null);
      const languages = labels.map((label) => (label.termType === "Literal" ? label.language : ""));
      expect(languages.toSorted(), concept.value).toEqual(["ar", "en"]);
      const [scheme] = vocabulary.getObjects(concept, `${SKOS}inScheme`, null);
      expect(vocabulary.countQuads(scheme ?? null, RDF_TYPE, `${SKOS}ConceptScheme`, null), concept.value).toBe(1);
    }
  });

  test("calls nothing by the name of another thing", () => {
    const subjects = vocabulary.getSubjects(RDF_TYPE, null, null);
    expect(subjects.length).toBe(vocabulary.countQuads(null, RDF_TYPE, null, null));
    expect(subjects.length).toBeGreaterThan(150);
  });

  test("has every class and property, with both labels", () => {
    for (const name of [...Object.keys(CLASSES), ...Object.keys(PROPERTIES)]) {
      const labels = vocabulary.getObjects(TERMS_NAMESPACE + name, "http://www.w3.org/2000/01/rdf-schema#label", null);
      expect(labels.length, name).toBe(2);
    }
  });

  test.each([
    ["the small newsroom", pages],
    ["the dossier", dossier],
  ])("has every word of ours that stands in the graph and the pages of %s", async (_, planned) => {
    const ofPages = new Map(
      planned.flatMap((page): [string, object][] =>
        page.kind === "html" ? [[`https://example.org/${page.address}`, page.view().head.jsonLd]] : [],
      ),
    );
    const said = ours(await toStore(new Map([...linkedFiles(planned, GRAPH), ...ofPages])));
    const known = ours(vocabulary);
    expect(said.size).toBeGreaterThan(40);
    expect([...said].filter((iri) => !known.has(iri))).toEqual([]);
  });

  test("and the shapes speak of nothing else", () => {
    const known = ours(vocabulary);
    const strange = [...ours(shapes)].filter((iri) => !known.has(iri) && !iri.startsWith(`${TERMS_NAMESPACE}shape/`));
    expect(strange).toEqual([]);
  });
});

describe("the shapes", () => {
  test.each([
    ["the small newsroom", pages],
    ["the dossier", dossier],
  ])("hold on %s", async (_, planned) => {
    const data = await toStore(linkedFiles(planned, GRAPH));
    expect(data.size).toBeGreaterThan(200);
    expect(await breaches(shapes, data)).toEqual([]);
  });

  const document: object = [...linkedFiles(pages, GRAPH).values()][0] ?? {};
  const text = JSON.stringify(document);
  const broken = async (change: (text: string) => string) => {
    const changed = change(text);
    expect(changed).not.toBe(text);
    return breaches(shapes, await toStore(new Map([["https://example.org/data/graph.jsonld", JSON.parse(changed)]])));
  };

  test.each<readonly [string, string, (text: string) => string]>([
    ["a claim without its proposition", "text", (all) => all.replace(/"text":"قول نفي",/u, "")],
    [
      "a claim with two states",
      "corroboration",
      (all) => all.replace(/("isnad:corroboration":)(\{[^}]*\})/u, '$1[$2,{"@id":"isnad:corroborationState/none"}]'),
    ],
    [
      "a state that nobody knows",
      "corroboration",
      (all) => all.replace(/corroborationState\/\w+/u, "corroborationState/proven"),
    ],
    ["fewer origins than none", "origins", (all) => all.replace(/"isnad:origins":\d/u, '"isnad:origins":-1')],
    [
      "a stance that is a word",
      "stance",
      (all) => all.replace(/"isnad:stance":\{[^}]*\}/u, '"isnad:stance":"affirms"'),
    ],
    ["a stance of another vocabulary", "stance", (all) => all.replace("isnad:stance/affirms", "isnad:mode/direct")],
    ["an assertion of no claim", "claim", (all) => all.replace(/"isnad:claim":\{[^}]*\},/u, "")],
    [
      "an assertion of what is no claim",
      "claim",
      (all) => all.replace(/"isnad:claim":\{[^}]*\}/u, '"isnad:claim":{"@id":"sources/wire/"}'),
    ],
    ["a hop without an agent", "agent", (all) => all.replace(/"prov:agent":\{[^}]*\},/u, "")],
    ["a hop without a place in its chain", "position", (all) => all.replace(/"isnad:position":\d,/u, "")],
    ["a hop in a role that there is not", "hadRole", (all) => all.replace(/hopRole\/\w+/u, "hopRole/hero")],
    ["a work that is no entity", "Source", (all) => all.replace(/\["NewsArticle","prov:Entity"\]/u, '["NewsArticle"]')],
    ["an agent without a name", "name", (all) => all.replaceAll(/"name":"الوزارة",?/gu, "").replaceAll(",}", "}")],
    ["a belonging to nobody", "to", (all) => all.replace(/,"isnad:to":\{[^}]*\}/u, "")],
    ["a basis of no kind", "basisKind", (all) => all.replace(/"isnad:basisKind":\{[^}]*\}/u, '"isnad:altered":true')],
    ["a relation of no kind", "relationType", (all) => all.replace(/"isnad:relationType":\{[^}]*\},/u, "")],
    [
      "a relation to what is no claim",
      "relatedClaim",
      (all) => all.replace(/"isnad:relatedClaim":\{[^}]*\}/u, '"isnad:relatedClaim":{"@id":"sources/wire/"}'),
    ],
    ["an aspect that there is not", "aspect", (all) => all.replace(/difference\/\w+/u, "difference/mood")],
    ["a group that is neither known nor not", "isKnown", (all) => all.replace(/,"isnad:isKnown":\w+/u, "")],
    ["an end unknown for no reason", "why", (all) => all.replace(/"isnad:why":\{[^}]*\}/u, '"isnad:altered":true')],
    ["a quotation of nobody", "spokenByCharacter", (all) => all.replace(/"spokenByCharacter":\[\{.*?\}\],/u, "")],
    [
      "a figure without a bound that is known",
      "bound",
      (all) => all.replace(/quantityBound\/\w+/u, "quantityBound/some"),
    ],
    [
      "a correction that says nothing",
      "text",
      (all) => all.replace(/("@type":"CorrectionComment",)"text":"[^"]*",/u, "$1"),
    ],
    ["an article without its headline", "headline", (all) => all.replace(/"headline":"[^"]*",/u, "")],
    ["a topic of no kind", "topicType", (all) => all.replace(/topicType\/place/u, "topicType/planet")],
  ])("fail on %s", async (_, path, change) => {
    const found = await broken(change);
    expect(
      found.some((breach) => breach.startsWith(`${path}: `)),
      found.join("\n"),
    ).toBe(true);
  });

  test("fail on a verdict", async () => {
    const review = { "@id": "https://review.example/1", "@type": "ClaimReview", itemReviewed: { "@id": "claims/a/" } };
    const about = { "@id": "claims/a/", "@type": "Claim" };
    const found = async (node: object) =>
      breaches(
        shapes,
        await toStore(
          new Map([["https://example.org/", { "@context": "https://schema.org", "@graph": [node, about] }]]),
        ),
      );
    const said = await found({ ...review, reviewRating: { "@type": "Rating", ratingValue: 1 } });
    expect(said).toContain("reviewRating: 1");
    expect(await found(review)).not.toContain("reviewRating: 1");
  });
});

describe("a reader who knows schema.org alone", () => {
  const SCHEMA = "http://schema.org/";
  const store = async (planned: typeof pages) => toStore(linkedFiles(planned, GRAPH));
  const names = (data: Store, subject: string, property: string) =>
    data
      .getObjects(subject, SCHEMA + property, null)
      .flatMap((agent) => data.getObjects(agent, `${SCHEMA}name`, null).map(({ value }) => value));

  test("learns who says a claim, and of nobody who denies it", async () => {
    const nouns = [
      source("work", { name: "التقرير" }),
      article("a", {
        records: {
          أ: { by: "الوزارة (مسمّى)", sources: ["التقرير"] },
          ب: { claim: "a/أ", by: "الجريدة (مسمّى)", stance: "denies" },
          ج: { by: "الجريدة (مسمّى)", stance: "denies" },
          د: { by: "بصوت الكاتب" },
          ه: { by: "؟" },
        },
      }),
    ];
    const data = await store(planSite(graphOf(nouns)).pages);
    const authors = data
      .getSubjects(RDF_TYPE, `${SCHEMA}Claim`, null)
      .map(({ value }) => [data.getObjects(value, `${SCHEMA}text`, null)[0]?.value, names(data, value, "author")]);
    expect(Object.fromEntries(authors)).toEqual({
      "قول أ": ["الوزارة"],
      "قول ج": [],
      "قول د": ["نهر"],
      "قول ه": [],
    });
  });

  test("learns whose words are quoted, and that an indirect report is no quotation", async () => {
    const data = await store(pages);
    const quotations = data.getSubjects(RDF_TYPE, `${SCHEMA}Quotation`, null);
    expect(quotations.map(({ value }) => names(data, value, "spokenByCharacter"))).toEqual([["مهندس"]]);
  });
});

test("an agent without a page is one node, whichever page tells of it, and stands in the list of agents", async () => {
  const index = pages.find(({ address }) => address === "agents/index.html");
  const view = index?.kind === "html" ? index.view() : undefined;
  const anchors = view?.kind === "agentIndex" ? view.agents.flatMap(({ anchor }) => anchor ?? []) : [];
  const data = await toStore(linkedFiles(pages, GRAPH));
  const inPlace = [
    ...new Set(
      data.getQuads(null, null, null, null).flatMap(({ object }) => /\/agents\/#(.+)$/u.exec(object.value)?.[1] ?? []),
    ),
  ];
  expect(inPlace.length).toBeGreaterThan(0);
  expect(anchors).toEqual(expect.arrayContaining(inPlace));
});
