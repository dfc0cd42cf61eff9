/** A bucket of storage that speaks S3, as a mirror: its manifest is read, files are put and removed. */
import { AwsClient } from "aws4fetch";
import { MANIFEST_ADDRESS, type Manifest, manifestFrom } from "../manifest.ts";
import { Refusal } from "../refusal.ts";
import { HEADERS, TYPES } from "./host-rules.ts";
import { mediaTypeOf } from "./media-type.ts";

/** Where it is, and who may write there. */
export interface S3Place {
  /** `https://s3.example.org`, without a slash at the end. */
  readonly endpoint: string;
  readonly bucket: string;
  /** Empty, or ends in `/`. */
  readonly prefix: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** A mirror that can be written. Each refuses with the address and what the storage answered. */
export interface S3Mirror {
  /** What it says of itself; `undefined` where no site of ours stands there. */
  readonly manifest: () => Promise<Manifest | undefined>;
  readonly put: (address: string, bytes: Uint8Array) => Promise<void>;
  readonly remove: (address: string) => Promise<void>;
}

/** Opens it; nothing is asked before the first call. */
export function openS3Mirror({ endpoint, bucket, prefix, region, ...keys }: S3Place): S3Mirror {
  const client = new AwsClient({ ...keys, service: "s3", region });
  const ask = async (address: string, init: RequestInit): Promise<Response> => {
    const path = `${prefix}${address}`.split("/").map(encodeURIComponent).join("/");
    const response = await client.fetch(`${endpoint}/${bucket}/${path}`, init).catch((error: unknown) => {
      throw refused(address, error instanceof Error ? error.message : String(error));
    });
    if (response.ok || (response.status === 404 && init.method !== "PUT")) return response;
    const answer = `${response.status} ${(await response.text()).slice(0, 200)}`;
    throw response.status === 401 || response.status === 403 ? keyRefused(answer) : refused(address, answer);
  };
  return {
    manifest: async () => {
      const response = await ask(MANIFEST_ADDRESS, { method: "GET" });
      return response.status === 404 ? undefined : manifestFrom(await response.text());
    },
    put: async (address, bytes) => {
      await ask(address, { method: "PUT", body: new Uint8Array(bytes), headers: headersOf(address) });
    },
    remove: async (address) => {
      await ask(address, { method: "DELETE" });
    },
  };
}

/** What the storage is to send along with the file; headers beyond these it does not keep. */
export function headersOf(address: string): Record<string, string> {
  const [, type] = TYPES.find(([end]) => address.endsWith(end)) ?? ["", mediaTypeOf(address)];
  const cached = HEADERS.filter(({ path }) => path !== "/*" && isAt(address, path)).flatMap(({ headers }) => headers);
  return { "content-type": type, ...Object.fromEntries(cached.map(([name, value]) => [name.toLowerCase(), value])) };
}

const isAt = (address: string, path: string): boolean =>
  path.endsWith("*") ? `/${address}`.startsWith(path.slice(0, -1)) : `/${address}` === path;

const refused = (address: string, answer: string): Refusal =>
  new Refusal(`لم يقبل التخزين «${address}»: ${answer}`, `The storage refused ${address}: ${answer}`);

/** The first question is for the mirror's manifest: a key that is not let in has changed nothing. */
const keyRefused = (answer: string): Refusal =>
  new Refusal(
    `لم يقبل التخزين المفتاح الذي في AWS_ACCESS_KEY_ID وAWS_SECRET_ACCESS_KEY، أو لا إذن له هناك، فتوقف الرفع: ${answer}`,
    `The storage does not let in the key of AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or it has no leave there; the upload stopped: ${answer}`,
  );
