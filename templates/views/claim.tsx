/** A claim: its words, what stands behind it, its threads, every sentence in which it was said, what stands against it. */
import type { Result } from "hastscript";
import { CLAIM_KINDS, DIFFERENCES, RELATION_TYPES } from "../../src/model/vocabulary.ts";
import { FIXED } from "../../src/pages/addresses.ts";
import type { ClaimView, DriftView } from "../../src/pages/plans/plan-claims.ts";
import type { AgentRef, AssertionView, ClaimSummary, RelationView } from "../../src/pages/views/parts.ts";
import { threadMap } from "../figures/thread-map.tsx";
import { keep } from "../kept-parts.ts";
import { assertionItem, whereItStands } from "../parts/assertion.tsx";
import { byWording } from "../parts/by-wording.ts";
import { citeAndShare, claimCitation } from "../parts/cite-and-share.tsx";
import { claimCard } from "../parts/claim-card.tsx";
import { figure, home } from "../parts/claim-facts.tsx";
import { claimList } from "../parts/claim-list.tsx";
import { particulars } from "../parts/claim-particulars.tsx";
import { correctionList } from "../parts/corrections.tsx";
import { folded } from "../parts/folded.tsx";
import { historyList } from "../parts/history.tsx";
import { legend } from "../parts/legend.tsx";
import { agentName, link, separated, voices } from "../parts/refs.tsx";
import { facts, section, sectionOf } from "../parts/section.tsx";
import { spoken } from "../parts/spoken.ts";
import { stateName } from "../parts/state.tsx";
import type { Atom, Piece } from "../piece.ts";
import type { Words } from "../words.ts";

const AGAINST = new Set(["contradicts", "denies", "qualifies", "supersedes"]);

/** How much of each list stands at once. */
const MOST = { sentences: 6, origins: 8 } as const;

/** The main part of a claim's page. */
export const claimPage = (view: ClaimView, words: Words): Atom[] =>
  [
    head(view, words),
    origins(view, words),
    threads(view, words),
    sectionOf("said", words.claim.saidAt, view.assertions, () => said(view, words)),
    sectionOf("drift", words.claim.drift, view.drifts, (drifts) => (
      <ul class="drifts">{drifts.map((drift) => driftItem(drift, view, words))}</ul>
    )),
    sectionOf("against", words.claim.against, relations(view, true), (all) => relationList(all, view, words)),
    sectionOf("beside", words.claim.beside, relations(view, false), (all) => relationList(all, view, words)),
    sectionOf("gathered", words.claim.gathered, gatheredElsewhere(view), (claims) => claimList(claims, words)),
    sectionOf("corrections", words.article.corrections, view.corrections, (all) => correctionList(all, words, true)),
    section("cite", words.claim.cite, citeAndShare(claimCitation(view, words), view.head, words)),
    sectionOf("history", words.claim.history, view.history, (all) => historyList(all, words)),
  ].flat();

/** A claim is never a heading of the site's own: whoever says it stands in the heading, before its words. */
const head = ({ claim, topics, particulars: own }: ClaimView, words: Words): Result => (
  <header class="head claim-head">
    <p class="kicker">
      {separated(
        [<a href={FIXED.claims}>{words.claim.all}</a>, words.label(CLAIM_KINDS, claim.kind), ...topics.map(link)],
        " · ",
      )}
    </p>
    <h1>
      <span class="asserters">{voices(claim, words)}</span>{" "}
      <span class={claim.verbatim === true ? "proposition verbatim" : "proposition"} {...spoken(claim)}>
        {claim.text}
      </span>
    </h1>
    <p class="verdict-free">
      {stateName(claim.state, words)} <span class="reason">{claim.reason}</span>
    </p>
    {facts([
      [words.claim.quantity, figure(claim, words)],
      [words.claim.first, home(claim, words)],
      ...particulars(own, words),
    ])}
  </header>
);

/** The figure, where there is more than one way to draw. */
function threads(view: ClaimView, words: Words): Piece {
  const map = threadMap(view, words);
  return map && section("threads", words.claim.threads, map, legend([view.claim.state], words, "nodes"));
}

