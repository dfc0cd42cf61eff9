/** The thread that holds the whole newsroom, so that joining ten thousand articles anew never keeps a page waiting. */
import { parentPort, workerData } from "node:worker_threads";
import { openLivePages } from "./live-pages.ts";
import type { FromNewsroom, PreviewOptions, ToNewsroom } from "./messages.ts";

const port = parentPort;
if (port === null) throw new Error("newsroom-thread runs in a worker thread only");
const say = (message: FromNewsroom): void => port.postMessage(message);

const options: PreviewOptions = workerData;
const live = await openLivePages(options, (done, total) => say({ kind: "progress", done, total }));
let joined = 0;
const sayJoined = (): void =>
  say({
    kind: "joined",
    change: joined,
    faults: live.faults(),
    context: live.context(),
    pictures: live.pictures(),
    documents: live.documents(),
    assets: live.assets(),
    module: live.module(),
    siteData: live.siteData(),
    planned: live.planned(),
  });
sayJoined();

// One after another: a page is never read from a newsroom that is being joined. Changes that come meanwhile are joined together.
let queue = Promise.resolve();
let waiting: { paths: Set<string>; change: number } | undefined;

port.on("message", (message: ToNewsroom) => {
  if (message.kind === "read") queue = queue.then(() => answer(message.id, message.address));
  else if (waiting === undefined) {
    waiting = { paths: new Set(message.paths), change: message.change };
    queue = queue.then(join);
  } else {
    for (const path of message.paths) waiting.paths.add(path);
    waiting.change = message.change;
  }
});

function answer(id: number, address: string): void {
  const before = live.drawing();
  say({ kind: "file", id, file: live.read(address) });
  // A part of the site's own may fail only as it draws this page.
  if ((before === undefined) !== (live.drawing() === undefined)) sayJoined();
}

async function join(): Promise<void> {
  if (waiting === undefined) return;
  const { paths, change } = waiting;
  waiting = undefined;
  await live.change([...paths]);
  joined = change;
  sayJoined();
}
