/** `isnad draft`: one file of content as a page to send before it is published, whatever is still wrong with it. */
import { resolve } from "node:path";
import { present } from "../base/present.ts";
import { judgeSite } from "../engine/join-site.ts";
import { readEdition } from "../engine/open-newsroom.ts";
import { writeAtomically } from "../engine/write-atomically.ts";
import { onlyFile } from "./asked-files.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { openDrafts } from "./draft-copy.ts";
import { tellProgress } from "./tell-progress.ts";
import { latestToday } from "./today.ts";

/** Writes the copy and says where, and how much is wrong; faults of content stop nothing here. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { content, cache, baseUrl, cwd, own, terminal, language } = invocation;
  const onParsed = tellProgress(invocation);
  const edition = await readEdition({
    content,
    cache,
    drafts: true,
    today: latestToday,
    onParsed,
    ...present({ baseUrl }),
  });
  const path = onlyFile(
    invocation,
    edition.folder.files.map((file) => file.path),
  );
  const make = await openDrafts({ content, cache }, edition);
  const copy = make(path, edition, judgeSite(edition, false));
  if (copy === undefined) throw new Error(`${path} is no file of the edition that it was found in`);
  const file = resolve(cwd, typeof own.to === "string" ? own.to : copy.name);
  writeAtomically(file, copy.html);
  terminal.note(
    language === "ar"
      ? `كُتبت المسودة: ${file} · ما ينبغي إصلاحه فيها: ${copy.faults}`
      : `Draft written: ${file} · to mend in it: ${copy.faults}`,
  );
  return 0;
}
