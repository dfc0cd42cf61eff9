/** A published site held against its own manifest, file by file: what was changed, added, taken away since. */
import { join } from "node:path";
import { sha256 } from "../base/digest.ts";
import { DISK, type Disk, readWhole, walk } from "./disk.ts";
import { MANIFEST_ADDRESS, type Manifest } from "./manifest.ts";
import { SIGNATURE_ADDRESS } from "./signature.ts";

/** What differs, each in code-unit order of paths. */
export interface SiteDifferences {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly missing: readonly string[];
}

/** Reads every file of the site at the absolute path `folder`; a link or a device in a file's place counts as changed. */
export function verifySite(folder: string, { files }: Manifest, disk: Disk = DISK): SiteDifferences {
  const listed = new Set([...files.map(({ path }) => path), MANIFEST_ADDRESS, SIGNATURE_ADDRESS]);
  const there = new Set(walk(disk, folder));
  const isSame = ({ path, size, sha256: hash }: Manifest["files"][number]): boolean => {
    const looked = disk.look(join(folder, path));
    return looked?.kind === "file" && looked.bytes === size && sha256(readWhole(disk, join(folder, path))) === hash;
  };
  return {
    changed: files.filter((file) => there.has(file.path) && !isSame(file)).map(({ path }) => path),
    added: [...there].filter((path) => !listed.has(path)).sort(),
    missing: files.filter(({ path }) => !there.has(path)).map(({ path }) => path),
  };
}
