/** Claims as records of the data files. */
import { known } from "../../base/known.ts";
import { byCodeUnits } from "../../base/order.ts";
import { present } from "../../base/present.ts";
import type { ClaimNode, Drift } from "../../graph/graph.ts";
import type { Claim, Relation } from "../../model/claim.ts";
import type { ClaimId } from "../../model/ids.ts";
import * as vocabulary from "../../model/vocabulary.ts";
import { publicUrl } from "../addresses.ts";
import type { Planning } from "../planning.ts";
import { reasonOf } from "../summaries/reason-view.ts";
import { hrefOfClaim } from "../summaries/refs.ts";
import { saidInWords } from "../summaries/said-in-words.ts";
import { asSet, assertionId } from "./refer.ts";
import {
  count,
  day,
  list,
  oneOf,
  page,
  quantities,
  record,
  type Schema,
  setOf,
  text,
  texts,
  url,
} from "./schema-parts.ts";

/** One line of `data/claims.json`. */
export function claimRecord(planning: Planning, id: ClaimId) {
  const node = known(planning.graph.claims, id);
  const { claim, assertions, outgoing, restated, drifts, corrections } = node;
  return present({
    id,
    url: publicUrl(planning.baseUrl, hrefOfClaim(planning, id)),
    article: claim.article,
    label: claim.label,
    text: claim.text,
    kind: claim.kind,
    topics: asSet(claim.topics),
    places: asSet(claim.places),
    eventDate: claim.eventDate,
    modality: modalityRecord(claim),
    quantities: claim.quantities,
    reviews: claim.reviews,
    status: claim.status.status,
    log: claim.log.map(({ status, date, reason, by }) => present({ status, date, reason, by })),
    assertions: assertions.map((assertion) => assertionId(planning, assertion)),
    relations: relationRecords(outgoing),
    restated: asSet(restated),
    drifts: drifts.map((drift) => driftRecord(planning, drift)),
    corrections: corrections.map(({ article, index }) => ({ article, number: index + 1 })),
    corroboration: corroborationRecord(planning, node),
  });
}

function modalityRecord({ modality: { modality, condition, due, outcome } }: Claim) {
  return present({ modality, condition, due, outcome: outcome?.outcome, outcomeSource: outcome?.source });
}

const relationRecords = (relations: readonly Relation[]) =>
  relations
    .map(({ type, to, differs, reason, by }) =>
      present({ type, claim: to, differs: differs.length === 0 ? undefined : asSet(differs), reason, by }),
    )
    .toSorted((a, b) => byCodeUnits(a.type, b.type) || byCodeUnits(a.claim, b.claim));

const driftRecord = (planning: Planning, { what, a, b, aSays, bSays, explained }: Drift) => ({
  what,
  first: assertionId(planning, a),
  second: assertionId(planning, b),
  firstSays: saidInWords(planning, aSays),
  secondSays: saidInWords(planning, bSays),
  explained,
});

function corroborationRecord(planning: Planning, node: ClaimNode) {
  const { state, origins, groups, loop, reason } = node.corroboration;
  return {
    state,
    origins,
    groups: groups.map(({ agents, known: isKnown }) => ({ agents, known: isKnown })),
    loop,
    reason: { ...reason, sentence: reasonOf(planning, node) },
  };
}

const DRIFTS = [
  "asserter",
  "stance",
  "figure",
  "place",
  "date",
  "strength",
] as const satisfies readonly Drift["what"][];

const modality = record({
  modality: oneOf(vocabulary.MODALITIES, "how it is put forward"),
  "condition?": text("what it depends on"),
  "due?": day("the day a prediction speaks of"),
  "outcome?": oneOf(vocabulary.OUTCOMES, "what became of it"),
  "outcomeSource?": text("id of the source that says so"),
});

const status = oneOf(vocabulary.EDITORIAL_STATUSES, "what a person at the desk has decided");

const unknown: Schema = {
  oneOf: [
    record({ kind: { const: "unnamed" }, agent: text("id") }, "nobody names the agent"),
    record({ kind: { const: "gap" }, after: text("id") }, "a link that nobody states lies between the agent and us"),
    record({ kind: { const: "basis" }, of: text("id") }, "nobody says what the work of this publisher rests on"),
    record({ kind: { const: "nowhere" } }, "nobody says where it comes from"),
  ],
};

const corroboration = record({
  state: oneOf(vocabulary.CORROBORATION_STATES, "what its origins add up to"),
  origins: count("origins known to be distinct"),
  groups: list(
    record({
      agents: texts("ids of agents, sorted"),
      known: { type: "boolean", description: "one origin; otherwise one end that is not known" },
    }),
    "the origins, then what is not known",
  ),
  loop: { type: "boolean", description: "a path led back to itself" },
  reason: record(
    {
      voices: count("assertions that affirm and are counted"),
      speakers: setOf("agents", "who say it"),
      ways: setOf("agents", "who only pass it on"),
      unknown: list(unknown, "ends that are not known, and why"),
      originSilent: { type: "boolean", description: "the only origin is nowhere quoted as saying the claim itself" },
      sentence: text("the same in the site's language"),
    },
    "why",
  ),
});

/** What {@link claimRecord} gives. */
export const CLAIM_SCHEMA = record({
  id: text("`<article>/<label>`"),
  url: page,
  article: text("id of the article where it is at home"),
  label: text("of its record, as typed"),
  text: text("the proposition in neutral words"),
  kind: oneOf(vocabulary.CLAIM_KINDS, "kind of proposition"),
  topics: setOf("topics", "declared or named in its words"),
  places: setOf("topics", "where it is said to have happened"),
  "eventDate?": day("when it is said to have happened"),
  modality,
  quantities,
  reviews: { ...list(url("of the review"), "of it by others: pointed at, and not ours"), uniqueItems: true },
  status,
  log: list(
    record({ status, "date?": day("of the decision"), "reason?": text("for it"), "by?": text("who decided") }),
    "decisions in the order written: the last is the status, `reported` where there is none",
  ),
  assertions: texts("ids of its occurrences, oldest article first, then in text order"),
  relations: list(
    record({
      type: oneOf(vocabulary.RELATION_TYPES, "how it stands to the other"),
      claim: text("id of the other"),
      "differs?": list(oneOf(vocabulary.DIFFERENCES, "aspect"), "what it speaks to, or in what the two differ"),
      "reason?": text("why"),
      "by?": text("who drew it, where that is not the desk"),
    }),
    "as its own record declares them",
  ),
  restated: setOf("claims", "that say the same, near or far: one proposition, one answer"),
  drifts: list(
    record({
      what: { enum: DRIFTS, description: "what changed between two tellings" },
      first: text("id of the assertion at home, or of the oldest"),
      second: text("id of the other"),
      firstSays: text("as written"),
      secondSays: text("as written"),
      explained: { type: "boolean", description: "the record of the second says why" },
    }),
    "where one telling changes",
  ),
  corrections: list(
    record({ article: text("id"), number: { type: "integer", minimum: 1 } }),
    "that touch it, as in `corrections.json`",
  ),
  corroboration,
});
