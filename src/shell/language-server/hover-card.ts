/** What is said of a claim, a source or a topic when the pointer rests on it: a few lines of Markdown. */
import type { ClaimNode, Graph, SourceNode, TopicNode } from "../../graph/graph.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { AgentId } from "../../model/ids.ts";
import { CORROBORATION_STATES, SOURCE_TYPES, TOPIC_TYPES } from "../../model/vocabulary.ts";
import type { FoundHere } from "./found-here.ts";

/** Writes the card. */
export function hoverCard(found: FoundHere, graph: Graph): string {
  switch (found.kind) {
    case "claim":
      return claimCard(found.node, graph);
    case "source":
      return sourceCard(found.node, graph);
    case "topic":
      return topicCard(found.node, graph);
    default:
      return found satisfies never;
  }
}

function claimCard({ claim, assertions, corroboration }: ClaimNode, graph: Graph): string {
  const state = CORROBORATION_STATES[corroboration.state].ar;
  return [
    `**${verbatim(claim.text)}**`,
    ...assertions.slice(0, 5).map((assertion) => `- ${assertionLine(assertion, graph)}`),
    `${state} · الأصول المعروفة: ${corroboration.origins}`,
  ].join("\n\n");
}

/** «القائل: أ · السند: أ ← ب · المصدر: ج». */
function assertionLine({ asserters, chain, carriers, article }: Assertion, graph: Graph): string {
  const name = (id: AgentId): string => verbatim(graph.agents.get(id)?.agent.name ?? "؟");
  const works = carriers.map(({ source, locator }) => {
    const title = verbatim(graph.sources.get(source)?.source.name ?? source);
    return locator === undefined ? title : `${title}، ${verbatim(locator)}`;
  });
  return [
    `القائل: ${asserters.length === 0 ? "بصوت الكاتب" : asserters.map(name).join("، ")}`,
    ...(chain.length === 0 ? [] : [`السند: ${chain.map(({ agent }) => name(agent)).join(" ← ")}`]),
    ...(works.length === 0 ? [] : [`المصدر: ${works.join("؛ ")}`]),
    `في: ${verbatim(graph.articles.get(article)?.article.headline ?? article)}`,
  ].join(" · ");
}

function sourceCard({ source, publisher, isBasedOn, articles, claims }: SourceNode, graph: Graph): string {
  const bases = isBasedOn.map((basis) => {
    if (basis.kind === "own") return "عمل ناشره";
    if (basis.kind === "unknown") return "أصل غير مذكور";
    if (basis.kind === "source") return verbatim(graph.sources.get(basis.source)?.source.name ?? basis.source);
    return verbatim(graph.agents.get(basis.agent)?.agent.name ?? basis.agent);
  });
  return lines([
    `**${verbatim(source.name)}** (${SOURCE_TYPES[source.type].ar})`,
    publisher && `الناشر: ${verbatim(graph.agents.get(publisher)?.agent.name ?? publisher)}`,
    source.datePublished && `التاريخ: ${source.datePublished}`,
    bases.length > 0 && `مبني على: ${bases.join("؛ ")}`,
    source.url && `<${source.url}>`,
    `المعرّف: \`${source.id}\` · المقالات: ${articles.length} · الأقوال: ${claims.length}`,
  ]);
}

function topicCard({ topic, broader, articles, claims }: TopicNode, graph: Graph): string {
  return lines([
    `**${verbatim(topic.name)}** (${TOPIC_TYPES[topic.type].ar})`,
    topic.alternateNames.length > 0 &&
      `أسماء أخرى: ${topic.alternateNames.map(({ text }) => verbatim(text)).join("، ")}`,
    broader.length > 0 && `أعم: ${broader.map((id) => verbatim(graph.topics.get(id)?.topic.name ?? id)).join("، ")}`,
    `المعرّف: \`${topic.id}\` · المقالات: ${articles.length} · الأقوال: ${claims.length}`,
  ]);
}

const lines = (all: readonly (string | false | undefined)[]): string =>
  all.filter((line) => Boolean(line)).join("\n\n");

/** Words are words, not Markdown. */
const verbatim = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/gu, "\\$&");
