/** Offers what fits at a position: names as the newsroom writes them, whatever spelling was begun. */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Position,
  type Range,
} from "vscode-languageserver";
import { CUES } from "../../arabic/cues.ts";
import { foldKey } from "../../arabic/fold.ts";
import type { Language } from "../../diagnostics/tell.ts";
import { canSpeak } from "../../model/topic.ts";
import { ANONYMITIES, SOURCE_TYPES, TOPIC_TYPES, type Vocabulary } from "../../model/vocabulary.ts";
import { type OfferedWay, waysFor } from "./complete-paths.ts";
import { fieldDetail, strengthDetail, termDetail } from "./details.ts";
import { areWords } from "./field-values.ts";
import type { OpenFile } from "./quick-fixes.ts";
import { type Wanted, type WayKind, wantedAt } from "./wanted-here.ts";
import type { Joined } from "./workspace.ts";

/** One thing that could be typed: what is shown and inserted, and what is said about it. */
interface Candidate {
  readonly text: string;
  readonly detail: string;
  readonly kind: CompletionItemKind;
}

/** So many are offered at once; what is typed on narrows them. */
const MOST = 200;
const NOTE_HEAD = /^\[(?:\^|(?:ال)?حاشي[ةه]\s*[:：])\s*([^\]]+?)\s*\]\s*[:：]/gmu;

/** Offers completions, told of in a language; empty where prose stands. */
export function complete(file: OpenFile, position: Position, joined: Joined, language: Language): CompletionList {
  const wanted = wantedAt(file.path, file.text, position);
  if (wanted === undefined) return { isIncomplete: false, items: [] };
  const range = { start: { line: position.line, character: wanted.from }, end: position };
  const { kind } = wanted;
  if (isWay(kind)) {
    const ways = waysFor(kind, wanted.typed, file.path, joined.edition).slice(0, MOST);
    return { isIncomplete: true, items: ways.map((way, index) => toWay(way, index, wanted, range)) };
  }
  const typed = foldKey(wanted.typed);
  const fitting = candidatesFor(kind, wanted, { file, joined, language }).filter(({ text }) =>
    foldKey(text).includes(typed),
  );
  const offered = [...new Map(fitting.map((each) => [each.text, each])).values()].slice(0, MOST);
  return { isIncomplete: true, items: offered.map((each, index) => toItem(each, index, wanted, range)) };
}

const WAYS: ReadonlySet<Wanted["kind"]> = new Set<WayKind>(["picture", "document", "shown", "link"]);
const isWay = (kind: Wanted["kind"]): kind is WayKind => WAYS.has(kind);

const toWay = ({ way, shown, detail }: OfferedWay, index: number, { typed }: Wanted, range: Range): CompletionItem => ({
  label: shown,
  detail,
  kind: CompletionItemKind.File,
  filterText: typed,
  sortText: String(index).padStart(5, "0"),
  textEdit: { range, newText: way },
});

/** The client compares nothing: what fits was found folded, and in our order. */
function toItem(
  { text, detail, kind }: Candidate,
  index: number,
  wanted: Wanted,
  range: { start: Position; end: Position },
): CompletionItem {
  return {
    label: text,
    detail,
    kind,
    filterText: wanted.typed,
    sortText: String(index).padStart(5, "0"),
    textEdit: { range, newText: wanted.kind === "field" ? `${text}: ` : text },
  };
}

