/** Joins things into families (disjoint sets), without recursion. */

/** Gives the smallest member of the family that an id belongs to. */
export type FamilyOf<Id> = (id: Id) => Id;

/** Joins the pairs, transitively; an id that no pair names is a family of its own. */
export function joinFamilies<Id extends string>(pairs: Iterable<readonly [Id, Id]>): FamilyOf<Id> {
  const parents = new Map<Id, Id>();
  for (const [a, b] of pairs) {
    const [first, second] = [findHead(parents, a), findHead(parents, b)];
    if (first < second) parents.set(second, first);
    else if (second < first) parents.set(first, second);
  }
  const heads = new Map([...parents.keys()].map((id) => [id, findHead(parents, id)] as const));
  return (id) => heads.get(id) ?? id;
}

/** Follows parents to the head, halving the path on the way. */
function findHead<Id>(parents: Map<Id, Id>, id: Id): Id {
  let at = id;
  for (let parent = parents.get(at); parent !== undefined; parent = parents.get(at)) {
    const grandparent = parents.get(parent);
    if (grandparent === undefined) return parent;
    parents.set(at, grandparent);
    at = grandparent;
  }
  return at;
}
