/** A name as an editor typed it, before anyone has looked up whom or what it names. */
import type { Place } from "../base/place.ts";

/**
 * A reference by id, name or alias: `text` as typed (trimmed, never folded), and where it stands.
 * Parsing yields names; the graph resolves them, or complains at `place`.
 */
export interface Name {
  /** As typed, without quotation marks around it. */
  readonly text: string;
  /** Where it is typed. */
  readonly place: Place;
}
