/** A content-addressed store on disk: texts remembered by what they were made from. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../base/digest.ts";
import { errorCode } from "./refusal.ts";

/** Remembers texts by key. What cannot be read back exactly as it was written counts as never written. */
export interface Store {
  readonly get: (key: string) => string | undefined;
  readonly put: (key: string, text: string) => void;
  /** Forgets entries that this run has not asked for and that are older than `days` days at `now` (milliseconds). */
  readonly prune: (now: number, days: number) => void;
}

/** A store that remembers nothing. */
export const NO_STORE: Store = { get: () => undefined, put: () => undefined, prune: () => undefined };

/** Opens the store in `folder`, which is made where it is missing; entries of another `version` are not seen. */
export function openStore(folder: string, version: string): Store {
  const made = new Set<string>();
  const used = new Set<string>();
  const fileOf = (key: string): string => {
    const name = sha256(`${version}\0${key}`);
    return join(folder, name.slice(0, 2), name.slice(2));
  };
  return {
    get: (key) => {
      const file = fileOf(key);
      used.add(file);
      return readEntry(file);
    },
    put: (key, text) => {
      const file = fileOf(key);
      const parent = join(file, "..");
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      used.add(file);
      writeFileSync(file, `${sha256(text)}\n${text}`);
    },
    prune: (now, days) => pruneFolder(folder, used, now - days * 86_400_000),
  };
}

/** An entry begins with the sha256 of the rest: half-written or altered ones do not match and are made anew. */
function readEntry(file: string): string | undefined {
  let entry: string;
  try {
    entry = readFileSync(file, "utf8");
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
  const text = entry.slice(65);
  return entry.slice(0, 64) === sha256(text) ? text : undefined;
}

function pruneFolder(folder: string, used: ReadonlySet<string>, oldest: number): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && !used.has(file) && statSync(file).mtimeMs < oldest) unlinkSync(file);
  }
}
