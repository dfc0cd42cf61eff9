/** What the data files say of claims, occurrences and agents, the graph of everything says as well. */
import type { Quad_Subject, Store, Term } from "n3";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { TERMS_NAMESPACE } from "../../../src/model/terms.ts";
import { fromFolder, fromTexts } from "../../graph/from-content.ts";
import { planSite } from "../plan-site.ts";
import { breaches, linkedFiles, toStore } from "./rdf.ts";

const TEXTS = {
  "topics/ministry.md": "---\nالاسم: وزارة الجسور\nالنوع: جهة\n---\n\nوزارة.\n",
  "topics/paper.md": "---\nالاسم: صحيفة النهر\nالنوع: وسيلة إعلام\n---\n\nصحيفة.\n",
  "sources/report.md": "---\nالعنوان: خبر النهر\nالنوع: خبر\nالناشر: صحيفة النهر\n---\n\nخبر.\n",
  "articles/a.md": `---
العنوان: خبر
النوع: تقرير
التاريخ: 2026-11-22
---

تقول وزارة الجسور إن [الجسر سقط][^أ]، وتقول صحيفة النهر إن [الجسر لم يسقط][^ب]، ويقول شاهد إن [الجسر سقط أمس][^ج]، وقيل إن [السد سقط][^د].

[^أ]:
    - القائل: وزارة الجسور
    - ملاحظة: قالته في بيان لم يُنشر
[^ب]:
    - القائل: صحيفة النهر
    - المصدر: خبر النهر، ص 3
    - يناقض: أ؛ الفرق: زمان، مكان؛ السبب: لكل منهما جسر؛ بحسب: محرر المحليات
[^ج]:
    - القائل: شاهد (مجهول؛ من: وزارة الجسور؛ السبب: غير مخول بالتصريح)
    - يكرر: أ
[^د]:
    - القائل: ؟
`,
};

const claims = z.array(
  z.object({
    id: z.string(),
    url: z.string(),
    restated: z.array(z.string()),
    relations: z.array(
      z.object({
        type: z.string(),
        claim: z.string(),
        differs: z.array(z.string()).optional(),
        reason: z.string().optional(),
        by: z.string().optional(),
      }),
    ),
    corroboration: z.object({
      groups: z.array(z.object({ agents: z.array(z.string()), known: z.boolean() })),
      loop: z.boolean(),
      reason: z.object({
        voices: z.number(),
        unknown: z.array(z.object({ kind: z.string() })),
        originSilent: z.boolean(),
      }),
    }),
  }),
);
const assertions = z.array(
  z.object({
    url: z.string(),
    selector: z.object({ prefix: z.string(), suffix: z.string() }),
    note: z.string().optional(),
    carriers: z.array(z.object({ source: z.string(), locator: z.string().optional() })),
    evidence: z.array(z.object({ source: z.string(), locator: z.string().optional() })),
  }),
);
const agents = z.array(z.object({ reason: z.string().optional() }));

const DOSSIER = fromFolder(new URL("../../../content", import.meta.url).pathname).graph;

describe.each([
  ["a newsroom with one of each", fromTexts(TEXTS).graph],
  ["the dossier", DOSSIER],
])("of %s", async (_, graph) => {
  const { pages } = planSite(graph, { baseUrl: "https://example.org/" });
  const read = (address: string): unknown => {
    const page = pages.find((each) => each.address === address);
    return page?.kind === "file" ? JSON.parse(String(page.content())) : undefined;
  };
  const data = await toStore(linkedFiles(pages, /^data\/graph(?:-\d+)?\.jsonld$/u));
  const ours = (subject: Term | string, property: string) => data.getObjects(subject, TERMS_NAMESPACE + property, null);
  const values = (subject: Term | string, property: string) => ours(subject, property).map(({ value }) => local(value));
  const one = (subject: Term | string, property: string): string | undefined => values(subject, property)[0];
  const told = claims.parse(read("data/claims.json"));
  const idAt = new Map(told.map(({ url, id }) => [url, id]));

  test("every relation is told with its aspects, its reason and who drew it", () => {
    for (const { url, relations } of told) {
      const linked = ours(url, "qualifiedRelation").map((node) => ({
        type: one(node, "relationType"),
        claim: idAt.get(one(node, "relatedClaim") ?? ""),
        differs: values(node, "aspect").toSorted(),
        reason: one(node, "reason"),
        by: one(node, "drawnBy"),
      }));
      const qualified = relations
        .filter(({ differs, reason, by }) => differs ?? reason ?? by)
        .map(({ type, claim, differs = [], reason, by }) => ({ type, claim, differs, reason, by }));
      expect(linked).toEqual(qualified);
    }
  });

  test("every claim is told with what says the same, what it rests on, and what is not known of it", () => {
    for (const { url, restated, corroboration } of told) {
      const { groups, loop, reason } = corroboration;
      expect(values(url, "restated").map((each) => idAt.get(each))).toEqual(restated);
      const linked = ours(url, "originGroup").map((node) => [values(node, "origin").length, one(node, "isKnown")]);
      expect(linked.toSorted()).toEqual(groups.map((each) => [each.agents.length, String(each.known)]).toSorted());
      expect(ours(url, "unknownEnd").map((node) => one(node, "why"))).toEqual(reason.unknown.map(({ kind }) => kind));
      expect([one(url, "voices"), one(url, "loop"), one(url, "originSilent")]).toEqual([
        String(reason.voices),
        loop ? "true" : undefined,
        reason.originSilent ? "true" : undefined,
      ]);
    }
  });

  test("every occurrence is told with the words around it, its note, and where in a work it stands", () => {
    for (const { url, selector, note, carriers, evidence } of assertions.parse(read("data/assertions.json"))) {
      expect([one(url, "prefix") ?? "", one(url, "suffix") ?? ""]).toEqual([selector.prefix, selector.suffix]);
      expect(one(url, "note")).toBe(note);
      const located = [...carriers, ...evidence].flatMap(({ locator }) => locator ?? []);
      expect(ours(url, "use").map((node) => one(node, "locator"))).toEqual(located);
    }
  });

  test("why an agent is not named is told", () => {
    const reasons = agents.parse(read("data/agents.json")).flatMap(({ reason }) => reason ?? []);
    const ofAgents = subjectsWith(data, "anonymity").flatMap((agent) => one(agent, "reason") ?? []);
    expect(ofAgents).toEqual(reasons);
  });

  test("and the shapes hold", async () => {
    expect(await breaches(await toStore(linkedFiles(pages, /^vocab\/shapes\.jsonld$/u)), data)).toEqual([]);
  });
});

test("a place in a work that does not say where is a breach", async () => {
  const { pages } = planSite(fromTexts(TEXTS).graph, { baseUrl: "https://example.org/" });
  const shapes = await toStore(linkedFiles(pages, /^vocab\/shapes\.jsonld$/u));
  const text = JSON.stringify([...linkedFiles(pages, /^data\/graph\.jsonld$/u).values()][0]);
  const broken = text.replace(/,"isnad:locator":"[^"]*"/u, "");
  expect(broken).not.toBe(text);
  const found = await breaches(shapes, await toStore(new Map([["https://example.org/g", JSON.parse(broken)]])));
  expect(found.some((breach) => breach.startsWith("locator: "))).toBe(true);
});

/** The value of a concept; an address and words as they are. */
const local = (value: string): string =>
  value.startsWith(TERMS_NAMESPACE) ? value.slice(value.lastIndexOf("/") + 1) : value;

const subjectsWith = (data: Store, property: string): readonly Quad_Subject[] =>
  data.getSubjects(TERMS_NAMESPACE + property, null, null);
