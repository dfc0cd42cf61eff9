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
import type { Topic } from "../../src/model/topic.ts";
import type { Anonymity, TopicType } from "../../src/model/vocabulary.ts";

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
  readonly anonymity?: Anonymity;
  readonly ambiguous?: boolean;
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
    partOf: named(sketch.partOf, file),
    anonymity: sketch.anonymity ?? "named",
    sameAs: [],
    ambiguous: sketch.ambiguous ?? false,
    body: { type: "root", children: [] },
  };
  return { kind: "topic", noun };
}

/** What a test says of a source: `basedOn` with `؟` for unknown. */
export interface SourceSketch {
  readonly name?: string;
  readonly type?: Source["type"];
  readonly publisher?: string;
  readonly basedOn?: readonly string[];
  readonly url?: string;
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
    isBasedOn: (sketch.basedOn ?? []).map((text, i) => basis(text, file, i)),
    excerpts: sketch.excerpts ?? [],
    ...(sketch.publisher !== undefined && { publisher: name(sketch.publisher, file, 3) }),
    ...(sketch.url !== undefined && { url: sketch.url }),
    ...(sketch.inLanguage !== undefined && { inLanguage: sketch.inLanguage }),
  };
  return { kind: "source", noun };
}

function basis(text: string, file: string, index: number): Basis {
  const written = name(text, file, 4 + index);
  return text === "؟" ? { kind: "unknown", place: written.place } : { kind: "name", name: written };
}

/** What a test says of one record, and how often it is marked. */
export interface RecordSketch {
  readonly text?: string;
  readonly claim?: string;
  /** «بصوت الكاتب» is the article itself. */
  readonly by?: string;
  readonly chain?: string;
  readonly sources?: readonly string[];
  readonly cue?: string;
  readonly note?: string;
  readonly topics?: readonly string[];
  readonly kind?: ClaimRecord["kind"];
  readonly quantity?: ClaimRecord["quantity"];
  readonly relations?: readonly (readonly [type: ClaimRecord["relations"][number]["type"], target: string])[];
  readonly differs?: ClaimRecord["relations"][number]["differs"];
  readonly circumstances?: ClaimRecord["circumstances"];
  /** One mark for each: its passage; by default one mark. */
  readonly marks?: readonly Partial<Passage>[];
}

/** What a test says of an article: records by label, and further marks. */
export interface ArticleSketch {
  readonly date?: CalendarDate;
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
    genre: "analysis",
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
  const { by, text, claim, chain, cue, note, kind, quantity } = sketch;
  return {
    label,
    place: at(file, line, 1, label.length + 3),
    sources: (sketch.sources ?? []).map((each, i) => ({ source: own(each, 10 + i) })),
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
    ...(by !== undefined && { asserter: asserter(own(by, 2)) }),
    ...(cue !== undefined && { cue: own(cue, 3) }),
    ...(chain !== undefined && { chain: own(chain, 4) }),
    ...(note !== undefined && { note }),
    ...(kind !== undefined && { kind }),
    ...(quantity !== undefined && { quantity }),
  };
}

function asserter(by: Name): NonNullable<ClaimRecord["asserter"]> {
  return by.text === "بصوت الكاتب" ? { kind: "narrator", place: by.place } : { kind: "name", name: by };
}
