/** `isnad upload s3://BUCKET[/PREFIX]`: brings the published site to storage that speaks S3; only what changed is sent. */
import { join } from "node:path";
import { DISK, readWhole } from "../engine/disk.ts";
import { openS3Mirror, type S3Place } from "../engine/hosts/s3-mirror.ts";
import { planUpload } from "../engine/hosts/upload-plan.ts";
import { inTurn } from "../engine/in-turn.ts";
import { readManifest } from "../engine/manifest.ts";
import { Refusal } from "../engine/refusal.ts";
import { SIGNATURE_ADDRESS } from "../engine/signature.ts";
import { verifySite } from "../engine/verify-site.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { noSite, tellDifferences } from "./verify.ts";

/** Uploads, where the site is whole: what somebody altered is never brought out. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { out, language, terminal } = invocation;
  const mirror = openS3Mirror(placeOf(invocation));
  const manifest = readManifest(out);
  if (manifest === undefined) throw noSite(out);
  if (tellDifferences(verifySite(out, manifest), language, terminal) > 0) return 1;
  const signed = DISK.look(join(out, SIGNATURE_ADDRESS))?.kind === "file";
  const { send, remove } = planUpload(manifest, await mirror.manifest(), signed);
  for (const step of send) await inTurn(step, (address) => mirror.put(address, readWhole(DISK, join(out, address))));
  await inTurn(remove, mirror.remove);
  terminal.note(
    language === "ar"
      ? `رُفع الموقع. ملفات أُرسلت: ${send.flat().length}، حُذفت: ${remove.length}.`
      : `Uploaded: ${send.flat().length} files sent, ${remove.length} removed.`,
  );
  return 0;
}

/** From the command line and, as all tools for such storage have it, the environment. */
function placeOf({ operands, own }: Invocation): S3Place {
  const { bucket, prefix = "" } =
    /^s3:\/\/(?<bucket>[a-z0-9.-]{3,63})(?:\/(?<prefix>[^?#]*))?$/u.exec(operands[0] ?? "")?.groups ?? {};
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_REGION: region = "us-east-1",
  } = process.env;
  if (bucket === undefined)
    throw new Refusal(
      "اكتب أين يُرفع الموقع: s3://BUCKET أو s3://BUCKET/FOLDER",
      "Say where to: s3://BUCKET or s3://BUCKET/FOLDER",
    );
  if (accessKeyId === undefined || secretAccessKey === undefined)
    throw new Refusal(
      "لا مفتاح للتخزين: ضعه في متغيري البيئة AWS_ACCESS_KEY_ID وAWS_SECRET_ACCESS_KEY.",
      "No key for the storage: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.",
    );
  const endpoint = typeof own.endpoint === "string" ? own.endpoint : `https://s3.${region}.amazonaws.com`;
  if (!URL.canParse(endpoint)) throw new Refusal("عنوان التخزين ليس رابطًا.", "The endpoint is no address.");
  const folder = prefix.replaceAll(/^\/+|\/+$/gu, "");
  return {
    endpoint: endpoint.replace(/\/+$/u, ""),
    bucket,
    prefix: folder === "" ? "" : `${folder}/`,
    region,
    accessKeyId,
    secretAccessKey,
  };
}
