/** Complaints that only follow from another one: mend that, and they are gone. */
import { foldKey } from "../arabic/fold.ts";
import type { Place } from "../base/place.ts";
import type { Code } from "./codes.ts";
import type { Diagnostic } from "./diagnostic.ts";

/**
 * Leaves out what follows from another complaint: a source is unused because the one name that meant it is misspelt
 * (the misspelt name says which is nearest); a name is ambiguous because two topics bear it, which is told at the second;
 * a line is no heading where it was to begin the front matter; prose is no field where the front matter never ends;
 * brackets are no span and no topic's link within a mistyped mark; nobody says a claim whose «القائل» may be misspelt.
 * Only what `isCause` accepts makes another complaint a follow-up: what is not told must not hide what is.
 */
export function withoutFollowUps(
  diagnostics: readonly Diagnostic[],
  isCause: (diagnostic: Diagnostic) => boolean = () => true,
): Diagnostic[] {
  const causes = diagnostics.filter(isCause);
  const meant = new Set(
    diagnostics.flatMap(({ code, expected }) => (code === "source-unused" ? [] : (expected ?? []))).map(foldKey),
  );
  const shared = new Set(causes.filter(isCode("alias-collision")).map(({ facts }) => foldKey(facts.name)));
  const nearMarks = causes.filter(isCode("near-miss-mark"));
  const unsaid = diagnostics.filter(isCode("asserter-missing"));
  const misspelt = new Set(causes.filter(mayMeanSpeaker).map((cause) => recordAbove(cause, unsaid)));
  const broken = new Set(causes.flatMap(({ code, place }) => (CAUSES.has(code) ? `${place.file} ${code}` : [])));
  const follows = ({ code, place }: Diagnostic): boolean =>
    (FOLLOW_UPS.get(code) ?? []).some((cause) => broken.has(`${place.file} ${cause}`));
  const followsHere = ({ code, place }: Diagnostic): boolean => {
    const ofCode = FOLLOW_UPS_AT[code] ?? [];
    return ofCode.length > 0 && causes.some((cause) => ofCode.includes(cause.code) && touches(cause.place, place));
  };
  return diagnostics.filter(
    (diagnostic) =>
      !isUnusedAndMeant(diagnostic, meant) &&
      !(isCode("topic-ambiguous")(diagnostic) && shared.has(foldKey(diagnostic.facts.name))) &&
      !isWithinNearMark(diagnostic, nearMarks) &&
      !misspelt.has(diagnostic) &&
      !followsHere(diagnostic) &&
      !follows(diagnostic),
  );
}

/** What follows, in the same file, from what. */
const FOLLOW_UPS: ReadonlyMap<Code, readonly Code[]> = new Map([
  ["near-miss-rule", ["frontmatter-missing", "conflict-marks"]],
  ["frontmatter-syntax", ["frontmatter-unclosed"]],
  ["frontmatter-key-unknown", ["frontmatter-unclosed"]],
  ["frontmatter-key-duplicate", ["frontmatter-unclosed"]],
  ["body-empty", ["frontmatter-missing", "frontmatter-unclosed", "comment-unclosed", "fence-unclosed"]],
  ["label-undefined", ["comment-unclosed", "fence-unclosed"]],
  ["label-unused", ["comment-unclosed", "fence-unclosed"]],
  ["genre-missing", ["frontmatter-missing", "frontmatter-unclosed", "frontmatter-language"]],
]);
const CAUSES: ReadonlySet<Code> = new Set([...FOLLOW_UPS.values()].flat());

const isCode =
  <C extends Code>(code: C) =>
  (diagnostic: Diagnostic): diagnostic is Diagnostic<C> =>
    diagnostic.code === code;

const UNSETTLED = ["anonymity-differs", "same-as-unknown", "bracket-unknown"] as const;
const UNKNOWN = [
  "source-unknown",
  "withdrawn-named",
  "name-misplaced",
  "not-a-body",
  "agent-unknown",
  "agent-cannot-speak",
  "bracket-unknown",
] as const;

/**
 * What follows from what at the same words: two names are one agent's only as far as it is settled whose they are; what
 * stands behind a claim is counted when it is known who says it.
 */
const FOLLOW_UPS_AT: { readonly [C in Code]?: readonly Code[] } = {
  "chain-cycle": UNSETTLED,
  "joint-voice-single": UNSETTLED,
  "chain-without-asserter": UNSETTLED,
  "single-origin": ["asserter-missing"],
  "origin-silent": ["asserter-missing"],
  "self-corroboration": ["asserter-missing"],
  "unnamed-only": ["asserter-missing"],
  "basis-without-carrier": UNKNOWN,
  "values-conflict": [...UNKNOWN, ...UNSETTLED, "source-ambiguous", "basis-is-carrier"],
};
const touches = (a: Place, b: Place): boolean =>
  a.file === b.file && a.line === b.line && a.column <= b.endColumn && b.column <= a.endColumn;

/** A field that nobody knows, and that may have been meant for the speaker's. */
const mayMeanSpeaker = ({ code, expected }: Diagnostic): boolean =>
  code === "field-unknown" && expected !== undefined && expected.split("، ").includes("القائل");

/** The complaint at the head of the record in which another stands. */
const recordAbove = ({ place }: Diagnostic, heads: readonly Diagnostic[]): Diagnostic | undefined =>
  heads
    .filter((head) => head.place.file === place.file && head.place.line < place.line)
    .toSorted((a, b) => a.place.line - b.place.line)
    .at(-1);

/** What one mistyped mark makes of its own brackets. */
function isWithinNearMark({ code, place }: Diagnostic, nearMarks: readonly Diagnostic[]): boolean {
  return (
    (code === "near-miss-span" || code === "topic-unknown") && nearMarks.some(({ place: near }) => touches(near, place))
  );
}

function isUnusedAndMeant(diagnostic: Diagnostic, meant: ReadonlySet<string>): boolean {
  if (!isCode("source-unused")(diagnostic)) return false;
  return meant.has(foldKey(diagnostic.facts.name)) || meant.has(foldKey(keyOf(diagnostic.facts.id)));
}

/** A source inside an article is known as `<article>.<key>`, and called by its key. */
const keyOf = (id: string): string => id.slice(id.lastIndexOf(".") + 1);
