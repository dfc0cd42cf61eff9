/** Says in English what stands behind an article as a whole: how many of its claims have which state, what is missing. */
import type { CorroborationState } from "../../src/model/vocabulary.ts";
import type { MissingView } from "../../src/pages/summaries/article-standing.ts";
import type { Words } from "../words.ts";

type Standing = Pick<
  Words["article"],
  "countedState" | "sameOrigin" | "originsBehind" | "noneOfSeveral" | "common" | "missing"
>;

/** What is said of one claim, and of several. */
const PREDICATES: Readonly<Record<CorroborationState, readonly [one: string, several: string]>> = {
  none: ["without attribution", "without attribution"],
  circular: ["whose chain is a circle", "whose chains are circles"],
  multipleKnownOrigins: ["with several known origins", "each with several known origins"],
  undetermined: ["with an unknown number of origins", "each with an unknown number of origins"],
  selfOnly: ["that comes from one body alone", "that each come from one body alone"],
  singleOrigin: ["from a single origin", "each from a single origin"],
};

/** How many names stand before “others”. */
const MOST = 3;

/** The sentences. */
export const STANDING_IN_ENGLISH: Standing = {
  countedState: (state, count) => {
    const [one, several] = PREDICATES[state];
    return count === 1 ? `1 claim ${one}` : `${count} claims ${several}`;
  },
  sameOrigin: (count) => (count === 1 ? "1 claim from a single origin" : `${count} claims, all from one origin`),
  originsBehind: (origins) => {
    if (origins === 0) return "No known origin here";
    return origins === 1 ? "One known origin here:" : `${origins} known origins here`;
  },
  noneOfSeveral: (claims) =>
    claims === 1 ? "It has no two known independent origins" : "No claim has two known independent origins",
  common: ({ kind, claims }) => {
    const all = claims === 1 ? "" : claims === 2 ? "Both " : "All ";
    return kind === "origin" ? capital(`${all}from a single origin:`) : capital(`${all}came in a single work:`);
  },
  missing: ({ unnamed, behindGap, baseless, fromNowhere }: MissingView) => [
    ...(unnamed.length > 0 ? [`Who is meant by ${list(unnamed)}.`] : []),
    ...(behindGap.length > 0 ? [`How the words of ${list(behindGap)} reached whoever published them.`] : []),
    ...(baseless.length > 0 ? [`What ${list(baseless)} bases it on.`] : []),
    ...(fromNowhere > 0 ? [`Who first made ${fromNowhere === 1 ? "one" : fromNowhere} of these claims.`] : []),
  ],
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function list(names: readonly string[]): string {
  const shown = names.slice(0, MOST).map((name) => `“${name}”`);
  const all = names.length > MOST ? [...shown, "others"] : shown;
  return all.length < 3 ? all.join(" and ") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}
