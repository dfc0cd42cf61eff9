/** Builds one corpus with all generators in turn, so that a busy minute of the machine meets them all. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Corpus } from "./corpus.ts";
import { type Cost, measure } from "./measure.ts";
import type { Extent, Peer, PreparedPeer } from "./peer.ts";

/**
 * Nothing there yet; everything as it was; one word of one article changed; and, as in CI, no site there, but what is kept
 * between builds, which was copied, and one word changed.
 */
export const STATES = ["cold", "again", "edited", "restored"] as const;
export type State = (typeof STATES)[number];

/** What one generator costs: medians over the rounds. */
export interface Result {
  readonly name: string;
  readonly costs: Readonly<Record<State, Cost>>;
  readonly files: number;
  readonly bytes: number;
}

/** What is built, how far, how often; `tell` hears what cannot take part and why. */
export interface Comparison {
  readonly corpus: Corpus;
  readonly extent: Extent;
  readonly rounds: number;
  readonly folder: string;
  readonly tell: (line: string) => void;
}

/** Compares the generators that can be had. */
export async function compare(peers: readonly Peer[], comparison: Comparison): Promise<Result[]> {
  const racers = peers.flatMap((peer) => enter(peer, comparison));
  for (let round = 1; round <= comparison.rounds; round += 1) {
    for (const racer of racers) {
      comparison.tell(`round ${round} of ${comparison.rounds}: ${racer.name}`);
      await runRound(racer, round);
    }
  }
  return racers.map(({ name, folder, project, costs }) => ({
    name,
    costs: {
      cold: median(costs.cold),
      again: median(costs.again),
      edited: median(costs.edited),
      restored: median(costs.restored),
    },
    ...sizeOf(join(folder, project.out)),
  }));
}

interface Racer {
  readonly name: string;
  readonly folder: string;
  readonly project: PreparedPeer;
  readonly costs: Readonly<Record<State, Cost[]>>;
}

function enter({ name, prepare }: Peer, { corpus, extent, folder, tell }: Comparison): Racer[] {
  const own = join(folder, `${name.replace(/\W+/g, "-")}-${extent}`);
  mkdirSync(own, { recursive: true });
  try {
    return [
      {
        name,
        folder: own,
        project: prepare(own, corpus, extent),
        costs: { cold: [], again: [], edited: [], restored: [] },
      },
    ];
  } catch (error) {
    tell(`${name} cannot be had here: ${error instanceof Error ? error.message : error}`);
    return [];
  }
}

async function runRound({ folder, project, costs }: Racer, round: number): Promise<void> {
  for (const path of [project.out, ...project.caches]) rmSync(join(folder, path), { recursive: true, force: true });
  costs.cold.push(await build(folder, project));
  costs.again.push(await build(folder, project));
  edit(join(folder, project.edited), round);
  costs.edited.push(await build(folder, project));
  restore(folder, project);
  edit(join(folder, project.edited), round + 1);
  costs.restored.push(await build(folder, project));
}

/** The published folder goes, what is kept between builds comes back as copies. */
function restore(folder: string, { out, caches }: PreparedPeer): void {
  rmSync(join(folder, out), { recursive: true, force: true });
  for (const cache of caches.map((path) => join(folder, path)).filter((path) => existsSync(path))) {
    cpSync(cache, `${cache}-copied`, { recursive: true });
    rmSync(cache, { recursive: true });
    renameSync(`${cache}-copied`, cache);
  }
}

async function build(folder: string, { commands }: PreparedPeer): Promise<Cost> {
  let sum: Cost = { cpu: 0, wall: 0, memory: 0 };
  for (const command of commands) {
    const { cpu, wall, memory } = await measure(command, folder);
    sum = { cpu: sum.cpu + cpu, wall: sum.wall + wall, memory: Math.max(sum.memory, memory) };
  }
  return sum;
}

/** Changes the last word of the first paragraph of prose. */
function edit(file: string, round: number): void {
  const text = readFileSync(file, "utf8");
  const changed = text.replace(/\p{L}+\.(?= \p{L}+)/u, `كلمة${"اأبتث".charAt(round % 5)}معدلة.`);
  if (changed === text) throw new Error(`${file} holds no sentence to change`);
  writeFileSync(file, changed);
}

function median(costs: readonly Cost[]): Cost {
  const of = (pick: (cost: Cost) => number): number =>
    costs.map(pick).sort((a, b) => a - b)[Math.floor((costs.length - 1) / 2)] ?? Number.NaN;
  return { cpu: of(({ cpu }) => cpu), wall: of(({ wall }) => wall), memory: of(({ memory }) => memory) };
}

function sizeOf(folder: string): { files: number; bytes: number } {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
