/** What the bundler has against a site's own files, as complaints at their places. */
import { resolve } from "node:path";
import type { BuildFailure, Message } from "esbuild";
import type { Place } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { besideContent, placeBeside } from "./site-faults.ts";

/** Whether a bundle failed for what stands in its files, and not for a fault of ours. */
export const isBuildFailure = (error: unknown): error is BuildFailure =>
  error instanceof Error && "errors" in error && Array.isArray(error.errors);

/** The second is told of a file that exports nothing at all. */
const LACKING = [
  /^No matching export in "(?<file>[^"]+)" for import "(?<name>[^"]+)"$/u,
  /^Import "(?<name>[^"]+)" will always be undefined because the file "(?<file>[^"]+)" has no exports$/u,
];

/**
 * Turns a message of a bundle made in the folder `root` into `theme-broken`, or into `theme-lacks` at the shadow that
 * lacks something: the bundler tells that at the file of ours that asks for it.
 */
export function faultOf({ text, location }: Pick<Message, "text" | "location">, root: string): Diagnostic {
  const { name, file } = LACKING.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups) ?? {};
  if (name !== undefined && file !== undefined)
    return complain("theme-lacks", placeBeside(root, resolve(root, file)), { name });
  const place = location === null ? besideContent("templates") : pointTo(root, location);
  return complain("theme-broken", place, { message: text });
}

function pointTo(root: string, at: { readonly file: string; readonly line: number; readonly column: number }): Place {
  const column = at.column + 1;
  return { ...placeBeside(root, resolve(root, at.file)), line: at.line, column, endLine: at.line, endColumn: column };
}
