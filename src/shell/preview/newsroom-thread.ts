/** The thread that holds the whole newsroom, so that joining ten thousand articles anew never keeps a page waiting. */
import { parentPort, workerData } from "node:worker_threads";
import type { FromNewsroom, PreviewOptions, ToNewsroom } from "./messages.ts";
import { openNewsroom } from "./newsroom.ts";

const port = parentPort;
if (port === null) throw new Error("newsroom-thread runs in a worker thread only");
const say = (message: FromNewsroom): void => port.postMessage(message);

const options: PreviewOptions = workerData;
const newsroom = await openNewsroom(options, (done, total) => say({ kind: "progress", done, total }));
const sayJoined = (change: number): void =>
  say({ kind: "joined", change, faults: newsroom.faults(), context: newsroom.context(), assets: newsroom.assets });
sayJoined(0);

// One after another: a page is never read from a newsroom that is being joined.
let queue = Promise.resolve();
port.on("message", (message: ToNewsroom) => {
  queue = queue.then(() => answer(message));
});

async function answer(message: ToNewsroom): Promise<void> {
  if (message.kind === "read") {
    say({ kind: "file", id: message.id, file: newsroom.read(message.address) });
    return;
  }
  await newsroom.change(message.paths);
  sayJoined(message.change);
}
