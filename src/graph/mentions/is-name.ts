/** Whether a recognised name is one where it stands: not an adjective, not an ordinary word, not a part of another name. */

import { NAME_STOPS } from "../../arabic/attribution/speaker-words.ts";
import { characterClass, isWord, SPACE } from "../../arabic/characters.ts";
import type { Folded } from "../../arabic/fold.ts";
import { isLookalike } from "../../arabic/homographs.ts";
import { BODY_NOUNS } from "../../arabic/name-neighbours.ts";
import { isTitled } from "./acts-here.ts";
import type { Candidate, Found } from "./candidate.ts";
import { isCertain, isOrdinaryHere } from "./certain-context.ts";
import { isPartOfName } from "./part-of-name.ts";
import { bare, wordsBefore } from "./words-beside.ts";

/** Judges a candidate by its spelling and the word before it; every rule is one line of Arabic grammar. */
export function isName(candidate: Candidate, prose: Folded, text: string, found: Found): boolean {
  const token = prose.folded.slice(candidate.start, candidate.end);
  const typed = typedSlice(prose, text, candidate.start, candidate.end);
  if (endsInTanwin(typed) && !candidate.name.tanwin) return false;
  if (isPreposition(typed, token)) return false;
  if (isOrdinaryHere(candidate, prose.folded, found) || isPartOfName(candidate, prose.folded)) return false;
  if (isNamesakes(candidate, found) || isAbbreviation(candidate, prose.folded, found)) return false;
  if (candidate.name.certainty !== "alone") return isCertain(candidate, prose.folded, found);
  if (candidate.name.key.includes(" ")) return true;
  if (candidate.clitic !== "none" && isLookalike(token)) return false;
  const before = wordBefore(prose.folded, candidate.start);
  const previous = before === undefined ? "" : prose.folded.slice(before.start, before.end);
  if (before === undefined) return true;
  if (candidate.clitic === "none" && NAME_OPENERS.has(previous)) return false;
  const typedBefore = typedSlice(prose, text, before.start, before.end);
  const isBehindNoun = isAccusative(candidate, previous, typedBefore);
  if (token.endsWith("يا") && (isBehindNoun || isWhatOneIs(wordsBefore(prose.folded, candidate.start, 2))))
    return false;
  // «شركة أرامكو السعودية»: an adjective of the company.
  if (isOfCompany(candidate, wordsBefore(prose.folded, candidate.start, 2))) return false;
  // «ألمانيا الفيدرالية»: an adjective of the state before it.
  if (isOfPlace(candidate, found)) return false;
  return (
    !isNisba(candidate, OWN_HAMZA.test(typedBefore) ? "" : previous) ||
    (candidate.name.type === "person" && isTitled(wordsBefore(prose.folded, candidate.start, 4)))
  );
}

const isOfCompany = ({ name, clitic }: Candidate, [company = "", noun = ""]: readonly string[]): boolean =>
  clitic === "none" &&
  FEMININE_NISBA.test(name.key) &&
  BODY_NOUNS.has(bare(noun, BODY_NOUNS)) &&
  !NAME_STOPS.has(company) &&
  !PREPOSITIONS.has(company);

const isOfPlace = ({ name, start, clitic }: Candidate, { lastPlace }: Found): boolean =>
  clitic === "none" && FEMININE_NISBA.test(name.key) && name.type === "concept" && lastPlace === start - 1;

/** «معهد العلوم والأمن الدولي (ISIS)»: what stands in brackets is short for what stands before them. */
const isAbbreviation = ({ name, start, end }: Candidate, folded: string, { last }: Found): boolean =>
  /^[a-z\d]+$/u.test(name.key) &&
  ((folded.charAt(start - 1) === "(" && folded.charAt(end) === ")") ||
    /(?:اختصارا|اختصار|المختصر|مختصره)[^\p{L}]+[بال]*ـ?[^\p{L}]*$/u.test(
      folded.slice(Math.max(0, start - 24), start),
    )) &&
  !(last !== undefined && last.topic === name.topic && start - last.end <= 3);

/** «مصطفى البغدادي … وقال البغدادي»: another man, where nobody else of that name has been introduced. */
const isNamesakes = ({ name }: Candidate, { introduced, namesakes }: Found): boolean =>
  name.topic !== undefined && !name.key.includes(" ") && namesakes.has(name.topic) && !introduced.has(name.topic);

/** «تركياً» is an adverb or an adjective; no name ends so. Names in «ـة» take no tanwin at all. */
const endsInTanwin = (typed: string): boolean =>
  /[\u064b-\u064d]/u.test(typed) && /(?:\u064b\p{M}*[اى]|[اى]\p{M}*\u064b|ة\p{M}*[\u064b-\u064d])\p{M}*$/u.test(typed);

/** «مبعوثًا روسيًا», also without its vowels: an indefinite noun whose adjective is spelt like a state; «فرنسا وروسيا» are two. */
const isAccusative = ({ clitic }: Candidate, word: string, typed: string): boolean =>
  endsInTanwin(typed) ||
  (clitic === "none" && /^(?!.*(?:ها|نا|ما|وا|لا|تا)$)\p{L}{3,}ا$/u.test(word) && !COUNTRIES.test(word));

