/** What is told of a cue that was found: its bare verb, its stance, and its subject's words. */
import type { CueStance } from "../cues.ts";
import type { GoverningCue } from "./cue-scope.ts";
import type { FoundCue } from "./find-cues.ts";
import type { Speaker } from "./noun-phrase.ts";
import { closesQuote } from "./signs.ts";

/** Tells of a cue with a subject that stands in `text`, which begins at `from` of the sentence (UTF-16). */
export function tellCue(
  { verb, strength, form }: FoundCue,
  stance: CueStance,
  subject: Speaker | undefined,
  text: string,
  from = 0,
): GoverningCue {
  const passive = form.kind === "passive" && { passive: true as const };
  const cue = { ...(verb !== undefined && { verb }), strength, stance, ...passive };
  if (subject === undefined) return cue;
  const { start, prefix } = subject;
  const end = closed(text, start, subject.end);
  return { ...cue, subject: { text: prefix + text.slice(start, end), start: start + from, end: end + from } };
}

/** A name in quotation marks is told with both: «وكالة «سانا»». */
function closed(text: string, start: number, end: number): number {
  return /[«“][^»”]*$/u.test(text.slice(start, end)) && closesQuote(text.charAt(end)) ? end + 1 : end;
}
