/** What stands at a position of a content file: a claim, a source or a topic, however it is named there. */
import type { Position } from "vscode-languageserver";
import type { Place } from "../../base/place.ts";
import type { ClaimNode, SourceNode, TopicNode } from "../../graph/graph.ts";
import { lookUp } from "../../graph/name-index.ts";
import { articleId, claimId } from "../../model/ids.ts";
import type { Name } from "../../model/name.ts";
import type { Noun } from "../../model/nouns.ts";
import { holds } from "./ranges.ts";
import type { Joined } from "./workspace.ts";

/** What was found, and the words that name it. */
export type FoundHere =
  | { readonly kind: "claim"; readonly node: ClaimNode; readonly place: Place }
  | { readonly kind: "source"; readonly node: SourceNode; readonly place: Place }
  | { readonly kind: "topic"; readonly node: TopicNode; readonly place: Place };

/** Finds what stands at a position: a mark first, then a record's label, a name, and last a mention in the prose. */
export function foundAt(path: string, position: Position, joined: Joined): FoundHere | undefined {
  const index = joined.edition.folder.files.findIndex((file) => file.path === path);
  const noun = joined.edition.parsed[index]?.noun;
  if (noun === undefined) return undefined;
  return (
    (noun.kind === "article" ? inArticle(noun.noun.id, position, joined) : undefined) ?? inNames(noun, position, joined)
  );
}

function inArticle(id: string, position: Position, { edition: { graph } }: Joined): FoundHere | undefined {
  const node = graph.articles.get(articleId(id));
  if (node === undefined) return undefined;
  const mark = node.article.marks.findIndex(({ place }) => holds(place, position));
  const target = node.marks[mark];
  const place = node.article.marks[mark]?.place;
  if (place !== undefined && target?.kind === "claim") return claim(graph.claims.get(target.claim), place);
  const source = target?.kind === "citation" ? graph.sources.get(target.source) : undefined;
  if (place !== undefined && source !== undefined) return { kind: "source", node: source, place };
  const record = node.article.records.find((each) => holds(each.place, position));
  if (record !== undefined) return claim(graph.claims.get(claimId(node.article.id, record.label)), record.place);
  const mention = node.mentions.find((each) => holds(each.place, position));
  const topic = mention === undefined ? undefined : graph.topics.get(mention.topic);
  return mention === undefined || topic === undefined
    ? undefined
    : { kind: "topic", node: topic, place: mention.place };
}

const claim = (node: ClaimNode | undefined, place: Place): FoundHere | undefined =>
  node === undefined ? undefined : { kind: "claim", node, place };

function inNames(
  noun: Noun,
  position: Position,
  { edition: { graph }, topics, sources }: Joined,
): FoundHere | undefined {
  const name = namesIn(noun.noun).find(({ place }) => holds(place, position));
  if (name === undefined) return undefined;
  const bare = name.text.replace(/\s*[(（][^()（）]*[)）]\s*$/u, "");
  const topic = lookUp(topics, bare)[0];
  const topicNode = topic === undefined ? undefined : graph.topics.get(topic);
  if (topicNode !== undefined) return { kind: "topic", node: topicNode, place: name.place };
  const source = lookUp(sources, bare)[0];
  const sourceNode = source === undefined ? undefined : graph.sources.get(source);
  if (sourceNode !== undefined) return { kind: "source", node: sourceNode, place: name.place };
  const owner = "id" in noun.noun ? noun.noun.id : "";
  const claimNode = [...graph.claims.values()].find(
    (each) => each.claim.id === bare || each.claim.id === `${owner}/${bare}`,
  );
  return claim(claimNode, name.place);
}

/** Every name in a noun, wherever it stands; bodies hold none. */
export function namesIn(value: unknown): Name[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== "object" || value === null) return [];
  if (isName(value)) return [value];
  return Object.entries(value).flatMap(([key, child]) => (key === "body" || key === "children" ? [] : namesIn(child)));
}

const isName = (value: object): value is Name =>
  "text" in value && typeof value.text === "string" && "place" in value && !("kind" in value) && !("label" in value);
