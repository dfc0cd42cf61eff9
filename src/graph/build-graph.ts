/** From all nouns to the graph: names resolved, every edge at both ends, what stands behind each claim. */
import { type Diagnostic, sortDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Noun } from "../model/nouns.ts";
import { indexPhrases } from "./chains/phrase-index.ts";
import { collectNouns } from "./collect-nouns.ts";
import { type Graph, sealGraph } from "./graph.ts";
import { joinEdges } from "./joins/join-edges.ts";
import { findQuotations } from "./links/find-quotations.ts";
import { linkArticle } from "./links/link-article.ts";
import { linkDossiers } from "./links/link-dossiers.ts";
import { linkHappenings } from "./links/link-happenings.ts";
import { linkProse } from "./links/link-prose.ts";
import { linkSources } from "./links/link-sources.ts";
import { linkTopics } from "./links/link-topics.ts";
import { buildMatcher } from "./mentions/build-matcher.ts";
import { type MentionMemory, NO_MENTIONS, rememberMentions } from "./mentions/mention-memory.ts";
import { indexNames } from "./name-index.ts";
import { nameMisplaced } from "./name-misplaced.ts";
import { nameWithdrawn } from "./name-withdrawn.ts";
import { claimDirectory } from "./names/claim-directory.ts";
import { meetAgents } from "./names/meet-agents.ts";
import { sourceDirectory } from "./names/source-directory.ts";
import { findCollisions, topicDirectory } from "./names/topic-directory.ts";
import { tombstonesOf } from "./tombstones.ts";

/** What `buildGraph` gives: always a graph, the best that the nouns allow, and what is wrong with them. */
export interface Built {
  readonly graph: Graph;
  readonly diagnostics: readonly Diagnostic[];
}

/** How a graph is built. */
export interface GraphOptions {
  /** Whether drafts are articles like any other. */
  readonly drafts: boolean;
  /** What was found in articles before, which is the same by every memory; absent: none. */
  readonly mentions?: MentionMemory;
}

/**
 * Builds the graph of all nouns; the same for the same nouns in any order. References that lead nowhere are told and
 * left out. Two nouns with one id count once.
 */
export function buildGraph(nouns: readonly Noun[], options: GraphOptions): Built {
  const collected = collectNouns(nouns, options);
  const { articles, withheld } = collected;
  const diagnostics = findCollisions(collected.topics);
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);

  const sources = sourceDirectory(collected.sources, articles);
  const topicsByName = topicDirectory(collected.topics);
  const agents = meetAgents(topicsByName, articles, [...sources.sources.values()], report);
  const matcher = buildMatcher(
    collected.topics,
    [...sources.sources.values()].map(({ name }) => name),
  );
  const mentionsOf = rememberMentions(matcher, collected.topics, options.mentions ?? NO_MENTIONS);
  const phrases = indexPhrases(agents.names);
  const topics = linkTopics(agents, report);
  const linkedSources = linkSources(sources, agents, report);
  const happenings = linkHappenings(collected.topics, sources, report);
  const claims = claimDirectory(articles, withheld, (article) =>
    findQuotations(article).filter((each) => each !== undefined),
  );
  const publisherOf = linkedSources.publisherOf;
  const recorderOf: typeof publisherOf = (source) => linkedSources.footage.get(source)?.recordedBy;
  const titles = indexNames(articles.map(({ id, headline }) => ({ id, names: [id, headline] })));
  const linked = articles.map((article) =>
    linkArticle(
      article,
      { agents, sources, phrases, claims, publisherOf, recorderOf, matcher, mentionsOf, titles },
      report,
    ),
  );
  const dossiers = linkDossiers(collected.topics, titles, withheld, report);
  const proseLinks = linkProse(collected, agents.topics, report);
  const edges = joinEdges({
    nouns: collected,
    matcher,
    articles: linked,
    sources: linkedSources,
    topics,
    agents,
    happenings,
    dossiers,
  });
  return {
    graph: sealGraph({
      ...edges,
      site: collected.site,
      pages: collected.pages,
      withdrawn: tombstonesOf(collected, claims),
      proseLinks,
    }),
    diagnostics: sortDiagnostics(nameMisplaced(nameWithdrawn(diagnostics, collected), collected, topicsByName)),
  };
}
