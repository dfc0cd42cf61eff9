/** One occurrence of a claim: the sentence, who says it, through whom, resting on what. */
import type { Result } from "hastscript";
import { ANONYMITIES, CIRCUMSTANCES, MODES, PLACES_IN } from "../../src/model/vocabulary.ts";
import type { AssertionView, SourceUseView } from "../../src/pages/views/parts.ts";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { agentNames, day, link, separated, sourceLine, speakers, stanceName } from "./refs.tsx";
import { facts } from "./section.tsx";
import { basisNames } from "./source-entry.tsx";
import { spoken } from "./spoken.ts";
import { stateName } from "./state.tsx";
import { thread } from "./thread.tsx";

/** What stands below a sentence: its thread and what it rests on, that alone, the claim that it is of, or nothing. */
type Shown = "thread" | "facts" | "claim" | "sentence";

/** An occurrence in a list: its sentence first; `again` are others in which it stands in the same words. */
export const assertionItem = (
  assertion: AssertionView,
  words: Words,
  shows: Shown,
  again: readonly AssertionView[] = [],
): Result => (
  <li class="assertion">
    {sentence(assertion)}
    <p class="quiet">
      {separated(
        [
          asserter(assertion, words),
          link(assertion.article),
          placedIn(assertion, words),
          day(assertion.datePublished, words),
        ],
        " · ",
      )}
    </p>
    {again.length === 0 ? undefined : elsewhere(again, words)}
    {shows === "claim" ? toClaim(assertion, words) : undefined}
    {shows === "thread" ? thread(assertion.thread, words) : undefined}
    {shows === "thread" || shows === "facts" ? provenance(assertion, words) : undefined}
  </li>
);

/** Where the same words stand again, each with its article and day. */
const elsewhere = (again: readonly AssertionView[], words: Words): Result => (
  <p class="quiet">
    {`${words.place.sameWords} `}
    {separated(
      again.map((each) => whereItStands(each, words)),
      words.comma,
    )}
  </p>
);

/** To the words in their article: «المقال (16 تشرين الثاني 2026)»; of a headline or a summary that too. */
export const whereItStands = (assertion: AssertionView, words: Words): Result => (
  <span>
    <a href={assertion.href}>{assertion.article.text}</a> (
    {separated([placedIn(assertion, words), day(assertion.datePublished, words)], " · ")})
  </span>
);

/** The way to the claim's page, whose words the sentence has: by name to those who cannot see it beside the sentence. */
const toClaim = ({ claim, state }: AssertionView, words: Words): Result => (
  <p class="quiet">
    <a href={claim.href} aria-label={`${words.claim.page}: ${claim.text}`}>
      {words.claim.page}
    </a>
    {" · "}
    {stateName(state, words)}
  </p>
);

/** «في العنوان»: where a sentence stands, if not in the text. */
const placedIn = ({ placedIn: where }: AssertionView, words: Words): string | undefined =>
  where === undefined ? undefined : words.label(PLACES_IN, where);

/** What is needed to show a sentence. */
type Told = Pick<AssertionView, "sentence" | "href" | "inLanguage"> & Partial<Pick<AssertionView, "state">>;

/** A sentence with the claimed words lit; they lead to where they stand. */
export const sentence = ({ sentence: { before, words, after }, href, ...spokenBy }: Told): Result => (
  <p class="sentence" {...spoken(spokenBy)}>
    {before}
    <a class="claim lit" data-state={spokenBy.state} href={href}>
      {words}
    </a>
    {after}
  </p>
);

/** Who says it, by the verb that is theirs; who stands to it otherwise, and how; or that the article says it itself. */
export const asserter = ({ asserters, speech, stance }: AssertionView, words: Words): Result => (
  <span class="asserter">
    {asserters.length > 0 && stance === "affirms" ? speakers(speech, words) : agentNames(asserters, words)}
    {stance === "affirms" ? undefined : [" ", stanceName(stance, words)]}
  </span>
);

/** What an occurrence rests on, and what a reader must know about it; `work` shows a source, in a line of its own or shorter. */
export const provenance = (assertion: AssertionView, words: Words, work = sourceLine): Piece =>
  facts([
    [
      words.claim.carriers,
      assertion.carriers.length === 0 ? words.claim.nothingRests : workList(assertion.carriers, words, work),
    ],
    [words.claim.basis, basisOf(assertion, words)],
    [words.claim.evidence, assertion.evidence.length === 0 ? undefined : workList(assertion.evidence, words, work)],
    [words.claim.statedOn, assertion.statedDate === undefined ? undefined : day(assertion.statedDate, words)],
    [words.claim.original, assertion.circumstances.includes("notSeenByUs") ? words.claim.notSeen : undefined],
    [
      words.claim.circumstances,
      listed(
        assertion.circumstances
          .filter((value) => value !== "notSeenByUs")
          .map((value) => words.label(CIRCUMSTANCES, value)),
        words,
      ),
    ],
    [words.claim.note, assertion.note],
  ]);

/** What the work rests on for this claim; what it says itself is no work of others. */
function basisOf({ basis }: AssertionView, words: Words): Piece {
  const [first] = basis;
  if (first === undefined) return undefined;
  return first.kind === "own" ? words.claim.basisItself : basisNames(basis, words);
}

/** Mode, strength of the verb by which somebody affirms it (any other stance is told as such), and how far the speaker is named. */
export const manner = ({ mode, cue, stance, asserters }: AssertionView, words: Words): string =>
  [
    mode === "narrator" ? undefined : words.label(MODES, mode),
    cue === undefined || cue.strength === "neutral" || stance !== "affirms"
      ? undefined
      : words.claim.verb(cue.strength),
    ...[...new Set(asserters.map(({ anonymity }) => anonymity))].map((anonymity) =>
      anonymity === "named" ? undefined : words.label(ANONYMITIES, anonymity),
    ),
  ]
    .filter((word) => word !== undefined)
    .join(" · ");

function workList(works: readonly SourceUseView[], words: Words, work: typeof sourceLine): Piece {
  const [only, ...others] = works.map((use) => usedWork(use, words, work));
  if (only === undefined || others.length === 0) return only;
  return (
    <ul class="evidence">
      {[only, ...others].map((use) => (
        <li>{use}</li>
      ))}
    </ul>
  );
}

/** A work, where in it, and where to read it. */
const usedWork = ({ source, locator, external }: SourceUseView, words: Words, work: typeof sourceLine): Piece =>
  [
    work(source, words),
    locator === undefined ? undefined : [" ", <span class="quiet">{locator}</span>],
    external === undefined
      ? undefined
      : [
          " ",
          <a class="out" href={external}>
            {words.place.address}
          </a>,
        ],
  ].flat();

const listed = (values: readonly string[], words: Words): string | undefined =>
  values.length === 0 ? undefined : values.join(words.comma);
