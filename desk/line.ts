/** The line to our language server: opened again whenever it breaks, for as long as the page stands. */
import type { Transport } from "@codemirror/lsp-client";
import { refreshSettings, settings } from "./settings.ts";

/** Told when the line opens, with what to speak over, and when it is lost. */
export interface Ends {
  readonly opened: (transport: Transport) => void;
  readonly lost: () => void;
}

/** How long to wait before each new try, in milliseconds; the last goes on. */
const PAUSES = [200, 500, 1000, 2000] as const;

/** Keeps a line open. */
export function keepLine({ opened, lost }: Ends): void {
  let tries = 0;
  const begin = (): void => {
    const socket = new WebSocket(`ws://${location.host}/desk/socket`, ["isnad-desk", settings().token]);
    let wasOpen = false;
    socket.onopen = () => {
      wasOpen = true;
      tries = 0;
      opened(transportOf(socket));
    };
    socket.onclose = () => {
      if (wasOpen || tries === 0) lost();
      again();
    };
  };
  const again = (): void => {
    const pause = PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 0;
    tries += 1;
    setTimeout(async () => {
      // A server that was started again has a token of its own.
      if (await refreshSettings()) begin();
      else again();
    }, pause);
  };
  begin();
}

function transportOf(socket: WebSocket): Transport {
  const listeners = new Set<(message: string) => void>();
  socket.onmessage = ({ data }) => {
    for (const listener of listeners) listener(String(data));
  };
  return {
    send: (message) => {
      // What is not sent now is asked again when the line is back: the whole text is told anew then.
      if (socket.readyState === WebSocket.OPEN) socket.send(message);
    },
    subscribe: (listener) => void listeners.add(listener),
    unsubscribe: (listener) => void listeners.delete(listener),
  };
}
