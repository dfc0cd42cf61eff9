/** What is the same for all sites (fonts, icons, styles as they come) is made once in the life of an installation. */
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../base/digest.ts";
import { PROJECT_ROOT, sourceVersion } from "../code-version.ts";
import { DISK, walk } from "../disk.ts";
import { errorCode } from "../refusal.ts";
import type { Section } from "../store.ts";

/** Where a checkout makes it, beside its compiled sources; a package brings it along in the other. */
export const OWN_FOLDERS = { checkout: "node_modules/.cache/isnad-made", package: "dist/isnad-made" } as const;

const FOLDER = existsSync(join(PROJECT_ROOT, "tsconfig.json")) ? OWN_FOLDERS.checkout : OWN_FOLDERS.package;

/** The rooms that scripts of `public/` take from, and the makers themselves. */
const OWN_ROOMS = ["src/base", "src/arabic", "src/model", "src/pages", "src/engine/assets"] as const;

/**
 * Remembers in the installation, a file for each thing, its own hash before it: what does not match was never written.
 * Where that may not be written, `site` remembers.
 */
export function ownMemory(site: Section): Section {
  const folder = join(PROJECT_ROOT, FOLDER, versionOfOwn());
  const fileOf = (key: string): string => join(folder, sha256(key).slice(0, 32));
  return {
    get: (key) => readMade(fileOf(key)) ?? site.get(key),
    put: (key, bytes) => {
      try {
        writeMade(folder, fileOf(key), bytes);
        return true;
      } catch (error) {
        if (errorCode(error) === undefined) throw error;
        return site.put(key, bytes);
      }
    },
  };
}

/** The name of the folder that holds what these sources make; styles and icons count with them. */
export function versionOfOwn(): string {
  const files = [...walk(DISK, join(PROJECT_ROOT, "public"))].sort();
  const hashes = files.map((path) => [path, sha256(readFileSync(join(PROJECT_ROOT, "public", path)))]);
  return sha256(JSON.stringify([sourceVersion(OWN_ROOMS), hashes])).slice(0, 16);
}

/** Of the hash before the bytes, in letters. */
const HASH = 64;

function readMade(file: string): Uint8Array | undefined {
  if (!existsSync(file)) return undefined;
  const all = readFileSync(file);
  const bytes = new Uint8Array(all.subarray(HASH));
  return all.subarray(0, HASH).toString("latin1") === sha256(bytes) ? bytes : undefined;
}

function writeMade(folder: string, file: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  writeFileSync(unfinished, Buffer.concat([Buffer.from(sha256(bytes), "latin1"), bytes]));
  renameSync(unfinished, file);
}
