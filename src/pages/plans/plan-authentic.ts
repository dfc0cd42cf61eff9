/** The page «هل هذه النسخة أصلية؟»: by which key a copy is known, how that is tried, and where the mirrors are. */
import { sha256 } from "../../base/digest.ts";
import { present } from "../../base/present.ts";
import { FIXED, PUBLIC_KEY } from "../addresses.ts";
import { framed } from "../head.ts";
import type { Href } from "../href.ts";
import { type Planned, planFile, planHtml } from "../planned.ts";
import type { Planning } from "../planning.ts";
import type { Framed } from "../views/frame.ts";

/** The page on copies. */
export interface AuthenticView extends Framed {
  readonly kind: "authentic";
  /** Where the newsroom itself publishes, where that is known, and its mirrors. */
  readonly own?: string;
  readonly mirrors: readonly string[];
  /** Absent where the site gives none: then no copy can be held to it. */
  readonly key?: {
    /** As OpenSSL writes it, line by line. */
    readonly pem: string;
    readonly file: Href;
    /** The SHA-256 of its bytes, in hexadecimal: sixteen groups of four digits. */
    readonly fingerprint: readonly string[];
  };
}

/** Plans the page and the key's file; none where the site names neither a mirror nor a key. */
export function planAuthentic(planning: Planning): readonly Planned<AuthenticView>[] {
  const { mirrors, publicKey } = planning.graph.site;
  if (mirrors.length === 0 && publicKey === undefined) return [];
  const given = [mirrors, publicKey];
  const page = planHtml(FIXED.authentic, () => authenticView(planning), { given });
  return publicKey === undefined ? [page] : [page, planFile(PUBLIC_KEY, () => pemOf(publicKey), { given })];
}

function authenticView(planning: Planning): AuthenticView {
  const { graph, words, baseUrl } = planning;
  const { mirrors, publicKey } = graph.site;
  return present({
    kind: "authentic" as const,
    ...framed(planning, { href: FIXED.authentic, ...words.fixed.authentic }),
    own: baseUrl,
    mirrors,
    key: publicKey === undefined ? undefined : keyView(publicKey),
  });
}

const keyView = (key: string): NonNullable<AuthenticView["key"]> => ({
  pem: pemOf(key),
  file: PUBLIC_KEY,
  fingerprint: fingerprintOf(key),
});

/** RFC 7468: lines of 64 characters; this key is one of 60. */
const pemOf = (key: string): string => `-----BEGIN PUBLIC KEY-----\n${key}\n-----END PUBLIC KEY-----\n`;

const fingerprintOf = (key: string): readonly string[] =>
  sha256(Uint8Array.from(atob(key), (character) => character.charCodeAt(0))).match(/.{4}/gu) ?? [];
