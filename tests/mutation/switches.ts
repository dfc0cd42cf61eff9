/** The switches of mutants inside a process of tests: which is on, which were come through. */
import { readPlan, settled } from "./plan.ts";

declare global {
  var __isOn: (id: number) => boolean;
  var __mutation: Switches | undefined;
}

/** A mutant that asks its switch this often runs without end. */
const PATIENCE = 300_000;

export class Switches {
  /** Mutants that were come through since this was emptied. */
  readonly met = new Set<number>();
  /** Mutants that no test has killed, and that leave nothing behind. */
  readonly alive: Set<number>;
  #on = -1;
  #asked = 0;

  constructor(folder: string) {
    const done = settled(folder);
    this.alive = new Set(
      readPlan(folder)
        .map(({ id }) => id)
        .filter((id) => !done.has(id)),
    );
    globalThis.__isOn = (id) => {
      if (id !== this.#on) {
        this.met.add(id);
        return false;
      }
      this.#asked += 1;
      if (this.#asked > PATIENCE) throw new Error("without end");
      return true;
    };
  }

  turn(id: number): void {
    this.#on = id;
    this.#asked = 0;
  }

  turnOff(): void {
    this.turn(-1);
  }
}

/** The one set of switches of this process, whatever loads this file how often. */
export function switches(folder: string): Switches {
  globalThis.__mutation ??= new Switches(folder);
  return globalThis.__mutation;
}
