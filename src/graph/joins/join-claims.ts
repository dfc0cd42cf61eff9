/** Joins claims: all that is asserted of each, how they stand to one another, what stands behind them. */

import { groupBy, push } from "../../base/group-by.ts";
import { byCodeUnits, sortedMap, sortedSet } from "../../base/order.ts";
import { comparePlaces } from "../../base/place.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { Relation } from "../../model/claim.ts";
import type { Corroboration } from "../../model/corroboration.ts";
import type { ClaimId, SourceId } from "../../model/ids.ts";
import { corroborate } from "../corroboration/corroborate.ts";
import type { Ground } from "../corroboration/lay-ground.ts";
import type { ClaimNode } from "../graph.ts";
import { findNames } from "../mentions/find-names.ts";
import { findDrifts, type Telling } from "./find-drifts.ts";
import type { Hearing } from "./hearing.ts";
import { assertionsIn, type Linked } from "./linked.ts";
import { restatingClasses } from "./restating-classes.ts";

/** Joins all claims, by id. */
export function joinClaims(linked: Linked, ground: Ground, hear: Hearing): Map<ClaimId, ClaimNode> {
  const claims = linked.articles.flatMap((article) => article.claims);
  const assertions = assertionsByClaim(linked);
  const relations = mergeRelations(linked.articles.flatMap((article) => article.relations));
  const outgoing = groupBy(relations, ({ from }) => from);
  const incoming = groupBy(relations, ({ to }) => to);
  const classOf = restatingClasses(claims, relations);
  const corrections = correctionsByClaim(linked);
  const counted = new Map<ClaimId, Corroboration>();
  const telling = tellingOf(linked, ground);
  return sortedMap(
    claims.map((claim) => {
      const members = classOf(claim.id);
      const [first = claim.id] = members;
      const heard = () => members.flatMap((id) => assertions.get(id) ?? []).map(hear);
      const corroboration = counted.get(first) ?? corroborate(heard(), ground);
      if (members.length > 0) counted.set(first, corroboration);
      const node: ClaimNode = {
        claim,
        assertions: assertions.get(claim.id) ?? [],
        outgoing: outgoing.get(claim.id) ?? [],
        incoming: incoming.get(claim.id) ?? [],
        corroboration,
        restated: members.filter((id) => id !== claim.id),
        drifts: findDrifts(claim, assertions.get(claim.id) ?? [], telling),
        corrections: corrections.get(claim.id) ?? [],
      };
      return [claim.id, node] as const;
    }),
  );
}

/** Oldest article first, then in text order. */
function assertionsByClaim({ articles }: Linked): Map<ClaimId, Assertion[]> {
  return groupBy(
    articles.toReversed().flatMap(({ marks }) => assertionsIn(marks)),
    ({ claim }) => claim,
  );
}

/** The same relation written twice is one; what differs is what either says. */
function mergeRelations(relations: readonly Relation[]): Relation[] {
  const merged = new Map<string, Relation>();
  for (const relation of relations) {
    const key = `${relation.from}\n${relation.type}\n${relation.to}`;
    const before = merged.get(key) ?? relation;
    const first = comparePlaces(before.place, relation.place) <= 0 ? before : relation;
    merged.set(key, { ...first, differs: sortedSet([...before.differs, ...relation.differs]) });
  }
  return [...merged].sort(([a], [b]) => byCodeUnits(a, b)).map(([, relation]) => relation);
}

function correctionsByClaim({ articles }: Linked): Map<ClaimId, ClaimNode["corrections"][number][]> {
  const byClaim = new Map<ClaimId, ClaimNode["corrections"][number][]>();
  for (const { article, correctedClaims } of articles) {
    for (const [index, claims] of correctedClaims.entries()) {
      for (const claim of claims) push(byClaim, claim, { article: article.id, index });
    }
  }
  return byClaim;
}

function tellingOf({ agents: { topics }, matcher, sources, topics: links }: Linked, ground: Ground): Telling {
  const { voiceOf } = ground;
  const workOf = (source: SourceId) => ground.workOf(source)?.index;
  const records = groupBy([...sources.directory.sources.keys()], workOf);
  const under = new Map<SourceId, ReadonlySet<SourceId>>();
  const placeOf: Telling["placeOf"] = (id) => ({ id, within: closure(id, (each) => links.broader.get(each)) });
  return {
    voiceOf,
    workOf,
    publisherOf: sources.publisherOf,
    placeOf,
    placesIn: (text) =>
      findNames(text, matcher).flatMap(({ topic: id }) => {
        const type = topics.topics.get(id)?.type;
        return type === "place" || type === "state" ? [placeOf(id)] : [];
      }),
    worksUnder: (source) => {
      const known =
        under.get(source) ??
        closure(source, (each) => [...basesOf(each, sources), ...(records.get(workOf(each)) ?? [])]);
      under.set(source, known);
      return known;
    },
  };
}

const basesOf = (source: SourceId, { isBasedOn }: Linked["sources"]): SourceId[] =>
  (isBasedOn.get(source) ?? []).flatMap((basis) => (basis.kind === "source" ? [basis.source] : []));

/** A thing and all that its links lead to, near or far. */
function closure<Id>(start: Id, next: (id: Id) => readonly Id[] | undefined): ReadonlySet<Id> {
  const met = new Set([start]);
  for (const id of met) for (const other of next(id) ?? []) met.add(other);
  return met;
}
