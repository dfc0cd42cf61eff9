/** Everyone who speaks on the site, named or not. */
import type { Result } from "hastscript";
import { ANONYMITIES, TOPIC_TYPES } from "../../src/model/vocabulary.ts";
import type { AgentCount, AgentIndexView } from "../../src/pages/views/view.ts";
import { pageHead } from "../parts/page-head.tsx";
import { agentName } from "../parts/refs.tsx";
import type { Atom } from "../piece.ts";
import { FRAME, PLACE } from "../strings.ts";
import type { Words } from "../words.ts";

/** The main part of the index of agents. */
export const agentIndexPage = ({ agents }: AgentIndexView, words: Words): Atom[] => [
  pageHead(undefined, FRAME.agents),
  agents.length === 0 ? (
    <p class="empty">{PLACE.nothingYet}</p>
  ) : (
    <table class="agent-table">
      <thead>
        <tr>
          <th scope="col">{FRAME.agents}</th>
          <th scope="col">{PLACE.kind}</th>
          <th scope="col">{PLACE.asserted}</th>
          <th scope="col">{PLACE.relayed}</th>
        </tr>
      </thead>
      <tbody>{agents.map((row) => agentRow(row, words))}</tbody>
    </table>
  ),
];

const agentRow = ({ agent, type, asserted, relayed }: AgentCount, words: Words): Result => (
  <tr>
    <th scope="row">{agentName(agent)}</th>
    <td data-label={PLACE.kind}>
      {[
        type === undefined ? undefined : TOPIC_TYPES[type].ar,
        agent.anonymity === "named" ? undefined : ANONYMITIES[agent.anonymity].ar,
      ]
        .filter((word) => word !== undefined)
        .join("، ")}
    </td>
    {counted(PLACE.asserted, asserted, words)}
    {counted(PLACE.relayed, relayed, words)}
  </tr>
);

/** Nothing is told by a dash, and on phones not at all. */
const counted = (label: string, count: number, words: Words): Result => (
  <td data-label={label} data-none={count === 0 ? "" : undefined}>
    {count === 0 ? "–" : words.count(count, "claim")}
  </td>
);
