/** What a reader finds offline who has not read it yet: how to know a copy, the search, and the dossiers with what they are made of. */
import type { Graph } from "../graph/graph.ts";
import { articleHref, dossierHref, FIXED } from "../pages/addresses.ts";
import type { Href } from "../pages/href.ts";

/** A phone is not filled unasked. */
const MOST = 40;

/** Gives the addresses, newest articles first. */
export function keptUnread({ site, topics, articles }: Graph): readonly Href[] {
  const search: Href[] = site.outputs.search ? [FIXED.search, "/search/index.js"] : [];
  const authentic = site.mirrors.length === 0 && site.publicKey === undefined ? [] : [FIXED.authentic];
  const dossiers = [...topics].flatMap(([id, { dossier }]) =>
    dossier === undefined ? [] : [{ id, order: new Set(dossier) }],
  );
  const read = [...articles.keys()].filter((id) => dossiers.some(({ order }) => order.has(id)));
  return [...authentic, ...search, ...dossiers.map(({ id }) => dossierHref(id)), ...read.map(articleHref)].slice(
    0,
    MOST,
  );
}
