/** A verdict as the command line shows it. */
import { isAbsolute, relative, sep } from "node:path";
import type { Verdict } from "../diagnostics/judge.ts";
import { REPORTS } from "../diagnostics/report/report.ts";
import type { ContentFolder } from "../engine/read-content.ts";
import type { Invocation } from "./command.ts";

/** Prints the verdict in the format asked for; paths are as seen from where the command was given. */
export function report(
  verdict: Verdict,
  folder: ContentFolder,
  { format, language, cwd, terminal }: Invocation,
): string {
  const files = new Map(folder.files.map((file) => [file.path, file.bytes]));
  return REPORTS[format]({
    verdict,
    language,
    prefix: prefixOf(folder.root, cwd),
    sourceOf: (file) => {
      const bytes = files.get(file);
      return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    },
    colour: terminal.colour,
  });
}

function prefixOf(root: string, cwd: string): string {
  const path = relative(cwd, root);
  const shown = path.startsWith("..") || isAbsolute(path) ? root : path;
  return shown === "" ? "" : `${shown.split(sep).join("/")}/`;
}
