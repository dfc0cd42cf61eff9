/** Names and descriptions that state what only somebody says. */
import type { ElementContent, RootContent } from "hast";
import { findCues } from "../../arabic/attribution/find-cues.ts";
import { verbInName } from "../../arabic/finite-verbs.ts";
import { keysOf, readReferences } from "../../arabic/reference-words.ts";
import { splitSentences } from "../../arabic/sentences.ts";
import { push } from "../../base/group-by.ts";
import type { Place } from "../../base/place.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ClaimId } from "../../model/ids.ts";
import type { Topic } from "../../model/topic.ts";
import type { ArticleNode, ClaimNode, Graph, TopicNode } from "../graph.ts";

/**
 * Complains `topic-states-claim` of a topic whose name is a sentence or has the words of a claim, of a sentence in its
 * description that states a claim and attributes it to nobody, and of an agent in place who is called by a claim.
 */
export function checkTopicNames(graph: Graph): Diagnostic[] {
  const claims = claimsByWord(graph);
  const inPlace = namesInPlace(graph);
  return [
    ...[...graph.topics.values()].flatMap((node) => [
      ...namesOf(node.topic).flatMap(({ text, place }) => checkName(text, place, claims)),
      ...checkDescription(node, graph),
    ]),
    ...[...graph.articles.values()].flatMap((node) => checkInPlace(node, inPlace, claims)),
  ];
}

const namesOf = ({ name, namePlace, alternateNames }: Topic) => [{ text: name, place: namePlace }, ...alternateNames];

/** What somebody says: its words, and how many they are. */
interface SaidClaim {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}
type ClaimsByWord = ReadonlyMap<string, readonly SaidClaim[]>;

/** How much of a claim must stand in other words for them to state it. */
const MOST = 0.75;

function checkName(name: string, place: Place, claims: ClaimsByWord): Diagnostic[] {
  const said = claimIn(name, claims);
  const words = verbInName(name) ?? said?.text;
  return words === undefined ? [] : [complain("topic-states-claim", place, { name, words, where: "name" })];
}

/** The claim that a name consists of; a part of a claim («جوازات مزورة») states nothing. */
function claimIn(name: string, claims: ClaimsByWord): SaidClaim | undefined {
  const words = keysOf(name);
  if (words.length < 3) return undefined;
  return rarest(words, claims).find(
    (claim) => words.every((word) => claim.words.has(word)) && words.length >= claim.words.size * MOST,
  );
}

const rarest = (words: readonly string[], claims: ClaimsByWord): readonly SaidClaim[] =>
  words.map((word) => claims.get(word) ?? []).reduce((least, list) => (list.length < least.length ? list : least));

/** Only what somebody is said to say: what the articles say themselves, a description may say as well. */
function claimsByWord({ claims }: Graph): ClaimsByWord {
  const byWord = new Map<string, SaidClaim[]>();
  for (const node of claims.values()) {
    if (!isAttributed(node)) continue;
    const { text } = node.claim;
    const said = { text, words: new Set(keysOf(text)) };
    for (const word of said.words) push(byWord, word, said);
  }
  return byWord;
}

const isAttributed = ({ assertions }: ClaimNode): boolean =>
  assertions.length > 0 && assertions.every(({ asserters }) => asserters.length > 0);

function checkDescription({ topic, claims }: TopicNode, graph: Graph): Diagnostic[] {
  const sentences = sentencesOf(topic).filter(({ text }) => findCues(text).length === 0);
  return sentences.flatMap(({ text, place }) => {
    const { words } = readReferences(text);
    const stated = claims.find((id) => isStated(id, words, graph));
    return stated === undefined
      ? []
      : [complain("topic-states-claim", place, { name: topic.name, words: text, where: "description" })];
  });
}

function isStated(id: ClaimId, words: ReadonlySet<string>, { claims }: Graph): boolean {
  const node = claims.get(id);
  if (node === undefined || !isAttributed(node)) return false;
  const keys = [...new Set(keysOf(node.claim.text))];
  return keys.length >= 3 && keys.filter((key) => words.has(key)).length >= keys.length * MOST;
}

function sentencesOf({ body, place }: Topic): { readonly text: string; readonly place: Place }[] {
  return body.children.flatMap((block) => {
    const text = textOf(block);
    const at = block.type === "element" ? firstText(block.children) : undefined;
    const line = at?.line ?? place.line;
    const column = at?.column ?? place.column;
    return splitSentences(text).map(({ start, end }) => ({
      text: text.slice(start, end).trim(),
      place: { file: place.file, line, column, endLine: line, endColumn: column },
    }));
  });
}

function textOf(node: RootContent | ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(textOf).join("") : "";
}

function firstText(nodes: readonly ElementContent[]): { readonly line: number; readonly column: number } | undefined {
  for (const node of nodes) {
    const found =
      node.type === "text" ? node.position?.start : node.type === "element" ? firstText(node.children) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** «رجل يقيم في الحي» only says who speaks; what a claim says as well is no name. Told once for each agent. */
function checkInPlace({ article }: ArticleNode, known: ReadonlySet<string>, claims: ClaimsByWord): Diagnostic[] {
  const names = article.records.flatMap(({ asserter }) => (asserter?.kind === "names" ? asserter.names : []));
  const inPlace = names.filter(({ text }) => /[(（]/u.test(text));
  return inPlace.flatMap(({ text, place }) => {
    const name = text.replace(/\s*[(（].*$/su, "");
    const words = keysOf(name);
    if (!known.has(name) || words.length < 2 || verbInName(name) === undefined) return [];
    const said = rarest(words, claims).find((claim) => words.every((word) => claim.words.has(word)));
    return said === undefined ? [] : [complain("topic-states-claim", place, { name, words: said.text, where: "name" })];
  });
}

/** Agents that no topic is about. */
const namesInPlace = ({ agents }: Graph): ReadonlySet<string> =>
  new Set([...agents.values()].flatMap(({ agent }) => (agent.topic === undefined ? [agent.name] : [])));
