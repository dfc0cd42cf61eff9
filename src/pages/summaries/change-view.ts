/** One change of a claim or of what it stands in, in the words of the site. */
import { type Change, type ClaimChange, sourcesOnlyIn } from "../../graph/changes/compare-editions.ts";
import type { ClaimState, Telling, Who } from "../../graph/changes/edition-state.ts";
import { ANONYMITIES, CORROBORATION_STATES, EDITORIAL_STATUSES } from "../../model/vocabulary.ts";
import type { PlanWords } from "../plan-words.ts";

/** What happened, to what, from what to what; one of the latter is absent where it came or went. */
export interface ChangeWords {
  readonly what: string;
  /** The claim's words, or the name of the thing. */
  readonly of: string;
  readonly before?: string;
  readonly after?: string;
}

/** Tells a change. */
export function changeInWords(change: Change, words: PlanWords): ChangeWords {
  const what = words.changes[change.what];
  if (change.kind === "thing") {
    const { withdrawn } = change.thing;
    return { what, of: change.thing.name, ...(withdrawn !== undefined && { after: withdrawn }) };
  }
  const { claim, before } = change;
  const [then, now] = [before && aspectOf(change, before, words), aspectOf(change, claim, words)];
  return {
    what,
    of: claim.text,
    ...(then !== undefined && then !== "" && { before: then }),
    ...(now !== undefined && now !== "" && change.what !== "removed" && change.what !== "withdrawn" && { after: now }),
  };
}

/** What of a claim a change is about. */
function aspectOf({ what, claim, before }: ClaimChange, state: ClaimState, words: PlanWords): string | undefined {
  switch (what) {
    case "reworded":
      return state.text;
    case "figure":
      // It may stand in the record alone.
      return claim.text !== before?.text ? state.text : state.figures.map(words.figureOf).join(words.comma);
    case "attribution":
      return state.tellings.map((telling) => tellingInWords(telling, words)).join(words.table.between);
    case "sourceGained":
    case "sourceLost":
      return sourcesOnlyIn(state, state === claim ? before : claim).join(words.comma);
    case "state":
      return `${words.label(CORROBORATION_STATES, state.state)}${claim.state === before?.state ? ` (${words.figureOf({ value: state.origins, bound: "exact" })})` : ""}`;
    case "status":
    case "retracted":
      return words.label(EDITORIAL_STATUSES, state.status);
    default:
      return undefined;
  }
}

/** «الغارديان (نفي)، من طريق: مسؤولون (مجموعة مجهولة) ثم الغارديان». */
function tellingInWords({ asserters, stance, chain }: Telling, words: PlanWords): string {
  const named = (who: readonly Who[]): string[] => who.map((each) => whoInWords(each, words));
  const who = asserters.length === 0 ? words.ownVoice : named(asserters).join(words.comma);
  const how = stance !== "affirms" ? ` (${words.stance(stance)})` : "";
  return `${who}${how}${chain.length < 2 ? "" : ` [${named(chain).join(words.table.chained)}]`}`;
}

/** A name by itself does not say that nobody knows who that is. */
const whoInWords = ({ name, anonymity }: Who, words: PlanWords): string =>
  anonymity === "named" || anonymity === "unknown" ? name : `${name} (${words.label(ANONYMITIES, anonymity)})`;
