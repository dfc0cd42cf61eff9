/** An agent: what it said, what it passed on, what it published, whose part it is. */
import { TOPIC_TYPES } from "../../src/model/vocabulary.ts";
import { FIXED } from "../../src/pages/addresses.ts";
import type { AgentView } from "../../src/pages/plans/plan-agents.ts";
import { assertionsByClaim } from "../parts/assertions-by-claim.tsx";
import { belongingList } from "../parts/belongings.tsx";
import { pageHead } from "../parts/page-head.tsx";
import { pagingNav } from "../parts/paging.tsx";
import { agentName, separated, sourceLine } from "../parts/refs.tsx";
import { facts, sectionOf } from "../parts/section.tsx";
import type { Atom } from "../piece.ts";
import type { Words } from "../words.ts";

/** The main part of an agent's page. */
export const agentPage = (view: AgentView, words: Words): Atom[] =>
  [
    pageHead(
      separated(
        [<a href={FIXED.agents}>{words.fixed.agents.title}</a>, words.label(TOPIC_TYPES, view.type)],
        words.within,
      ),
      view.agent.name,
      view.description,
    ),
    <div class="about">
      <p class="to-agent">
        <a href={view.topic.href}>{words.place.about}</a>
      </p>
      {facts([
        [
          words.place.alternateNames,
          view.alternateNames.length === 0 ? undefined : view.alternateNames.join(words.comma),
        ],
        [words.place.belongings, belongingList(view.belongings, words)],
        [
          words.place.parts,
          separated(
            view.parts.map((agent) => agentName(agent, words)),
            words.comma,
          ),
        ],
      ])}
    </div>,
    sectionOf("asserted", words.place.asserted, view.asserted, (all) => assertionsByClaim(all, words)),
    sectionOf("relayed", words.place.relayed, view.relayed, (all) => assertionsByClaim(all, words)),
    pagingNav(view.paging, words),
    sectionOf("published", words.place.publishedWorks, view.published, (sources) => (
      <ul class="lines">
        {sources.map((source) => (
          <li>{sourceLine(source, words)}</li>
        ))}
      </ul>
    )),
  ].flat();
