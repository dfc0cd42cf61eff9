/** Everyone who speaks on the site, named or not. */
import type { Result } from "hastscript";
import { ANONYMITIES, TOPIC_TYPES } from "../../src/model/vocabulary.ts";
import type { AgentCount, AgentIndexView } from "../../src/pages/plans/plan-agents.ts";
import { belongingList } from "../parts/belongings.tsx";
import { folded } from "../parts/folded.tsx";
import { pageHead } from "../parts/page-head.tsx";
import { agentName, latinLine, separated } from "../parts/refs.tsx";
import { type Atom, flat, type Piece } from "../piece.ts";
import type { Words } from "../words.ts";

/** Rows at once. */
const MOST = 40;

/** The main part of the index of agents. */
export const agentIndexPage = ({ agents }: AgentIndexView, words: Words): Atom[] => [
  pageHead(undefined, words.fixed.agents.title),
  agents.length === 0 ? <p class="empty">{words.place.nothingYet}</p> : undefined,
  ...flat([
    folded(agents, {
      most: MOST,
      more: (rest) => words.others(rest, "agent"),
      show: (shown) => (shown.length === 0 ? undefined : table(shown, words)),
    }),
  ]),
];

const table = (agents: readonly AgentCount[], words: Words): Result => (
  <table class="agent-table">
    <thead>
      <tr>
        <th scope="col">{words.fixed.agents.title}</th>
        <th scope="col">{words.place.kind}</th>
        <th scope="col">{words.place.asserted}</th>
        <th scope="col">{words.place.relayed}</th>
      </tr>
    </thead>
    <tbody>{agents.map((row) => agentRow(row, words))}</tbody>
  </table>
);

const agentRow = ({ agent, latin, anchor, type, asserted, relayed, ...known }: AgentCount, words: Words): Result => (
  <tr id={anchor}>
    <th scope="row">
      {agentName(agent, words)} {latinLine(latin)}
      {knownOf(known, words)}
    </th>
    <td data-label={words.place.kind}>
      {[
        type === undefined || agent.anonymity === "unnamedGroup" ? undefined : words.label(TOPIC_TYPES, type),
        agent.anonymity === "named" ? undefined : words.label(ANONYMITIES, agent.anonymity),
      ]
        .filter((word) => word !== undefined)
        .join(" · ")}
    </td>
    {counted(words.place.asserted, asserted, words)}
    {counted(words.place.relayed, relayed, words)}
  </tr>
);

/** What is known of somebody without a page: how many, of whom, why without a name. */
function knownOf(
  { belongings, count, reason }: Pick<AgentCount, "belongings" | "count" | "reason">,
  words: Words,
): Piece {
  const told = separated(
    [
      count === undefined ? undefined : words.place.members(count),
      belongings.length === 0 ? undefined : <span>{belongingList(belongings, words)}</span>,
      reason === undefined ? undefined : `${words.place.unnamedBecause}: ${reason}`,
    ],
    " · ",
  );
  return told.length === 0 ? undefined : [" ", <small>{told}</small>];
}

/** Nothing is told by a dash, and on phones not at all. */
const counted = (label: string, count: number, words: Words): Result => (
  <td data-label={label} data-none={count === 0 ? "" : undefined}>
    {count === 0 ? "–" : words.count(count, "claim")}
  </td>
);
