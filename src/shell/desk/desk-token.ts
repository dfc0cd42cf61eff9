/** The token of one run of the desk: who asks must have read our own page. */
import { randomBytes, timingSafeEqual } from "node:crypto";

/** How a socket is asked for: its own protocol, and the token as a second one, for a socket has no headers of ours. */
export const SOCKET_PROTOCOL = "isnad-desk";

/** A new one, 256 bits, of letters that stand in a header as they are. */
export const makeToken = (): string => randomBytes(32).toString("base64url");

/** Says whether what was sent is the token, in the same time whatever was sent. */
export function isToken(token: string, sent: string | undefined): boolean {
  const [known, asked] = [Buffer.from(token), Buffer.from(sent ?? "")];
  return known.length === asked.length && timingSafeEqual(known, asked);
}

/** The token in the protocols that a socket was asked for with. */
export const tokenInProtocols = (header: string | undefined): string | undefined => {
  const [protocol, token] = (header ?? "").split(",").map((part) => part.trim());
  return protocol === SOCKET_PROTOCOL ? token : undefined;
};