function candidatesFor(
  kind: Exclude<Wanted["kind"], WayKind>,
  { table = {} }: Wanted,
  { file, joined, language }: { readonly file: OpenFile; readonly joined: Joined; readonly language: Language },
): Candidate[] {
  switch (kind) {
    case "field":
      return Object.entries(table).map(([name, field]) => ({
        text: field.ar,
        detail: fieldDetail(name, field, language),
        kind: CompletionItemKind.Field,
      }));
    case "mark":
      return [
        ...labelsOf(file),
        ...sourcesOf(joined).map((each) => ({ ...each, text: each.text.replace(/\s+/gu, "-") })),
      ];
    case "page":
      return [...topicsOf(joined), ...headlinesOf(joined)];
    case "topic":
      return topicsOf(joined);
    case "source":
      return sourcesOf(joined);
    case "agent":
      return agentsOf(joined);
    case "basis":
      return [
        ...sourcesOf(joined),
        ...agentsOf(joined),
        { text: "؟", detail: "أصل غير معروف", kind: CompletionItemKind.Value },
        { text: "عمله", detail: "عمل ناشره، لا أصل له غيره", kind: CompletionItemKind.Value },
        { text: "قوله", detail: "في السجل: قول صاحبه", kind: CompletionItemKind.Value },
      ];
    case "claim":
      return [...labelsOf(file), ...claimsOf(joined)];
    case "article":
      return articlesOf(joined);
    case "cue":
      return Object.entries(CUES).flatMap(([strength, verbs]) =>
        Object.keys(verbs).map((text) => ({
          text,
          detail: strengthDetail(strength, language),
          kind: CompletionItemKind.Text,
        })),
      );
    default:
      return areWords(kind) ? wordsOf(kind) : termsOf(kind, language);
  }
}

const wordsOf = (words: readonly string[]): Candidate[] =>
  words.map((text) => ({ text, detail: "", kind: CompletionItemKind.Keyword }));

const termsOf = (vocabulary: Vocabulary<string>, language: Language): Candidate[] =>
  Object.values(vocabulary).map((term) => ({
    text: term.ar,
    detail: termDetail(term, language),
    kind: CompletionItemKind.EnumMember,
  }));

/** Labels of the file's own notes, in their order. */
const labelsOf = ({ text }: OpenFile): Candidate[] =>
  [...text.matchAll(NOTE_HEAD)].map(([, label = ""]) => ({
    text: label,
    detail: "في هذا المقال",
    kind: CompletionItemKind.Reference,
  }));

function topicsOf({ edition }: Joined): Candidate[] {
  return [...edition.graph.topics.values()].flatMap(({ topic }) => [
    { text: topic.name, detail: TOPIC_TYPES[topic.type].ar, kind: CompletionItemKind.Class },
    ...topic.alternateNames.map(({ text }) => ({
      text,
      detail: `${topic.name}، ${TOPIC_TYPES[topic.type].ar}`,
      kind: CompletionItemKind.Class,
    })),
  ]);
}

const sourcesOf = ({ edition }: Joined): Candidate[] =>
  [...edition.graph.sources.values()].map(({ source }) => ({
    text: source.name,
    detail: SOURCE_TYPES[source.type].ar,
    kind: CompletionItemKind.File,
  }));

/** Topics that can speak, then those who were written in place, with their brackets. */
function agentsOf({ edition }: Joined): Candidate[] {
  const topics = [...edition.graph.topics.values()].filter(({ topic }) => canSpeak(topic));
  const named = topics.map(({ topic }) => ({
    text: topic.name,
    detail: TOPIC_TYPES[topic.type].ar,
    kind: CompletionItemKind.Class,
  }));
  const inPlace = [...edition.graph.agents.values()].flatMap(({ agent }) =>
    agent.topic === undefined && agent.name !== "؟"
      ? [
          {
            text: `${agent.name} (${ANONYMITIES[agent.anonymity].ar})`,
            detail: "كما كُتب في الموضع",
            kind: CompletionItemKind.Constant,
          },
        ]
      : [],
  );
  return [...named, ...inPlace];
}

const claimsOf = ({ edition }: Joined): Candidate[] =>
  [...edition.graph.claims.values()].map(({ claim }) => ({
    text: claim.id,
    detail: claim.text,
    kind: CompletionItemKind.Reference,
  }));

/** As `[[…]]` has them; what parts it may not stand within. */
const headlinesOf = ({ edition }: Joined): Candidate[] =>
  [...edition.graph.articles.values()]
    .filter(({ article }) => !/[[\]|#]/u.test(article.headline))
    .map(({ article }) => ({ text: article.headline, detail: "مقال", kind: CompletionItemKind.File }));

/** By id: a headline may hold the commas that stand between the names of a list. */
const articlesOf = ({ edition }: Joined): Candidate[] =>
  [...edition.graph.articles.values()].map(({ article }) => ({
    text: article.id,
    detail: article.headline,
    kind: CompletionItemKind.File,
  }));
