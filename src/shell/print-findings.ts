/** Findings as every command prints them: one way to all formats. */
import { isAbsolute, relative, sep } from "node:path";
import type { Verdict } from "../diagnostics/judge.ts";
import { REPORTS } from "../diagnostics/report/report.ts";
import type { ReportInput } from "../diagnostics/report/report-input.ts";
import { type ContentFolder, readPath } from "../engine/read-content.ts";
import type { Invocation } from "./command.ts";

/** Where the files of findings are found: before their paths as the reader sees them, and their texts. */
export type Sources = Pick<ReportInput, "prefix" | "sourceOf">;

/** Prints a verdict in the format asked for. */
export function printFindings(
  verdict: Verdict,
  sources: Sources,
  { format, language, terminal }: Pick<Invocation, "format" | "language" | "terminal">,
): void {
  terminal.print(REPORTS[format]({ verdict, language, ...sources, colour: terminal.colour }));
}

/** The files of a content folder, as seen from where the command was given. */
export function sourcesIn({ root, files }: ContentFolder, cwd: string): Sources {
  const texts = new Map(files.map(({ path, bytes }) => [path, bytes]));
  return { prefix: prefixOf(root, cwd), sourceOf: (file) => decode(texts.get(file)) };
}

/** The same where nobody has read them: each is read when one of its lines is shown. */
export function sourcesAt(root: string, cwd: string): Sources {
  const sourceOf = rememberLast((file: string) => {
    const found = readPath(root, file);
    return found.kind === "text" ? decode(found.file.bytes) : undefined;
  });
  return { prefix: prefixOf(root, cwd), sourceOf };
}

const decode = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);

/** Findings stand in the order of files. */
function rememberLast<Value>(find: (key: string) => Value): (key: string) => Value {
  let last: { readonly key: string; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: find(key) };
    return last.value;
  };
}

function prefixOf(root: string, cwd: string): string {
  const path = relative(cwd, root);
  const shown = path.startsWith("..") || isAbsolute(path) ? root : path;
  return shown === "" ? "" : `${shown.split(sep).join("/")}/`;
}
