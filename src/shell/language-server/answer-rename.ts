/** Answers an editor that changes a name: what would be changed, as edits of its files, or a sentence of why nothing is. */
import {
  type ChangeAnnotation,
  ErrorCodes,
  type Position,
  type Range,
  ResponseError,
  type TextDocumentEdit,
  type WorkspaceClientCapabilities,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { foldKey } from "../../arabic/fold.ts";
import { groupBy } from "../../base/group-by.ts";
import { inOrder, type TextEdit } from "../../base/text-edit.ts";
import type { Language } from "../../diagnostics/tell.ts";
import { readManifest } from "../../engine/manifest.ts";
import { articleId } from "../../model/ids.ts";
import { addressOf, articleHref, claimHref, sourceHref, topicHref } from "../../pages/addresses.ts";
import type { Href } from "../../pages/href.ts";
import { ARTICLE_FIELDS } from "../../parse/fields/field-tables.ts";
import type { Sentence } from "../command.ts";
import { addToList } from "./add-to-list.ts";
import { type NameHere, type Newsroom, nameAt, newsroomIn } from "./name-here.ts";
import { toRange } from "./ranges.ts";
import { renameTo } from "./rename.ts";
import { moveTo } from "./rename-id.ts";
import type { Joined } from "./workspace.ts";

/** Where names are changed. */
export interface RenameContext {
  readonly language: Language;
  /** Absolute path of the published site. */
  readonly out: string;
  readonly uriOf: (path: string) => string;
  /** The version of an open buffer; `null` for what is only on the disk. */
  readonly versionOf: (path: string) => number | null;
  /** What the editor can do with edits. */
  readonly can: WorkspaceClientCapabilities["workspaceEdit"];
}

/** The name at a position, to be typed over; `undefined` where none can be changed. */
export function prepareRename(
  path: string,
  position: Position,
  joined: Joined,
): { range: Range; placeholder: string } | undefined {
  const here = nameAt(path, position, newsroomIn(joined));
  return here && { range: toRange(here.name.place), placeholder: here.name.text };
}

/** What a change of name changes; `moves`: the name is an id, and its file is another. */
export type RenamePlan =
  | { readonly moves: false; readonly edits: readonly TextEdit[]; readonly prose: readonly TextEdit[] }
  | { readonly moves: true; readonly edits: readonly TextEdit[]; readonly from: string; readonly to: string };

/** Plans a change of name; throws the sentence of why there is none. */
export function planRename(
  path: string,
  position: Position,
  fresh: string,
  joined: Joined,
  context: RenameContext,
): RenamePlan {
  const newsroom = newsroomIn(joined);
  const here = nameAt(path, position, newsroom);
  if (here === undefined) throw refusal(NOTHING, context);
  if (here.by === "id") return planMove(here, fresh.trim(), newsroom, context);
  const renamed = renameTo(here, fresh, newsroom);
  if (renamed.kind === "refused") throw refusal(renamed.why, context);
  const edits = [...renamed.edits, ...leadOn(here, fresh, newsroom, context)];
  return { moves: false, edits, prose: renamed.prose };
}

/** The edits of a change of name, as the editor can take them. */
export function answerRename(
  path: string,
  position: Position,
  fresh: string,
  joined: Joined,
  context: RenameContext,
): WorkspaceEdit {
  const plan = planRename(path, position, fresh, joined, context);
  const { can, uriOf } = context;
  if (plan.moves) {
    if (!can?.resourceOperations?.includes("rename")) throw refusal(REFUSED.unable, context);
    const moved = { kind: "rename", oldUri: uriOf(plan.from), newUri: uriOf(plan.to) } as const;
    return { documentChanges: [...documentEdits(plan.edits, [], context), moved] };
  }
  const { edits, prose } = plan;
  if (!can?.documentChanges) return { changes: Object.fromEntries(byFile(edits, uriOf)) };
  if (!can.changeAnnotationSupport || prose.length === 0) return { documentChanges: documentEdits(edits, [], context) };
  return {
    documentChanges: documentEdits(edits, prose, context),
    changeAnnotations: { [IN_PROSE]: ABOUT_PROSE[context.language] },
  };
}

/** The edits that concern running text bear this annotation: whoever is asked may leave them out. */
const IN_PROSE = "prose";
const ABOUT_PROSE: Readonly<Record<Language, ChangeAnnotation>> = {
  ar: { label: "في متن المقالات", description: "كلمات يقرؤها القارئ: راجعها", needsConfirmation: true },
  en: { label: "In the prose", description: "Words that readers see: look at them", needsConfirmation: true },
};

const NOTHING: Sentence = { ar: "لا اسم هنا يُغيَّر.", en: "There is no name here that could be changed." };
const REFUSED: Readonly<Record<"malformed" | "taken" | "unable", Sentence>> = {
  malformed: {
    ar: "المعرّف حروف لاتينية صغيرة وأرقام وشرطات، 64 على الأكثر.",
    en: "An id is made of small Latin letters, digits and hyphens, 64 at most.",
  },
  taken: { ar: "المعرّف مستعمل من قبل.", en: "The id is taken already." },
  unable: { ar: "هذا المحرر لا يغيّر أسماء الملفات.", en: "This editor cannot rename files." },
};

const refusal = (why: Sentence, { language }: RenameContext): ResponseError<void> =>
  new ResponseError(ErrorCodes.InvalidParams, why[language]);

/** An id is the name of a file. */
function planMove({ named }: NameHere, id: string, newsroom: Newsroom, context: RenameContext): RenamePlan {
  const found = homeOf(named, newsroom);
  if (found === undefined) throw refusal(NOTHING, context);
  const former = isPublished(found.href, context.out) ? found.href : undefined;
  const moved = moveTo(found.file, id, former, newsroom);
  if (moved.kind === "refused") throw refusal(REFUSED[moved.why], context);
  return { moves: true, edits: moved.edits, from: found.file, to: moved.to };
}

/** The file of what has one, and where its page stands. */
function homeOf(named: NameHere["named"], { directories: { nouns } }: Newsroom) {
  const find = <Noun extends { readonly id: string; readonly place: { readonly file: string } }>(
    all: readonly Noun[],
  ) => all.find(({ id }) => id === named.id)?.place.file;
  const of = (file: string | undefined, href: Href) => (file === undefined ? undefined : { file, href });
  if (named.kind === "topic") return of(find(nouns.topics), topicHref(named.id));
  if (named.kind === "source") return of(find(nouns.sources), sourceHref(named.id));
  return named.kind === "article" ? of(find(nouns.articles), articleHref(named.id)) : undefined;
}

/** A claim's page stands at an address made of its label: where it is published, that leads to the article. */
function leadOn({ named, name }: NameHere, fresh: string, newsroom: Newsroom, { out }: RenameContext): TextEdit[] {
  if (named.kind !== "claim" || foldKey(name.text) === foldKey(fresh)) return [];
  const home = articleId(named.id.slice(0, named.id.indexOf("/")));
  const file = newsroom.directories.nouns.articles.find(({ id }) => id === home)?.place.file;
  const href = claimHref(home, name.text);
  if (file === undefined || readManifest(out) === undefined || !isPublished(href, out)) return [];
  return addToList(file, newsroom.textOf(file), ARTICLE_FIELDS, "formerAddresses", href);
}

/** Where nothing tells what is published, it is taken for published: an address too many leads on, one too few leads nowhere. */
export function isPublished(href: Href, out: string): boolean {
  const manifest = readManifest(out);
  return manifest === undefined || manifest.files.some(({ path }) => path === addressOf(href));
}

/** A change as the protocol has it. */
interface ProtocolEdit {
  readonly range: Range;
  readonly newText: string;
}

/** Tells a change in the protocol's words. */
export const toProtocol = ({ place, text }: TextEdit): ProtocolEdit => ({ range: toRange(place), newText: text });

const byFile = (edits: readonly TextEdit[], uriOf: (path: string) => string): [string, ProtocolEdit[]][] =>
  [...groupBy(inOrder(edits), ({ place }) => place.file)].map(([path, all]) => [uriOf(path), all.map(toProtocol)]);

function documentEdits(
  edits: readonly TextEdit[],
  prose: readonly TextEdit[],
  { uriOf, versionOf }: RenameContext,
): TextDocumentEdit[] {
  const annotated = new Set(prose);
  return [...groupBy(inOrder([...edits, ...prose]), ({ place }) => place.file)].map(([path, all]) => ({
    textDocument: { uri: uriOf(path), version: versionOf(path) },
    edits: all.map((edit) =>
      annotated.has(edit) ? { ...toProtocol(edit), annotationId: IN_PROSE } : toProtocol(edit),
    ),
  }));
}
