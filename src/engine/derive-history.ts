/** From commits to what happened to each claim: editions laid beside one another, one after the other. */
import { isIsoDate } from "../arabic/dates.ts";
import type { CalendarDate } from "../base/calendar-date.ts";
import { carryUnread } from "../graph/changes/carry-unread.ts";
import { type Change, compareEditions } from "../graph/changes/compare-editions.ts";
import type { EditionState } from "../graph/changes/edition-state.ts";
import type { PastChange } from "../graph/changes/past-change.ts";
import type { Commit } from "./git-content.ts";

/**
 * Gives all changes, oldest first; the day is the commit's own, without its hour. What happened to a claim before its
 * article got another address is told of it under the name that it has now.
 */
export async function deriveHistory(
  commits: readonly Commit[],
  editionAt: (commit: Commit) => Promise<EditionState>,
  onCommit: (done: number) => void,
): Promise<readonly PastChange[]> {
  let before: EditionState = { things: [], claims: [], unread: [] };
  let past: readonly PastChange[] = [];
  for (const [index, commit] of commits.entries()) {
    const after = carryUnread(before, await editionAt(commit));
    const changes = compareEditions(before, after);
    const date = dayOf(commit);
    past = [...underNewNames(past, changes), ...changes.map((change) => ({ date, ...change }))];
    before = after;
    onCommit(index + 1);
  }
  return past;
}

function underNewNames(past: readonly PastChange[], changes: readonly Change[]): readonly PastChange[] {
  const moved = new Map(
    changes.flatMap((change) =>
      change.kind === "thing" && change.what === "moved" && change.thing.kind === "article" && change.before
        ? [[change.before.id, change.thing.id] as const]
        : [],
    ),
  );
  if (moved.size === 0) return past;
  return past.map((each) =>
    each.kind === "claim"
      ? { ...each, claim: { ...each.claim, article: moved.get(each.claim.article) ?? each.claim.article } }
      : each,
  );
}

function dayOf({ id, at }: Commit): CalendarDate {
  const day = at.slice(0, 10);
  if (!isIsoDate(day)) throw new Error(`git gives no day of ${id}: ${at}`);
  return day;
}
