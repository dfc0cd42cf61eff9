/** Whether a name that is an ordinary word too is somebody's where it stands: by a verb that people act by, or a title. */
import { isSpeechVerb } from "../../arabic/attribution/cue-forms.ts";
import { isTens } from "../../arabic/attribution/find-cues.ts";
import { isSaid, NAME_STOPS } from "../../arabic/attribution/speaker-words.ts";
import { isCommonMan } from "../../arabic/homographs.ts";
import { BY_WHOM, OF_PEOPLE, OFFICES, OFFICIAL_DEEDS, PEOPLE_DO, TITLES } from "../../arabic/name-neighbours.ts";
import { LISTENERS, OUTLETS } from "../../arabic/speakers.ts";
import type { Candidate } from "./candidate.ts";
import { bare, wordAfter, wordsBefore } from "./words-beside.ts";

/**
 * Somebody acts: «قال نجم إن»، «وكانت ربيع قد»، «بحسب صباح». An ordinary noun would go on with what it is of, or what it is
 * like: «نجم الشمال»، «حرب كلامية»; so what follows must be a particle or a sign.
 */
export function acts({ name, start, end }: Candidate, folded: string): boolean {
  const [previous = ""] = wordsBefore(folded, start, 1);
  const next = wordAfter(folded, end);
  const verb = previous.replace(/^[وف](?=\p{L}{3})/u, "");
  // «رد القاضي»: three letters within a clause are a noun as often as a verb.
  const isNoun =
    /^\p{L}{2,3}$/u.test(previous) &&
    !/^(?:|ثم|[وف]?لم|[وف]?لا|قد|كما|حيث|حين)$/u.test(wordsBefore(folded, start, 2)[1] ?? "");
  const speaks =
    !isNoun &&
    ([previous, verb, future(verb), toldTo(verb), toldTo(future(verb))].some(isSpeechVerb) ||
      (/^[وف]?رد(?:ت)?$/u.test(previous) && /^(?:علي|بان|بانه|بانها)$/u.test(next)));
  if (/^[وف]?[يت]\p{L}{3,}$/u.test(previous) && isTens(next)) return true;
  if (
    isPersons(name.key) &&
    peopleDo(previous, wordsBefore(folded, start, 2)[1] ?? "") &&
    (endsName(next) || /\p{L}{3}ا$/u.test(next))
  )
    return true;
  if (speaks && /^[وف]?(?:لم|لن|لا)$/u.test(wordsBefore(folded, start, 2)[1] ?? "") && isSaid(next)) return true;
  // «إن سيف صديق قديم»: an ordinary noun would stand in the accusative, «إن سيفا».
  if (isPersons(name.key) && INNA.test(previous) && (ADJECTIVE.test(next) || /\p{L}{3}(?:ه|ها|هم)$/u.test(next)))
    return true;
  if (isPersons(name.key) && OF_PEOPLE.has(bare(previous, OF_PEOPLE)) && !/^ال/u.test(next))
    return endsName(next) || !ADJECTIVE.test(next);
  if (!isCommonMan(name.key) && OFFICIAL_DEEDS.has(bare(previous, OFFICIAL_DEEDS)))
    return endsName(next) || (next.startsWith("ال") && !name.key.startsWith("ال"));
  // An adjective heads no phrase: whoever «سعيد» is, he spoke.
  if ((speaks || DEEDS.test(verb)) && ADJECTIVE.test(name.key) && !/^(?:ال|اخر)/u.test(next)) return true;
  if (/^[وف]?كانت?$/u.test(previous)) return /^(?:قد|لم|لن)$/u.test(next) || isSpeechVerb(next);
  // «ورفضت صادق الإجابة»: no adjective of a woman's.
  if (speaks && /ت$/u.test(previous) && ADJECTIVE.test(name.key)) return true;
  // A woman's verb before a noun that is a man's by its shape: «ورفضت كمال تحديد يوم».
  if (speaks && /ت$/u.test(previous) && !/[هات]$/u.test(name.key) && !/^ال/u.test(name.key) && !next.startsWith("ال"))
    return true;
  if (speaks || BY_WHOM.has(bare(previous, BY_WHOM))) return endsName(next);
  return (
    /^(?:|[وف]?(?:ان|لكن|بينما|فيما))$/u.test(previous) &&
    (isSpeechVerb(next) || (name.type !== "person" && previous !== "" && /^(?:قد|لم|لن)$/u.test(next)))
  );
}

