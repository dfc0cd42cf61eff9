/** The ways on which words came: equal ones drawn once, those that count as one origin in one bracket. Text, not a drawing. */
import type { Result } from "hastscript";
import { groupBy } from "../../src/base/group-by.ts";
import { jointVoices } from "../../src/model/joint-voices.ts";
import type { ThreadNode, ThreadView } from "../../src/pages/views/parts.ts";
import { threadLinks } from "../parts/thread.tsx";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";

/** A chain and what came by it. */
export interface Way<End> {
  readonly thread: ThreadView;
  /** What it ends in, where chains that are equal end in different things. */
  readonly key?: string;
  /** Which thing came by it, where different ones may. */
  readonly what?: string;
  readonly end: End;
}

/** How the figure is drawn: names that count as one origin, and what stands at the end of a way. */
export interface WaysStyle<End> {
  readonly bodies: readonly (readonly string[])[];
  readonly caption: string;
  readonly showEnd: (ends: readonly End[]) => Piece;
}

/** Beyond these, ways stand behind "and n more". */
const MOST = 12;

/**
 * Draws the ways across the page, on a phone down it: first by origin, in order of appearance. Nothing where all came by
 * one. It is a list of words: it needs no table beside it, and nothing of it can be cut off or lie over another.
 */
export function waysFigure<End>(ways: readonly Way<End>[], style: WaysStyle<End>, words: Words): Piece {
  const merged = [...groupBy(ways, keyOf).values()];
  if (merged.length < 2) return undefined;
  const shown = (some: readonly (readonly Way<End>[])[]): Result => (
    <ul class="ways">{byOrigin(some, style.bodies).map((group) => origin(group, style, words))}</ul>
  );
  const rest = merged.slice(MOST);
  return (
    <figure class="figure">
      {shown(merged.slice(0, MOST))}
      {rest.length === 0 ? undefined : (
        <details>
          <summary>{words.figure.more(rest.length)}</summary>
          {shown(rest)}
        </details>
      )}
      <figcaption>{style.caption}</figcaption>
    </figure>
  );
}

const keyOf = <End,>({ thread, key = "" }: Way<End>): string =>
  JSON.stringify([key, thread.nodes.map(({ agent, gap }) => (gap ? undefined : agent.name))]);

/** Who stands first in a way; a link that nobody named is somebody else each time. */
const firstOf = ({ nodes: [first] }: ThreadView): ThreadNode | undefined => (first?.gap ? undefined : first);

interface Origin<End> {
  readonly body: readonly string[];
  readonly ways: readonly (readonly Way<End>[])[];
}

/** Ways whose first link counts as one origin stand together; the bracket names who of the body speaks here. */
function byOrigin<End>(
  ways: readonly (readonly Way<End>[])[],
  bodies: readonly (readonly string[])[],
): readonly Origin<End>[] {
  const groups = groupBy(ways, ([way]) => {
    const name = way && firstOf(way.thread)?.agent.name;
    const body = bodies.findIndex((names) => name !== undefined && names.includes(name));
    return body === -1 ? `agent ${name ?? JSON.stringify(ways.findIndex(([other]) => other === way))}` : `body ${body}`;
  });
  return Array.from(groups.values(), (group) => ({ body: namesIn(group), ways: group }));
}

const namesIn = <End,>(group: readonly (readonly Way<End>[])[]): readonly string[] => [
  ...new Set(group.flatMap(([way]) => (way ? [firstOf(way.thread)?.agent.name ?? ""] : []))),
];

const origin = <End,>({ body, ways }: Origin<End>, style: WaysStyle<End>, words: Words): Result => (
  <li class={body.length > 1 ? "one-body" : undefined}>
    {body.length > 1 ? <p class="quiet">{words.figure.oneOrigin}</p> : undefined}
    {[...groupBy(ways, onwards).values()].map((alike) => way(alike, style, words))}
  </li>
);

/** How the words of a voice went on, and which they were: voices of one origin that are alike in both begin one thread. */
function onwards<End>(equal: readonly Way<End>[]): string {
  const { passing } = jointVoices(equal[0]?.thread.nodes ?? []);
  const names = passing.map(({ agent, gap }) => (gap ? undefined : agent.name));
  const what = [...new Set(equal.map((each) => each.what))].toSorted();
  return JSON.stringify([equal[0]?.key, names, what, firstOf(equal[0]?.thread ?? NO_THREAD) === undefined]);
}
const NO_THREAD: ThreadView = { nodes: [], loop: false };

/** One thread: at its beginning all whose words went this way. */
function way<End>(alike: readonly (readonly Way<End>[])[], { showEnd }: WaysStyle<End>, words: Words): Result {
  const [first = NO_THREAD] = alike.map(([each]) => each?.thread ?? NO_THREAD);
  const voices = alike.flatMap(([each]) => jointVoices(each?.thread.nodes ?? []).voices);
  const nodes = [...voices.map(asVoice), ...jointVoices(first.nodes).passing];
  return (
    <ol class="thread way" data-loop={first.loop ? "" : undefined}>
      {nodes.length === 0 ? <li data-node="named">{words.ownVoice}</li> : threadLinks({ ...first, nodes }, words)}
      <li data-node="us">{showEnd(alike.flat().map(({ end }) => end))}</li>
    </ol>
  );
}

const asVoice = (node: ThreadNode): ThreadNode => ({ ...node, relation: "unstated" });
