/** What the preview's two threads say to one another, and what the browser hears. */
import type { AssetPaths } from "../../../templates/asset-paths.ts";
import type { CalendarDate } from "../../base/calendar-date.ts";
import type { Told } from "../../diagnostics/tell.ts";
import type { Severity } from "../../model/site.ts";
import type { DocumentFile, PictureFiles } from "../../pages/plan-options.ts";
import type { SiteData } from "../eleventy/site-data.ts";

/** What a preview is opened with. Paths are absolute. */
export interface PreviewOptions {
  readonly content: string;
  readonly cache: string;
  readonly today: CalendarDate;
  readonly baseUrl?: string;
}

/** A finding as the browser shows it: sentences made, the words meant cut out of their line. */
export interface ShownFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly severity: Severity;
  /** In Arabic. */
  readonly message: string;
  readonly mend: string;
  /** In English. */
  readonly english: Told;
  readonly expected?: string;
  /** Absent where the file has no such line. */
  readonly excerpt?: readonly [before: string, words: string, after: string];
}

/** One file of the site, made. */
export type PreviewFile = string | Uint8Array;

/** To the thread that holds the whole newsroom. */
export type ToNewsroom =
  | { readonly kind: "change"; readonly change: number; readonly paths: readonly string[] }
  | { readonly kind: "read"; readonly id: number; readonly address: string };

/**
 * From it. `joined`: everything up to the change of that number is contained; `context` is JSON of the nouns that an
 * article can name (topics, sources, the site), for {@link quickPage}.
 */
export type FromNewsroom =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | {
      readonly kind: "joined";
      readonly change: number;
      readonly faults: readonly ShownFault[];
      readonly context: string;
      readonly assets: AssetPaths;
      /** The module that draws pages; absent: our own. */
      readonly module: string | undefined;
      readonly siteData: SiteData;
      /** The addresses of all pages. */
      readonly planned: readonly string[];
      readonly pictures: ReadonlyMap<string, PictureFiles>;
      readonly documents: ReadonlyMap<string, DocumentFile>;
    }
  | { readonly kind: "file"; readonly id: number; readonly file: PreviewFile | undefined };
