/** A link to a topic that an editor made by hand. */
import type { Name } from "./name.ts";

/** `[[target|shown]]`, `[[target#section]]`. */
export interface TopicLink {
  /** The topic that is meant, as typed. */
  readonly target: Name;
  /** The heading within it, as typed. */
  readonly section?: Name;
  /** The words that readers see in its place. */
  readonly shown: string;
}
