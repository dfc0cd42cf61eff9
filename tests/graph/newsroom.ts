/** Builds small nouns for the tests of the graph: made-up content, as terse as a test can be read. */

import type { CalendarDate } from "../../src/base/calendar-date.ts";
import type { Place } from "../../src/base/place.ts";
import type { Article } from "../../src/model/article.ts";
import type { ClaimRecord } from "../../src/model/claim-record.ts";
import { articleId, sourceId, topicId } from "../../src/model/ids.ts";
import type { Mark, Passage } from "../../src/model/mark.ts";
import type { Name } from "../../src/model/name.ts";
import type { Noun } from "../../src/model/nouns.ts";
import type { Basis, Source } from "../../src/model/source.ts";
import type { BelongingRecord, Topic } from "../../src/model/topic.ts";
import type { Anonymity, EditorialStatus, Genre, Stance, TopicType } from "../../src/model/vocabulary.ts";

/** A place on one line of a file. */
export const at = (file: string, line = 1, column = 1, length = 0): Place => ({
  file,
  line,
  column,
  endLine: line,
  endColumn: column + length,
});

/** A name at a place of its own. */
export const name = (text: string, file = "test.md", line = 1, column = 1): Name => ({
  text,
  place: at(file, line, column, text.length),
});

const named = (texts: readonly string[] | undefined, file: string) =>
  (texts ?? []).map((text, i) => name(text, file, i + 2));

/** What a test says of a topic. */
export interface TopicSketch {
  readonly name?: string;
  readonly type?: TopicType;
  readonly also?: readonly string[];
  readonly broader?: readonly string[];
  readonly related?: readonly string[];
  readonly partOf?: readonly string[];
  readonly closeTo?: readonly string[];
  /** Further belongings, with their dates. */
  readonly belongs?: readonly (Omit<BelongingRecord, "to"> & { readonly to: string })[];
  readonly anonymity?: Anonymity;
  readonly ambiguous?: boolean;
  readonly dates?: Topic["dates"];
}

/** A topic; an organization called by its id when nothing else is said. */
export function topic(id: string, sketch: TopicSketch = {}): Extract<Noun, { kind: "topic" }> {
  const file = `topics/${id}.md`;
  const noun: Topic = {
    id: topicId(id),
    place: at(file),
    type: sketch.type ?? "organization",
    name: sketch.name ?? id,
    namePlace: at(file, 2, 8, (sketch.name ?? id).length),
    alternateNames: named(sketch.also, file),
    broader: named(sketch.broader, file),
    related: named(sketch.related, file),
    belongings: [
      ...named(sketch.partOf, file).map((to) => ({ kind: "partOf", to }) as const),
      ...named(sketch.closeTo, file).map((to) => ({ kind: "closeTo", to }) as const),
      ...(sketch.belongs ?? []).map(({ to, ...rest }, i) => ({ ...rest, to: name(to, file, 40 + i) })),
    ],
    anonymity: sketch.anonymity ?? "named",
    sameAs: [],
    ambiguous: sketch.ambiguous ?? false,
    ...(sketch.dates !== undefined && { dates: sketch.dates }),
    body: { type: "root", children: [] },
  };
  return { kind: "topic", noun };
}

/** What a test says of a source: `basedOn` with `؟` for unknown, `«س» (محرّف)` for an altered copy, `[]` for its own. */
export interface SourceSketch {
  readonly name?: string;
  readonly type?: Source["type"];
  readonly publisher?: string;
  readonly basedOn?: readonly string[];
  readonly url?: string;
  readonly alsoAt?: readonly string[];
  readonly date?: CalendarDate;
  readonly status?: Source["status"];
  readonly excerpts?: readonly string[];
  readonly inLanguage?: string;
}