/** «تدعم روسيا سوريا»: no adjectives of what stands before them. */
const COUNTRIES =
  /^[وفبل]?(?:سور|روس|ترك|ليب|المان|ايطال|بريطان|اسبان|اوكران|اثيوب|اريتر|نيجير|تنزان|زامب|كين|ماليز|اندونيس|استرال|رومان|بلغار|هنغار|سلوفاك|صرب|جورج|ارمين|البان|كولومب|بوليف|موريتان|غامب|ليبير|غين|كور|كروات|افريق)يا$/u;

/** «كان الطيار ليبيا»: the nation of whoever stands before it. */
const isWhatOneIs = ([who = "", verb = ""]: readonly string[]): boolean =>
  /^ال\p{L}{3,}/u.test(who) && /^[وف]?(?:كان|صار|اصبح|ليس|يكون|بات)$/u.test(verb);

/** «إلغاء»، «ألبسة»: no article. */
const OWN_HAMZA = /^[وفبلك]?[أإآ]ل\p{L}{3}/u;

/** «على» folds to the name «علي»; typed with its own final letter it is the preposition. */
const isPreposition = (typed: string, token: string): boolean =>
  /^[وف]?علي(?: |$)/u.test(token) && /^[^\s]*ى/u.test(typed);

/** Words that make the next one a part of a longer name: «أبو بكر», «بن سلمان», «عبد الله», «آل ثاني». */
const NAME_OPENERS: ReadonlySet<string> = new Set(["ابو", "ابي", "ابا", "ابن", "بن", "عبد", "ال", "ذو", "ذي", "بو"]);

/** Types whose one-word names in «ـية» are spelt like a feminine adjective: السعودية، سورية، الفيدرالية. */
const NISBA_TYPES: ReadonlySet<string> = new Set(["state", "concept", "group", "organization", "outlet"]);
const FEMININE_NISBA = /^\p{L}{2,}يه$/u;
/** A surname like an adjective: «البغدادي». */
const SURNAME_NISBA = /^ال\p{L}{3,}ي$/u;
const DEFINITE = /^[وف]?(?:[بك]?ال|لل)\p{L}{2}/u;
const DEFINITE_NISBA = /^[وف]?(?:[بك]?ال|لل)\p{L}+(?:يه|ي|يين|يون)$/u;

/**
 * An adjective follows its noun, agrees with it, and carries no preposition. So «سورية» is the state behind a
 * preposition or beside a name, and «السعودية» or «البغدادي» is an adjective behind a definite noun («الحكومة السعودية»،
 * «الطراز البغدادي»), unless that noun is a man who acts or bears the name («زار الرئيس السعودية»، «الخليفة البغدادي»).
 */
function isNisba({ name, clitic }: Candidate, previous: string): boolean {
  const feminine = FEMININE_NISBA.test(name.key) && NISBA_TYPES.has(name.type);
  const surname = name.type === "person" && SURNAME_NISBA.test(name.key);
  if (!(feminine || surname) || clitic === "preposition") return false;
  if (feminine && !name.key.startsWith("ال")) {
    if (clitic === "none" && STATES_DID.has(bare(previous, STATES_DID))) return false;
    return clitic === "conjunction" ? previous.endsWith("يه") : !PREPOSITIONS.has(previous);
  }
  if (clitic === "conjunction") return feminine && DEFINITE_NISBA.test(previous);
  return DEFINITE.test(previous) && !MEN.has(previous.replace(/^[وف]/u, ""));
}

/** «أرسلت سورية صور القطع»: what states do, and women seldom. */
const STATES_DID: ReadonlySet<string> = new Set(
  "ارسلت اعلنت وقعت رحبت طالبت دعت استعادت نفت وافقت سلمت تسلمت انضمت استانفت اتهمت استقبلت استضافت تعلن ترحب تتهم تستضيف".split(
    " ",
  ),
);

const PREPOSITIONS: ReadonlySet<string> = new Set(
  "ان لكن في من الي علي عن داخل خارج شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط عبر نحو حول ضد مع بين تجاه لدي باتجاه".split(
    " ",
  ),
);

/** Masculine nouns that act, travel and bear names: no feminine adjective belongs to them, and a surname may follow. */
const MEN: ReadonlySet<string> = new Set(
  `
  الرييس الوزير الوفد الامير الملك المبعوث السفير الجيش التنظيم البابا المتحدث الناطق المسوول الفريق القايد النايب المستشار اليوم
  الشيخ السيد الدكتور الاستاذ الجنرال العميد اللواء العقيد المقدم الرايد النقيب الملازم المشير الجندي الخليفه الزعيم القيادي الامام المرشد
  القاضي المحامي الصحفي الصحافي الاعلامي الكاتب الباحث المحلل المفكر الشاعر الفنان اللاعب المدرب الناشط المعارض المهندس السلطان
  المنتخب العراق اليمن الاردن السودان المغرب الصومال
  الراحل الشهيد المتهم المطلوب المدعو المعتقل الاسير الرفيق الحاج
  `
    .trim()
    .split(/\s+/u),
);

function typedSlice({ starts, ends }: Folded, text: string, start: number, end: number): string {
  return text.slice(starts[start], ends[end - 1]);
}

/** The word before a position with nothing but one space between them. */
function wordBefore(folded: string, position: number): { start: number; end: number } | undefined {
  const end = position - 1;
  if (end < 1 || characterClass(folded.charCodeAt(end)) !== SPACE) return undefined;
  let start = end;
  while (start > 0 && isWord(characterClass(folded.charCodeAt(start - 1)))) start -= 1;
  return start < end ? { start, end } : undefined;
}
