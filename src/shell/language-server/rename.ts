/** Changes a name wherever it is typed: in fields, lists, chains, marks and links of all files, and, where that is wanted, in the prose. */
import { fold, foldKey, foldWithMap } from "../../arabic/fold.ts";
import { writeClitic } from "../../arabic/write-clitic.ts";
import { escapePattern } from "../../base/escape-pattern.ts";
import type { Place } from "../../base/place.ts";
import { applyEdits, type TextEdit } from "../../base/text-edit.ts";
import { spotOf } from "../../graph/names/meet-agents.ts";
import type { Reference } from "../../graph/names/references.ts";
import type { Name } from "../../model/name.ts";
import { TOPIC_FIELDS } from "../../parse/fields/field-tables.ts";
import type { Sentence } from "../command.ts";
import { addToList } from "./add-to-list.ts";
import { mentioned, mentionsIn, type NameHere, type Newsroom } from "./name-here.ts";
import { refuseName } from "./refuse-name.ts";

/**
 * The changes by which a thing is called otherwise. `prose`: those of running text, which somebody may want to look at
 * first; words of others, in quotations, are never among them. Without them a topic keeps its old name beside the new one,
 * so that what the prose says of it is still found.
 */
export type Renaming =
  | { readonly kind: "refused"; readonly why: Sentence }
  | { readonly kind: "renamed"; readonly edits: readonly TextEdit[]; readonly prose: readonly TextEdit[] };

/** Plans the change of a name; nothing is written. */
export function renameTo(here: NameHere, fresh: string, newsroom: Newsroom): Renaming {
  const why = refuseName(here, fresh, newsroom.directories);
  if (why !== undefined) return { kind: "refused", why };
  const name = fresh.trim().replace(/\s+/gu, " ");
  const key = foldKey(here.name.text);
  const all = newsroom.references.filter(
    ({ named, name: { text } }) =>
      named.kind === here.named.kind && named.id === here.named.id && foldKey(text) === key,
  );
  const typed = editsOf(
    all.filter(({ use }) => use !== "prose"),
    here,
    name,
    newsroom,
  );
  if (!Array.isArray(typed)) return { kind: "refused", why: typed };
  if (here.named.kind === "agent" && !all.some(({ name: each }) => isIntroduced(each, newsroom)))
    return { kind: "refused", why: BY_ITS_WORDS };
  const subjects = editsOf(
    all.filter(({ use }) => use === "prose"),
    here,
    name,
    newsroom,
  );
  const running = [...(Array.isArray(subjects) ? subjects : []), ...inProse(here, name, newsroom)];
  const prose = once(running).filter(({ place }) => !isQuoted(place, newsroom) && !typed.some(overlaps(place)));
  const kept = keepsOld(here, name, typed, newsroom);
  return { kind: "renamed", edits: [...typed, ...kept], prose };
}

/** The changes of names as they are typed; the words of why not, where one does not stand at its place. */
function editsOf(
  references: readonly Reference[],
  { named }: NameHere,
  name: string,
  { stretchOf }: Newsroom,
): TextEdit[] | Sentence {
  const edits: TextEdit[] = [];
  for (const reference of references) {
    const stretch = stretchOf(reference.name);
    if (stretch === undefined) return lost(reference.name.place);
    // In a mark, and in a label wherever it is named, words are joined as they were, by hyphens where there was one word alone.
    const isJoined = (stretch.isMark || named.kind === "claim") && !/\s/u.test(stretch.typed);
    edits.push({ place: stretch.place, text: isJoined ? name.replaceAll(" ", "-") : name });
  }
  return once(edits);
}

