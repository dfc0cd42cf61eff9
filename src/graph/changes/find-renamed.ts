/** Files that were renamed after they were published, and lead nobody on from where they stood. */
import { z } from "zod";
import { foldKey } from "../../arabic/fold.ts";
import { digest } from "../../base/digest.ts";
import type { Place } from "../../base/place.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Graph } from "../graph.ts";
import { standingAddress } from "./standing-address.ts";

/** An article, a topic or a source that a build has published at some time. */
export const PUBLISHED_THING = z.object({
  kind: z.enum(["article", "topic", "source"]),
  id: z.string(),
  /** By each of these it is known again under another name: its title with its day, its claims, its address elsewhere. */
  marks: z.array(z.string()),
  /** The number of the build that published it first: what is newer took its place, what is older did not. */
  since: z.number(),
});
export type PublishedThing = z.infer<typeof PUBLISHED_THING>;

/** One that stands in the graph. */
interface Standing extends Omit<PublishedThing, "since"> {
  readonly name: string;
  readonly place: Place;
}

/**
 * Complains `renamed-without-address` of each thing in the graph that bears a mark of one that is gone, is newer than
 * that, and alone so: where two could be it, nobody knows. What leads on, and what says that it was withdrawn, is not gone.
 */
export function findRenamed(known: readonly PublishedThing[], graph: Graph): Diagnostic[] {
  const standing = standingIn(graph);
  const answered = answeredIn(graph);
  const since = new Map(known.map((thing) => [standingAddress(thing), thing.since]));
  return known
    .filter((thing) => !answered.has(standingAddress(thing)))
    .flatMap((gone) => {
      const [found, another] = standing.filter(
        (each) =>
          each.kind === gone.kind &&
          (since.get(standingAddress(each)) ?? Number.POSITIVE_INFINITY) > gone.since &&
          each.marks.some((mark) => gone.marks.includes(mark)),
      );
      if (found === undefined || another !== undefined) return [];
      return [complain("renamed-without-address", found.place, { name: found.name, from: standingAddress(gone) })];
    });
}

/** Where something stands, leads on, or is said to be withdrawn. */
const answeredIn = ({ articles, topics, sources, withdrawn }: Graph): ReadonlySet<string> =>
  new Set([
    ...[...articles].flatMap(([id, { article }]) => [
      standingAddress({ kind: "article", id }),
      ...(article.formerAddresses ?? []),
    ]),
    ...[...topics].flatMap(([id, { topic }]) => [
      standingAddress({ kind: "topic", id }),
      ...(topic.formerAddresses ?? []),
    ]),
    ...[...sources].flatMap(([id, { source }]) => [
      standingAddress({ kind: "source", id }),
      ...(source.formerAddresses ?? []),
    ]),
    ...withdrawn.flatMap((thing) => [standingAddress(thing), ...(thing.formerAddresses ?? [])]),
  ]);

/** What a build publishes under an address of its own: no draft, and no source inside an article. */
function standingIn(graph: Graph): Standing[] {
  const { articles, topics, sources, claims } = graph;
  return [
    ...[...articles].flatMap(([id, { article, claims: own }]): Standing[] => {
      const { headline: name, datePublished: day, place, draft } = article;
      const said = own.flatMap((claim) => claims.get(claim)?.claim.text ?? []);
      const marks = [`${foldKey(name)} ${day}`, ...(said.length > 0 ? [`${said.join("\n")} ${day}`] : [])];
      return draft ? [] : [{ kind: "article", id, name, place, marks: marks.map(digest) }];
    }),
    ...[...topics].map(
      ([
        id,
        {
          topic: { name, type, sameAs, place },
        },
      ]): Standing => {
        const marks = [`${foldKey(name)} ${type}`, ...sameAs];
        return { kind: "topic", id, name, place, marks: marks.map(digest) };
      },
    ),
    ...[...sources].flatMap(([id, { source }]): Standing[] => {
      const { name, datePublished = "", url, place } = source;
      const marks = [`${foldKey(name)} ${datePublished}`, ...(url === undefined ? [] : [url])];
      return place.file.startsWith("sources/") ? [{ kind: "source", id, name, place, marks: marks.map(digest) }] : [];
    }),
  ];
}

/** What is known after a build that published the graph: all that was known before, with what is new. */
export function publishedThings(known: readonly PublishedThing[], graph: Graph): readonly PublishedThing[] {
  const next = 1 + Math.max(0, ...known.map(({ since }) => since));
  const before = new Map(known.map((thing) => [standingAddress(thing), thing]));
  for (const { kind, id, marks } of standingIn(graph)) {
    const href = standingAddress({ kind, id });
    before.set(href, { kind, id, marks, since: before.get(href)?.since ?? next });
  }
  return [...before.values()];
}
