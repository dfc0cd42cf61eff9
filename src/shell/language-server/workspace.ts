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
  /** What is known at once: what was joined last, or before the first joining the files as they were read, no fault of theirs known yet. */
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
  let latest: Joined | undefined;
  let hasRead: (read: Known) => void = () => undefined;
  const read = new Promise<Known>((resolve) => {
    hasRead = resolve;
  });
  const newsroom = openNewsroom({
    content: root,
    cache,
    drafts: true,
    today: latestToday,
    onRead: async (edition) => {
      hasRead({ edition, verdict: { findings: [] } });
      // Whoever waits for that is answered before all is joined, which lets nobody in.
      for (let turns = latest === undefined ? 3 : 0; turns > 0; turns -= 1) await turn();
    },
    ...present({ onParsed: listening.parsed }),
  });

  let pause = GATHER_MS;
  let touched = 0;
  /** Waits until nothing has changed for a while. */
  const rest = async (): Promise<void> => {
    const end = performance.now() + PATIENCE * pause;
    for (let left = pause; left > 0; left = Math.min(touched + pause, end) - performance.now()) await wait(left);
  };
  const joinAndTell = async (): Promise<Joined> => {
    const start = performance.now();
    const joined = toJoined(await newsroom.join());
    pause = Math.max(GATHER_MS, (performance.now() - start) / 2);
    latest = joined;
    listening.joined(joined);
    return joined;
  };
  let running = joinAndTell();
  let queued: Promise<Joined> | undefined;
  /** At most one joining waits behind the one that runs: it takes in whatever comes until it begins. */
  const queue = (): void => {
    touched = performance.now();
    queued ??= running.then(rest).then(() => {
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
      queue();
    },
    latest: () => latest,
    known: async () => latest ?? read,
    settled: () => queued ?? running,
    close: async () => {
      await (queued ?? running);
      await newsroom.close();
    },
  };
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
