/** One open desk's socket: messages in JSON to and from a thread of its own, whatever is sent. */
import { Worker } from "node:worker_threads";
import type { DeskPlace } from "./answer-desk.ts";

/** What a socket can do, of all that one can. */
export interface Line {
  readonly send: (message: string) => void;
  readonly close: (code: number) => void;
}

/** The other end of an open line. */
export interface Served {
  readonly take: (message: unknown) => void;
  readonly stop: () => Promise<void>;
}

/** JSON-RPC's own: not JSON; JSON, but no message. */
const NO_JSON = -32700;
const NO_MESSAGE = -32600;
/** The protocol's codes: gone, and something unforeseen. */
const GONE = 1001;
const UNFORESEEN = 1011;

/** Serves a line until either end closes; what fails in the thread closes the line, and `tell` hears of it. */
export function serveDesk(place: DeskPlace, line: Line, tell: (error: unknown) => void): Served {
  const thread = new Worker(new URL("./desk-thread.js", import.meta.url), { workerData: place, execArgv: [] });
  let isOpen = true;
  const close = (code: number): void => {
    if (isOpen) line.close(code);
    isOpen = false;
  };
  thread.on("message", (message: unknown) => {
    if (isOpen) line.send(JSON.stringify(message));
  });
  thread.on("error", (error: unknown) => {
    tell(error);
    close(UNFORESEEN);
  });
  thread.on("exit", () => close(GONE));
  const refuse = (code: number): void =>
    line.send(JSON.stringify({ jsonrpc: "2.0", id: null, error: { code, message: "" } }));
  return {
    take: (message) => {
      const read = typeof message === "string" ? readJson(message) : undefined;
      if (read === undefined) refuse(NO_JSON);
      else if (isMessage(read.value)) thread.postMessage(read.value);
      else refuse(NO_MESSAGE);
    },
    stop: async () => {
      isOpen = false;
      await thread.terminate();
    },
  };
}

function readJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A request, an answer or a notification: the protocol's reader takes any other for a fault of ours. */
const isMessage = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  "jsonrpc" in value &&
  (("method" in value && typeof value.method === "string") || "id" in value);
