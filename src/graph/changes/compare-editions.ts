/** What moved between two editions: not which letters, but who is said to say what, on which sources, how it stands. */
import { z } from "zod";
import { foldKey } from "../../arabic/fold.ts";
import {
  CLAIM,
  type ClaimState,
  type EditionState,
  type Telling,
  THING,
  type ThingState,
  type Who,
} from "./edition-state.ts";
import { compareWording } from "./wording.ts";

/** What may happen to a claim. `removed`: nothing stands at its address any more, and nothing says why. */
export const EVENTS = [
  "appeared",
  "reworded",
  "figure",
  "attribution",
  "sourceGained",
  "sourceLost",
  "state",
  "status",
  "retracted",
  "withdrawn",
  "removed",
] as const;
export type ClaimEvent = (typeof EVENTS)[number];

const CLAIM_CHANGE = z.object({
  kind: z.literal("claim"),
  what: z.enum(EVENTS),
  /** As it stands after, or stood last. */
  claim: CLAIM,
  before: CLAIM.optional(),
});

const THING_CHANGE = z.object({
  kind: z.literal("thing"),
  what: z.enum(["appeared", "moved", "withdrawn", "removed"]),
  thing: THING,
  before: THING.optional(),
});

/** Any change, as it is written down. */
export const CHANGE = z.discriminatedUnion("kind", [CLAIM_CHANGE, THING_CHANGE]);

/** One change of one claim. */
export type ClaimChange = z.infer<typeof CLAIM_CHANGE>;
/** An article, a topic or a source that came, moved to another address, or went. */
export type ThingChange = z.infer<typeof THING_CHANGE>;
export type Change = z.infer<typeof CHANGE>;

/** Compares two editions; things first, each in the order of the later edition, then what is gone. */
export function compareEditions(before: EditionState, after: EditionState): readonly Change[] {
  const things = pairThings(before.things, after.things);
  const claims = pairClaims(before.claims, after.claims, things);
  return [...things.flatMap(thingChange), ...claims.flatMap((pair) => claimChanges(pair, things))];
}

/** The same thing before and after; one of them is absent where it came or went. */
interface Pair<State> {
  readonly before?: State;
  readonly after?: State;
}

function pairThings(before: readonly ThingState[], after: readonly ThingState[]): readonly Pair<ThingState>[] {
  const then = new Map(before.map((thing) => [nameOf(thing.kind, thing.id), thing]));
  const standing = new Set(after.map(({ kind, id }) => nameOf(kind, id)));
  const pairs = after.flatMap((thing): Pair<ThingState>[] => {
    // What was joined to a thing that stood already leads on to it as well: one may have been several.
    const olds = [nameOf(thing.kind, thing.id), ...formerNames(thing).filter((name) => !standing.has(name))]
      .map((name) => then.get(name))
      .filter((each) => each !== undefined);
    return olds.length === 0 ? [{ after: thing }] : olds.map((old) => ({ before: old, after: thing }));
  });
  const found = new Set(pairs.map((pair) => pair.before));
  return [...pairs, ...before.filter((thing) => !found.has(thing)).map((thing) => ({ before: thing }))];
}

const nameOf = (kind: ThingState["kind"], id: string): string => `${kind}s/${id}`;

/** `/articles/old/` → `articles/old`. */
const formerNames = ({ formerAddresses }: ThingState): string[] =>
  formerAddresses.map((address) => address.replaceAll(/^\/|\/$/gu, ""));

function thingChange({ before, after }: Pair<ThingState>): readonly ThingChange[] {
  const change = (what: ThingChange["what"], thing: ThingState): ThingChange[] => [
    { kind: "thing", what, thing, before },
  ];
  // What says that a thing was withdrawn stays for ever: without it, that is gone as well.
  if (after === undefined) return before === undefined ? [] : change("removed", before);
  if (after.withdrawn !== undefined)
    return before === undefined || before.withdrawn !== undefined ? [] : change("withdrawn", after);
  if (before === undefined || before.withdrawn !== undefined) return change("appeared", after);
  return before.id === after.id ? [] : change("moved", after);
}

