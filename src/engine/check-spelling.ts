/** The spelling of the prose of a newsroom: its own names are known, whatever else a dictionary lacks is a note at its place. */
import type { Nodes } from "hast";
import { type Dictionary, unknownWords, wordsOfNames } from "../arabic/spelling.ts";
import { type Lines, linesOf } from "../base/lines.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Graph } from "../graph/graph.ts";
import type { Noun } from "../model/nouns.ts";

/** What is read: the nouns with their files' texts, whose names are known. */
export interface SpellingOrder {
  readonly nouns: readonly Noun[];
  readonly textOf: (file: string) => string;
  readonly graph: Graph;
  /** Words that the newsroom has listed. */
  readonly words: readonly string[];
}

/** Complains `word-unknown` of each word of Arabic prose, headlines and summaries that neither the dictionary nor a name has. */
export function checkSpelling({ nouns, textOf, graph, words }: SpellingOrder, dictionary: Dictionary): Diagnostic[] {
  const names = wordsOfNames([...namesIn(graph), ...words]);
  return nouns.flatMap((noun) => {
    const { file } = placeOf(noun);
    if (noun.kind === "site" || ("inLanguage" in noun.noun && noun.noun.inLanguage !== "ar" && noun.kind === "article"))
      return [];
    const text = textOf(file);
    const lines = linesOf(text);
    return stretchesOf(noun, text, lines).flatMap(({ value, start, end }) => {
      let from = start;
      return unknownWords(value, dictionary, names).flatMap(({ word, meant }) => {
        const at = text.indexOf(word, from);
        if (at < 0 || at >= end) return [];
        from = at + word.length;
        return [
          complain(
            "word-unknown",
            lines.place(file, at, from),
            { word },
            meant === undefined ? {} : { expected: meant },
          ),
        ];
      });
    });
  });
}

const placeOf = ({ kind, noun }: Noun) => (kind === "site" ? { file: "site.yaml" } : noun.place);

/** Names of things and people; whoever speaks is named in many a record. */
function* namesIn({ topics, sources, agents, articles, site }: Graph): Generator<string> {
  for (const { topic } of topics.values()) yield* [topic.name, ...topic.alternateNames.map(({ text }) => text)];
  for (const { source } of sources.values())
    yield* [source.name, ...source.alternateNames.map(({ text }) => text), ...source.authors];
  for (const { agent } of agents.values()) yield agent.name;
  for (const { article } of articles.values()) yield* article.authors;
  yield* [site.title, ...site.editors];
}

/** Words that stand together, and between which offsets of the file. */
interface Stretch {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function stretchesOf({ kind, noun }: Noun, text: string, lines: Lines): Stretch[] {
  if (kind === "site") return [];
  const typed =
    kind === "article" ? [noun.headline, noun.description] : kind === "page" ? [noun.title, noun.description] : [];
  const inFront = typed.flatMap((value) => {
    const start = value === undefined ? -1 : text.indexOf(value);
    return value === undefined || start < 0 ? [] : [{ value, start, end: start + value.length }];
  });
  const notes = kind === "article" ? noun.footnotes.flatMap(({ children }) => children) : [];
  return [...inFront, ...[noun.body, ...notes].flatMap((node) => (node === undefined ? [] : textsIn(node, lines)))];
}

/** Texts with their place; code is no prose. */
function textsIn(node: Nodes, lines: Lines): Stretch[] {
  if (node.type === "text") {
    const { start, end } = node.position ?? {};
    if (start === undefined || end === undefined) return [];
    return [
      { value: node.value, start: lines.offset(start.line, start.column), end: lines.offset(end.line, end.column) },
    ];
  }
  if (!("children" in node) || (node.type === "element" && /^(?:code|pre|kbd)$/u.test(node.tagName))) return [];
  return node.children.flatMap((child) => textsIn(child, lines));
}
