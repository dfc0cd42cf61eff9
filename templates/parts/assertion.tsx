/** One occurrence of a claim: the sentence, who says it, through whom, resting on what. */
import type { Result } from "hastscript";
import { ANONYMITIES, CIRCUMSTANCES, CUE_STRENGTHS, MODES } from "../../src/model/vocabulary.ts";
import type { AssertionView, EvidenceView, SentenceView } from "../../src/pages/views/parts.ts";
import type { Piece } from "../piece.ts";
import { ARTICLE, CLAIM, PLACE } from "../strings.ts";
import type { Words } from "../words.ts";
import { agentName, day, link, separated, sourceLine } from "./refs.tsx";
import { facts } from "./section.tsx";
import { thread } from "./thread.tsx";

/** An occurrence in a list: its sentence first. */
export const assertionItem = (assertion: AssertionView, words: Words, shows: "thread" | "claim"): Result => (
  <li class="assertion">
    {sentence(assertion.sentence, assertion.href, assertion.state)}
    <p class="quiet">
      {separated([asserter(assertion), link(assertion.article), day(assertion.datePublished, words)], " · ")}
    </p>
    {shows === "claim" ? (
      <p class="quiet">{link({ ...assertion.claim, text: `${CLAIM.page}: ${assertion.claim.text}` })}</p>
    ) : (
      <>
        {thread(assertion.thread, words.site)}
        {provenance(assertion, words)}
      </>
    )}
  </li>
);

/** A sentence with the claimed words lit; they lead to where they stand. */
export const sentence = ({ before, words, after }: SentenceView, href: string, state?: string): Result => (
  <p class="sentence">
    {before}
    <a class="claim lit" data-state={state} href={href}>
      {words}
    </a>
    {after}
  </p>
);

/** Who says it, by which verb; or that the article says it itself. */
export const asserter = ({ asserter: agent, cue }: AssertionView): Result => (
  <span class="asserter">
    {agent === undefined ? ARTICLE.ownVoice : agentName(agent)}
    {cue === undefined ? undefined : <span class="cue">{` «${cue.verb}»`}</span>}
  </span>
);

/** What an occurrence rests on, and what a reader must know about it. */
export const provenance = (assertion: AssertionView, words: Words): Piece =>
  facts([
    [CLAIM.rests, assertion.evidence.length === 0 ? CLAIM.nothingRests : evidenceList(assertion.evidence, words)],
    [CLAIM.circumstances, listed(assertion.circumstances.map((value) => CIRCUMSTANCES[value].ar))],
    [CLAIM.note, assertion.note],
  ]);

/** Mode, strength of the verb, and how far the speaker is named, in words. */
export const manner = ({ mode, cue, asserter: agent }: AssertionView): string =>
  [
    mode === "narrator" ? undefined : MODES[mode].ar,
    cue === undefined || cue.strength === "neutral" ? undefined : `فعل ${CUE_STRENGTHS[cue.strength].ar}`,
    agent === undefined || agent.anonymity === "named" ? undefined : ANONYMITIES[agent.anonymity].ar,
  ]
    .filter((word) => word !== undefined)
    .join("، ");

const evidenceList = (evidence: readonly EvidenceView[], words: Words): Result => (
  <ul class="evidence">
    {evidence.map(({ source, locator, external }) => (
      <li>
        {sourceLine(source, words)} {locator === undefined ? undefined : <span class="quiet">{locator}</span>}{" "}
        {external === undefined ? undefined : (
          <a class="out" href={external}>
            {PLACE.address}
          </a>
        )}
      </li>
    ))}
  </ul>
);

const listed = (values: readonly string[]): string | undefined => (values.length === 0 ? undefined : values.join("، "));
