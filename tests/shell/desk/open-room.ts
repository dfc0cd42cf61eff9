/** A desk in a process of its own, on a copy of the newsroom for tests, and a client that speaks to it as a browser would. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { inject, onTestFinished } from "vitest";
import { type RawData, WebSocket } from "ws";
import { SOCKET_PROTOCOL } from "../../../src/shell/desk/desk-token.ts";
import { temporaryFolder } from "../../engine/temporary-folder.ts";
import { startDev } from "./start-dev.ts";

/** A running desk. */
export interface Room {
  readonly root: string;
  readonly origin: string;
  readonly port: number;
  readonly token: string;
  /** Asks with the token and our own origin. */
  readonly ask: (path: string, options?: RequestInit) => Promise<Response>;
  readonly line: (headers?: Readonly<Record<string, string>>, token?: string) => WebSocket;
  readonly hasEnded: () => boolean;
}

/** Opens it; it ends with the test, or when `end` has it end. */
export async function openRoom(end: (stop: () => Promise<void> | void) => void = onTestFinished): Promise<Room> {
  const root = temporaryFolder({}, end);
  cpSync(join(inject("built").root, "content"), join(root, "content"), { recursive: true });
  cpSync(join(inject("built").root, ".cache"), join(root, ".cache"), { recursive: true });
  const { port, stop, hasEnded } = await startDev(root);
  end(stop);
  const origin = `http://localhost:${port}`;
  const token = /"token":"([^"]+)"/u.exec(await (await fetch(`${origin}/desk/`)).text())?.[1] ?? "";
  return {
    root,
    port,
    origin,
    token,
    hasEnded,
    ask: (path, options = {}) =>
      fetch(`${origin}/desk/api/${path}`, {
        ...options,
        headers: { origin, "x-isnad-token": token, ...options.headers },
      }),
    line: (headers = {}, sent = token) =>
      new WebSocket(`ws://localhost:${port}/desk/socket`, [SOCKET_PROTOCOL, sent], { headers: { origin, ...headers } }),
  };
}

/** What the server tells of a text, or of a save that it did not make. */
export interface Told {
  readonly text: string;
  readonly hash: string;
  readonly now: { readonly text: string };
}

/** The body of an answer. */
export async function told(answer: Response): Promise<Told> {
  const body: unknown = await answer.json();
  return body as Told;
}

/** How a line was answered: opened, or refused with a status. */
export const answered = (line: WebSocket): Promise<number | "open"> =>
  new Promise((resolve) => {
    line.once("open", () => resolve("open"));
    line.once("unexpected-response", (_, response) => resolve(response.statusCode ?? 0));
    line.once("error", () => resolve(0));
  });

/** What comes on a line, as JSON; the first that `wanted` takes. */
export const heard = (line: WebSocket, wanted: (message: Heard) => boolean): Promise<Heard> =>
  new Promise((resolve) => {
    const listen = (data: RawData): void => {
      const message: Heard = JSON.parse(String(data));
      if (!wanted(message)) return;
      line.off("message", listen);
      resolve(message);
    };
    line.on("message", listen);
  });

/** A message of the protocol, as far as tests look at it. */
export interface Heard {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly code: number };
}
