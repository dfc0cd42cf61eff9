/** Whether a verb of speech stands right before a name. */
import { isSpeechVerb } from "../../../arabic/attribution/cue-forms.ts";
import type { Standing } from "../standing.ts";

/** «وقال»، «سيقول»، «أبلغهم»، «رد على»; not «رد القاضي»: three letters within a clause are a noun as often as a verb. */
export function isSpeechBefore({ previous, earlier, next }: Standing): boolean {
  if (/^\p{L}{2,3}$/u.test(previous) && !BEFORE_VERBS.test(earlier)) return false;
  const verb = previous.replace(/^[وف](?=\p{L}{3})/u, "");
  const forms = [previous, verb, future(verb), toldTo(verb), toldTo(future(verb))];
  return forms.some(isSpeechVerb) || (/^[وف]?رد(?:ت)?$/u.test(previous) && /^(?:علي|بان|بانه|بانها)$/u.test(next));
}

/** «أبلغهم»: without whom. */
export const toldTo = (verb: string): string => verb.replace(/(?<=\p{L}{3})(?:ه|ها|هم)$/u, "");

const BEFORE_VERBS = /^(?:|ثم|[وف]?لم|[وف]?لا|قد|كما|حيث|حين)$/u;
const future = (verb: string): string => verb.replace(/^س(?=[يت]\p{L}{2})/u, "");
