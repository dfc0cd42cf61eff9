/** Addresses for ever: pages that lead from where something stood to where it stands, or say that it was withdrawn. */
import type { Place } from "../../base/place.ts";
import type { Withdrawn } from "../../model/withdrawn.ts";
import { agentHref, claimHref, dossierHref } from "../addresses.ts";
import { framed } from "../head.ts";
import type { Href } from "../href.ts";
import { listMoves, type Move, tombstoneHref } from "../moves.ts";
import { type Planned, planFile, planHtml } from "../planned.ts";
import type { Planning } from "../planning.ts";
import { redirectsFile } from "../redirects-file.ts";
import type { Framed } from "../views/frame.ts";
import type { LinkTo } from "../views/parts.ts";

/** A page that leads on to where its thing stands now; browsers go there by themselves. */
export interface MovedView extends Framed {
  readonly kind: "moved";
  readonly to: LinkTo;
}

/** A page that says that its thing was withdrawn, and why. */
export interface WithdrawnView extends Framed {
  readonly kind: "withdrawn";
  readonly what: Withdrawn["kind"];
  readonly reason: string;
}

/** Plans a page at each address of before, and at each of what was withdrawn; for hosts that read it, the list of all moves. */
export function planMoved(planning: Planning): readonly Planned<MovedView | WithdrawnView>[] {
  const moves = listMoves(planning.graph);
  return [
    ...redirects(planning, moves),
    ...moves.map((move) => unlisted(move.from, move, move.place, () => movedView(planning, move))),
    ...planning.graph.withdrawn.flatMap((thing) =>
      addressesOf(planning, thing).map((href) =>
        unlisted(href, thing, thing.place, () => withdrawnView(planning, href, thing)),
      ),
    ),
  ];
}

/** A browser that is told by the host does not wait for the page. */
function redirects({ baseUrl }: Planning, moves: readonly Move[]): readonly Planned<never>[] {
  const ways = moves.map(({ from, to }) => ({ from, to }));
  const root = baseUrl === undefined ? "/" : new URL(baseUrl).pathname;
  return ways.length === 0 ? [] : [planFile("/_redirects", () => redirectsFile(ways, root), { given: [root, ways] })];
}

/** A page for readers who come by an old link: no crawler is sent there. */
function unlisted<View extends MovedView | WithdrawnView>(href: Href, given: unknown, place: Place, view: () => View) {
  return { ...planHtml(href, view, { place, given }), listed: false };
}

function movedView(planning: Planning, { from, to, name }: Move): MovedView {
  const { title, description } = planning.words.moved;
  return {
    kind: "moved",
    ...framed(planning, { href: from, title: title(name), description: description(name), leadsTo: to }),
    to: { href: to, text: name },
  };
}

function withdrawnView(planning: Planning, href: Href, { kind, name, reason }: Withdrawn): WithdrawnView {
  const { title } = planning.words.withdrawn;
  const about = { href, title: title(name), description: reason, robots: "noindex" as const };
  return { kind: "withdrawn", ...framed(planning, about), what: kind, reason };
}

/** Every address that the thing had: an article's claims, what an agent said and a topic's dossier among them. */
function addressesOf({ graph }: Planning, thing: Withdrawn): readonly Href[] {
  const own = tombstoneHref(thing);
  if (thing.kind === "topic") return [own, agentHref(thing.id), ...(thing.isDossier ? [dossierHref(thing.id)] : [])];
  if (thing.kind === "source" || graph.site.outputs.claims !== "pages") return [own];
  return [own, ...new Set(thing.labels.map((label) => claimHref(thing.id, label)))];
}
