/** The newsroom as an open editor sees it: files on disk, with unsaved buffers laid over them, joined at every change. */
import { setImmediate as turn, setTimeout as wait } from "node:timers/promises";
import { present } from "../../base/present.ts";
import type { Verdict } from "../../diagnostics/judge.ts";
import { judgeSite } from "../../engine/join-site.ts";
import { type Edition, openNewsroom } from "../../engine/open-newsroom.ts";
import { indexNames, type NameIndex } from "../../graph/name-index.ts";
import type { SourceId, TopicId } from "../../model/ids.ts";
import { latestToday } from "../today.ts";

/** Everything that is known after one joining. */
export interface Joined {
  readonly edition: Edition;
  readonly verdict: Verdict;
  readonly topics: NameIndex<TopicId>;
  readonly sources: NameIndex<SourceId>;
}

/** The files, and what is wrong with them as far as anybody knows. */
export interface Known {
  readonly edition: Pick<Edition, "folder" | "parsed">;
  readonly verdict: Pick<Verdict, "findings">;
}

/** What is told of while it goes on. */
export interface Listening {
  /** After every joining. */
  readonly joined: (joined: Joined) => void;
  /** When files were read anew, and are yet to be joined. */
  readonly read?: () => void;
  /** While files are read that nobody has read before. */
  readonly parsed?: (done: number, total: number) => void;
}

/** A content folder that follows its files and its open buffers. */
export interface Workspace {
  /** Absolute path of the content folder. */
  readonly root: string;
  /** Lays a buffer over a file; `undefined` takes it away again. */
  readonly edit: (path: string, text: string | undefined) => void;
  /** Reads paths anew from the disk. */
  readonly change: (paths: readonly string[]) => void;
  /** What was joined last; `undefined` before the first joining is done. */
  readonly latest: () => Joined | undefined;
  /** What is known at once: the files as they were read last, with the faults that were known when all was joined last. */
  readonly known: () => Promise<Known>;
  /** What is joined once every change so far is. */
  readonly settled: () => Promise<Joined>;
  readonly close: () => Promise<void>;
}

/** How long a hand must rest at least before all is joined; where that takes long, longer: while it goes on nothing is answered. */
const GATHER_MS = 60;
/** So many rests later it is joined, whether the hand rests or not. */
const PATIENCE = 8;

/** Opens a content folder. */
export function openWorkspace(root: string, cache: string, listening: Listening): Workspace {
  const newsroom = openNewsroom({
    content: root,
    cache,
    drafts: true,
    today: latestToday,
    ...present({ onParsed: listening.parsed }),
  });

  let latest: Joined | undefined;
  let pause = GATHER_MS;
  let touched = 0;
  /** Waits until nothing has changed for a while. */
  const rest = async (): Promise<void> => {
    const end = performance.now() + PATIENCE * pause;
    for (let left = pause; left > 0; left = Math.min(touched + pause, end) - performance.now()) await wait(left);
  };
  /** One at a time: neither reads beside the other. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const joinAndTell = async (): Promise<Joined> => {
    const start = performance.now();
    const joined = toJoined(await inTurn(newsroom.join));
    pause = Math.max(GATHER_MS, (performance.now() - start) / 2);
    latest = joined;
    known = Promise.resolve(joined);
    listening.joined(joined);
    return joined;
  };
  const readFiles = async (): Promise<Known> => {
    const edition = await inTurn(newsroom.read);
    return { edition, verdict: latest?.verdict ?? { findings: [] } };
  };
  let known = readFiles();
  // Whoever waits for that is answered before all is joined, which lets nobody in.
  let running = known.then(letIn).then(joinAndTell);
  let reading: Promise<void> | undefined;
  /** Reads what the disk has now, and tells of it, long before it is joined. */
  const readSoon = (): void => {
    reading ??= running
      .then(() => wait(GATHER_MS))
      .then(() => {
        reading = undefined;
        return readFiles();
      })
      .then((read) => {
        known = Promise.resolve(read);
        listening.read?.();
        return letIn();
      });
  };
  let queued: Promise<Joined> | undefined;
  /** At most one joining waits behind the one that runs: it takes in whatever comes until it begins. */
  const queue = (): void => {
    touched = performance.now();
    queued ??= running.then(rest).then(async () => {
      await reading;
      queued = undefined;
      running = joinAndTell();
      return running;
    });
  };
  return {
    root,
    edit: (path, text) => {
      newsroom.edit(path, text);
      queue();
    },
    change: (paths) => {
      newsroom.change(paths);
      readSoon();
      queue();
    },
    latest: () => latest,
    known: () => known,
    settled: () => queued ?? running,
    close: async () => {
      await (queued ?? running);
      await newsroom.close();
    },
  };
}

/** A few turns of the loop: what was asked meanwhile is answered. */
async function letIn(): Promise<void> {
  for (let turns = 3; turns > 0; turns -= 1) await turn();
}

function toJoined(edition: Edition): Joined {
  const { graph } = edition;
  const namesOf = (noun: { name: string; alternateNames: readonly { text: string }[] }): string[] => [
    noun.name,
    ...noun.alternateNames.map(({ text }) => text),
  ];
  return {
    edition,
    verdict: judgeSite(edition, false),
    topics: indexNames([...graph.topics.values()].map(({ topic }) => ({ id: topic.id, names: namesOf(topic) }))),
    sources: indexNames([...graph.sources.values()].map(({ source }) => ({ id: source.id, names: namesOf(source) }))),
  };
}
