/** Introduces agents: what topics and the brackets behind names say of them, gathered under one id each. */
import { foldKey } from "../../arabic/fold.ts";
import { bodyOfOffice, isBareOffice } from "../../arabic/offices.ts";
import type { CalendarDate } from "../../base/calendar-date.ts";
import { byCodeUnits } from "../../base/order.ts";
import { type AgentId, inPlaceAgentId, topicAgentId, unnamedAgentId } from "../../model/ids.ts";
import type { Name } from "../../model/name.ts";
import type { Topic } from "../../model/topic.ts";
import type { Anonymity, BelongingKind } from "../../model/vocabulary.ts";
import type { SpottedName } from "./agent-directory.ts";
import { readBrackets } from "./read-brackets.ts";

/** An agent as its introductions tell it; what it belongs to is not yet looked up. */
export interface Introduction {
  readonly id: AgentId;
  readonly name: string;
  readonly topic?: Topic;
  readonly anonymity: Anonymity;
  readonly belongings: readonly NamedBelonging[];
  readonly count?: number;
  readonly reason?: string;
  /** `نفسه`: where the same unnamed agent stands. */
  readonly sameAs?: SpottedName;
}

/** A belonging by name, and the spot from which the name is looked up. */
export interface NamedBelonging {
  readonly kind: BelongingKind;
  readonly to: string;
  readonly spot: string;
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
}

/** From least to most known: where two spots disagree about one agent, the lesser holds. */
const LEAST_KNOWN: readonly Anonymity[] = ["unknown", "unnamedGroup", "unnamedIndividual", "titledOnly", "named"];

/** Introduces an agent that has a topic. */
export function introduceTopic(topic: Topic): Introduction {
  const belongings = topic.belongings.map(({ to, ...rest }) => ({ ...rest, to: to.text, spot: topic.id }));
  return { id: topicAgentId(topic.id), name: topic.name, topic, anonymity: topic.anonymity, belongings };
}

/** Introduces whoever a name with brackets introduces in place; nobody where the brackets do not say how far it is named. */
export function introduceInPlace({ name: whole, spot }: SpottedName): Introduction | undefined {
  const brackets = readBrackets(whole);
  const anonymity = brackets?.anonymity ?? (brackets && impliedBy(brackets.belongings, brackets.count));
  if (brackets === undefined || anonymity === undefined) return undefined;
  const { name, belongings, count, reason, sameAs } = brackets;
  return {
    id: idOf(name.text, anonymity, belongings, spot),
    name: name.text,
    anonymity,
    belongings: belongings.map(({ to, ...rest }) => ({ ...rest, to: to.text, spot })),
    ...(count !== undefined && { count }),
    ...(reason !== undefined && { reason }),
    ...(sameAs !== undefined && { sameAs: { name: sameAs, spot } }),
  };
}

/**
 * Introduces the holder of an office by a bare name: «وزير الصحة», «المتحدث باسم الجيش»; of an office that may be another's,
 * «رئيس الحكومة», where the body is known. Nobody else is introduced without brackets.
 */
export function introduceOffice(
  name: Pick<Name, "text">,
  isTopic: (body: string) => boolean,
): Introduction | undefined {
  const office = bodyOfOffice(name.text);
  if (office === undefined || !isBareOffice(name.text, office)) return undefined;
  if (!office.certain && !isTopic(office.name)) return undefined;
  return { id: inPlaceAgentId(foldKey(name.text)), name: name.text, anonymity: "titledOnly", belongings: [] };
}

/** Who speaks for a body, or belongs to one, is not thereby named. */
function impliedBy(
  belongings: readonly { readonly kind: BelongingKind }[],
  count: number | undefined,
): Anonymity | undefined {
  if (belongings.some(({ kind }) => kind === "speaksFor")) return "titledOnly";
  if (belongings.length === 0 && count === undefined) return undefined;
  return (count ?? 1) > 1 ? "unnamedGroup" : "unknown";
}

/** A name, and an office that only one can hold, is one agent everywhere; whoever else is unnamed is known on the spot. */
function idOf(
  name: string,
  anonymity: Anonymity,
  belongings: readonly { readonly kind: BelongingKind; readonly to: Name }[],
  spot: string,
): AgentId {
  const key = foldKey(name);
  const speaks = belongings.some(({ kind }) => kind === "speaksFor") || bodyOfOffice(name) !== undefined;
  return anonymity === "named" || (anonymity === "titledOnly" && speaks)
    ? inPlaceAgentId(key)
    : unnamedAgentId(key, spot);
}

/** Joins two introductions of one agent; the same whatever their order. */
export function mergeIntroductions(a: Introduction, b: Introduction): Introduction {
  const [first, second] = byCodeUnits(a.name, b.name) <= 0 ? [a, b] : [b, a];
  const count = [a.count, b.count].filter((each) => each !== undefined).sort((x, y) => x - y)[0];
  const reason = [a.reason, b.reason].filter((each) => each !== undefined).sort(byCodeUnits)[0];
  return {
    ...first,
    anonymity: lessKnown(a.anonymity, b.anonymity),
    belongings: [...first.belongings, ...second.belongings],
    ...(count !== undefined && { count }),
    ...(reason !== undefined && { reason }),
  };
}

function lessKnown(a: Anonymity, b: Anonymity): Anonymity {
  return LEAST_KNOWN.indexOf(a) < LEAST_KNOWN.indexOf(b) ? a : b;
}
