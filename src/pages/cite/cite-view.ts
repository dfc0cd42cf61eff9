/** How an article's page says how it is cited: in words, and as files that stand in the page itself. */
import type { ArticleId } from "../../model/ids.ts";
import type { Planning } from "../planning.ts";
import { bibtexOf } from "./bibtex.ts";
import { citationOf } from "./citation.ts";
import { risOf } from "./ris.ts";

/** How to cite a page: plain text, and files for reference managers that the page itself holds. */
export interface CiteView {
  readonly text: string;
  readonly files: readonly CiteFile[];
}

/** A file of a citation: the format, the name to save it under, and the file as an address (`data:`). */
interface CiteFile {
  readonly name: string;
  readonly file: string;
  readonly href: string;
}

/** Makes the citation of an article; its files only where the site's outputs have them. */
export function citeView(planning: Planning, id: ArticleId): CiteView {
  const citation = citationOf(planning, id);
  if (!planning.graph.site.outputs.cite) return { text: citation.text, files: [] };
  return {
    text: citation.text,
    files: [
      { name: "BibTeX", file: `${id}.bib`, href: dataUrl("application/x-bibtex", bibtexOf(citation)) },
      { name: "RIS", file: `${id}.ris`, href: dataUrl("application/x-research-info-systems", risOf(citation)) },
    ],
  };
}

/**
 * Writes a text as an address that holds it (RFC 2397), so that it can be saved without a server, a script or a file of
 * its own. Arabic stays as it is: every browser reads it as UTF-8, and beside the same words in the page it weighs
 * next to nothing.
 */
export const dataUrl = (mediaType: string, text: string): string =>
  `data:${mediaType};charset=utf-8,${text.replace(/[^A-Za-z\d\-._~!$&'()*+,;=:@/?\u00a0-\uffff]+/gu, encodeURIComponent)}`;
