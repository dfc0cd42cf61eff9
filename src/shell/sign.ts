/** `isnad sign`: puts the newsroom's signature beside the manifest of the published site. */
import { join, resolve } from "node:path";
import { DISK, readWhole, writeNew } from "../engine/disk.ts";
import { MANIFEST_ADDRESS, readManifest } from "../engine/manifest.ts";
import { Refusal } from "../engine/refusal.ts";
import { SIGNATURE_ADDRESS, signBytes } from "../engine/signature.ts";
import { verifySite } from "../engine/verify-site.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { keyAt } from "./key-file.ts";
import { noSite, tellDifferences } from "./verify.ts";

/** Signs, where the site is whole: what somebody else altered is never signed. */
export async function run({ out, own, cwd, language, terminal }: Invocation): Promise<ExitCode> {
  if (typeof own.key !== "string")
    throw new Refusal("اذكر ملف المفتاح الخاص: ‎--key FILE", "Name the file of the private key: --key FILE");
  const manifest = readManifest(out);
  if (manifest === undefined) throw noSite(out);
  if (tellDifferences(verifySite(out, manifest), language, terminal) > 0) return 1;
  const bytes = readWhole(DISK, join(out, MANIFEST_ADDRESS));
  const signature = signBytes(bytes, keyAt(resolve(cwd, own.key)));
  DISK.remove(join(out, SIGNATURE_ADDRESS));
  writeNew(DISK, join(out, SIGNATURE_ADDRESS), signature);
  terminal.note(language === "ar" ? `وُقّع الموقع: ${SIGNATURE_ADDRESS}` : `Signed: ${SIGNATURE_ADDRESS}`);
  return 0;
}
