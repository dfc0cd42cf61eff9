/** Who a name names: a topic that can speak, or an agent written in place. */
import { foldKey } from "../../arabic/fold.ts";
import { unnamedIn } from "../../arabic/unnamed-words.ts";
import { present } from "../../base/present.ts";
import type { Exclusion } from "../../diagnostics/codes/contradictions.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Agent } from "../../model/agent.ts";
import {
  type AgentId,
  inPlaceAgentId,
  standInAgentId,
  topicAgentId,
  UNSTATED_AGENT,
  unnamedAgentId,
} from "../../model/ids.ts";
import type { Name } from "../../model/name.ts";
import { ANONYMITIES, type HopRelation, type HopRole } from "../../model/vocabulary.ts";
import { lookUp } from "../name-index.ts";
import type { Report } from "../report.ts";
import { linkedName } from "./linked-name.ts";
import { BRACKET_LABELS, type Brackets, readBrackets } from "./read-brackets.ts";
import type { Suggest } from "./suggest.ts";
import type { TopicDirectory } from "./topic-directory.ts";

/** All agents: those with topics, those written in place, and those that nobody introduced. Made once, by `meetAgents`. */
export interface AgentDirectory {
  readonly topics: TopicDirectory;
  readonly agents: ReadonlyMap<AgentId, Agent>;
  /** Unnamed agents that an editor says are those of another record: `نفسه: مقال/وسم`. */
  readonly sameAs: ReadonlyMap<AgentId, AgentId>;
  /** How all agents are called: what may stand in a chain. */
  readonly names: readonly string[];
  /** What a wrong name is compared with: agents first, then whatever else has a topic. */
  readonly suggest: Suggest;
}

/**
 * A name where an agent may be introduced. `spot` is the record (`article/label`), source or topic it stands in: an
 * unnamed agent is known within its spot only.
 */
export interface SpottedName {
  readonly name: Name;
  readonly spot: string;
}

/** An agent as named at one spot, with what the brackets say of its part in the chain. */
export interface AgentReference {
  readonly agent: AgentId;
  readonly role?: HopRole;
  readonly relation?: HopRelation;
  readonly verb?: string;
  readonly date?: Brackets["date"];
  readonly language?: string;
}

/**
 * Gives the agent of a name. Complains `agent-unknown`, `agent-cannot-speak`, `topic-ambiguous`, `bracket-unknown`,
 * `not-a-body`, `anonymity-differs`, `same-as-unknown`, `belonging-reversed`, `part-of-cycle`, `values-conflict`; even then somebody said it, and an agent with that name stands in.
 */
export function resolveAgent(directory: AgentDirectory, { name, spot }: SpottedName, report: Report): AgentReference {
  if (isGap(name.text)) return { agent: UNSTATED_AGENT };
  const whole = findAgent(directory, name.text, spot);
  if (whole !== undefined) return { agent: whole };
  const brackets = linkedName(name.text) === undefined ? readBrackets(name) : undefined;
  if (brackets === undefined) return { agent: standIn(directory, name, report) };
  const agent = findAgent(directory, brackets.name.text, spot);
  const unknown = brackets.unknown.filter(
    ({ text }) => agent === undefined || findAgent(directory, text, spot) !== agent,
  );
  complainOfBrackets(directory, { ...brackets, unknown }, spot, report);
  if (agent !== undefined) checkAnonymity(directory, agent, brackets, report);
  const { role, relation, verb, date, language } = brackets;
  const part = present({ role, relation, verb, date, language });
  // Whoever is written in place is introduced by the label in the brackets: where that is wrong, that is the one fault.
  const quiet: Report = unknown.length > 0 ? () => undefined : report;
  return { agent: agent ?? standIn(directory, brackets.name, quiet), ...part };
}

/** A report where a body is asked for to which somebody belongs: `not-a-body` in the place of `agent-cannot-speak`. */
export const askingForBody =
  (report: Report): Report =>
  (diagnostic) =>
    report(cannotSpeak(diagnostic) ? complain("not-a-body", diagnostic.place, diagnostic.facts) : diagnostic);

const cannotSpeak = (diagnostic: Diagnostic): diagnostic is Diagnostic<"agent-cannot-speak"> =>
  diagnostic.code === "agent-cannot-speak";

/** Says whether an agent only stands in for a name that nobody knows. */
export const isStandIn = ({ agents }: AgentDirectory, id: AgentId): boolean => agents.get(id)?.standIn === true;

/** Says whether a name, without its brackets, leads to exactly one agent. */
export function namesAgent(directory: AgentDirectory, { name, spot }: SpottedName): boolean {
  const bare = readBrackets(name)?.name ?? name;
  return [name, bare].some(({ text }) => findAgent(directory, text, spot) !== undefined);
}

/** Says whether a text is the sign of a link that nobody states. */
export const isGap = (text: string): boolean => text === "؟" || text === "?";

/** Gives the agent that a bare name leads to: a topic that can speak, a name in place, or an unnamed one of this spot. */
export function findAgent(
  { topics, agents, sameAs }: Pick<AgentDirectory, "topics" | "agents" | "sameAs">,
  text: string,
  spot: string,
): AgentId | undefined {
  const found = lookUp(topics.index, text)
    .map(topicAgentId)
    .filter((id) => agents.has(id));
  if (found.length === 1) return found[0];
  const key = foldKey(text);
  const here = unnamedAgentId(key, spot);
  return [sameAs.get(here) ?? here, inPlaceAgentId(key)].find((id) => agents.has(id));
}

