/** A work that evidence rests on. */

import type { Root } from "hast";
import type { CalendarDate } from "../base/calendar-date.ts";
import type { Place } from "../base/place.ts";
import type { SourceId } from "./ids.ts";
import type { Name } from "./name.ts";
import type { TopicLink } from "./topic-link.ts";
import type { Authenticated, SourceStatus, SourceType } from "./vocabulary.ts";

/**
 * مصدر (schema.org CreativeWork): a file of `content/sources/`, or an entry of an article's `المصادر:`.
 * Names are as typed; the graph resolves them.
 */
export interface Source {
  /** The name of its file; of one that an article holds, the article and its key there. */
  readonly id: SourceId;
  /** Where its definition begins; complaints about the whole source point here. */
  readonly place: Place;
  /** Where the values of its fields stand, by English field name. */
  readonly fieldPlaces?: Readonly<Record<string, Place>>;
  /** What kind of work it is. */
  readonly type: SourceType;
  /** schema.org `name`: the title as published, or a description where the work has no title. */
  readonly name: string;
  /** By which else it is called. */
  readonly alternateNames: readonly Name[];
  /** The agent that published it; absent where nobody says. */
  readonly publisher?: Name;
  /** Who made it, as readers are told. */
  readonly authors: readonly string[];
  /** The day on which it appeared. */
  readonly datePublished?: CalendarDate;
  /** The day on which its editors last saw it. */
  readonly dateAccessed?: CalendarDate;
  /** http or https; absent where the address is not known. */
  readonly url?: string;
  /** Where a copy of it is kept. */
  readonly archivedAt?: string;
  /** Copies of the work in the content folder, as ways from the file that names them: published, and cited by page. */
  readonly documents?: readonly Name[];
  /** Further addresses of the same work: mobile, amp, mirrors. */
  readonly alsoAt?: readonly string[];
  /** Ways from the site's root under which it stood before, here or elsewhere: they lead to it for ever. */
  readonly formerAddresses?: readonly string[];
  /** Why it is published no more; its address says so for ever. */
  readonly withdrawn?: string;
  /** What has become of it since: a withdrawn work carries nothing any more. */
  readonly status?: SourceStatus;
  /** What its publisher has mended in it since. */
  readonly corrections?: readonly SourceCorrection[];
  /** صوّره: who took the picture or the recording. */
  readonly recordedBy?: Name;
  /** مكان التصوير: where; a topic of type place or state. */
  readonly recordedAt?: Name;
  /** تاريخ التصوير: the day it was taken, not that of its publication. */
  readonly dateCreated?: CalendarDate;
  /** أول ظهور: the earliest day on which it was seen anywhere. */
  readonly firstSeen?: CalendarDate;
  /** تحقق منه: who made sure of what in it. */
  readonly authenticatedBy?: readonly AuthenticationRecord[];
  /** BCP 47. */
  readonly inLanguage?: string;
  /** What the work as a whole rests on; empty where nothing is said, and the type decides (`OWN_BY_NATURE`). */
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

/** One correction of a source by its publisher, in our words. */
export interface SourceCorrection {
  /** The day on which the work was corrected. */
  readonly date: CalendarDate;
  /** Where that is written. */
  readonly datePlace?: Place;
  /** What was put right, as readers are told. */
  readonly text: string;
}

/** `بيلينغكات (المكان، التاريخ)`: somebody made sure of this; of the whole where nothing is said. */
export interface AuthenticationRecord {
  /** Who examined it. */
  readonly by: Name;
  /** What of it was found to be as said; empty where nobody says what. */
  readonly of: readonly Authenticated[];
}

/**
 * One thing that a work, or a claim in it, rests on: nothing but its publisher's or speaker's own («عمله», «قوله»); a name
 * to be resolved; or something that nobody states («؟»). `altered`: it was cut, dubbed or torn from its context, so that
 * what comes out is the alterer's own claim.
 */
export type Basis =
  | { readonly kind: "own"; readonly place: Place }
  | { readonly kind: "name"; readonly name: Name; readonly altered?: true }
  | { readonly kind: "unknown"; readonly place: Place };