/** A source with a file of its own. */
export function source(id: string, sketch: SourceSketch = {}): Extract<Noun, { kind: "source" }> {
  const file = `sources/${id}.md`;
  const noun: Source = {
    id: sourceId(id),
    place: at(file),
    type: sketch.type ?? "newsReport",
    name: sketch.name ?? `work ${id}`,
    alternateNames: [],
    authors: [],
    isBasedOn: basesOf(sketch.basedOn, file, 4),
    ...(sketch.alsoAt !== undefined && { alsoAt: sketch.alsoAt }),
    ...(sketch.date !== undefined && { datePublished: sketch.date }),
    ...(sketch.status !== undefined && { status: sketch.status }),
    excerpts: sketch.excerpts ?? [],
    ...(sketch.publisher !== undefined && { publisher: name(sketch.publisher, file, 3) }),
    ...(sketch.url !== undefined && { url: sketch.url }),
    ...(sketch.inLanguage !== undefined && { inLanguage: sketch.inLanguage }),
  };
  return { kind: "source", noun };
}

/** `undefined`: nothing is said; `[]`: its own. */
function basesOf(texts: readonly string[] | undefined, file: string, line: number): readonly Basis[] {
  if (texts?.length === 0) return [{ kind: "own", place: at(file, line) }];
  return (texts ?? []).map((text, index) => basis(text, file, line + index));
}

function basis(text: string, file: string, line: number): Basis {
  const bare = text.replace(/ \(محرّف\)$/u, "");
  const written = name(bare, file, line);
  if (text === "؟") return { kind: "unknown", place: written.place };
  return { kind: "name", name: written, ...(bare !== text && { altered: true }) };
}

/** What a test says of one record, and how often it is marked. */
export interface RecordSketch {
  readonly text?: string;
  readonly claim?: string;
  /** «بصوت الكاتب» is the article itself; several names are one voice. */
  readonly by?: string | readonly string[];
  readonly stance?: Stance;
  readonly evidence?: readonly string[];
  /** As in a source: `؟`, names, `[]` for «قوله». */
  readonly basis?: readonly string[];
  readonly statedDate?: CalendarDate;
  readonly eventDate?: CalendarDate;
  readonly status?: EditorialStatus;
  readonly chain?: string;
  readonly sources?: readonly string[];
  readonly cue?: string;
  readonly note?: string;
  readonly topics?: readonly string[];
  readonly kind?: ClaimRecord["kind"];
  readonly quantities?: ClaimRecord["quantities"];
  readonly relations?: readonly (readonly [type: ClaimRecord["relations"][number]["type"], target: string])[];
  readonly differs?: ClaimRecord["relations"][number]["differs"];
  readonly circumstances?: ClaimRecord["circumstances"];
  /** One mark for each: its passage; by default one mark. */
  readonly marks?: readonly Partial<Passage>[];
}

/** What a test says of an article: records by label, and further marks. */
export interface ArticleSketch {
  readonly date?: CalendarDate;
  readonly genre?: Genre;
  readonly draft?: boolean;
  readonly topics?: readonly string[];
  readonly records?: Readonly<Record<string, RecordSketch>>;
  /** Citations in the prose: names of sources, with a passage where it matters. */
  readonly cites?: readonly (readonly [source: string, passage?: Partial<Passage>])[];
  readonly sources?: readonly Extract<Noun, { kind: "source" }>[];
  readonly basedOn?: readonly string[];
  readonly corrects?: readonly string[];
  readonly links?: readonly string[];
}

