/** The pictures and documents of an old site, held against the content folder, and what of them cannot be published. */
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../base/digest.ts";
import { groupBy } from "../base/group-by.ts";
import { fileStart } from "../base/place.ts";
import { ROWS } from "../diagnostics/codes.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { tell } from "../diagnostics/tell.ts";
import { checkBytes } from "../engine/gather-documents.ts";
import { listPaths } from "../engine/read-content.ts";
import { formCalled, formOf, isDocument } from "../model/document-forms.ts";
import type { OldSite } from "./read-old-site.ts";

/** What import is told of the old site's files. */
export interface OldMedia {
  /** Places in the content folder that hold files of the newsroom's own. */
  readonly occupied: string[];
  /** Files that stay behind. */
  readonly left: readonly string[];
  /** Why they do: `import-media-refused`. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Looks at the files of an old site; a document that could not be published as it is stays where it is, and is told. */
export async function readMedia({ root, files }: OldSite, content: string): Promise<OldMedia> {
  const diagnostics: Diagnostic[] = [];
  const left: string[] = [];
  for (const path of files) {
    const fault = await faultOf(root, path);
    if (fault === undefined) continue;
    left.push(path);
    diagnostics.push(complain("import-media-refused", fileStart(path), { what: tell(fault, "ar").message }));
  }
  return { occupied: occupiedPlaces(root, files, content), left, diagnostics };
}

/** What would keep a site with this file from being built; a picture's own data are removed, so only a file that is none is told. */
async function faultOf(root: string, path: string): Promise<Diagnostic | undefined> {
  if (isDocument(path)) {
    const faults = await checkBytes(path, readFileSync(join(root, path)));
    return faults.find(({ code }) => ROWS[code].severity === "error");
  }
  const form = formCalled(path);
  if (form === undefined || formOf(headOf(join(root, path))) !== undefined) return undefined;
  return complain("document-type", fileStart(path), { path, ending: form.endings[0] ?? "" });
}

function headOf(file: string): Uint8Array {
  const head = new Uint8Array(4096);
  const handle = openSync(file, "r");
  try {
    return head.subarray(0, readSync(handle, head));
  } finally {
    closeSync(handle);
  }
}

/** A file of the content that is, byte for byte, one of the old site's was carried over before: its place is free for that. */
function occupiedPlaces(root: string, files: readonly string[], content: string): string[] {
  if (!existsSync(content)) return [];
  const bySize = groupBy(files, (path) => statSync(join(root, path)).size);
  const isOld = (path: string): boolean => {
    const alike = bySize.get(statSync(path).size) ?? [];
    const bytes = alike.length === 0 ? "" : sha256(readFileSync(path));
    return alike.some((each) => sha256(readFileSync(join(root, each))) === bytes);
  };
  return [...listPaths(content)].filter((path) => /^(?:images|documents)\//u.test(path) && !isOld(join(content, path)));
}
