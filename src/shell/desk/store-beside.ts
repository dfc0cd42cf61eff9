/** Files that are dropped on the desk: told by their bytes, given a name that can stand in an address, stored beside their text. */
import { posix } from "node:path";
import { proposeId } from "../../arabic/slug.ts";
import { tell } from "../../diagnostics/tell.ts";
import { checkBytes } from "../../engine/gather-documents.ts";
import { type DocumentForm, endingOf, formCalled, formOf, isOfForm } from "../../model/document-forms.ts";
import { storeFile } from "./content-door.ts";
import type { StoredFile } from "./messages.ts";

/** The largest, in bytes. */
const LARGEST = 30_000_000;
/** So many of one name may stand in a folder. */
const MOST = 1_000;

/** Stores a picture that articles can show; `undefined` where it is none, or too large, or where nothing may be stored there. */
export function storePicture(root: string, beside: string, name: string, bytes: Uint8Array): StoredFile | undefined {
  const form = formOf(bytes);
  if (form?.kind !== "picture" || bytes.length > LARGEST) return undefined;
  return store(root, beside, name, bytes, form);
}

/** Stores a document or a recording, or says in Arabic why it could not be published as it is; `undefined` as above. */
export async function storeDocument(
  root: string,
  beside: string,
  name: string,
  bytes: Uint8Array,
): Promise<StoredFile | { readonly why: string } | undefined> {
  const called = formCalled(name);
  const form = called !== undefined && isOfForm(called, bytes) ? called : formOf(bytes);
  if (form === undefined || bytes.length > LARGEST) return undefined;
  const [fault] = await checkBytes(`${name}.${endingFor(name, form)}`, bytes);
  // A drawing is cleaned when it is published: that is told, and is no reason against it.
  if (fault !== undefined && fault.code !== "drawing-cleaned") {
    const { message, mend } = tell(fault, "ar");
    return { why: `${message} ${mend}` };
  }
  return store(root, beside, name, bytes, form);
}

/** Its own ending, where that is one of the form. */
const endingFor = (name: string, { endings }: DocumentForm): string =>
  endings.includes(endingOf(name)) ? endingOf(name) : (endings[0] ?? "");

function store(
  root: string,
  beside: string,
  name: string,
  bytes: Uint8Array,
  form: DocumentForm,
): StoredFile | undefined {
  const stem = proposeId(name.replace(/\.[^.]*$/u, "")) || (form.kind === "picture" ? "picture" : "document");
  for (let number = 1; number <= MOST; number += 1) {
    const file = `${stem}${number === 1 ? "" : `-${number}`}.${endingFor(name, form)}`;
    if (storeFile(root, posix.join(posix.dirname(beside), file), bytes)) return { name: file };
  }
  return undefined;
}
