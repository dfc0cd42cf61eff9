/** What a mirror lacks and has too much, by two manifests: what to send, in which order, and what to remove at the end. */
import { MANIFEST_ADDRESS, type Manifest } from "../manifest.ts";
import { SIGNATURE_ADDRESS } from "../signature.ts";

/** Steps of addresses: each begins when all of the one before are there. `remove` comes last. */
export interface UploadPlan {
  readonly send: readonly (readonly string[])[];
  readonly remove: readonly string[];
}

/**
 * Plans an upload. What pages need goes before the pages, the worker behind them, the manifest and its signature behind
 * all: until then the mirror says of itself what it was, and an upload that was broken off is simply begun again. What the
 * new site no longer has goes last, so that a reader in the midst of the old one finds everything.
 */
export function planUpload(site: Manifest, mirror: Manifest | undefined, signed: boolean): UploadPlan {
  const there = new Map(mirror?.files.map(({ path, sha256 }) => [path, sha256]));
  const own = new Set(site.files.map(({ path }) => path));
  const lost = [...there.keys()].filter((path) => !own.has(path));
  const changed = site.files.filter(({ path, sha256 }) => there.get(path) !== sha256).map(({ path }) => path);
  const turn = (wanted: number): string[] => changed.filter((path) => turnOf(path) === wanted);
  const isNew = mirror === undefined || changed.length + lost.length > 0;
  const marks = [...(isNew ? [[MANIFEST_ADDRESS]] : []), ...(signed ? [[SIGNATURE_ADDRESS]] : [])];
  return {
    send: [turn(0), turn(1), turn(2), ...marks].filter(({ length }) => length > 0),
    remove: [...lost, ...(isNew && !signed && mirror !== undefined ? [SIGNATURE_ADDRESS] : [])],
  };
}

function turnOf(path: string): number {
  if (path === "sw.js") return 2;
  return path.endsWith(".html") ? 1 : 0;
}
