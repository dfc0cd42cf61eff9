/** The manifest of a site: every published file with its size and sha256. */
import { join } from "node:path";
import { z } from "zod";
import { sha256 } from "../base/digest.ts";
import { byCodeUnits } from "../base/order.ts";
import { DISK, type Disk, readWhole, walk } from "./disk.ts";
import { errorCode } from "./refusal.ts";
import type { SeenFile } from "./seen-file.ts";

/** Where the manifest stands in the site; it lists every file but itself. */
export const MANIFEST_ADDRESS = "data/manifest.json";

const MANIFEST = z.object({
  generator: z.literal("isnad"),
  version: z.literal(1),
  files: z.array(z.object({ path: z.string(), size: z.number(), sha256: z.string() })),
});

/** `files` is sorted by path in code-unit order; `sha256` is in hexadecimal. */
export type Manifest = z.infer<typeof MANIFEST>;

/** What is known of a staged site. */
export interface StagedFiles {
  /** Files that we wrote before and that the disk knows as the same. */
  readonly known: ReadonlyMap<string, SeenFile>;
  /** Every address that stands there, where nobody else wrote into the folder; absent: it is walked. */
  readonly staged?: Iterable<string>;
}

/** Lists every file under `folder`; what is not `known` is read back from the disk, so that the manifest says what is really there. */
export function makeManifest(folder: string, { known, staged }: StagedFiles, disk: Disk = DISK): Manifest {
  const files = [...(staged ?? walk(disk, folder))]
    .map((path) => {
      const file = known.get(path);
      if (file !== undefined) return { path, size: file.stamp.bytes, sha256: file.sha256 };
      const bytes = readWhole(disk, join(folder, path));
      return { path, size: bytes.length, sha256: sha256(bytes) };
    })
    .sort((a, b) => byCodeUnits(a.path, b.path));
  return { generator: "isnad", version: 1, files };
}

/** The manifest of a published site; `undefined` where there is none that we wrote. */
export function readManifest(folder: string, disk: Disk = DISK): Manifest | undefined {
  try {
    return manifestFrom(new TextDecoder().decode(readWhole(disk, join(folder, MANIFEST_ADDRESS))));
  } catch (error) {
    if (errorCode(error) !== undefined) return undefined;
    throw error;
  }
}

/** The manifest in a text; `undefined` where it is none of ours. */
export function manifestFrom(text: string): Manifest | undefined {
  try {
    return MANIFEST.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
