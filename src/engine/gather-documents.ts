/** Documents and recordings of the content folder that published texts lead to: checked, and on their way to the site as they are. */
import { join } from "node:path";
import { proposeId } from "../arabic/slug.ts";
import { sha256 } from "../base/digest.ts";
import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { endingOf, formCalled, isOfForm } from "../model/document-forms.ts";
import type { DocumentFile } from "../pages/plan-options.ts";
import { cleanDrawing } from "./assets/clean-drawing.ts";
import { DISK, readWhole } from "./disk.ts";
import { lookInto } from "./find-metadata.ts";
import type { ContentFolder } from "./read-content.ts";

/** What is published of a site's documents. */
export interface GatheredDocuments {
  /** By their composed path in the content folder. */
  readonly documents: ReadonlyMap<string, DocumentFile>;
  readonly files: readonly DocumentBytes[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A file of the site that is read when it is written: a newsroom may keep gigabytes of them. */
interface DocumentBytes {
  readonly address: string;
  readonly bytes: number;
  readonly read: () => Uint8Array;
}

/** What was found of each document, by its path; the preview keeps it from one change to the next. */
export type CheckedDocuments = Map<string, CheckedDocument>;
interface CheckedDocument {
  readonly document: DocumentFile;
  readonly read: () => Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** The largest that is published, in bytes: readers fetch it over a phone's network, and it is kept in every copy of the site. */
const LARGEST = 100_000_000;

/**
 * Gathers the files that `asked` names; every other stays where it is, `document-unused`. Complains `document-type` of what is
 * not what it is called, `document-too-large`, `metadata-in-file` of what tells who made it, `drawing-cleaned`.
 */
export async function gatherDocuments(
  { root, images, documents }: Pick<ContentFolder, "root" | "images" | "documents">,
  asked: ReadonlySet<string>,
  checked: CheckedDocuments = new Map(),
): Promise<GatheredDocuments> {
  const gathered: [string, CheckedDocument][] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of [...images, ...documents].filter((each) => asked.has(each.normalize("NFC")))) {
    const one = checked.get(path) ?? (await checkDocument(root, path));
    checked.set(path, one);
    gathered.push([path.normalize("NFC"), one]);
    diagnostics.push(...one.diagnostics);
  }
  for (const path of documents)
    if (!asked.has(path.normalize("NFC"))) diagnostics.push(complain("document-unused", fileStart(path), { path }));
  return {
    documents: new Map(gathered.map(([path, { document }]) => [path, document])),
    files: gathered.map(([, { document, read }]) => ({ address: document.href.slice(1), bytes: document.bytes, read })),
    diagnostics,
  };
}

async function checkDocument(root: string, path: string): Promise<CheckedDocument> {
  const form = formCalled(path);
  if (form === undefined) throw new Error(`${path} is no document`);
  const whole = readWhole(DISK, join(root, path));
  const clean = form.kind === "drawing" ? cleanDrawing(new TextDecoder().decode(whole)) : undefined;
  const read = (): Uint8Array =>
    clean === undefined ? readWhole(DISK, join(root, path)) : new TextEncoder().encode(clean.text);
  const published = clean === undefined ? whole : read();
  const hash = sha256(published);
  const name = path.slice(path.lastIndexOf("/") + 1);
  const document = {
    href: `/files/${stemOf(name)}${hash.slice(0, 8)}.${endingOf(name)}` as const,
    name,
    kind: form.kind,
    mediaType: form.mediaType,
    bytes: published.length,
    sha256: hash,
  };
  return { document, read, diagnostics: await faultsOf(path, published, clean?.removed) };
}

/**
 * What is wrong with a document before it stands anywhere, by what it is called and its bytes: `document-type`,
 * `document-too-large`, `metadata-in-file`, `drawing-cleaned`.
 */
export async function checkBytes(path: string, bytes: Uint8Array): Promise<Diagnostic[]> {
  const clean = formCalled(path)?.kind === "drawing" ? cleanDrawing(new TextDecoder().decode(bytes)) : undefined;
  return faultsOf(path, clean === undefined ? bytes : new TextEncoder().encode(clean.text), clean?.removed);
}

/** `removed` of a drawing that could be cleaned; any other drawing is none. */
async function faultsOf(path: string, bytes: Uint8Array, removed?: readonly string[]): Promise<Diagnostic[]> {
  const place = fileStart(path);
  const form = formCalled(path);
  if (form === undefined || !isOfForm(form, bytes) || (form.kind === "drawing" && removed === undefined))
    return [complain("document-type", place, { path, ending: endingOf(path) })];
  if (bytes.length > LARGEST)
    return [complain("document-too-large", place, { path, size: Math.ceil(bytes.length / 1e6), limit: LARGEST / 1e6 })];
  const what = await lookInto(path, bytes, 0);
  return [
    ...(what.length > 0 ? [complain("metadata-in-file", place, { what: what.join("، ") })] : []),
    ...(removed?.length ? [complain("drawing-cleaned", place, { src: path, what: removed.join("، ") })] : []),
  ];
}

/** What a file is called stays readable where it is saved: «تقرير الوزارة.pdf» is `tqryr-alwzara-3f2a….pdf`. */
function stemOf(name: string): string {
  const stem = proposeId(name.replace(/\.[^.]*$/u, "")).slice(0, 48);
  return stem === "" ? "" : `${stem}-`;
}
