/** What a newsroom owes its readers for a change: an address that still answers, a correction for what changed in substance. */
import { groupBy } from "../../base/group-by.ts";
import { fileStart, type Place } from "../../base/place.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type Change, type ClaimChange, isOfSubstance } from "./compare-editions.ts";
import type { ClaimState, EditionState } from "./edition-state.ts";
import { standingAddress } from "./standing-address.ts";

/**
 * Complains `published-removed` and `claim-removed` of what went without a word, `former-address-lost` of an old address that
 * led on and does not, and `change-unexplained` of an article that tells no new correction.
 */
export function judgeChanges(changes: readonly Change[], before: EditionState, after: EditionState): Diagnostic[] {
  const removedHomes = new Set(
    changes.flatMap((each) => (each.kind === "thing" && each.what === "removed" ? [each.thing.id] : [])),
  );
  const gone = changes.flatMap((change): Diagnostic[] => {
    if (change.what !== "removed") return [];
    if (change.kind === "thing")
      return [complain("published-removed", fileStart(change.thing.file), { name: change.thing.name })];
    // An article that went takes its claims along: one cause, one message.
    return removedHomes.has(change.claim.article)
      ? []
      : [complain("claim-removed", placeOf(change.claim), { label: change.claim.label })];
  });
  const correctionsIn = ({ things }: EditionState, id: string): number =>
    things.find((thing) => thing.kind === "article" && thing.id === id)?.corrections ?? 0;
  const ofSubstance = changes.filter(isOfSubstance).filter((change) => change.before !== undefined);
  const unexplained = [...groupBy(ofSubstance, ({ claim }: ClaimChange) => claim.article)].flatMap(
    ([article, [first, ...others]]): Diagnostic[] => {
      const then = first?.before?.article ?? article;
      if (first === undefined || correctionsIn(after, article) > correctionsIn(before, then)) return [];
      const count = new Set([first, ...others].map(({ claim }) => claim.label)).size;
      return [complain("change-unexplained", placeOf(first.claim), { count })];
    },
  );
  return [...gone, ...lostAddresses(before, after), ...unexplained];
}

/** Of a thing that is gone itself, its old addresses are not told. */
function lostAddresses(before: EditionState, after: EditionState): Diagnostic[] {
  const owners = new Map(
    after.things.flatMap((thing) =>
      [standingAddress(thing), ...thing.formerAddresses].map((address) => [address, thing] as const),
    ),
  );
  return before.things.flatMap((thing) => {
    const owner = owners.get(standingAddress(thing));
    if (owner === undefined) return [];
    const lost = thing.formerAddresses.filter((from) => !owners.has(from));
    return lost.map((from) => complain("former-address-lost", fileStart(owner.file), { name: owner.name, from }));
  });
}

const placeOf = ({ file, line }: ClaimState): Place => ({ ...fileStart(file), line, endLine: line });
