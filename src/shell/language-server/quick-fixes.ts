/** What an editor may mend with one click: certain mends, the nearest right name, a proposal confirmed, a topic begun. */
import {
  CodeAction,
  CodeActionKind,
  type Range,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { proposeId } from "../../arabic/slug.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Finding } from "../../diagnostics/judge.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { type Language, tell } from "../../diagnostics/tell.ts";
import { SOURCE_FIELDS, TOPIC_FIELDS } from "../../parse/fields/field-tables.ts";
import { writeFrontMatter } from "../../parse/front-matter/write-front-matter.ts";
import { toRange } from "./ranges.ts";

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
      const mends = [...mend(file, diagnostic, context), ...begin(diagnostic, context)];
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
  const range = toRange(place);
  const typed = wordsAt(file.text, range);
  if (expected === undefined || typed === undefined) return [];
  // Of what may stand here only what is near is offered, and none of it as the one that is surely meant.
  const near = expected.split("، ").filter((each) => nearest(typed, [each]) !== undefined);
  return near.map((each) => action(TITLES.mend[language](each), change(range, each), false));
}

/** What is named and has no file can be begun: a topic, whose type is left to fill, or a source. */
function begin({ code, facts }: Diagnostic, { language, uriOf, isTaken }: FixContext): CodeAction[] {
  if ((code !== "topic-unknown" && code !== "source-unknown") || !("name" in facts)) return [];
  const name = String(facts.name);
  const id = proposeId(name);
  const [kind, folder, fields] =
    code === "topic-unknown"
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
