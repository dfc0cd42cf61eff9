/** What builds have published under which address, for as long as the store lives, whichever version of the code made it. */
import { z } from "zod";
import { PUBLISHED_THING, type PublishedThing } from "../graph/changes/find-renamed.ts";
import type { Store } from "./store.ts";

const THINGS = z.array(PUBLISHED_THING);

/** The memory of the site of this name in the store. */
export interface ThingMemory {
  readonly known: () => readonly PublishedThing[];
  readonly remember: (things: readonly PublishedThing[]) => void;
}

/** Opens it; what another version wrote otherwise counts as not known. */
export function openThingMemory(store: Store, name: string): ThingMemory {
  const memory = store.section("published things");
  const read = (): string => new TextDecoder().decode(memory.get(name) ?? new TextEncoder().encode("[]"));
  return {
    known: () => THINGS.safeParse(JSON.parse(read())).data ?? [],
    remember: (things) => {
      const text = JSON.stringify(things);
      if (text !== read()) memory.put(name, new TextEncoder().encode(text));
    },
  };
}
