/** A copy of a site, wherever it stands: in a folder, or on the web as any reader has it. */
import { join } from "node:path";
import { sha256 } from "../base/digest.ts";
import { addressOf } from "../pages/addresses.ts";
import { DISK, readWhole } from "./disk.ts";
import { HOST_FILES } from "./hosts/host-rules.ts";
import { inTurn } from "./in-turn.ts";
import type { Manifest } from "./manifest.ts";
import { Refusal } from "./refusal.ts";
import { type SiteDifferences, verifySite } from "./verify-site.ts";

/** A copy that can be held to its manifest. */
export interface SiteCopy {
  /** A file of it; `undefined` where there is none. */
  readonly read: (address: string) => Promise<Uint8Array | undefined>;
  /** Every file that is not as the manifest says. */
  readonly differences: (manifest: Manifest) => Promise<SiteDifferences>;
}

/** The copy in the folder at an absolute path. */
export const folderCopy = (folder: string): SiteCopy => ({
  read: (address) =>
    Promise.resolve(
      DISK.look(join(folder, address))?.kind === "file" ? readWhole(DISK, join(folder, address)) : undefined,
    ),
  differences: (manifest) => Promise.resolve(verifySite(folder, manifest)),
});

/**
 * The copy that answers at an address of the web. What it has beside the listed files cannot be known from there; files
 * that only hosts read are not asked for. A file in whose place another is handed out counts as changed.
 */
export function webCopy(address: string): SiteCopy {
  const root = new URL(address.endsWith("/") ? address : `${address}/`);
  const read = (path: string) => fetchFile(root, path);
  return {
    read,
    differences: async ({ files }) => {
      const asked = files.filter(({ path }) => !HOST_FILES.has(`/${path}`));
      const changed: string[] = [];
      const missing: string[] = [];
      await inTurn(asked, async ({ path, sha256: hash }) => {
        const bytes = await read(path);
        if (bytes === undefined) missing.push(path);
        else if (sha256(bytes) !== hash) changed.push(path);
      });
      return { changed: changed.sort(), added: [], missing: missing.sort() };
    },
  };
}

/** How long one file is waited for, in milliseconds. */
const PATIENCE = 60_000;

/** Bytes that stand for nothing that a site has: what comes from elsewhere is no file of this one. */
const ELSEWHERE = new Uint8Array([0]);

async function fetchFile(root: URL, path: string): Promise<Uint8Array | undefined> {
  const asked = new URL(path.split("/").map(encodeURIComponent).join("/"), root);
  const response = await fetch(asked, { signal: AbortSignal.timeout(PATIENCE) }).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(`لا تجيب المرآة: ${asked.href} (${why})`, `The mirror does not answer: ${asked.href} (${why})`);
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (response.ok) return isThere(response.url, root, path) ? bytes : ELSEWHERE;
  // The page for what is not there may be sent as what it is.
  return path === "404.html" ? bytes : undefined;
}

/** Some hosts lead from a page's file to its folder, or to its name alone. */
function isThere(url: string, root: URL, path: string): boolean {
  if (!url.startsWith(root.href)) return false;
  const way = decodeURIComponent(new URL(url).pathname.slice(root.pathname.length));
  return [way, addressOf(`/${way}`), `${way}.html`, `${way}/index.html`].includes(path);
}
