/** `isnad zip`: the published site as one file to keep, to send, to put on a stick. */
import { resolve } from "node:path";
import { sha256 } from "../base/digest.ts";
import { DISK, writeNew } from "../engine/disk.ts";
import { readManifest } from "../engine/manifest.ts";
import { verifySite } from "../engine/verify-site.ts";
import { zipSite } from "../engine/zip-site.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { noSite, tellDifferences } from "./verify.ts";

/** The folder that stands in the file, whatever the site's own is called here. */
const FOLDER = "site";

/** Packs, where the site is whole: what somebody else altered is not handed on. Says the file and its sha256. */
export async function run({ out, own, cwd, language, terminal }: Invocation): Promise<ExitCode> {
  const manifest = readManifest(out);
  if (manifest === undefined) throw noSite(out);
  if (tellDifferences(verifySite(out, manifest), language, terminal) > 0) return 1;
  const file = typeof own.to === "string" ? resolve(cwd, own.to) : `${out}.zip`;
  const bytes = zipSite(out, manifest, FOLDER);
  DISK.remove(file);
  writeNew(DISK, file, bytes);
  terminal.note(`${file} · sha256 ${sha256(bytes)}`);
  return 0;
}
