/** Words of another site that look like a slip in our own signs, `a[i]]`, stay words: they are escaped, as that site showed them. */
import { ROWS } from "../../diagnostics/codes.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { parseFile } from "../../parse/parse-file.ts";

/** Faults that say: this is nearly a sign of ours. Nobody of another site can have meant it. */
const NEAR: ReadonlySet<string> = new Set([
  "near-miss-mark",
  "near-miss-link",
  "near-miss-picture",
  "near-miss-note",
  "near-miss-span",
  "span-empty",
]);
/** Each round escapes all that it finds; what one escape uncovers, the next finds. */
const ROUNDS = 4;

/** A text that is taken as it stands, and what was escaped, told at its line in the post. */
export interface EscapedText {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Escapes such words in the text of an article; `post` is the file that it comes from. Complains with `import-kept-as-words`. */
export function escapeNearMarks(path: string, text: string, post: string): EscapedText {
  const diagnostics: Diagnostic[] = [];
  let kept = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const near = nearMarksIn(path, kept);
    if (near.length === 0) break;
    const lines = kept.split("\n");
    // From the end, so that no place moves before it is met.
    for (const { place } of near.toReversed()) {
      const line = lines[place.line - 1];
      if (line === undefined) continue;
      const at = signAt(line, place.column - 1);
      if (at === undefined) continue;
      const shown = line.slice(place.column - 1, place.endLine === place.line ? place.endColumn - 1 : undefined);
      lines[place.line - 1] = `${line.slice(0, at)}\\${line.slice(at)}`;
      const where = { file: post, line: place.line, column: 1, endLine: place.line, endColumn: 1 };
      diagnostics.push(complain("import-kept-as-words", where, { words: shown.trim() || line.trim().slice(0, 60) }));
    }
    const escaped = lines.join("\n");
    if (escaped === kept || nearMarksIn(path, escaped).length >= near.length) break;
    kept = escaped;
  }
  return kept === text ? { text, diagnostics: [] } : { text: kept, diagnostics };
}

const nearMarksIn = (path: string, text: string): Diagnostic[] =>
  parseFile({ path, bytes: new TextEncoder().encode(text) }).diagnostics.filter(
    ({ code }) => NEAR.has(code) && ROWS[code].severity === "error",
  );

/** The first sign at or behind a column that a backslash makes a character; behind it on the line, before it where none is. */
function signAt(line: string, column: number): number | undefined {
  const behind = line.slice(column).search(/[[\](<^]/u);
  if (behind !== -1 && line[column + behind - 1] !== "\\") return column + behind;
  const before = line.slice(0, column).search(/[[\]](?=[^[\]]*$)/u);
  return before === -1 || line[before - 1] === "\\" ? undefined : before;
}
