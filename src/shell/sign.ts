/** `isnad sign`: puts the newsroom's signature beside the manifest of the published site. */
import { join, resolve } from "node:path";
import { DISK, readWhole, writeNew } from "../engine/disk.ts";
import { MANIFEST_ADDRESS, readManifest } from "../engine/manifest.ts";
import { Refusal } from "../engine/refusal.ts";
import { publicKeyOf, SIGNATURE_ADDRESS, signBytes } from "../engine/signature.ts";
import { verifySite } from "../engine/verify-site.ts";
import { addressOf, PUBLIC_KEY } from "../pages/addresses.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { keyAt } from "./key-file.ts";
import { noSite, tellDifferences } from "./verify.ts";

/** Signs, where the site is whole: what somebody else altered is never signed. */
export async function run({ out, own, cwd, language, terminal }: Invocation): Promise<ExitCode> {
  const key = secretKey(own.key, cwd);
  const manifest = readManifest(out);
  if (manifest === undefined) throw noSite(out);
  if (tellDifferences(verifySite(out, manifest), language, terminal) > 0) return 1;
  const bytes = readWhole(DISK, join(out, MANIFEST_ADDRESS));
  refuseOther(out, key);
  const signature = signBytes(bytes, key);
  DISK.remove(join(out, SIGNATURE_ADDRESS));
  writeNew(DISK, join(out, SIGNATURE_ADDRESS), signature);
  terminal.note(language === "ar" ? `وُقّع الموقع: ${SIGNATURE_ADDRESS}` : `Signed: ${SIGNATURE_ADDRESS}`);
  return 0;
}

/** The file that is named, else what CI has in the environment, where no file of it may stand. */
function secretKey(file: string | true | undefined, cwd: string): Uint8Array {
  if (typeof file === "string") return keyAt(resolve(cwd, file));
  const { ISNAD_SECRET_KEY: pem = "" } = process.env;
  if (pem !== "") return new TextEncoder().encode(pem);
  throw new Refusal(
    "اذكر ملف المفتاح الخاص: ‎--key FILE، أو ضع المفتاح في متغير البيئة ISNAD_SECRET_KEY.",
    "Name the file of the private key: --key FILE, or put the key into the environment as ISNAD_SECRET_KEY.",
  );
}

/** A site that tells its readers of one key is not signed by another: each of them would hold it for altered. */
function refuseOther(out: string, key: Uint8Array): void {
  const told = join(out, addressOf(PUBLIC_KEY));
  if (DISK.look(told)?.kind !== "file") return;
  if (new TextDecoder().decode(readWhole(DISK, told)) === publicKeyOf(key)) return;
  throw new Refusal(
    "هذا المفتاح الخاص ليس صاحب المفتاح العام الذي في site.yaml، فلم يُوقَّع شيء.",
    "This private key is not the one that the public key in site.yaml belongs to; nothing was signed.",
  );
}
