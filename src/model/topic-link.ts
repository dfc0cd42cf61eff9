/** A link to a topic that an editor made by hand. */
import type { Name } from "./name.ts";

/** `[[target|shown]]`. */
export interface TopicLink {
  readonly target: Name;
  readonly shown: string;
}