function standIn(directory: AgentDirectory, { text, place }: Name, report: Report): AgentId {
  const topics = lookUp(directory.topics.index, text);
  const [first] = topics;
  const type = first === undefined ? undefined : directory.topics.topics.get(first)?.type;
  if (first === undefined || type === undefined) {
    report(
      complain(
        "agent-unknown",
        place,
        { name: text },
        unnamedName(text) ?? linkedName(text) ?? bracketsMoved(text) ?? nearName(directory, text),
      ),
    );
  } else if (topics.length > 1) {
    report(complain("topic-ambiguous", place, { name: text, ids: topics.join("، ") }, { expected: first }));
  } else {
    report(complain("agent-cannot-speak", place, { name: text, type }));
  }
  return standInAgentId(foldKey(text));
}

/** The nearest name; or the known one behind a word that says what its bearer is: «وكالة رويترز». */
function nearName(directory: AgentDirectory, text: string): { readonly expected?: string } {
  const near = directory.suggest(text);
  const bare = DESCRIBED.exec(text)?.groups?.name;
  if (near.expected !== undefined || bare === undefined) return near;
  const [topic, ...others] = lookUp(directory.topics.index, bare);
  return topic !== undefined && others.length === 0 && directory.agents.has(topicAgentId(topic))
    ? { expected: bare }
    : {};
}

const DESCRIBED =
  /^(?:ال)?(?:وكالة|صحيفة|جريدة|مجلة|قناة|إذاعة|اذاعة|تلفزيون|موقع|شبكة|منظمة|حزب|حركة|تنظيم|جماعة|شركة)(?:\s+(?:الأنباء|أنباء))?\s+(?<name>.+)$/u;

/** «موظف (مجهول) في المديرية»: brackets stand behind the whole name. */
function bracketsMoved(text: string): { readonly expected: string } | undefined {
  const { before = "", brackets = "", behind = "" } = WITHIN.exec(text)?.groups ?? {};
  const expected = `${before} ${behind} ${brackets}`;
  const place = { file: "", line: 1, column: 1, endLine: 1, endColumn: 1 };
  const read = before === "" ? undefined : readBrackets({ text: expected, place });
  return read?.anonymity !== undefined && read.unknown.length === 0 ? { expected } : undefined;
}

const WITHIN = /^(?<before>[^()]*[^()\s])\s*(?<brackets>\([^()]+\))\s+(?<behind>[^()]+)$/u;

/** «جندي سابق مجهول» says itself how far it is named: «جندي سابق (مجهول)». */
function unnamedName(text: string): { readonly expected?: string } | undefined {
  const unnamed = unnamedIn(text);
  if (unnamed === undefined) return undefined;
  const { unnamedIndividual, unnamedGroup } = ANONYMITIES;
  return unnamed.rest === ""
    ? {}
    : { expected: `${unnamed.rest} (${(unnamed.isSeveral ? unnamedGroup : unnamedIndividual).ar})` };
}

function complainOfBrackets(directory: AgentDirectory, brackets: Brackets, spot: string, report: Report): void {
  for (const { text, place } of brackets.unknown) {
    const expected = nearest(text, BRACKET_LABELS);
    report(complain("bracket-unknown", place, { label: text }, expected === undefined ? {} : { expected }));
  }
  for (const { to, from, until } of brackets.belongings) {
    resolveAgent(directory, { name: to, spot }, askingForBody(report));
    if (from !== undefined && until !== undefined && until < from) {
      report(complain("belonging-reversed", to.place, { from, until }));
    }
  }
  complainOfConflicts(directory, brackets, spot, report);
  const { sameAs, name } = brackets;
  if (sameAs !== undefined && !directory.sameAs.has(unnamedAgentId(foldKey(name.text), spot))) {
    report(complain("same-as-unknown", sameAs.place, { name: sameAs.text }));
  }
}

/** Labels that exclude one another: one and many, named and kept back, a part of itself. */
function complainOfConflicts(
  directory: AgentDirectory,
  { written, doubled, anonymity, count, belongings, name }: Brackets,
  spot: string,
  report: Report,
): void {
  const tell = (one: Name | undefined, other: Name | undefined, why: Exclusion) => {
    if (one === undefined || other === undefined) return;
    const facts = { one: one.text, other: other.text, why };
    report(complain("values-conflict", other.place, facts, { related: [one.place] }));
  };
  for (const [one, other] of doubled) tell(one, other, "twice");
  const isOne = anonymity === "unnamedIndividual" && (count ?? 1) > 1;
  const isMany = anonymity === "unnamedGroup" && count === 1;
  const counted = doubled.every((pair) => !pair.some((each) => each === written.count || each === written.anonymity));
  if (counted && (isOne || isMany)) tell(written.anonymity, written.count, "number");
  if (anonymity === "named") tell(written.anonymity, written.reason, "named");
  const itself = findAgent(directory, name.text, spot);
  const own = belongings.find(({ to }) => itself !== undefined && findAgent(directory, to.text, spot) === itself);
  if (own !== undefined) {
    report(complain("part-of-cycle", own.to.place, { name: name.text, size: 1, kind: own.kind }));
  }
}

/** A name that is named elsewhere is no unnamed source here. */
function checkAnonymity({ agents }: AgentDirectory, id: AgentId, { name, anonymity }: Brackets, report: Report): void {
  if (anonymity === undefined) return;
  const agent = [agents.get(id), agents.get(inPlaceAgentId(foldKey(name.text)))].find(
    (each) => each !== undefined && each.anonymity !== anonymity,
  );
  if (agent === undefined) return;
  const facts = { name: name.text, here: ANONYMITIES[anonymity].ar, there: ANONYMITIES[agent.anonymity].ar };
  report(complain("anonymity-differs", name.place, facts));
}
