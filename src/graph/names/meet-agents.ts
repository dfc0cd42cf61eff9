/** Meets everyone who speaks anywhere, before any name is resolved: so the order of the files does not matter. */
import type { Article } from "../../model/article.ts";
import type { Name } from "../../model/name.ts";
import type { Source } from "../../model/source.ts";
import { indexPhrases } from "../chains/phrase-index.ts";
import { readChain } from "../chains/read-chain.ts";
import type { Report } from "../report.ts";
import { type AgentDirectory, agentDirectory } from "./agent-directory.ts";
import { findNearAgents } from "./near-agents.ts";
import type { TopicDirectory } from "./topic-directory.ts";

/**
 * Meets all agents: topics first; then those whom a name with brackets introduces in place; then those introduced in
 * a chain, which can only be parted once the others' names are known. Complains `agent-near`.
 */
export function meetAgents(
  topics: TopicDirectory,
  articles: readonly Article[],
  sources: readonly Source[],
  report: Report,
): AgentDirectory {
  const names = [...articles.flatMap(speakersIn), ...sources.flatMap(namesBehind)];
  const known = indexPhrases(agentDirectory(topics, names).names);
  const inChains = articles.flatMap(({ records }) =>
    records.flatMap(({ chain }) =>
      chain === undefined || !/[(（]/u.test(chain.text)
        ? []
        : readChain(chain, known, () => undefined).flatMap((part) => (part.kind === "name" ? [part.name] : [])),
    ),
  );
  const all = [...names, ...inChains];
  const directory = agentDirectory(topics, all);
  for (const near of findNearAgents(directory, all)) report(near);
  return directory;
}

function speakersIn({ records, marks }: Article): Name[] {
  return [
    ...records.flatMap(({ asserter }) => (asserter?.kind === "name" ? [asserter.name] : [])),
    ...marks.flatMap((mark) => (mark.kind === "footnote" ? [] : (mark.passage.attribution ?? []))),
  ];
}

function namesBehind({ publisher, isBasedOn }: Source): Name[] {
  const bases = isBasedOn.flatMap((basis) => (basis.kind === "name" ? [basis.name] : []));
  return publisher === undefined ? bases : [publisher, ...bases];
}
