/** Claims: the page of each, and the index of all. */

import type { CalendarDate } from "../../base/calendar-date.ts";
import { groupBy } from "../../base/group-by.ts";
import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import type { ClaimNode, Drift } from "../../graph/graph.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { Claim } from "../../model/claim.ts";
import type { StatusRecord } from "../../model/claim-record.ts";
import type { ClaimId } from "../../model/ids.ts";
import { CORROBORATION_STATES, type CorroborationState, type Modality, type Outcome } from "../../model/vocabulary.ts";
import { claimHref, FIXED, stateHref } from "../addresses.ts";
import { cutInParts, type Part } from "../cut-in-parts.ts";
import { framed } from "../head.ts";
import type { Href } from "../href.ts";
import { assertionNode } from "../linked-data/assertion-node.ts";
import { claimNode } from "../linked-data/claim-node.ts";
import { type Planned, planHtml } from "../planned.ts";
import type { Planning } from "../planning.ts";
import { assertionView } from "../summaries/assertion-view.ts";
import { claimSummary } from "../summaries/claim-summary.ts";
import { claimTitle } from "../summaries/claim-voices.ts";
import { conflictFirst, relationViews } from "../summaries/conflict-view.ts";
import { correctionView } from "../summaries/correction-view.ts";
import { historyOfClaim } from "../summaries/history-view.ts";
import { agentRef, sourceRef, topicRef } from "../summaries/refs.ts";
import { saidInWords } from "../summaries/said-in-words.ts";
import type { Framed } from "../views/frame.ts";
import type {
  AgentRef,
  AssertionView,
  ClaimSummary,
  CorrectionView,
  HistoryEntry,
  Paging,
  RelationView,
  SourceRef,
  TopicRef,
} from "../views/parts.ts";
import { partTitle } from "./part-title.ts";

/** The page of a claim. */
export interface ClaimView extends Framed {
  readonly kind: "claim";
  readonly claim: ClaimSummary;
  readonly topics: readonly TopicRef[];
  readonly particulars: ClaimParticulars;
  readonly assertions: readonly AssertionView[];
  readonly groups: readonly { readonly agents: readonly AgentRef[]; readonly known: boolean }[];
  readonly loop: boolean;
  /** Claims whose assertions were counted with its own. */
  readonly gathered: readonly ClaimSummary[];
  readonly relations: readonly RelationView[];
  readonly drifts: readonly DriftView[];
  readonly corrections: readonly CorrectionView[];
  /** Since it appeared, newest first. */
  readonly history: readonly HistoryEntry[];
}

/** What the record says of the claim itself: when and where, how it is put, what the desk decided, who reviewed it. */
export interface ClaimParticulars {
  readonly eventDate?: CalendarDate;
  readonly places: readonly TopicRef[];
  readonly modality: Modality;
  readonly condition?: string;
  readonly due?: CalendarDate;
  readonly outcome?: { readonly outcome: Outcome; readonly source?: SourceRef };
  readonly log: readonly StatusRecord[];
  /** Addresses of reviews by others. */
  readonly reviews: readonly Href[];
}

/** One part of the list of all claims. */
export interface ClaimIndexView extends Framed {
  readonly kind: "claimIndex";
  readonly claims: readonly ClaimSummary[];
  /** How many there are in all parts. */
  readonly total: number;
  /** The state that all of them have; absent in the list of all claims. */
  readonly state?: CorroborationState;
  /** The lists by state. */
  readonly states: readonly { readonly state: CorroborationState; readonly href: Href }[];
  readonly paging: Paging;
}

/** Two assertions that differ, by their indexes in `assertions`, and everything in which they do. */
export interface DriftView {
  readonly a: number;
  readonly b: number;
  readonly differences: readonly DifferenceView[];
}

/** One thing in which two assertions differ, and what each of them has. */
export interface DifferenceView {
  readonly what: Drift["what"];
  readonly aSays: string;
  readonly bSays: string;
}

/** Claims on one page of the index. */
const PART = 60;

/** Plans the pages of all claims, where the site has such pages, and their index. */
export function planClaims(planning: Planning): readonly Planned<ClaimView | ClaimIndexView>[] {
  const { site, claims, articles } = planning.graph;
  const newest = [...articles.keys()].flatMap((id) => known(articles, id).claims);
  const lists = groupBy(newest, (id) => known(claims, id).corroboration.state);
  const shown = site.outputs.claims === "pages" ? [...claims] : [];
  return [
    ...shown.map(([id, { claim }]) =>
      planHtml(claimHref(claim.article, claim.label), () => claimView(planning, id), {
        place: claim.place,
        modified: modifiedOf(planning, id),
      }),
    ),
    ...indexParts(planning, { href: FIXED.claims, claims: newest, states: [...lists.keys()] }),
    ...[...lists].flatMap(([state, of]) =>
      indexParts(planning, { href: stateHref(state), claims: of, state, states: [...lists.keys()] }),
    ),
  ];
}

