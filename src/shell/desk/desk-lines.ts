/** The open desks: each a socket of this machine's own page, with the token, and a thread behind it. */
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { isOwnHost, isOwnOrigin } from "../preview/own-origin.ts";
import type { DeskPlace } from "./answer-desk.ts";
import { type Served, serveDesk } from "./desk-socket.ts";
import { isToken, SOCKET_PROTOCOL, tokenInProtocols } from "./desk-token.ts";

/** Sockets that are asked for and opened. */
export interface DeskLines {
  /** Opens what may be opened and refuses any other; `hosts` are the names that this server answers to. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer, hosts: ReadonlySet<string>) => void;
  readonly close: () => Promise<void>;
}

/** The longest message in bytes: a text may have two million, and JSON makes up to six letters of one. */
const LONGEST = 16_000_000;
/** So many desks may be open at once; each has a thread. */
const MOST = 8;

/** Opens no socket yet; `tell` hears of faults of our own, which end one line and nothing else. */
export function openLines(place: DeskPlace, token: string, tell: (error: unknown) => void): DeskLines {
  const server = new WebSocketServer({ noServer: true, maxPayload: LONGEST, handleProtocols: () => SOCKET_PROTOCOL });
  const lines = new Set<Served>();
  const begin = (socket: WebSocket): void => {
    const served = serveDesk(place, socket, tell);
    lines.add(served);
    socket.on("message", (data, isBinary) => served.take(isBinary ? undefined : String(data)));
    // A frame that breaks the protocol ends its line; `close` follows, and says so.
    socket.on("error", () => socket.terminate());
    socket.on("close", () => {
      lines.delete(served);
      served.stop().catch(tell);
    });
  };
  return {
    upgrade: (request, socket, head, hosts) => {
      socket.on("error", () => socket.destroy());
      const refusal = refuse(request, token, hosts) ?? (lines.size >= MOST ? "503 Service Unavailable" : undefined);
      if (refusal === undefined) server.handleUpgrade(request, socket, head, begin);
      else socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    },
    close: async () => {
      for (const socket of server.clients) socket.terminate();
      await Promise.all([...lines].map(({ stop }) => stop()));
      server.close();
    },
  };
}

/** Why a socket is refused: another place than ours, a page elsewhere, no token. */
function refuse({ url, headers }: IncomingMessage, token: string, hosts: ReadonlySet<string>): string | undefined {
  if (!isOwnHost(headers.host, hosts)) return "421 Misdirected Request";
  if (headers.origin === undefined || !isOwnOrigin(headers.origin, hosts)) return "403 Forbidden";
  if (url !== "/desk/socket") return "404 Not Found";
  return isToken(token, tokenInProtocols(headers["sec-websocket-protocol"])) ? undefined : "403 Forbidden";
}