/** Whether brackets behind the name say who it is. */
function isIntroduced(name: Name, { stretchOf, textOf }: Newsroom): boolean {
  const place = stretchOf(name)?.place;
  const line = place && textOf(place.file).split(/\r\n|\r|\n/u)[place.endLine - 1];
  return place !== undefined && /^\s*[(（]/u.test(line?.slice(place.endColumn - 1) ?? "");
}

const BY_ITS_WORDS: Sentence = {
  ar: "يُعرف هذا القائل من كلماته، لا من تعريف بين قوسين: غيّره في موضعه.",
  en: "This speaker is known by these words, not by brackets behind them: change it where it stands.",
};

const lost = ({ file, line }: Place): Sentence => ({
  ar: `لم يوجد الاسم كما هو في ${file}، السطر ${line}: غيّره هناك أولًا.`,
  en: `The name does not stand as it is in ${file}, line ${line}: change it there first.`,
});

/** Several marks may share one name, as those of a quotation do its speaker. */
const once = (edits: readonly TextEdit[]): TextEdit[] => [
  ...new Map(edits.map((edit) => [JSON.stringify(edit.place), edit])).values(),
];

const overlaps =
  (place: Place) =>
  ({ place: other }: TextEdit): boolean =>
    place.file === other.file &&
    place.line === other.line &&
    place.column < other.endColumn &&
    other.column < place.endColumn;

/** Where the prose has exactly this name, with the small words that are written onto it. */
function inProse(here: NameHere, name: string, newsroom: Newsroom): TextEdit[] {
  const { named, name: old } = here;
  if (named.kind === "agent") return inSentences(here, name, newsroom);
  if (named.kind !== "topic") return [];
  return mentionsIn(newsroom).flatMap(({ topic, place }) => {
    const found = topic === named.id ? mentioned(place, old.text, newsroom) : undefined;
    return found === undefined ? [] : [{ place, text: writeClitic(found.clitic, name) }];
  });
}

/** Who has no topic is looked for in the lines alone that have words of his; of somebody unnamed another may be called so there. */
function inSentences({ named, name: old }: NameHere, name: string, newsroom: Newsroom): TextEdit[] {
  const { references, directories } = newsroom;
  if (named.kind !== "agent" || directories.agents.agents.get(named.id)?.anonymity !== "named") return [];
  const spots = new Set(references.flatMap((each) => (each.named.id === named.id ? (each.spot ?? []) : [])));
  const passages = directories.nouns.articles.flatMap(({ id, marks }) =>
    marks.flatMap((mark) => (mark.kind === "claim" && spots.has(spotOf(id, mark.label)) ? [mark.passage.place] : [])),
  );
  return passages
    .flatMap((place) => wordsIn(place, old.text, newsroom))
    .map(({ place, clitic }) => ({ place, text: writeClitic(clitic, name) }));
}

/** The name as a whole word in the first line of a passage, outside of marks. */
function wordsIn({ file, line }: Place, name: string, { textOf }: Newsroom) {
  const typed = textOf(file).split(/\r\n|\r|\n/u)[line - 1] ?? "";
  const { folded, starts, ends } = foldWithMap(typed.replace(/\[\^[^\]]*\]/gu, (mark) => "\0".repeat(mark.length)));
  const key = fold(name);
  const forms = [key, writeClitic("ل", key)].map(escapePattern).join("|");
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<clitic>[وف]?[بلك]?)(?<word>${forms})(?![\p{L}\p{N}])`,
    "gu",
  );
  return [...folded.matchAll(pattern)].map(({ 0: found, index, groups }) => {
    const column = (starts[index] ?? 0) + 1;
    const endColumn = (ends[index + found.length - 1] ?? 0) + 1;
    const hidden = groups?.word === key ? "" : "ل";
    return { place: { file, line, column, endLine: line, endColumn }, clitic: `${groups?.clitic ?? ""}${hidden}` };
  });
}

/** What others said is not ours to change: a quotation in signs, or one on lines of its own. */
function isQuoted({ file, line, column }: Place, { textOf }: Newsroom): boolean {
  const typed = textOf(file).split(/\r\n|\r|\n/u)[line - 1] ?? "";
  const before = typed.slice(0, column - 1);
  const [opened, closed] = [before.match(/[«“]/gu), before.match(/[»”]/gu)].map((found) => found?.length ?? 0);
  return /^\s*>/u.test(typed) || (opened ?? 0) > (closed ?? 0);
}

/** A topic that is still called by its old name somewhere keeps it as another name. */
function keepsOld(
  { named, name: old }: NameHere,
  name: string,
  edits: readonly TextEdit[],
  newsroom: Newsroom,
): TextEdit[] {
  if (named.kind !== "topic" || foldKey(old.text) === foldKey(name)) return [];
  const file = newsroom.directories.topics.topics.get(named.id)?.place.file;
  if (file === undefined || !newsroom.paths.some((path) => isCalled(path, old.text, edits, newsroom))) return [];
  return addToList(file, newsroom.textOf(file), TOPIC_FIELDS, "alternateNames", old.text);
}

/** Whether a text has the name, perhaps with small words on it, beside what is changed. */
function isCalled(path: string, old: string, edits: readonly TextEdit[], { textOf }: Newsroom): boolean {
  const here = edits.filter(({ place }) => place.file === path).map(({ place }) => ({ place, text: "\0" }));
  const words = foldKey(applyEdits(textOf(path), here));
  const key = foldKey(old);
  return [key, writeClitic("ل", key)].some((each) =>
    new RegExp(String.raw`(?<!\p{L})[وف]?[بلك]?${escapePattern(each)}(?![\p{L}\p{N}])`, "u").test(words),
  );
}
