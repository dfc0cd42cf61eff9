/** What articles are about, and who speaks in them. */
import type { Root } from "hast";
import type { CalendarDate } from "../base/calendar-date.ts";
import type { Place } from "../base/place.ts";
import type { TopicId } from "./ids.ts";
import type { Name } from "./name.ts";
import type { TopicLink } from "./topic-link.ts";
import { AGENT_TYPES, type Anonymity, type BelongingKind, type TopicType } from "./vocabulary.ts";

/**
 * موضوع (SKOS Concept / schema.org Thing): a file of `content/topics/`. A topic of type person, organization, outlet,
 * group or state is also an agent, and so is a capital that stands for its government. Names are as typed; the graph
 * resolves them.
 */
export interface Topic {
  /** The name of its file, which is its address. */
  readonly id: TopicId;
  /** Where its file begins. */
  readonly place: Place;
  /** What kind of thing it is. */
  readonly type: TopicType;
  /** The name readers see; skos:prefLabel. */
  readonly name: string;
  /** Where the name itself stands: collisions point here. */
  readonly namePlace: Place;
  /** Other names by which it is found and linked; skos:altLabel. */
  readonly alternateNames: readonly Name[];
  /** Topics that hold it: «سوريا» of «حمص». */
  readonly broader: readonly Name[];
  /** Topics that a reader of this one may want. */
  readonly related: readonly Name[];
  /** What the agent belongs to, as typed: owners and commanders, unions, whom it is close to. Only for agents. */
  readonly belongings: readonly BelongingRecord[];
  /** Only for agents; `named` when nothing is said. */
  readonly anonymity: Anonymity;
  /** التواريخ: dated happenings of an event, of a life, of a body; in the order written. */
  readonly dates?: readonly HappeningRecord[];
  /** ملف: the topic is a dossier; articles as typed, in the order in which to read them, none where their dates decide. */
  readonly dossier?: readonly Name[];
  /** Wikidata and other addresses of the same thing; https. */
  readonly sameAs: readonly string[];
  /** IPTC Media Topic QCode, such as `medtop:16000000`. */
  readonly mediaTopic?: string;
  /** Ways from the site's root under which it stood before, here or elsewhere: they lead to it for ever. */
  readonly formerAddresses?: readonly string[];
  /** Why it is published no more; its address says so for ever. */
  readonly withdrawn?: string;
  /** Never link it by itself: its name is also an ordinary word, or several things bear it. */
  readonly ambiguous: boolean;
  /** The prose below the front matter, sanitised. */
  readonly body: Root;
  /** By number: the placeholder `isnad-topic` of a link made by hand. */
  readonly topicLinks?: readonly TopicLink[];
}

/** One dated happening as typed: what happened, and the source that says so. */
export interface HappeningRecord {
  /** The day on which it happened. */
  readonly date: CalendarDate;
  /** What happened, in one sentence. */
  readonly text: string;
  /** The work that tells of it. */
  readonly source?: Name;
}

/** One belonging as typed: `جزء من: الجيش (من 2015 إلى 2019)`. Dates are days; a year alone is its first or last day. */
export interface BelongingRecord {
  /** In which of the ways it belongs. */
  readonly kind: BelongingKind;
  /** The body, as typed. */
  readonly to: Name;
  /** The first day, where one is typed. */
  readonly from?: CalendarDate;
  /** The last day, where one is typed. */
  readonly until?: CalendarDate;
}

/** Says whether a topic can assert something: by its type, or because it stands for somebody («قالت أنقرة»). */
export const canSpeak = ({ type, belongings }: Pick<Topic, "type" | "belongings">): boolean =>
  AGENT_TYPES.has(type) || belongings.some(({ kind }) => kind === "standsFor");
