/** The preview with its desk in a process of its own, and what a page of its own knows: the token. */
import { WebSocket } from "ws";
import { SOCKET_PROTOCOL } from "../../src/shell/desk/desk-token.ts";
import { startDev } from "../shell/desk/start-dev.ts";

/** A running preview. */
export interface RunningPreview {
  readonly port: number;
  readonly origin: string;
  readonly token: string;
  readonly hasEnded: () => boolean;
  /** Opens a socket of the desk; settles when it is open, or refused. */
  readonly line: () => Promise<WebSocket>;
  readonly stop: () => Promise<void>;
}

/** Starts it in the folder `root`. */
export async function startPreview(root: string): Promise<RunningPreview> {
  const { port, hasEnded, stop } = await startDev(root);
  const origin = `http://localhost:${port}`;
  const page = await (await fetch(`${origin}/desk/`)).text();
  const token = /"token":"(?<token>[^"]+)"/u.exec(page)?.groups?.token ?? "";
  const line = (): Promise<WebSocket> =>
    new Promise((resolve) => {
      const socket = new WebSocket(`ws://localhost:${port}/desk/socket`, [SOCKET_PROTOCOL, token], {
        headers: { origin },
      });
      socket.once("open", () => resolve(socket));
      socket.once("error", () => resolve(socket));
    });
  return { port, origin, token, hasEnded, line, stop: () => stop("SIGKILL") };
}
