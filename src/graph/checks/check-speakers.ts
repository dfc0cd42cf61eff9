/** Sentences that state a claim and do not say whose it is. */
import { findCues } from "../../arabic/attribution/find-cues.ts";
import { holdsName, keysOf, type ReadText, readReferences } from "../../arabic/reference-words.ts";
import { BODIES, OFFICES, OUTLETS, UNNAMED_MANY, UNNAMED_ONE, WORKS } from "../../arabic/speakers.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Assertion } from "../../model/assertion.ts";
import { type AgentId, UNSTATED_AGENT } from "../../model/ids.ts";
import type { Passage } from "../../model/mark.ts";
import type { TopicType } from "../../model/vocabulary.ts";
import type { ArticleNode, Graph } from "../graph.ts";

/**
 * Complains `speaker-not-in-sentence`, at the mark, of a sentence of prose that names neither who says the claim, nor a
 * relay, nor a source; a headline, summary or caption is such a sentence. Lists, tables, headings and quotations lean on what stands around them; so does all of an interview.
 */
export function checkSpeakers(graph: Graph): Diagnostic[] {
  const calling = callingOf(graph);
  return [...graph.articles.values()].flatMap((node) => checkArticle(node, graph, calling));
}

function checkArticle({ article, assertions }: ArticleNode, graph: Graph, calling: Calling): Diagnostic[] {
  if (article.genre === "interview" || assertions.length === 0) return [];
  return assertions
    .filter(({ passage }) => passage.leans !== true)
    .flatMap((assertion) => checkAssertion(assertion, graph, calling));
}

function checkAssertion(assertion: Assertion, graph: Graph, calling: Calling): Diagnostic[] {
  const { mode, passage, label, place } = assertion;
  if (mode === "narrator" || passage.attribution !== undefined || passage.cue?.subject !== undefined) return [];
  // A name that nobody bears is told already; whether the sentence names him, it does not tell.
  if (assertion.asserters.some((agent) => graph.agents.get(agent)?.agent.standIn === true)) return [];
  const agents = agentsBehind(assertion, graph);
  const sources = sourceNames(assertion, graph);
  const [name] = [...agents.map(calling.nameOf), ...sources];
  if (name === undefined) return [];
  const around = wordsAround(passage);
  const text = readReferences(around);
  if (agents.some((agent) => calling.isCalled(agent, text)) || isSourceNamed(sources, text)) return [];
  const told = findCues(around).length > 0 ? "pronoun" : "nobody";
  return [complain("speaker-not-in-sentence", place, { label, name, told })];
}

/** Whoever says it or passes it on, down to who published what we read. */
function agentsBehind({ asserters, chain, carriers }: Assertion, { sources }: Graph): AgentId[] {
  const publishers = carriers.flatMap(({ source }) => sources.get(source)?.publisher ?? []);
  const all = [...asserters, ...chain.map(({ agent }) => agent), ...publishers];
  return [...new Set(all)].filter((agent) => agent !== UNSTATED_AGENT);
}

const sourceNames = ({ carriers }: Assertion, { sources }: Graph): string[] =>
  carriers.flatMap(({ source: id }) => {
    const source = sources.get(id)?.source;
    return source === undefined ? [] : [source.name, ...source.alternateNames.map(({ text }) => text)];
  });

/** The sentence without the claimed words, which may name anybody; with them where they hold the verb that attributes them. */
function wordsAround({ sentence, offset, exact, explicit }: Passage): string {
  if (!explicit || findCues(exact).length > 0) return sentence;
  return `${sentence.slice(0, offset)} ${sentence.slice(offset + exact.length)}`;
}

const isSourceNamed = (names: readonly string[], text: ReadText): boolean =>
  names.some((name) => holdsName(text, name)) ||
  (names.length > 0 && [...text.definite].some((noun) => WORKS.has(noun) || OUTLETS.has(noun)));

/** How agents are called in prose. */
interface Calling {
  readonly nameOf: (agent: AgentId) => string;
  /** By a name or a word of one, by the name of its body, or by the noun of its kind: «الصحيفة»، «الوزارة». */
  readonly isCalled: (agent: AgentId, text: ReadText) => boolean;
}

function callingOf({ agents, topics }: Graph): Calling {
  const places = [...topics.values()].filter(({ topic: { type } }) => type === "place" || type === "state");
  const placeNames = new Set(places.map(({ topic }) => keysOf(topic.name).join(" ")));
  const known = new Map<AgentId, { readonly names: readonly string[]; readonly words: readonly string[] }>();
  const read = (id: AgentId) => {
    const agent = agents.get(id)?.agent;
    const bodies = (agent?.belongings ?? []).map(({ to }) => to);
    const names = [id, ...bodies].flatMap(namesOf);
    // «وسائل إعلام قريبة من تركيا» are not named where Turkey is.
    const words = names.flatMap(keysOf).filter((word) => !placeNames.has(word));
    return { names, words };
  };
  const namesOf = (id: AgentId): string[] => {
    const agent = agents.get(id)?.agent;
    const topic = agent?.topic === undefined ? undefined : topics.get(agent.topic)?.topic;
    return agent === undefined ? [] : [agent.name, ...(topic?.alternateNames ?? []).map(({ text }) => text)];
  };
  return {
    nameOf: (id) => agents.get(id)?.agent.name ?? id,
    isCalled: (id, text) => {
      const { names, words } = known.get(id) ?? read(id);
      known.set(id, { names, words });
      if (words.some((word) => text.words.has(word)) || names.some((name) => holdsName(text, name))) return true;
      const type = agents.get(id)?.agent.type;
      const nouns = type === undefined ? UNNAMED : NOUNS[type];
      return nouns.some((list) => [...text.definite].some((noun) => list.has(noun)));
    },
  };
}

const UNNAMED = [UNNAMED_ONE, UNNAMED_MANY, OFFICES];
/** The nouns by which each kind of agent is called again. */
const NOUNS: Readonly<Record<TopicType, readonly ReadonlySet<string>[]>> = {
  person: [OFFICES, UNNAMED_ONE],
  outlet: [OUTLETS],
  organization: [BODIES, OFFICES],
  state: [BODIES, OFFICES],
  group: [UNNAMED_MANY, BODIES],
  place: [],
  event: [],
  concept: [],
};
