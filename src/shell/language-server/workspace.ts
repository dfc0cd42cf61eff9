/** The newsroom as an open editor sees it: files on disk, with unsaved buffers laid over them, joined at every change. */
import { setTimeout as wait } from "node:timers/promises";
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
  /** What is joined once every change so far is. */
  readonly settled: () => Promise<Joined>;
  readonly close: () => Promise<void>;
}

/** How long keystrokes are gathered at least; a newsroom that takes long to join is joined less often. */
const GATHER_MS = 60;

/** Opens a content folder; `onJoined` is called after every joining. */
export function openWorkspace(root: string, cache: string, onJoined: (joined: Joined) => void): Workspace {
  const newsroom = openNewsroom({ content: root, cache, drafts: true, today: latestToday });

  let latest: Joined | undefined;
  let pause = GATHER_MS;
  const joinAndTell = async (): Promise<Joined> => {
    const start = performance.now();
    const joined = toJoined(await newsroom.join());
    pause = Math.max(GATHER_MS, (performance.now() - start) / 2);
    latest = joined;
    onJoined(joined);
    return joined;
  };
  let running = joinAndTell();
  let queued: Promise<Joined> | undefined;
  /** At most one joining waits behind the one that runs: it takes in whatever comes until it begins. */
  const queue = (): void => {
    queued ??= running
      .then(() => wait(pause))
      .then(() => {
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
