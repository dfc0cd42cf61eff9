/** A short name for some bytes. */
import { createHash } from "node:crypto";

/** The first ten hexadecimal digits of the sha256: enough to tell the versions of one file apart. */
export const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex").slice(0, 10);
