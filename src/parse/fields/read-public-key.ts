/** The newsroom's public key as it is typed into `site.yaml`: one line of base64, with or without the lines around it. */
import type { Name } from "../../model/name.ts";
import type { Asking } from "./asking.ts";

/** How the 44 bytes of an Ed25519 SubjectPublicKeyInfo begin, in base64; 32 bytes of the key follow (RFC 8410, section 4). */
const PUBLIC = /^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=$/u;
/** How the key that signs begins (PKCS#8), and what stands around any such key. */
const SECRET = /^MC4CAQAwBQYDK2VwBCIEI|PRIVATE/u;

/** Reads it: the base64 alone. Complains `public-key-invalid`, and `public-key-secret` of the key that nobody may see. */
export function readPublicKey({ reading }: Asking, { text, place }: Name): string | undefined {
  const bare = text.replaceAll(/-----(?:BEGIN|END) PUBLIC KEY-----|\s/gu, "");
  if (PUBLIC.test(bare)) return bare;
  if (SECRET.test(bare)) reading.complain("public-key-secret", place, {});
  else reading.complain("public-key-invalid", place, {});
  return undefined;
}
