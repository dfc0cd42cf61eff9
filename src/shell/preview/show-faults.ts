/** A verdict as the preview shows it over the page. */

import type { Place } from "../../base/place.ts";
import type { Verdict } from "../../diagnostics/judge.ts";
import { tell } from "../../diagnostics/tell.ts";
import type { ShownFault } from "./messages.ts";

/** How much of a long line is shown around the words meant. */
const AROUND = 60;

/** The findings that an editor must see at once: errors and warnings, errors first. Paths are from the site's folder where they lie beside content. */
export function showFaults({ findings }: Verdict, sourceOf: (file: string) => string | undefined): ShownFault[] {
  const seen = findings.filter(({ severity }) => severity !== "note");
  const ordered = [...seen.filter(({ fails }) => fails), ...seen.filter(({ fails }) => !fails)];
  return ordered.map(({ diagnostic, severity }) => {
    const { code, place, expected } = diagnostic;
    const excerpt = excerptOf(sourceOf(place.file), place);
    return {
      file: place.file.replace(/^\.\.\//u, ""),
      line: place.line,
      column: place.column,
      code,
      severity,
      ...tell(diagnostic, "ar"),
      english: tell(diagnostic, "en"),
      ...(expected === undefined ? {} : { expected }),
      ...(excerpt === undefined ? {} : { excerpt }),
    };
  });
}

function excerptOf(source: string | undefined, place: Place): ShownFault["excerpt"] {
  const line = source?.split(/\r\n|\n|\r/)[place.line - 1];
  if (line === undefined || line.trim() === "") return undefined;
  const start = place.column - 1;
  const end = place.endLine === place.line ? Math.max(place.endColumn - 1, start + 1) : line.length;
  const from = Math.max(0, start - AROUND);
  const to = Math.min(line.length, end + AROUND);
  const before = `${from > 0 ? "…" : ""}${line.slice(from, start)}`;
  const after = `${line.slice(end, to)}${to < line.length ? "…" : ""}`;
  return [before, line.slice(start, end), after];
}
