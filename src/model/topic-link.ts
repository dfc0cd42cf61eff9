/** A link to a topic that an editor made by hand. */
import type { Name } from "./name.ts";

/** `[[target|shown]]`. */
export interface TopicLink {
  /** The topic that is meant, as typed. */
  readonly target: Name;
  /** The words that readers see in its place. */
  readonly shown: string;
}
