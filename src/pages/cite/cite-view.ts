/** How a page says how it is cited: in words, and in the words of reference managers. */
import type { ArticleId } from "../../model/ids.ts";
import type { Planning } from "../planning.ts";
import { bibtexOf } from "./bibtex.ts";
import { citationOf } from "./citation.ts";
import { risOf } from "./ris.ts";

/** How to cite a page: the plain sentence, and the same for reference managers. */
export interface CiteView {
  readonly text: string;
  readonly formats: readonly CiteFormat[];
}

/** A citation as a reference manager takes it: the name of the format, and the text to paste. */
interface CiteFormat {
  readonly name: string;
  readonly text: string;
}

/** Makes the citation of an article; for reference managers only where the site's outputs have it. */
export function citeView(planning: Planning, id: ArticleId): CiteView {
  const citation = citationOf(planning, id);
  const { cite } = planning.graph.site.outputs;
  return {
    text: citation.text,
    formats: cite
      ? [
          { name: "BibTeX", text: bibtexOf(citation) },
          { name: "RIS", text: risOf(citation).replaceAll("\r\n", "\n").trimEnd() },
        ]
      : [],
  };
}
