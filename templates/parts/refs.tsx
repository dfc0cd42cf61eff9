/** Names that lead somewhere: agents, topics, sources, days. */
import type { Result } from "hastscript";
import { type CalendarDate, NO_DAY } from "../../src/base/calendar-date.ts";
import { SOURCE_TYPES, type Stance } from "../../src/model/vocabulary.ts";
import type { AgentRef, ClaimSummary, LinkTo, SourceRef, SpeechView } from "../../src/pages/views/parts.ts";
import { flat, type Piece } from "../piece.ts";
import type { Words } from "../words.ts";

/** A link as plain as its words. */
export const link = ({ href, text }: LinkTo): Result => <a href={href}>{text}</a>;

/** Somebody who speaks: linked where there is a page about them. */
export function agentName({ name, href }: AgentRef, words: Words): Result {
  if (href !== undefined) return <a href={href}>{name}</a>;
  return name === words.unstated ? <em class="gap">{words.nodes.nobody}</em> : <span>{name}</span>;
}

/** A name in Latin letters, under the Arabic one. */
export const latinLine = (latin: string | undefined): Result | undefined =>
  latin === undefined ? undefined : <small class="latin">{latin}</small>;

/** Names with commas between them; nobody is the article's own voice. */
export const agentNames = (agents: readonly AgentRef[], words: Words): Piece =>
  agents.length === 0
    ? words.ownVoice
    : separated(
        agents.map((agent) => agentName(agent, words)),
        words.comma,
      );

/** Those who speak, with their verb before their names: «تقول» the Guardian «، بما نُقل عنها». */
export function speakers(speech: SpeechView, words: Words): Piece {
  const { before, between, after } = words.speech(speech);
  const names = few(speech.speakers, words);
  const isThere = (text: string) => text !== "";
  return [
    ...[before].filter(isThere).map((text) => <span class="cue">{text}</span>),
    ...separated(names, between),
    ...[after].filter(isThere).map((text) => <span class="cue">{text}</span>),
  ];
}

/** How many names stand before words before the others are counted. */
const MOST = 4;

/** Names, and of many the first with how many others there are. */
const few = (agents: readonly AgentRef[], words: Words): (Result | string)[] =>
  agents.length <= MOST + 1
    ? agents.map((agent) => agentName(agent, words))
    : [
        ...agents.slice(0, MOST).map((agent) => agentName(agent, words)),
        <span>{words.moreNames(agents.length - MOST)}</span>,
      ];

/**
 * Who says a claim, as what introduces its words, then who stands to it otherwise and how: «تقول الوزارة: · المجلس (نفي)»;
 * where nobody does yet, that it is a claim.
 */
export const voices = ({ speech, ownVoice, others }: ClaimSummary, words: Words): Piece =>
  separated(
    [
      speech.speakers.length + others.length === 0 && ownVoice !== true ? `${words.claimCard}:` : undefined,
      speech.speakers.length === 0 ? undefined : <span>{[...flat([speakers(speech, words)]), ":"]}</span>,
      ownVoice === true ? `${words.ownVoice}:` : undefined,
      ...others.map(({ agent, stance }) => (
        <span>
          {agentName(agent, words)} {stanceName(stance, words)}
        </span>
      )),
    ],
    " · ",
  );

/** A stance beside a name; nothing for who affirms. */
export const stanceName = (stance: Stance, words: Words): Result | undefined =>
  stance === "affirms" ? undefined : <strong class="stance">{`(${words.stance(stance)})`}</strong>;

/** A day, for people and for machines. */
export const day = (date: CalendarDate, words: Words): Result =>
  date === NO_DAY ? <span>{words.unstated}</span> : <time datetime={date}>{words.date(date)}</time>;

/** A source in one line: what it is, who published it, when. */
export const sourceLine = (source: SourceRef, words: Words): Result => (
  <span class="source-line">
    {link(source)}{" "}
    <span class="quiet">
      {separated(
        [
          words.label(SOURCE_TYPES, source.type),
          source.publisher?.name === source.text ? undefined : source.publisher?.name,
          source.datePublished === undefined ? undefined : day(source.datePublished, words),
        ],
        " · ",
      )}
    </span>
  </span>
);

/** Puts a separator between what is there. */
export function separated(parts: readonly (Result | string | undefined)[], separator: string): (Result | string)[] {
  const present = parts.filter((part) => part !== undefined);
  return present.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}