/** An article. */
export function article(id: string, sketch: ArticleSketch = {}): Extract<Noun, { kind: "article" }> {
  const file = `articles/${id}.md`;
  const records = Object.entries(sketch.records ?? {});
  const claimMarks = records.flatMap(([label, { marks = [{}] }], i) =>
    marks.map((passage, j) => claimMark(label, file, 10 + i * 100 + j, passage)),
  );
  const cites = (sketch.cites ?? []).map(([text, passage], i) => citation(text, file, 2000 + i, passage ?? {}));
  const noun: Article = {
    id: articleId(id),
    place: at(file),
    headline: id,
    weKnow: [],
    isSaid: [],
    notKnown: [],
    genre: sketch.genre ?? "analysis",
    authors: [],
    datePublished: sketch.date ?? "2026-11-01",
    inLanguage: "ar",
    topics: named(sketch.topics, file),
    corrections: (sketch.corrects ?? []).map((text) => ({
      date: "2026-11-02",
      text: "صُحّح",
      kind: "factual",
      claims: [name(text, file, 5)],
    })),
    isBasedOn: named(sketch.basedOn, file),
    sources: (sketch.sources ?? []).map((each) => each.noun),
    draft: sketch.draft ?? false,
    body: { type: "root", children: [] },
    outline: [],
    marks: [...claimMarks, ...cites],
    records: records.map(([label, record], i) => toRecord(label, record, file, 3000 + i * 100)),
    footnotes: [],
    topicLinks: (sketch.links ?? []).map((text, i) => ({ target: name(text, file, 1000 + i), shown: text })),
    pictures: [],
    silences: [],
    wordCount: 100,
  };
  return { kind: "article", noun };
}

const passageAt = (words: string, file: string, line: number, passage: Partial<Passage>): Passage => ({
  exact: words,
  prefix: "",
  suffix: "",
  place: at(file, line, 1, words.length),
  sentence: words,
  offset: 0,
  quoted: "none",
  explicit: true,
  ...passage,
});

const claimMark = (label: string, file: string, line: number, passage: Partial<Passage>): Mark => ({
  kind: "claim",
  label,
  place: at(file, line, 20, label.length + 3),
  passage: passageAt(`قول ${label}`, file, line, passage),
});

const citation = (text: string, file: string, line: number, passage: Partial<Passage>): Mark => ({
  kind: "citation",
  source: name(text, file, line, 22),
  place: at(file, line, 20, text.length + 3),
  passage: passageAt("كلام", file, line, passage),
});

function toRecord(label: string, sketch: RecordSketch, file: string, line: number): ClaimRecord {
  const own = (text: string, offset: number) => name(text, file, line + offset, 14);
  const { by, text, claim, chain, cue, note, kind, statedDate, eventDate, stance, status } = sketch;
  return {
    label,
    place: at(file, line, 1, label.length + 3),
    carriers: (sketch.sources ?? []).map((each, i) => ({ source: own(each, 10 + i) })),
    evidence: (sketch.evidence ?? []).map((each, i) => ({ source: own(each, 50 + i) })),
    basis: basesOf(sketch.basis, file, line + 60),
    ...(statedDate !== undefined && { statedDate }),
    ...(eventDate !== undefined && { eventDate }),
    ...(stance !== undefined && { stance: { stance, place: at(file, line + 5) } }),
    places: [],
    log: status === undefined ? [] : [{ status }],
    quantities: sketch.quantities ?? [],
    circumstances: sketch.circumstances ?? [],
    topics: (sketch.topics ?? []).map((each, i) => own(each, 20 + i)),
    relations: (sketch.relations ?? []).map(([type, target], i) => ({
      type,
      target: own(target, 30 + i),
      differs: sketch.differs ?? [],
    })),
    proposed: false,
    ...(text !== undefined && { text }),
    ...(claim !== undefined && { claim: own(claim, 1) }),
    ...(by !== undefined && { asserter: asserter([by].flat().map((each) => own(each, 2))) }),
    ...(cue !== undefined && { cue: own(cue, 3) }),
    ...(chain !== undefined && { chain: own(chain, 4) }),
    ...(note !== undefined && { note }),
    ...(kind !== undefined && { kind }),
  };
}

function asserter(names: readonly Name[]): NonNullable<ClaimRecord["asserter"]> {
  const [first] = names;
  if (first?.text === "بصوت الكاتب") return { kind: "narrator", place: first.place };
  return { kind: "names", names };
}