/** Each sentence; by which way the words came, and what they rest on, once: beside the first of those for which it is the same. */
function said(view: ClaimView, words: Words): Piece {
  const inFigure = threadMap(view, words) !== undefined;
  const told = new Set<string>();
  const items = byWording(view.assertions, sameWay).map(([each, ...again]) => {
    const same = sameWay(each);
    const shows = told.has(same) ? "sentence" : inFigure ? "facts" : "thread";
    told.add(same);
    return { each, again, shows } as const;
  });
  return folded(items, {
    most: MOST.sentences,
    more: (rest) => words.others(rest, "place"),
    show: (shown) => (
      <ol class="assertions">
        {shown.map(({ each, again, shows: what }) =>
          keep(`assertion ${what}`, [each, again], words, () => assertionItem(each, words, what, again)),
        )}
      </ol>
    ),
  });
}

const sameWay = ({ thread, carriers, basis, evidence, circumstances, note, statedDate }: AssertionView): string =>
  JSON.stringify([thread, carriers, basis, evidence, circumstances, note, statedDate]);

const origins = ({ groups, loop }: ClaimView, words: Words): Piece =>
  groups.length === 0 && !loop
    ? undefined
    : section(
        "origins",
        words.claim.origins,
        folded(groups, {
          most: MOST.origins,
          more: (rest) => words.others(rest, "origin"),
          show: (shown) => <ul class="origins">{shown.map((group) => originItem(group, words))}</ul>,
        }),
        loop ? <p class="quiet">{words.claim.loop}</p> : undefined,
      );

const originItem = ({ agents, known }: ClaimView["groups"][number], words: Words): Result => (
  <li data-node={known ? "named" : "unnamed"}>
    <span>
      {separated(
        agents.map((agent) => originName(agent, words)),
        words.comma,
      )}
    </span>{" "}
    {known ? undefined : <small>{words.claim.unknownOrigin}</small>}
  </li>
);

/** Under «origins» nobody is an origin, not a speaker. */
const originName = (agent: AgentRef, words: Words): Result =>
  agent.name === words.unstated ? <em class="gap">{words.claim.unstatedOrigin}</em> : agentName(agent, words);

const relations = ({ relations: all }: ClaimView, against: boolean): RelationView[] =>
  all.filter(({ type }) => AGAINST.has(type) === against);

/** Claims that are counted with this one and stand nowhere else on the page. */
const gatheredElsewhere = ({ gathered, relations: all }: ClaimView): ClaimSummary[] =>
  gathered.filter(({ href }) => all.every(({ claim }) => claim.href !== href));

const relationList = (all: readonly RelationView[], { gathered }: ClaimView, words: Words): Result => (
  <ul class="relations">
    {all.map(({ type, direction, claim, differs, reason, by }) => (
      <li>
        <p class="relation">
          {direction === "outgoing" ? words.label(RELATION_TYPES, type) : words.incoming[type]}{" "}
          {differs.length === 0 ? undefined : (
            <small>{`${words.claim.differs}: ${differs.map((d) => words.label(DIFFERENCES, d)).join(" · ")}`}</small>
          )}
        </p>
        {reason === undefined ? undefined : <p class="quiet">{`${words.claim.reason}: ${reason}`}</p>}
        {by === undefined ? undefined : <p class="quiet">{`${words.claim.drawnBy} ${by}`}</p>}
        {gathered.some(({ href }) => href === claim.href) ? <p class="quiet">{words.claim.countedWith}</p> : undefined}
        {keep("claim-card", claim, words, () => claimCard(claim, words))}
      </li>
    ))}
  </ul>
);

function driftItem({ a, b, differences }: DriftView, { assertions }: ClaimView, words: Words): Result {
  const [here, there] = [assertions[a], assertions[b]];
  return (
    <li>
      {differences.map(({ what, aSays, bSays }) => (
        <p class="relation">
          {`${words.drifts[what]}:`} <small>{words.claim.saysOtherwise(aSays, bSays)}</small>
        </p>
      ))}
      <p class="quiet">
        {separated(
          [here, there].map((each) => each && whereItStands(each, words)),
          " · ",
        )}
      </p>
    </li>
  );
}
