/** By what claims can be filtered, as a shelf of the search index. */
import type { CalendarDate } from "../../base/calendar-date.ts";
import { known } from "../../base/known.ts";
import type { ClaimId } from "../../model/ids.ts";
import type { Planning } from "../planning.ts";
import { claimVoices } from "../summaries/claim-voices.ts";
import { topicRef } from "../summaries/refs.ts";
import type { FacetRow, FacetShelf } from "./shelves.ts";

/** Makes the shelf of some claims, in their order. */
export function facetShelf(planning: Planning, claims: readonly ClaimId[]): FacetShelf {
  const places = new Map<string, number>();
  const placeOf = (name: string): number => {
    const at = places.get(name) ?? places.size;
    places.set(name, at);
    return at;
  };
  const rows = claims.map((id) => facetsOf(planning, id, placeOf));
  return { names: [...places.keys()], rows };
}

function facetsOf(planning: Planning, id: ClaimId, placeOf: (name: string) => number): FacetRow {
  const node = known(planning.graph.claims, id);
  const { asserters, others } = claimVoices(planning, node);
  const speakers = [...asserters, ...others.map(({ agent }) => agent)].map(({ name }) => name);
  const stances = node.assertions.map(({ stance }) => stance);
  const datePublished: CalendarDate = known(planning.graph.articles, node.claim.article).article.datePublished;
  return [
    node.corroboration.state,
    node.claim.kind,
    datePublished,
    [...new Set(speakers)].map(placeOf),
    [...new Set(stances)],
    node.claim.places.map((place) => placeOf(topicRef(planning, place).text)),
  ];
}
