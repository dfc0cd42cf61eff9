/** What makes two agents not known to be distinct: one body above both, or closeness. */
import type { CalendarDate } from "../../base/calendar-date.ts";
import type { Agent, Belonging } from "../../model/agent.ts";
import type { AgentId } from "../../model/ids.ts";
import type { BelongingKind } from "../../model/vocabulary.ts";

/** Belongings by which an agent is under a body: it is owned or commanded by it, speaks for it, or stands for it. */
export const UNDER: ReadonlySet<BelongingKind> = new Set(["partOf", "speaksFor", "standsFor"]);

/** Looks up belongings at the days that concern an assertion; a belonging holds if it does on one of them. */
export interface Belongings {
  /** The agent and every body above it. */
  readonly bodiesOf: (agent: AgentId, days: readonly CalendarDate[]) => ReadonlySet<AgentId>;
  /**
   * The agent, every body above it, and whom these are close to: two agents that share a key are not known to be
   * distinct.
   */
  readonly keysOf: (agent: AgentId, days: readonly CalendarDate[]) => ReadonlySet<AgentId>;
  /** The body that an agent is the voice of, where it is: its words are that body's own. */
  readonly voiceOf: (agent: AgentId) => AgentId;
}

/** Makes the look-up. Circles of belongings (faults, told elsewhere) are walked once. */
export function belongingsAmong(agents: ReadonlyMap<AgentId, Agent>): Belongings {
  const dated = new Set(
    [...agents.values()].filter(({ belongings }) => belongings.some(isDated)).map((agent) => agent.id),
  );
  const bodies = new Map<string, ReadonlySet<AgentId>>();
  const keys = new Map<string, ReadonlySet<AgentId>>();
  // Where nothing is dated, the days do not matter, and an agent is looked up once.
  const nameOf = (agent: AgentId, days: readonly CalendarDate[]) =>
    dated.size === 0 ? agent : `${agent} ${days.join(" ")}`;
  const linked = (agent: AgentId, kinds: ReadonlySet<BelongingKind>, days: readonly CalendarDate[]) =>
    (agents.get(agent)?.belongings ?? []).filter((each) => kinds.has(each.kind) && holds(each, days));

  const bodiesOf: Belongings["bodiesOf"] = (agent, days) => {
    const name = nameOf(agent, days);
    const known = bodies.get(name);
    if (known !== undefined) return known;
    const found = new Set([agent]);
    for (const body of found) for (const { to } of linked(body, UNDER, days)) found.add(to);
    bodies.set(name, found);
    return found;
  };
  return {
    bodiesOf,
    keysOf: (agent, days) => {
      const name = nameOf(agent, days);
      const known = keys.get(name);
      if (known !== undefined) return known;
      const found = new Set(bodiesOf(agent, days));
      for (const body of [...found]) for (const { to } of linked(body, CLOSE, days)) found.add(to);
      keys.set(name, found);
      return found;
    },
    voiceOf: (agent) => {
      const spoken = agents.get(agent)?.belongings.find(({ kind }) => kind === "speaksFor" || kind === "standsFor");
      return spoken?.to ?? agent;
    },
  };
}

const CLOSE: ReadonlySet<BelongingKind> = new Set(["closeTo"]);

const isDated = ({ from, until }: Belonging): boolean => from !== undefined || until !== undefined;

function holds({ from, until }: Belonging, days: readonly CalendarDate[]): boolean {
  if (from === undefined && until === undefined) return true;
  return days.some((day) => (from === undefined || from <= day) && (until === undefined || day <= until));
}
