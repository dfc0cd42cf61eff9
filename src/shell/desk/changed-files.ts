/** Files that have changed since the last version, each by what it is called and what it is. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { present } from "../../base/present.ts";
import { classifyFile } from "../../engine/classify-file.ts";
import { readTitle } from "../../parse/front-matter/read-title.ts";
import { kindOf } from "./list-files.ts";
import type { ChangedFile, FileKind } from "./messages.ts";

/** A file as `git status --porcelain=v1` tells it, its path within the content folder. */
export interface Moved {
  readonly path: string;
  /** Two letters: of what will be kept, and of what stands on the disk. */
  readonly sign: string;
}

/** Tells of one; `before` and `now` are its texts, as far as there are such. */
export function toldFile(
  content: string,
  { path, sign }: Moved,
  before: string | undefined,
  now: string | undefined,
): ChangedFile {
  const how = !existsSync(join(content, path)) ? "gone" : /[?A]/u.test(sign) ? "fresh" : "changed";
  const text = now ?? before;
  return { path, how, kind: kindOfFile(path), ...present({ title: text && readTitle(path, text) }) };
}

/** What stands at a path, by its name alone. */
export function kindOfFile(path: string): FileKind {
  const { kind } = classifyFile(path);
  return kind === "text" ? kindOf(path) : kind === "image" ? "picture" : kind === "document" ? "document" : "other";
}
