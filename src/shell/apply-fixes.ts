/** `check --fix`: makes the mends that are certain. */
import { join } from "node:path";
import type { Diagnostic, Fix } from "../diagnostics/diagnostic.ts";
import { mendText } from "../diagnostics/mend-text.ts";
import type { JoinedSite } from "../engine/join-site.ts";
import { writeAtomically } from "../engine/write-atomically.ts";
import type { Terminal } from "./terminal.ts";

/** Mends the files on disk and shows each mend as `path:line:col code: from → to`; gives the paths that were mended. */
export function applyFixes({ folder, diagnostics }: JoinedSite, terminal: Terminal): string[] {
  const mendable = diagnostics.filter(hasFix);
  const changed: string[] = [];
  for (const { path, bytes } of folder.files) {
    const fixes = mendable.filter(({ fix }) => fix.place.file === path);
    if (fixes.length === 0) continue;
    const mended = mendText(
      new TextDecoder("utf-8", { fatal: true }).decode(bytes),
      fixes.map(({ fix }) => fix),
    );
    writeAtomically(join(folder.root, path), mended.text);
    for (const { place, from, text } of mended.made) {
      terminal.note(`${path}:${place.line}:${place.column} ${JSON.stringify(from)} → ${JSON.stringify(text)}`);
    }
    if (mended.made.length > 0) changed.push(path);
  }
  return changed;
}

const hasFix = (diagnostic: Diagnostic): diagnostic is Diagnostic & { readonly fix: Fix } =>
  diagnostic.fix !== undefined;
