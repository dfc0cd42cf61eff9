/** The manifest of a site that stands elsewhere: in a folder, in a file that was kept, or on the web. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { DISK, readWhole } from "../disk.ts";
import { MANIFEST_ADDRESS, type Manifest, manifestFrom } from "../manifest.ts";
import { errorCode } from "../refusal.ts";

/** Reads it; `undefined` where nothing of ours stands there, or nobody answers. `where` is an address of the web or an absolute path. */
export async function readPublished(where: string): Promise<Manifest | undefined> {
  const text = /^https?:\/\//iu.test(where) ? await fetchText(where) : readText(where);
  return text === undefined ? undefined : manifestFrom(text);
}

async function fetchText(address: string): Promise<string | undefined> {
  const url = address.endsWith(".json") ? address : new URL(MANIFEST_ADDRESS, `${address.replace(/\/*$/u, "")}/`);
  try {
    const response = await fetch(url);
    return response.ok ? await response.text() : undefined;
  } catch (error) {
    // What fetch throws of a network that does not answer.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function readText(path: string): string | undefined {
  try {
    const file = statSync(path).isDirectory() ? join(path, MANIFEST_ADDRESS) : path;
    return new TextDecoder().decode(readWhole(DISK, file));
  } catch (error) {
    if (errorCode(error) !== undefined) return undefined;
    throw error;
  }
}
