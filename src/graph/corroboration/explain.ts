/** Says in one Arabic sentence why a claim has its state: names and counts, never a verdict. */

import { countNoun, type NounForms } from "../../arabic/plural.ts";
import { sortedSet } from "../../base/order.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { OriginGroup } from "../../model/corroboration.ts";
import { type AgentId, UNSTATED_AGENT } from "../../model/ids.ts";
import type { CorroborationState } from "../../model/vocabulary.ts";
import type { Root } from "./lay-ground.ts";

/** What the sentence is made from. */
export interface Findings {
  readonly state: CorroborationState;
  readonly groups: readonly OriginGroup[];
  readonly roots: readonly Root[];
  readonly loop: boolean;
  /** Everyone who asserts, relays or stands at the root. */
  readonly speakers: readonly AgentId[];
  /** They are one body and its parts; otherwise one work under several names. */
  readonly oneBody: boolean;
  readonly assertions: readonly Assertion[];
}

/** Explains a state. */
export function explain(findings: Findings, nameOf: NameOf): string {
  return SENTENCES[findings.state](findings, nameOf);
}

const SENTENCES: Readonly<Record<CorroborationState, (findings: Findings, nameOf: NameOf) => string>> = {
  none: ({ assertions }) => {
    if (assertions.length === 0) return "لا يرد هذا القول في نص أي مقال، فلا سند له.";
    return "يرد هذا القول بصوت الكاتب، ولا يُذكر له قائل ولا مصدر.";
  },
  circular: () => "كل طريق إلى هذا القول يعود إلى نفسه، فلا يُعرف له أصل خارج هذه الدائرة.",
  multipleKnownOrigins: ({ groups }, nameOf) => {
    const known = groups.filter((group) => group.known);
    const apart = known.length === 2 ? "لا يتبع أحدهما الآخر" : "لا يتبع بعضها بعضًا";
    const rest = known.length < groups.length ? "، ومعها ما لا يُعرف أصله" : "";
    const names = list(known.map((group) => nameGroup(group, nameOf)));
    return `لهذا القول ${countNoun(known.length, KNOWN_ORIGINS)} ${apart}: ${names}${rest}.`;
  },
  undetermined: (findings, nameOf) => {
    const [known] = findings.groups.filter((group) => group.known);
    const unknown = describeUnknown(findings.roots, nameOf);
    if (known === undefined) return `لا يُعرف لهذا القول أصل محدد: ${unknown.map(({ alone }) => alone).join("، و")}.`;
    const ways = unknown.map(({ besides }) => besides).join("، و");
    return `يُعرف لهذا القول أصل واحد، هو ${nameGroup(known, nameOf)}، ولا يُعرف أهو وحده: فمن طرقه ${ways}.`;
  },
  selfOnly: ({ speakers, oneBody }, nameOf) => {
    const names = list(speakers.map(nameOf));
    return oneBody
      ? `لا يصدر هذا القول إلا عن جهة واحدة وما يتبعها (${names})، وتأكيد الجهة قولَها لا يُعد أصلًا ثانيًا.`
      : `لا يصدر هذا القول إلا عن عمل واحد، وإن نُشر بأكثر من اسم (${names}).`;
  },
  singleOrigin: ({ groups, speakers, loop }, nameOf) => {
    const [origin] = groups;
    if (origin === undefined) throw new Error("A single origin without a group");
    const relays = speakers.filter((agent) => !origin.agents.includes(agent));
    const passedOn = relays.length > 0 && !loop ? `، ومن عداه ناقل عنه (${list(relays.map(nameOf))})` : "";
    const circle = loop ? "، وثمة طريق آخر يعود إلى نفسه فلا يُحسب" : "";
    return `لهذا القول أصل واحد معروف: ${nameGroup(origin, nameOf)}${passedOn}${circle}.`;
  },
};

const KNOWN_ORIGINS: NounForms = {
  singular: "أصل معروف",
  dual: "أصلان معروفان",
  plural: "أصول معروفة",
  accusative: "أصلًا معروفًا",
  gender: "masculine",
};

/** Why a root is not known: said where it is all there is, and where it stands beside a known origin. */
interface Unknown {
  readonly alone: string;
  readonly besides: string;
}

function describeUnknown(roots: readonly Root[], nameOf: NameOf): Unknown[] {
  const unknown = roots.filter(({ known }) => !known);
  const named = unknown.filter(({ agent }) => agent !== UNSTATED_AGENT);
  const agents = (chosen: readonly Root[]) => sortedSet(chosen.map(({ agent }) => agent)).map(nameOf);
  const unnamed = agents(named.filter(({ gap }) => !gap));
  const behindGap = agents(named.filter(({ gap }) => gap));
  return [
    ...(unnamed.length > 0 ? [both(`ينتهي إلى ${unnamedSources(unnamed.length)} (${list(unnamed)})`, "ما ")] : []),
    ...(behindGap.length > 0 ? [gapAfter(behindGap)] : []),
    ...(named.length < unknown.length ? [UNSTATED] : []),
  ];
}

const UNSTATED: Unknown = { alone: "لا يُذكر من أين جاء", besides: "ما لا يُذكر من أين جاء" };

function both(words: string, prefix: string): Unknown {
  return { alone: words, besides: prefix + words };
}

function gapAfter(names: readonly string[]): Unknown {
  const gap = `حلقة غير مذكورة بعد ${list(names.map((name) => `«${name}»`))}`;
  return { alone: `في طريقه إلينا ${gap}`, besides: `ما فيه ${gap}` };
}

function unnamedSources(count: number): string {
  if (count === 1) return "مصدر غير مسمى";
  return count === 2 ? "مصدرين غير مسميين" : "مصادر غير مسماة";
}

function nameGroup({ agents }: OriginGroup, nameOf: NameOf): string {
  const [first, ...others] = agents.map(nameOf);
  return others.length === 0 ? `${first}` : `${first} (ومعها ${list(others)})`;
}

/** How many names a sentence bears before it becomes a list. */
const MOST = 6;

function list(names: readonly string[]): string {
  const shown = names.length <= MOST ? names : [...names.slice(0, MOST - 1), "غيرها"];
  return shown.join("، و");
}

/** How an agent is called in the sentence that says why. */
export type NameOf = (agent: AgentId) => string;
