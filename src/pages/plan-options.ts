/** What the one who orders the plan decides. */
import type { PastChange } from "../graph/changes/past-change.ts";
import type { Picture } from "../model/article.ts";
import type { DocumentKind } from "../model/document-forms.ts";
import type { LinkMemory } from "./check-content-links.ts";
import type { Href } from "./href.ts";
import type { IndexMemory } from "./search/index-memory.ts";
import type { Tracing } from "./trace-reads.ts";

/** What the one who orders the plan decides. */
export interface PlanOptions {
  /** Absolute address of the site, with a final `/`; overrides `site.yaml`. Absent: addresses in feeds are relative. */
  readonly baseUrl?: string;
  /** What the engine made of the images of the graph's articles; an image that is not here is not shown. */
  readonly pictures?: ReadonlyMap<Picture, PictureFiles>;
  /** What the engine publishes of the documents that the graph asks for, by their composed path in the content folder. */
  readonly documents?: ReadonlyMap<string, DocumentFile>;
  /** The paths of all pictures and documents of the content folder: what may have been meant where one is missing. */
  readonly fileNames?: readonly string[];
  /** Social pictures, by the address of the page that shows them (`articles/x/index.html`). */
  readonly socialPictures?: ReadonlyMap<string, Href>;
  /** What happened to the claims of each article since they appeared, oldest first; absent: nobody has asked. */
  readonly history?: ReadonlyMap<string, readonly PastChange[]>;
  /** Who notes what each page reads; absent: nobody. */
  readonly tracing?: Tracing;
  /** What is known of the search index from before; absent: it is built of everything. */
  readonly words?: IndexMemory;
  /** What articles said of their links before; absent: they are read. */
  readonly links?: LinkMemory;
}

/** A file of content that is published beside the pages: a document, a recording, a drawing. */
export interface DocumentFile {
  readonly href: Href;
  /** What its file is called. */
  readonly name: string;
  readonly kind: DocumentKind;
  readonly mediaType: string;
  /** How many bytes are published, and their sha256 in hexadecimal. */
  readonly bytes: number;
  readonly sha256: string;
}

/** The files made of one image: the one that every browser reads, and other formats and sizes, best first. */
export interface PictureFiles {
  readonly src: Href;
  readonly width: number;
  readonly height: number;
  readonly variants: readonly { readonly mediaType: string; readonly srcset: string }[];
}
