/** Whether a name that is an ordinary word too is somebody's where it stands: by a verb that people act by, or what people have. */

import { isSpeechVerb } from "../../../arabic/attribution/cue-forms.ts";
import { isSaid } from "../../../arabic/attribution/speaker-words.ts";
import { isTens } from "../../../arabic/attribution/word-shapes.ts";
import { isCommonMan } from "../../../arabic/homographs.ts";
import { BY_WHOM, OF_PEOPLE, OFFICIAL_DEEDS, PEOPLE_DO } from "../../../arabic/name-neighbours.ts";
import { endsName } from "../ends-name.ts";
import type { Standing } from "../standing.ts";
import { bare } from "../words-beside.ts";
import { isSpeechBefore, toldTo } from "./speech-before.ts";

/**
 * Somebody acts: «قال نجم إن»، «وكانت ربيع قد»، «بحسب صباح». An ordinary noun would go on with what it is of, or what it is
 * like: «نجم الشمال»، «حرب كلامية»; so what follows must be a particle or a sign. The first rule that knows decides.
 */
export function acts(standing: Standing): boolean {
  for (const rule of RULES) {
    const known = rule(standing);
    if (known !== undefined) return known;
  }
  return false;
}

type Rule = (standing: Standing) => boolean | undefined;
const yes = (holds: boolean): true | undefined => (holds ? true : undefined);

const RULES: readonly Rule[] = [
  ({ previous, next }) => yes(/^[وف]?[يت]\p{L}{3,}$/u.test(previous) && isTens(next)),
  ({ name, previous, earlier, next }) =>
    yes(isPersons(name.key) && peopleDo(previous, earlier) && (endsName(next) || /\p{L}{3}ا$/u.test(next))),
  // «لم يقل سيف شيئا»: what is denied.
  (standing) => yes(isSpeechBefore(standing) && isDenied(standing.earlier) && isSaid(standing.next)),
  // «إن سيف صديق قديم»: an ordinary noun would stand in the accusative, «إن سيفا».
  ({ name, previous, next }) =>
    yes(isPersons(name.key) && INNA.test(previous) && (ADJECTIVE.test(next) || /\p{L}{3}(?:ه|ها|هم)$/u.test(next))),
  ({ name, previous, next }) =>
    isPersons(name.key) && OF_PEOPLE.has(bare(previous, OF_PEOPLE)) && !/^ال/u.test(next)
      ? endsName(next) || !ADJECTIVE.test(next)
      : undefined,
  ({ name, previous, next }) =>
    !isCommonMan(name.key) && OFFICIAL_DEEDS.has(bare(previous, OFFICIAL_DEEDS))
      ? endsName(next) || (next.startsWith("ال") && !name.key.startsWith("ال"))
      : undefined,
  // An adjective heads no phrase: whoever «سعيد» is, he spoke.
  (standing) =>
    yes(
      (isSpeechBefore(standing) || DEEDS.test(standing.previous.replace(/^[وف](?=\p{L}{3})/u, ""))) &&
        ADJECTIVE.test(standing.name.key) &&
        !/^(?:ال|اخر)/u.test(standing.next),
    ),
  ({ previous, next }) =>
    /^[وف]?كانت?$/u.test(previous) ? /^(?:قد|لم|لن)$/u.test(next) || isSpeechVerb(next) : undefined,
  (standing) => yes(isSaidByHer(standing)),
  (standing) =>
    isSpeechBefore(standing) || BY_WHOM.has(bare(standing.previous, BY_WHOM)) ? endsName(standing.next) : undefined,
  ({ name, previous, next }) =>
    OPENS.test(previous) &&
    ((isSpeechVerb(next) && !/^(?:بين|عبر)$/u.test(next)) ||
      (name.type !== "person" && previous !== "" && /^(?:قد|لم|لن)$/u.test(next))),
];

/** A woman's verb before a man's noun or adjective: «ورفضت صادق الإجابة»، «ورفضت كمال تحديد يوم». */
function isSaidByHer(standing: Standing): boolean {
  const { key } = standing.name;
  if (!isSpeechBefore(standing) || !/ت$/u.test(standing.previous)) return false;
  return ADJECTIVE.test(key) || (!/[هات]$/u.test(key) && !/^ال/u.test(key) && !standing.next.startsWith("ال"));
}

/** A verb of people's, also with its object written onto it: «فشكرته»; or any that is denied: «لم يغن». */
const peopleDo = (previous: string, earlier: string): boolean =>
  [previous, toldTo(previous)].some((word) => PEOPLE_DO.has(bare(word, PEOPLE_DO))) ||
  (/^[وف]?لم$/u.test(earlier) && /^[يت]\p{L}{2,}$/u.test(previous));

const isDenied = (earlier: string): boolean => /^[وف]?(?:لم|لن|لا)$/u.test(earlier);

/** A surname without the article, which no ordinary noun is spelt like in these places. */
const isPersons = (key: string): boolean => !/^ال/u.test(key) && !/[هاء]$/u.test(key);
const INNA = /^[وف]?(?:[بل]?ان|لكن|كان)$/u;
const OPENS = /^(?:|[وف]?(?:ان|لكن|بينما|فيما))$/u;
const ADJECTIVE = /^(?:\p{L}{2}ي\p{L}|\p{L}ا\p{L}{2})$/u;
const DEEDS =
  /^(?:ارسل|ارسلت|يخف|تخف|اخفي|اخفت|حضر|حضرت|يحضر|تحضر|ابتسم|ابتسمت|سكت|سكتت|اصدر|اصدرت|قرر|قررت|تعلم|درس|درست|فاز|فازت|خسر|خسرت|سافر|سافرت|عاد|عادت|وافق|وافقت)$/u;
