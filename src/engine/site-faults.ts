/** Faults that show only while a site is being written: as placed as all others, and nothing is published. */
import { posix, relative, sep } from "node:path";
import { fileStart, type Place } from "../base/place.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** Ends a build; whoever began it tells the diagnostics as it tells all others. */
export class SiteFaults extends Error {
  override readonly name = "SiteFaults";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(`${diagnostics.length} faults in what the site keeps beside its content`);
    this.diagnostics = diagnostics;
  }
}

/** A file beside the content folder, as places name it: `public/CNAME` → `../public/CNAME`. */
export const besideContent = (path: string): Place => fileStart(posix.join("..", path));

/** The same for a file on the disk; `root` is the folder that holds the content folder. Both absolute. */
export const placeBeside = (root: string, file: string): Place =>
  besideContent(relative(root, file).split(sep).join("/"));
