/** A work that evidence rests on. */

import type { Root } from "hast";
import type { CalendarDate } from "../base/calendar-date.ts";
import type { Place } from "../base/place.ts";
import type { SourceId } from "./ids.ts";
import type { Name } from "./name.ts";
import type { TopicLink } from "./topic-link.ts";
import type { SourceType } from "./vocabulary.ts";

/**
 * مصدر (schema.org CreativeWork): a file of `content/sources/`, or an entry of an article's `المصادر:`.
 * Names are as typed; the graph resolves them.
 */
export interface Source {
  readonly id: SourceId;
  /** Where its definition begins; complaints about the whole source point here. */
  readonly place: Place;
  /** Where the values of its fields stand, by English field name. */
  readonly fieldPlaces?: Readonly<Record<string, Place>>;
  readonly type: SourceType;
  /** schema.org `name`: the title as published, or a description where the work has no title. */
  readonly name: string;
  readonly alternateNames: readonly Name[];
  /** The agent that published it; absent where nobody says. */
  readonly publisher?: Name;
  readonly authors: readonly string[];
  readonly datePublished?: CalendarDate;
  readonly dateAccessed?: CalendarDate;
  /** http or https; absent where the address is not known. */
  readonly url?: string;
  readonly archivedAt?: string;
  /** BCP 47. */
  readonly inLanguage?: string;
  /**
   * What the work itself rests on, in the order typed: names of sources or agents, or `unknown` for `؟`.
   * Absent and empty mean the same (nothing stated, so it roots in its publisher); `unknown` means that it rests on
   * something, and nobody says on what.
   */
  readonly isBasedOn: readonly Basis[];
  /** Passages copied letter for letter; a direct quotation must occur in one of them (folded). */
  readonly excerpts: readonly string[];
  /** The prose below the front matter, sanitised; absent for a source that stands inside an article. */
  readonly body?: Root;
  /** By number: the placeholder `isnad-topic` of a link made by hand. */
  readonly topicLinks?: readonly TopicLink[];
  /** The article inside which the source is defined; absent for a file of its own. */
  readonly articleFile?: string;
}

/** One thing a source rests on: a name to be resolved, or the statement that it is unknown. */
export type Basis =
  | { readonly kind: "name"; readonly name: Name }
  | { readonly kind: "unknown"; readonly place: Place };
