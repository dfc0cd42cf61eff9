/** Names that are spelt like the adjective of a nation or a town: «الحكومة السعودية»، «الطراز البغدادي». */
import { NAME_STOPS } from "../../../arabic/attribution/speaker-words.ts";
import { BODY_NOUNS } from "../../../arabic/name-neighbours.ts";
import { BEFORE_NOUNS, MEN, STATES_DID, WITH_PRONOUN } from "../../../arabic/nisba-words.ts";
import { isVisit } from "../../../arabic/place-verbs.ts";
import type { Topic } from "../../../model/topic.ts";
import { isTitled } from "../certain/titled.ts";
import { isBare, isOneWord, type Standing } from "../standing.ts";
import { bare, isVerb } from "../words-beside.ts";

/** Says whether a name is an adjective of what stands before it; `typedBefore` is that word as typed. */
export function isAdjectiveOfNation(standing: Standing, typedBefore: string): boolean {
  if (isOfCompany(standing) || isOfPlace(standing) || isOfDynasty(standing, typedBefore)) return true;
  const previous = OWN_LETTERS.test(typedBefore) ? "" : standing.previous;
  return isNisba(standing, previous) && !(standing.name.type === "person" && isTitled(standing));
}

/** «إلغاء»، «ألبسة»، «والتقى» have no article. */
const OWN_LETTERS = /^[وفبلك]?[أإآ]ل\p{L}{3}|^[وف]?ال(?:تقى|تقت|تحق|تحقت|تزم|تزمت|تمس|تمست|تهم|تهمت)$/u;

/** «السلالة السليمانية»: a town spelt like an adjective, unless the woman or thing before it did something to the town: «غادرت الطائرة السليمانية». */
const isOfDynasty = (standing: Standing, typedBefore: string): boolean =>
  standing.name.type === "place" &&
  isBare(standing) &&
  isOneWord(standing) &&
  /^ال(?!لا)\p{L}{2,}يه$/u.test(standing.name.key) &&
  !OWN_LETTERS.test(typedBefore) &&
  /^(?:[وفبك]?ال|لل)\p{L}{2,}ه$/u.test(standing.previous) &&
  !/(?:مدينه|عاصمه|محافظه|بلده|جاره|ناحيه)$/u.test(standing.previous) &&
  !isObject(standing);

/** «زارت البعثة الأممية السليمانية»: a verb, and nothing between it and its subject. */
function isObject({ before }: Standing): boolean {
  const verb = before.findIndex((word, at) => at > 0 && (isVisit(word) || isHers(word)));
  return verb > 0 && before.slice(0, verb).every((word) => !NAME_STOPS.has(word));
}

/** «تاريخ» has the measure of a deed. */
const isHers = (word: string): boolean =>
  isVerb(word) && /^[وف]?س?ت|ت$/u.test(word) && !/^ت\p{L}{2}ي\p{L}$/u.test(word);

/** «شركة أرامكو السعودية»: an adjective of the company. */
const isOfCompany = (standing: Standing): boolean =>
  isBare(standing) &&
  FEMININE_NISBA.test(standing.name.key) &&
  BODY_NOUNS.has(bare(standing.earlier, BODY_NOUNS)) &&
  !NAME_STOPS.has(standing.previous) &&
  !BEFORE_NOUNS.has(standing.previous);

/** «ألمانيا الفيدرالية»: an adjective of the state before it. */
const isOfPlace = ({ name, start, clitic, found }: Standing): boolean =>
  clitic === "none" && FEMININE_NISBA.test(name.key) && name.type === "concept" && found.lastPlace === start - 1;

/**
 * An adjective follows its noun, agrees with it, and carries no preposition. So «سورية» is the state behind a
 * preposition or beside a name, and «السعودية» or «البغدادي» is an adjective behind a definite noun («الحكومة السعودية»،
 * «الطراز البغدادي»), unless that noun is a man who acts or bears the name («زار الرئيس السعودية»، «الخليفة البغدادي»).
 */
function isNisba({ name, clitic }: Standing, previous: string): boolean {
  const feminine = FEMININE_NISBA.test(name.key) && NISBA_TYPES.has(name.type);
  const surname = name.type === "person" && /^ال\p{L}{3,}ي$/u.test(name.key);
  if (!(feminine || surname) || clitic === "preposition") return false;
  if (feminine && !name.key.startsWith("ال")) return isIndefiniteNisba(clitic, previous);
  if (clitic === "conjunction") return feminine && DEFINITE_NISBA.test(previous);
  // «ناقش الحاضرون الفيدرالية»: several men take no woman's adjective; «الشؤون» are none.
  if (feminine && /^[وف]?ال\p{L}{3,}ون$/u.test(previous)) return false;
  return DEFINITE.test(previous) && !MEN.has(previous.replace(/^[وف]/u, ""));
}

function isIndefiniteNisba(clitic: Standing["clitic"], previous: string): boolean {
  if (clitic === "conjunction") return previous.endsWith("يه");
  // «كما تراقبها سورية»: behind a verb and its object.
  if (/^[وف]?ت\p{L}{3,}(?:ه|ها|هم)$/u.test(previous)) return false;
  return ![STATES_DID, WITH_PRONOUN, BEFORE_NOUNS].some((list) => list.has(bare(previous, list)));
}

/** Types whose one-word names in «ـية» are spelt like a feminine adjective: السعودية، سورية، الفيدرالية. */
const NISBA_TYPES: ReadonlySet<Topic["type"]> = new Set(["state", "concept", "group", "organization", "outlet"]);
const FEMININE_NISBA = /^\p{L}{2,}يه$/u;
const DEFINITE = /^[وف]?(?:[بك]?ال|لل)\p{L}{2}/u;
const DEFINITE_NISBA = /^[وف]?(?:[بك]?ال|لل)\p{L}+(?:يه|ي|يين|يون)$/u;