/** A verb of people's, also with its object written onto it: «فشكرته»; or any that is denied: «لم يغن». */
const peopleDo = (previous: string, earlier: string): boolean =>
  [previous, toldTo(previous)].some((word) => PEOPLE_DO.has(bare(word, PEOPLE_DO))) ||
  (/^[وف]?لم$/u.test(earlier) && /^[يت]\p{L}{2,}$/u.test(previous));

const future = (verb: string): string => verb.replace(/^س(?=[يت]\p{L}{2})/u, "");
/** «أبلغهم»: without whom. */
const toldTo = (verb: string): string => verb.replace(/(?<=\p{L}{3})(?:ه|ها|هم)$/u, "");

/** A surname without the article, which no ordinary noun is spelt like in these places. */
const isPersons = (key: string): boolean => !/^ال/u.test(key) && !/[هاء]$/u.test(key);
const INNA = /^[وف]?(?:[بل]?ان|لكن|كان)$/u;

const ADJECTIVE = /^(?:\p{L}{2}ي\p{L}|\p{L}ا\p{L}{2})$/u;

const DEEDS =
  /^(?:ارسل|ارسلت|يخف|تخف|اخفي|اخفت|حضر|حضرت|يحضر|تحضر|ابتسم|ابتسمت|سكت|سكتت|اصدر|اصدرت|قرر|قررت|تعلم|درس|درست|فاز|فازت|خسر|خسرت|سافر|سافرت|عاد|عادت|وافق|وافقت)$/u;

/** «قال سيف لموقع المدن»: who is told ends the name. */
const isTold = (next: string): boolean =>
  /^ل/u.test(next) &&
  [OUTLETS, LISTENERS].some((list) => list.has(next.slice(1)) || list.has(next.replace(/^لل/u, "")));

export const endsName = (next: string): boolean =>
  isTold(next) ||
  next === "" ||
  NAME_STOPS.has(next) ||
  /^[وف]?ب?ان(?:ه|ها)?$/u.test(next) ||
  /^(?:لل|بال)/u.test(next) ||
  isSpeechVerb(next);

/** «الرئيس عون»، «الرئيس السوري الشرع»، «رئيس مجلس النواب بري». */
export function isTitled(before: readonly string[]): boolean {
  const [previous = ""] = before;
  if (TITLES.has(bare(previous, TITLES))) return true;
  if (!previous.startsWith("ال")) return false;
  const head = before.findIndex((word) => OFFICES.has(bare(word, OFFICES)) || TITLES.has(bare(word, TITLES)));
  const between = head < 0 ? [] : before.slice(0, head);
  return head > 0 && between.every((word) => word.startsWith("ال") || /^(?:مجلس|جهاز|هيئه|حزب|تيار)$/u.test(word));
}

/** «الرجل الطيب»، «الماء الصافي»: behind a noun with the article that is no title. */
export const isAdjectiveHere = ({ name, clitic }: Candidate, previous: string): boolean =>
  clitic === "none" &&
  name.key.startsWith("ال") &&
  /^(?:[وفبك]?ال|لل)\p{L}{2}|\p{L}{3}(?:ه|ها|هم)$/u.test(previous) &&
  !isSpeechVerb(toldTo(previous.replace(/^[وف]/u, ""))) &&
  !TITLES.has(bare(previous, TITLES));

/** «المطربة وردة حمراء»: what follows is the noun's own. */
export const goesOn = ({ name, end }: Candidate, folded: string): boolean =>
  /ه$/u.test(name.key) && /^\p{L}{2,}(?:ه|اء)$/u.test(wordAfter(folded, end));
