/** Finds what leads back to itself among links that editors wrote, and where to tell it. */
import { comparePlaces, type Place } from "../../base/place.ts";
import { isCircle, stronglyConnected } from "../find-cycles.ts";

/** One link as written: `from` names `to` at `place`. */
export interface WrittenLink<Id extends string> {
  readonly from: Id;
  readonly to: Id;
  readonly place: Place;
}

/** A circle of links: told at the first of them, with the others beside it. */
export interface Circle<Id extends string> {
  readonly first: WrittenLink<Id>;
  readonly others: readonly Place[];
  readonly size: number;
}

/** How many places of one circle are told: it may be 100,000 links long. */
const TOLD = 20;

/** Gives one circle for each set of things that lead back to one another. */
export function findCircles<Id extends string>(links: readonly WrittenLink<Id>[]): Circle<Id>[] {
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const edges: number[][] = ids.map(() => []);
  for (const { from, to } of links) edges[indexOf.get(from) ?? 0]?.push(indexOf.get(to) ?? 0);
  const circleOf = new Map<Id | undefined, number>();
  const circles = stronglyConnected(edges).filter((component) => isCircle(component, edges));
  for (const [circle, component] of circles.entries()) for (const node of component) circleOf.set(ids[node], circle);

  const within: WrittenLink<Id>[][] = circles.map(() => []);
  for (const link of links) {
    const circle = circleOf.get(link.from);
    if (circle !== undefined && circle === circleOf.get(link.to)) within[circle]?.push(link);
  }
  return within.flatMap((members) => {
    const [first, ...others] = members.sort((a, b) => comparePlaces(a.place, b.place));
    if (first === undefined) return [];
    return [
      {
        first,
        others: others.slice(0, TOLD).map(({ place }) => place),
        size: new Set(members.map(({ from }) => from)).size,
      },
    ];
  });
}
