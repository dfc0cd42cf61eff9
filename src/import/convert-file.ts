/** A foreign file in, drafts of articles out, cleaned of what does not belong to them. */

import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { detectFormat } from "./detect-format.ts";
import { type Conversion, type Draft, type ForeignFile, refuse } from "./draft.ts";
import { dropFurniture } from "./drop-furniture.ts";
import { findDate } from "./find-date.ts";
import { proseOf } from "./prose-of.ts";
import { readDocx } from "./read-docx.ts";
import { readHtml } from "./read-html.ts";
import { readPlainText } from "./read-plain-text.ts";
import { readWordpress } from "./read-wordpress.ts";
import { tidyText } from "./tidy-text.ts";

/** The largest file that import opens, in bytes: an export of a large site. */
const LARGEST_FILE = 64 * 1024 * 1024;

/**
 * Converts a foreign file. Every word of its prose is in a draft or in a diagnostic that says it was dropped.
 * Complains with the codes `import-*`; a file with an error gives no draft.
 */
export async function convertFile(file: ForeignFile): Promise<Conversion> {
  const large = refuseTooLarge(file.name, file.bytes.length);
  if (large !== undefined) return refuse(large);
  const conversion = await convert(file);
  const cleaned = conversion.drafts.map(clean);
  const drafts = cleaned.flatMap(({ drafts }) => drafts);
  const diagnostics = [...conversion.diagnostics, ...cleaned.flatMap(({ diagnostics }) => diagnostics)];
  const refused = conversion.drafts.length === 0 && diagnostics.some(({ code }) => !code.startsWith("import-dropped"));
  if (drafts.length > 0 || refused) return { drafts, diagnostics };
  return { drafts, diagnostics: [complain("import-empty", fileStart(file.name), { name: file.name }), ...diagnostics] };
}

/** The complaint `import-too-large`, where a file of so many bytes is; a caller may ask before it reads the file. */
export function refuseTooLarge(name: string, size: number): Diagnostic | undefined {
  if (size <= LARGEST_FILE) return undefined;
  const facts = { megabytes: Math.ceil(size / 1024 / 1024), limit: LARGEST_FILE / 1024 / 1024 };
  return complain("import-too-large", fileStart(name), facts);
}

async function convert(file: ForeignFile): Promise<Conversion> {
  const format = detectFormat(file);
  switch (format) {
    case "text":
      return readPlainText(file);
    case "html":
      return readHtml(file);
    case "docx":
      return await readDocx(file);
    case "wordpress":
      return readWordpress(file);
    case undefined:
      return refuse(complain("import-format-unknown", fileStart(file.name), { name: file.name }));
    default:
      return format satisfies never;
  }
}

/** A draft without furniture and invisible signs; none where nothing is left of it. */
function clean(draft: Draft): Conversion {
  const quotes = tidyText(draft.tree, draft.locate);
  const { tree, diagnostics } = dropFurniture(draft.tree, draft.locate);
  const told = [...diagnostics, ...quotes];
  const lines = proseOf(tree)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const day = draft.datePublished ?? findDate(lines.map((text) => ({ text })))?.date;
  const dated = { ...draft, ...(day === undefined ? {} : { datePublished: day }), tree };
  if (lines.length > 0) return { drafts: [dated], diagnostics: told };
  if (draft.headline === undefined) return refuse(...told);
  return refuse(
    ...told,
    complain("import-dropped", draft.locate(undefined), { words: draft.headline, what: "عنوان بلا نص" }),
  );
}
