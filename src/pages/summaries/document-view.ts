/** Documents as pages show them: with what they are and how large, before anybody opens them. */
import { present } from "../../base/present.ts";
import type { Source } from "../../model/source.ts";
import { contentPath } from "../content-links.ts";
import type { Href } from "../href.ts";
import type { DocumentFile } from "../plan-options.ts";
import type { Planning } from "../planning.ts";
import { atPage } from "./at-page.ts";

/** A link to a document: what its file is called, and «PDF، 1.2 م.ب». */
export interface DocumentView {
  readonly href: Href;
  readonly name: string;
  readonly about: string;
}

/** The copies that a source has in the content folder. */
export const documentsOf = ({ options }: Planning, { documents = [] }: Source): readonly DocumentFile[] =>
  documents.flatMap(({ text, place }) => options.documents?.get(contentPath(place.file, text)) ?? []);

/** The same, each opened at the page that `locator` names. */
export const documentViews = (planning: Planning, source: Source, locator?: string): readonly DocumentView[] =>
  documentsOf(planning, source).map((document) =>
    present({
      href: atPage(document.href, locator),
      name: document.name,
      about: planning.words.document(document),
    }),
  );
