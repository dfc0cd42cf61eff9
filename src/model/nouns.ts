/** What one file of content becomes. */
import type { Article } from "./article.ts";
import type { MarkdownParser, Site } from "./site.ts";
import type { Source } from "./source.ts";
import type { StaticPage } from "./static-page.ts";
import type { Topic } from "./topic.ts";

/** The noun in one file, by the folder it stands in. */
export type Noun =
  | { readonly kind: "article"; readonly noun: Article }
  | { readonly kind: "source"; readonly noun: Source }
  | { readonly kind: "topic"; readonly noun: Topic }
  | { readonly kind: "page"; readonly noun: StaticPage }
  | { readonly kind: "site"; readonly noun: Site };

/** One file of content, read: `path` relative to the content folder, with `/`. */
export interface ContentFile {
  /** From the content folder, with `/`. */
  readonly path: string;
  /** All that it holds. */
  readonly bytes: Uint8Array;
  /** By which parser its Markdown is read; absent: `remark`. */
  readonly parser?: MarkdownParser;
}