/** A list of claims: of all, or of those with one state; beside it stand the lists by state. */
interface ClaimListing {
  readonly href: Href;
  /** Newest first. */
  readonly claims: readonly ClaimId[];
  readonly state?: CorroborationState;
  readonly states: readonly CorroborationState[];
}

const indexParts = (planning: Planning, listing: ClaimListing): Planned<ClaimIndexView>[] =>
  cutInParts(listing.href, listing.claims, PART).map((part) => {
    const { claims, ...given } = listing;
    return planHtml(part.href, () => claimIndexView(planning, part, listing), { given: [part, given, claims.length] });
  });

function claimView(planning: Planning, id: ClaimId): ClaimView {
  const node = known(planning.graph.claims, id);
  const summary = claimSummary(planning, id);
  const { corroboration } = node;
  return {
    kind: "claim",
    ...framed(planning, {
      href: summary.href,
      title: claimTitle(planning, id),
      description: `${summary.reason} ${planning.words.claimHome(summary.article.text)}`,
      openGraphType: "article",
      nodes: [claimNode(planning, id), ...node.assertions.map((assertion) => assertionNode(planning, assertion))],
    }),
    claim: summary,
    topics: node.claim.topics.map((topic) => topicRef(planning, topic)),
    particulars: particularsOf(planning, node.claim),
    assertions: node.assertions.map((assertion) => assertionView(planning, assertion)),
    groups: corroboration.groups.map(({ agents, known: isKnown }) => ({
      agents: agents.map((agent) => agentRef(planning, agent)),
      known: isKnown,
    })),
    loop: corroboration.loop,
    gathered: node.restated.map((other) => claimSummary(planning, other)),
    relations: relationViews(planning, node).toSorted(conflictFirst),
    drifts: driftViews(planning, node),
    corrections: node.corrections.map((correction) => correctionView(planning, correction)),
    history: historyOfClaim(planning, node.claim.article, node.claim.label),
  };
}

function particularsOf(planning: Planning, { places, eventDate, modality, log, reviews }: Claim): ClaimParticulars {
  const { outcome } = modality;
  return present({
    eventDate,
    places: places.map((place) => topicRef(planning, place)),
    modality: modality.modality,
    condition: modality.condition,
    due: modality.due,
    outcome:
      outcome &&
      present({
        outcome: outcome.outcome,
        source: outcome.source === undefined ? undefined : sourceRef(planning, outcome.source),
      }),
    log,
    reviews,
  });
}

function claimIndexView(
  planning: Planning,
  { href, items, paging }: Part<ClaimId>,
  { claims, state, states }: ClaimListing,
): ClaimIndexView {
  const { words } = planning;
  const title =
    state === undefined
      ? words.fixed.claims.title
      : `${words.fixed.claims.title}: ${words.label(CORROBORATION_STATES, state)}`;
  return present({
    kind: "claimIndex" as const,
    ...framed(planning, {
      ...planning.words.fixed.claims,
      href,
      title: partTitle(planning, title, paging),
    }),
    claims: items.map((id) => claimSummary(planning, id)),
    total: claims.length,
    state,
    states: states.map((each) => ({ state: each, href: stateHref(each) })),
    paging,
  });
}

/** One entry for each pair of assertions, with all in which they differ. */
function driftViews(planning: Planning, { assertions, drifts }: ClaimNode): DriftView[] {
  const indexOf = ({ claim, article, mark }: Assertion) => {
    const index = assertions.findIndex((other) => other.article === article && other.mark === mark);
    if (index === -1) throw new Error(`${claim} drifts in an assertion that it does not have`);
    return index;
  };
  const pairs = groupBy(drifts, ({ a, b }) => `${indexOf(a)} ${indexOf(b)}`);
  return [...pairs.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            a: indexOf(first.a),
            b: indexOf(first.b),
            differences: [first, ...others].map((drift) => differenceView(planning, drift)),
          },
        ],
  );
}

const differenceView = (planning: Planning, { what, aSays, bSays }: Drift): DifferenceView => ({
  what,
  aSays: saidInWords(planning, aSays),
  bSays: saidInWords(planning, bSays),
});

/** The date of the newest article in which the claim stands. */
function modifiedOf(planning: Planning, id: ClaimId) {
  const { claim, assertions } = known(planning.graph.claims, id);
  return known(planning.graph.articles, assertions.at(-1)?.article ?? claim.article).article.datePublished;
}
