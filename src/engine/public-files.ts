/** A site's own `public/`: styles, scripts and icons are built; everything else is copied as it is, hidden files too. */
import { join } from "node:path";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { OwnFile } from "./claim-addresses.ts";
import { DISK, type Disk, type Kind } from "./disk.ts";
import { besideContent } from "./site-faults.ts";

/** A file to copy; `from` is absolute. */
export interface PublicFile extends OwnFile {
  readonly from: string;
}

/** What is to be copied, in the order of addresses, and what cannot be. */
export interface PublicFiles {
  readonly files: readonly PublicFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Folders whose files go into what is built. */
const BUILT: ReadonlySet<string> = new Set(["styles", "scripts", "icons"]);
/** What systems and editors leave behind. */
const LITTER = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.gitkeep|.*~|#.*#|\.#.*|\..*\.sw[op])$/i;

/** Whether a file of this name was left behind by a system or an editor. */
export const isLitter = (name: string): boolean => LITTER.test(name);

/**
 * Lists `public/` in the folder `root`. Complains `not-a-regular-file` of links, pipes and devices, which are never
 * followed, `not-a-folder` of a file in its own place, and `file-unreadable` of names that are no address on every system.
 */
export function listPublic(root: string, disk: Disk = DISK): PublicFiles {
  const files: PublicFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const see = (path: string, kind: Kind): void => {
    const place = besideContent(path);
    if (kind === "folder") walk(path);
    else if (path === "public" && kind === "file") diagnostics.push(complain("not-a-folder", place, { path }));
    else if (kind !== "file") diagnostics.push(complain("not-a-regular-file", place, { what: kind }));
    else if (/[\\\p{Cc}]/u.test(path)) diagnostics.push(complain("file-unreadable", place, { reason: "EINVAL" }));
    else files.push({ address: path.slice("public/".length), place, from: join(root, path) });
  };
  const walk = (folder: string): void => {
    for (const { name, kind } of disk.list(join(root, folder)).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const isBuilt = folder === "public" && kind === "folder" && BUILT.has(name);
      if (!isBuilt && !isLitter(name)) see(`${folder}/${name}`, kind);
    }
  };
  const found = disk.look(join(root, "public"));
  if (found !== undefined) see("public", found.kind);
  return { files, diagnostics };
}
