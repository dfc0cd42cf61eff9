/** A small made-up newsroom that has one of everything: the content of this file is for tests alone. */

import { buildGraph } from "../../src/graph/build-graph.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { DEFAULT_SITE } from "../../src/model/default-site.ts";
import type { Noun } from "../../src/model/nouns.ts";
import type { Site } from "../../src/model/site.ts";
import { article, at, source, topic } from "../graph/newsroom.ts";

/** One origin told twice, a denial, a circle, a gap, unnamed speakers, a correction, a source nobody dates. */
export const SMALL: readonly Noun[] = [
  topic("north", { name: "الشمال", type: "place", broader: ["البلاد"] }),
  topic("country", { name: "البلاد", type: "state" }),
  topic("gazette", { name: "الجريدة", type: "outlet", also: ["الجريدة اليومية"] }),
  topic("agency", { name: "وكالة النهر", type: "outlet" }),
  topic("ministry", { name: "الوزارة", partOf: ["البلاد"] }),
  topic("press-office", { name: "المكتب الإعلامي", partOf: ["الوزارة"] }),
  topic("flood", { name: "الفيضان", type: "event", related: ["الشمال"] }),
  topic("empty", { name: "موضوع بلا مقالات", type: "concept" }),
  source("report", {
    name: "تقرير السد",
    type: "investigation",
    publisher: "الجريدة",
    url: "https://gazette.example/dam",
    excerpts: ["قال المهندس إن «السد لم يُصَن منذ عشر سنوات» قبل انهياره."],
  }),
  source("wire", { name: "برقية عن السد", type: "wire", publisher: "وكالة النهر", basedOn: ["تقرير السد"] }),
  source("statement", { name: "بيان الوزارة", type: "statement", publisher: "الوزارة" }),
  source("rumour", { name: "منشور متداول", type: "socialPost", basedOn: ["؟"] }),
  article("dam", {
    date: "2026-10-03",
    topics: ["الفيضان", "الشمال"],
    basedOn: ["تقرير السد"],
    corrects: ["صيانة"],
    links: ["الوزارة"],
    records: {
      صيانة: {
        text: "السد لم يُصن منذ عشر سنوات",
        by: "مهندس (مجهول)",
        chain: "مهندس (مجهول) ثم الجريدة",
        sources: ["تقرير السد"],
        topics: ["الفيضان"],
        marks: [
          {
            exact: "السد لم يُصن منذ عشر سنوات",
            sentence: "قال مهندس إن السد لم يُصن منذ عشر سنوات قبل انهياره.",
            offset: 13,
            quoted: "whole",
            cue: { verb: "قال", strength: "neutral", stance: "affirms" },
          },
          {},
        ],
      },
      إهمال: { by: "الجريدة", sources: ["برقية عن السد"], relations: [["supports", "صيانة"]], kind: "cause" },
      ضحايا: {
        by: "؟",
        sources: ["منشور متداول"],
        quantities: [{ value: 40, unit: "شخصًا", bound: "atLeast" }],
        kind: "statistic",
      },
    },
    cites: [["بيان الوزارة"], ["تقرير السد"]],
  }),
  article("denial", {
    date: "2026-10-05",
    topics: ["الوزارة"],
    records: {
      نفي: {
        by: "الوزارة",
        sources: ["بيان الوزارة"],
        relations: [["denies", "dam/صيانة"]],
        differs: ["time"],
        kind: "denial",
      },
      تأكيد: { by: "المكتب الإعلامي", chain: "المكتب الإعلامي ثم ؟ ثم وكالة النهر", relations: [["supports", "نفي"]] },
      صيانة: { claim: "dam/صيانة", by: "الجريدة", sources: ["تقرير السد"] },
    },
  }),
  article("opinion", { date: "2025-12-31", records: { رأي: { by: "بصوت الكاتب" } } }),
  article("bare", { date: "2026-10-05" }),
  {
    kind: "page",
    noun: {
      id: "corrections",
      place: at("pages/corrections.md"),
      title: "التصحيحات",
      body: { type: "root", children: [] },
    },
  },
];

/** Builds a graph of nouns, with or without the site's own address. */
export function graphOf(nouns: readonly Noun[], site: Partial<Site> = {}): Graph {
  const settings: Noun = { kind: "site", noun: { ...DEFAULT_SITE, title: "نهر", editors: ["هيئة التحرير"], ...site } };
  return buildGraph([...nouns, settings], { drafts: false }).graph;
}
