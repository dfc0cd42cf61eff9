/** A signature over the manifest: whoever has the newsroom's public key can tell its site from a copy that was altered. */
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { errorCode, Refusal } from "./refusal.ts";

/** Where the signature stands: Ed25519 (RFC 8032) over the bytes of the manifest, as 64 bytes in base64 and a line end. */
export const SIGNATURE_ADDRESS = "data/manifest.json.sig";

/** Signs bytes with a private key in PEM (PKCS#8, RFC 8410), as `openssl genpkey -algorithm ed25519` writes it. */
export const signBytes = (bytes: Uint8Array, pem: Uint8Array): string =>
  `${sign(undefined, bytes, readKey(pem, createPrivateKey)).toString("base64")}\n`;

/**
 * Says whether a signature is that of the holder of a public key in PEM (SubjectPublicKeyInfo) over just these bytes. It is
 * to be written as {@link signBytes} writes it: base64 is read over much that it does not say, and nothing may be hidden there.
 */
export function isSignedBy(bytes: Uint8Array, signature: string, pem: Uint8Array): boolean {
  const read = Buffer.from(signature, "base64");
  const isOurs = `${read.toString("base64")}\n` === signature;
  return verify(undefined, bytes, readKey(pem, createPublicKey), read) && isOurs;
}

/** The public key that belongs to a private one, in PEM. */
export const publicKeyOf = (pem: Uint8Array): string =>
  String(createPublicKey(readKey(pem, createPrivateKey)).export({ type: "spki", format: "pem" }));

function readKey(pem: Uint8Array, read: (pem: Buffer) => KeyObject): KeyObject {
  const key = tryRead(pem, read);
  if (key?.asymmetricKeyType === "ed25519") return key;
  throw new Refusal(
    "ملف المفتاح ليس مفتاح Ed25519 بصيغة PEM. اصنع مفتاحًا بالأمر: openssl genpkey -algorithm ed25519",
    "The key file holds no Ed25519 key in PEM. Make one: openssl genpkey -algorithm ed25519",
  );
}

function tryRead(pem: Uint8Array, read: (pem: Buffer) => KeyObject): KeyObject | undefined {
  try {
    return read(Buffer.from(pem));
  } catch (error) {
    if (errorCode(error)?.startsWith("ERR_") === true) return undefined;
    throw error;
  }
}
