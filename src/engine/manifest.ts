/** The manifest of a site: every published file with its size and sha256. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { z } from "zod";
import { sha256 } from "../base/digest.ts";
import { byCodeUnits } from "../base/order.ts";
import { errorCode } from "./refusal.ts";

/** Where the manifest stands in the site; it lists every file but itself. */
export const MANIFEST_ADDRESS = "data/manifest.json";

const MANIFEST = z.object({
  generator: z.literal("isnad"),
  version: z.literal(1),
  files: z.array(z.object({ path: z.string(), size: z.number(), sha256: z.string() })),
});

/** `files` is sorted by path in code-unit order; `sha256` is in hexadecimal. */
export type Manifest = z.infer<typeof MANIFEST>;

/** Reads every file under `folder` back from the disk, so that the manifest says what is really there. */
export function makeManifest(folder: string): Manifest {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => {
      const bytes = readFileSync(file);
      const path = relative(folder, file).split(sep).join("/");
      return { path, size: bytes.length, sha256: sha256(bytes) };
    })
    .sort((a, b) => byCodeUnits(a.path, b.path));
  return { generator: "isnad", version: 1, files };
}

/** The manifest of a published site; `undefined` where there is none that we wrote. */
export function readManifest(folder: string): Manifest | undefined {
  try {
    return MANIFEST.safeParse(JSON.parse(readFileSync(join(folder, MANIFEST_ADDRESS), "utf8"))).data;
  } catch (error) {
    if (error instanceof SyntaxError || errorCode(error) !== undefined) return undefined;
    throw error;
  }
}