function pairClaims(
  before: readonly ClaimState[],
  after: readonly ClaimState[],
  things: readonly Pair<ThingState>[],
): readonly Pair<ClaimState>[] {
  const home = new Map(
    things.flatMap(({ before: old, after: now }) =>
      old?.kind === "article" && now !== undefined ? [[old.id, now.id] as const] : [],
    ),
  );
  const keyOf = (article: string, label: string): string => `${article}/${foldKey(label)}`;
  const now = new Map(after.map((claim) => [keyOf(claim.article, claim.label), claim]));
  const pairs = before.map((claim): Pair<ClaimState> => {
    const same = now.get(keyOf(home.get(claim.article) ?? claim.article, claim.label));
    return same === undefined ? { before: claim } : { before: claim, after: same };
  });
  const found = new Set(pairs.map((pair) => pair.after));
  return [...after.filter((claim) => !found.has(claim)).map((claim) => ({ after: claim })), ...pairs];
}

function claimChanges(
  { before, after }: Pair<ClaimState>,
  things: readonly Pair<ThingState>[],
): readonly ClaimChange[] {
  const change = (what: ClaimEvent, claim: ClaimState): ClaimChange => ({ kind: "claim", what, claim, before });
  if (after === undefined) {
    if (before === undefined) return [];
    const home = things.find(({ before: old }) => old?.kind === "article" && old.id === before.article)?.after;
    return [change(home?.withdrawn === undefined ? "removed" : "withdrawn", before)];
  }
  if (before === undefined) return [change("appeared", after)];
  return eventsBetween(before, after).map((what) => change(what, after));
}

/** Everything that moved in a claim that stands in both. */
function eventsBetween(before: ClaimState, after: ClaimState): readonly ClaimEvent[] {
  const wording = compareWording(before.text, after.text);
  const figure = wording.figure || JSON.stringify(before.figures) !== JSON.stringify(after.figures);
  const status = before.status !== after.status;
  const happened: Readonly<Partial<Record<ClaimEvent, boolean>>> = {
    reworded: wording.words,
    figure,
    attribution: keysOf(before) !== keysOf(after) && facesOf(before) !== facesOf(after),
    sourceGained: sourcesOnlyIn(after, before).length > 0,
    sourceLost: sourcesOnlyIn(before, after).length > 0,
    state: before.state !== after.state || before.origins !== after.origins,
    retracted: status && after.status === "retracted",
    status: status && after.status !== "retracted",
  };
  return EVENTS.filter((event) => happened[event]);
}

const keysOf = ({ tellings }: ClaimState): string => tellings.map(({ key }) => key).join("\n");

/** What readers see of it. The same agent has another id where its article was renamed, or a topic came to describe it. */
const facesOf = ({ tellings }: ClaimState): string => tellings.map(faceOf).toSorted().join("\n");

function faceOf({ stance, asserters, chain }: Telling): string {
  const seen = ({ name, anonymity }: Who): string => `${foldKey(name)} ${anonymity}`;
  return [stance, asserters.map(seen).toSorted().join("+"), chain.map(seen).join(">")].join("|");
}

/** Names of the sources that only the one has, by id or by name. */
export function sourcesOnlyIn({ sources }: ClaimState, other: ClaimState | undefined): string[] {
  const names = new Set(Object.values(other?.sources ?? {}).map(foldKey));
  return Object.entries(sources).flatMap(([id, name]) =>
    id in (other?.sources ?? {}) || names.has(foldKey(name)) ? [] : [name],
  );
}

/** Changes of what an article says that its readers should be told of by a correction. */
const OF_SUBSTANCE: ReadonlySet<ClaimEvent> = new Set(["reworded", "figure", "attribution", "sourceLost"]);

/** Says whether a change is one of substance. */
export const isOfSubstance = (change: Change): change is ClaimChange =>
  change.kind === "claim" && OF_SUBSTANCE.has(change.what);
