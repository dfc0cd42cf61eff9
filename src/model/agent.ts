/** Whoever can assert or relay something. */
import type { CalendarDate } from "../base/calendar-date.ts";
import type { AgentId, TopicId } from "./ids.ts";
import type { Anonymity, BelongingKind, TopicType } from "./vocabulary.ts";

/** جهة (prov:Agent): a topic of type person, organization, outlet, group or state, or a name written in place. */
export interface Agent {
  /** By which everything else names it; that of its topic where it has one. */
  readonly id: AgentId;
  /** The topic's name, or the name as first written in place; «؟» for the agent nobody named. */
  readonly name: string;
  /** Present where the agent has a page of its own. */
  readonly topic?: TopicId;
  /** What kind of thing it is; absent of an agent that no topic describes. */
  readonly type?: TopicType;
  /** How far it may be known who this is. */
  readonly anonymity: Anonymity;
  /**
   * Whether it can be told from another: it is named, or it speaks for a body that is («المتحدث باسم الوزارة»). A title
   * alone («قائد ميداني») may be borne by anybody.
   */
  readonly known: boolean;
  /** What it belongs to, directly; by kind, then by id. */
  readonly belongings: readonly Belonging[];
  /** How many they are, where an editor says so: «ثلاثة مسؤولين (مجموعة مجهولة؛ العدد: 3)». */
  readonly count?: number;
  /** Why it is not named, as the editor gives it: «غير مخول بالتصريح». */
  readonly reason?: string;
  /** Nobody introduced it: it only holds the place of a name that leads nowhere, which is complained of. */
  readonly standIn?: true;
}

/** One thing an agent belongs to; it holds from `from` until `until`, both included, or always. */
export interface Belonging {
  /** In which of the ways it belongs. */
  readonly kind: BelongingKind;
  /** The body that it belongs to. */
  readonly to: AgentId;
  /** The first day; absent where nobody says when it began. */
  readonly from?: CalendarDate;
  /** The last day; absent where it lasts, or nobody says when it ended. */
  readonly until?: CalendarDate;
}

/** Gives the agents that an agent belongs to in one way, whenever that was. */
export const belongingsOf = ({ belongings }: Agent, kind: BelongingKind): AgentId[] =>
  belongings.filter((each) => each.kind === kind).map(({ to }) => to);
