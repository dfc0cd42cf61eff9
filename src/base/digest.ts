/** Names for bytes by what they are. */
import { hash } from "node:crypto";

/** The SHA-256 of some bytes, or of a text's UTF-8, in hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => hash("sha256", content);

/** The first ten digits of it: enough to tell the versions of one file apart. */
export const digest = (content: string | Uint8Array): string => sha256(content).slice(0, 10);
