/** Names that lead somewhere: agents, topics, sources, days. */
import type { Result } from "hastscript";
import type { CalendarDate } from "../../src/base/calendar-date.ts";
import { SOURCE_TYPES } from "../../src/model/vocabulary.ts";
import type { AgentRef, LinkTo, SourceRef } from "../../src/pages/views/parts.ts";
import type { Piece } from "../piece.ts";
import { ARTICLE, NODES } from "../strings.ts";
import type { Words } from "../words.ts";

/** A link as plain as its words. */
export const link = ({ href, text }: LinkTo): Result => <a href={href}>{text}</a>;

/** Somebody who speaks: linked where there is a page about them. */
export function agentName({ name, href, anonymity }: AgentRef): Result {
  if (href !== undefined) return <a href={href}>{name}</a>;
  return anonymity === "unknown" && name === "؟" ? <em class="gap">{NODES.nobody}</em> : <span>{name}</span>;
}

/** Names with commas between them; nobody is the article's own voice. */
export const agentNames = (agents: readonly AgentRef[]): Piece =>
  agents.length === 0 ? ARTICLE.ownVoice : separated(agents.map(agentName), "، ");

/** A day, for people and for machines. */
export const day = (date: CalendarDate, words: Words): Result => <time datetime={date}>{words.date(date)}</time>;

/** A source in one line: what it is, who published it, when. */
export const sourceLine = (source: SourceRef, words: Words): Result => (
  <span class="source-line">
    {link(source)}{" "}
    <span class="quiet">
      {separated(
        [
          SOURCE_TYPES[source.type].ar,
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
