/** What the one who orders the plan decides. */
import type { Picture } from "../model/article.ts";
import type { ArticleId } from "../model/ids.ts";
import type { Href } from "./href.ts";
import type { DocumentWords } from "./search/document-words.ts";
import type { Tracing } from "./trace-reads.ts";

/** What the one who orders the plan decides. */
export interface PlanOptions {
  /** Absolute address of the site, with a final `/`; overrides `site.yaml`. Absent: addresses in feeds are relative. */
  readonly baseUrl?: string;
  /** What the engine made of the images of the graph's articles; an image that is not here is not shown. */
  readonly pictures?: ReadonlyMap<Picture, PictureFiles>;
  /** Social pictures, by the address of the page that shows them (`articles/x/index.html`). */
  readonly socialPictures?: ReadonlyMap<string, Href>;
  /** Who notes what each page reads; absent: nobody. */
  readonly tracing?: Tracing;
  /** The words of articles for the search, counted before; absent: they are counted anew. */
  readonly words?: WordMemory;
}

/** Remembers the words of an article, which follow from its file. */
export interface WordMemory {
  readonly recall: (article: ArticleId) => DocumentWords | undefined;
  readonly remember: (article: ArticleId, words: DocumentWords) => void;
}

/** The files made of one image: the one that every browser reads, and other formats and sizes, best first. */
export interface PictureFiles {
  readonly src: Href;
  readonly width: number;
  readonly height: number;
  readonly variants: readonly { readonly mediaType: string; readonly srcset: string }[];
}
