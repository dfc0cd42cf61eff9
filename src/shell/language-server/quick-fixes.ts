/** What an editor may mend with one click: certain mends, the nearest right name, a bracket, a proposal confirmed, a topic begun. */
import {
  CodeAction,
  CodeActionKind,
  type Position,
  type Range,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { foldKey } from "../../arabic/fold.ts";
import { proposeId } from "../../arabic/slug.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Finding } from "../../diagnostics/judge.ts";
import { beginsWith, nearest } from "../../diagnostics/nearest.ts";
import { type Language, tell } from "../../diagnostics/tell.ts";
import { ANONYMITIES, GENRES } from "../../model/vocabulary.ts";
import { ARTICLE_FIELDS, SOURCE_FIELDS, TOPIC_FIELDS } from "../../parse/fields/field-tables.ts";
import { writeFrontMatter } from "../../parse/front-matter/write-front-matter.ts";
import { toRange } from "./ranges.ts";
import { type SpanMend, spanMend } from "./span-mends.ts";

/** One file as the editor has it. */
export interface OpenFile {
  readonly uri: string;
  readonly path: string;
  readonly text: string;
}

/** Where quick fixes are made: in which language, and where a new file would stand. */
export interface FixContext {
  readonly language: Language;
  readonly uriOf: (path: string) => string;
  readonly isTaken: (path: string) => boolean;
}

/** Offers the mends of the findings that touch a range of a file. */
export function quickFixes(
  file: OpenFile,
  range: Range,
  findings: readonly Finding[],
  context: FixContext,
): CodeAction[] {
  return findings
    .map(({ diagnostic }) => diagnostic)
    .filter(({ place }) => place.file === file.path && touches(toRange(place), range))
    .flatMap((diagnostic) => {
      const shown = {
        range: toRange(diagnostic.place),
        code: diagnostic.code,
        message: tell(diagnostic, context.language).message,
      };
      const mends = [
        ...mend(file, diagnostic, context),
        ...begin(diagnostic, context),
        ...disclose(file, diagnostic, context),
      ];
      return mends.map((each) => ({ ...each, diagnostics: [shown] }));
    });
}

const touches = (a: Range, b: Range): boolean => a.start.line <= b.end.line && b.start.line <= a.end.line;

function mend(file: OpenFile, diagnostic: Diagnostic, { language }: FixContext): CodeAction[] {
  const { place, fix, expected, code } = diagnostic;
  const change = (range: Range, newText: string): WorkspaceEdit => ({ changes: { [file.uri]: [{ range, newText }] } });
  if (fix !== undefined && fix.place.file === file.path)
    return [action(TITLES.mend[language](fix.text), change(toRange(fix.place), fix.text), true)];
  if (code === "record-proposed") {
    const line = place.line - 1;
    const whole = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    return [action(TITLES.confirm[language], change(whole, ""), false)];
  }
  const insert = (at: Position, text: string): WorkspaceEdit => change({ start: at, end: at }, text);
  const range = toRange(place);
  const span = code === "near-miss-span" ? spanOf(file, diagnostic) : undefined;
  if (span !== undefined)
    return [action(TITLES.bracket[language](shortened(span.words)), insert(span.at, span.insert), false)];
  if (code === "genre-missing")
    return Object.values(GENRES).map(({ ar }) =>
      action(
        TITLES.genre[language](ar),
        insert({ line: place.line, character: 0 }, `${ARTICLE_FIELDS.genre.ar}: ${ar}\n`),
        false,
      ),
    );
  const typed = wordsAt(file.text, range);
  if (expected === undefined || typed === undefined) return [];
  // Of what may stand here only what is near is offered, and none of it as the one that is surely meant.
  const near = expected.split("، ").filter((each) => nearest(typed, [each]) !== undefined || begins(each, typed));
  return near.map((each) => action(TITLES.mend[language](each), change(range, each), false));
}

/** A long name is cited by how it begins. */
const begins = (name: string, typed: string): boolean => beginsWith(foldKey(name), foldKey(typed));

function spanOf({ text }: OpenFile, { facts, place }: Diagnostic): SpanMend | undefined {
  if (!("slip" in facts) || !("label" in facts)) return undefined;
  const line = text.split(/\r\n|\r|\n/u)[place.line - 1] ?? "";
  return spanMend(line, place.line - 1, String(facts.slip), place.column - 1, String(facts.label));
}

/** So much of a claim's words is shown on a button. */
const SHOWN = 48;
const shortened = (words: string): string =>
  words.length <= SHOWN ? words : `${words.slice(0, SHOWN / 2).trimEnd()} … ${words.slice(-SHOWN / 2).trimStart()}`;

/** Who has no page may be said in brackets how far he is known: nobody but the editor knows it. */
function disclose(
  file: OpenFile,
  { code, place, facts, expected }: Diagnostic,
  { language }: FixContext,
): CodeAction[] {
  if (code !== "agent-unknown" || !("name" in facts) || place.file !== file.path) return [];
  const { end } = toRange(place);
  // What is near is a slip; what names nobody has been answered as that.
  if (expected !== undefined) return [];
  return [ANONYMITIES.named, ANONYMITIES.unnamedIndividual].map(({ ar }) => {
    const edit = { changes: { [file.uri]: [{ range: { start: end, end }, newText: ` (${ar})` }] } };
    return action(TITLES.disclose[language](ar), edit, false);
  });
}

const BEGUN: ReadonlySet<Diagnostic["code"]> = new Set(["topic-unknown", "agent-unknown", "source-unknown"]);

/** What is named and has no file can be begun: a topic, whose type is left to fill, or a source. */
function begin({ code, facts, expected = "" }: Diagnostic, { language, uriOf, isTaken }: FixContext): CodeAction[] {
  // Brackets are proposed where a name is none: nobody has a page of that.
  if (!BEGUN.has(code) || !("name" in facts) || expected.includes("(")) return [];
  const name = String(facts.name);
  const id = proposeId(name);
  const [kind, folder, fields] =
    code !== "source-unknown"
      ? (["topic", "topics", { [TOPIC_FIELDS.name.ar]: name, [TOPIC_FIELDS.type.ar]: undefined }] as const)
      : (["source", "sources", { [SOURCE_FIELDS.name.ar]: name }] as const);
  const path = `${folder}/${id}.md`;
  if (id === "" || isTaken(path)) return [];
  const uri = uriOf(path);
  const start = { line: 0, character: 0 };
  const insert: TextDocumentEdit = {
    textDocument: { uri, version: null },
    edits: [{ range: { start, end: start }, newText: `${writeFrontMatter(fields)}\n` }],
  };
  const edit: WorkspaceEdit = { documentChanges: [{ kind: "create", uri }, insert] };
  return [action(TITLES.begin[kind][language](name), edit, false)];
}

const TITLES = {
  mend: {
    ar: (text: string) => (text === "" ? "احذفه" : `اجعله: ${text.trim()}`),
    en: (text: string) => (text === "" ? "Delete it" : `Make it: ${text.trim()}`),
  },
  bracket: {
    ar: (words: string) => `اجعل القول: [${words}]`,
    en: (words: string) => `Make the claim: [${words}]`,
  },
  genre: { ar: (genre: string) => genre, en: (genre: string) => `Make it: ${genre}` },
  disclose: {
    ar: (how: string) => `اكتب بعده: (${how})`,
    en: (how: string) => `Write behind it: (${how})`,
  },
  confirm: { ar: "راجعتُ السجل: احذف «مقترح»", en: "I have checked the record: delete «مقترح»" },
  begin: {
    topic: { ar: (name: string) => `أنشئ موضوعًا: ${name}`, en: (name: string) => `Begin a topic: ${name}` },
    source: { ar: (name: string) => `أنشئ مصدرًا: ${name}`, en: (name: string) => `Begin a source: ${name}` },
  },
} as const;

const action = (title: string, edit: WorkspaceEdit, isPreferred: boolean): CodeAction => ({
  ...CodeAction.create(title, edit, CodeActionKind.QuickFix),
  isPreferred,
});

/** The words of a range within one line. */
function wordsAt(text: string, { start, end }: Range): string | undefined {
  if (start.line !== end.line) return undefined;
  return text.split(/\r\n|\r|\n/u)[start.line]?.slice(start.character, end.character);
}
