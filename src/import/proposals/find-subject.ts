/** Finds who speaks beside a verb: behind it, or before it in its own clause. */
import { TOP_OFFICES } from "../../arabic/attribution/speaker-words.ts";
import { BODIES, GIVEN_NAMES, OFFICES, ONE_OF, POINTING } from "../../arabic/speakers.ts";
import type { IsKnown, Mention } from "./mention.ts";
import { isPlace } from "./no-name.ts";
import { bare, endsName, isAct, isAnd, isDefinite, isHead, isHonour, isPeople, isValued } from "./noun-signs.ts";
import { namesWhatFollows, quotedName } from "./quoted-names.ts";
import { listenerAt, readMention, readWholeName } from "./read-speaker.ts";
import { behind, type Named, NOBODY, OPENER, type Subject, subjectOf } from "./report.ts";
import { type Token, tokensOf, word } from "./tokens.ts";
import { withoutPrefix } from "./written-onto.ts";

/** Small words between a verb and its subject: «قال لي»، «أكد أيضًا». */
export const BETWEEN =
  /^(?:لي|لنا|له|لها|لهم|ايضا|كذلك|بدوره|بدورها|مجددا|بالقول|به|بها|عنه|عنها|عنهم|عنهما|قد|امس|اليوم|لاحقا|رسميا|صراحه|كما|بدورهم)$/u;

export function subjectBehind(tokens: readonly Token[], at: number, isKnown: IsKnown): Named {
  let from = behind(tokens, at);
  const kind = tokens[at]?.cue?.form.kind;
  if (kind === "participle" || kind === "passive")
    return { subject: kind === "participle" ? { kind: "same" } : undefined, end: from };
  // «اتهموا المنظمين»: behind a verb of many stands whom it is about, never who speaks.
  if (/(?:وا|ون)$/u.test(word(tokens[at])) && tokens[at]?.cue?.form.many === true)
    return { subject: undefined, end: from };
  while (BETWEEN.test(word(tokens[from])) || tokens[from]?.adverb === true) from += 1;
  if (isHonour(word(tokens[from]))) return { subject: { kind: "pronoun" }, end: from + 1 };
  // «وأشارت هذه الدراسات إلى أن»: they are named, and nobody whom they would lead to.
  if (
    /^(?:هذا|هذه|تلك)$/u.test(word(tokens[from])) &&
    isDefinite(word(tokens[from + 1])) &&
    !POINTING.has(bare(word(tokens[from + 1])))
  )
    return { subject: NOBODY, end: from + 2 };
  const quoted = quotedName(tokens, from);
  const named =
    quoted !== undefined && OPENER.test(word(tokens[quoted.end])) ? readWholeName(quoted.text, isKnown) : undefined;
  if (quoted !== undefined && named !== undefined)
    return { subject: { kind: "speakers", speakers: [named] }, end: quoted.end };
  if (
    tokens[from]?.kind !== "word" ||
    OPENER.test(word(tokens[from])) ||
    listenerAt(tokens, from, isKnown) !== undefined
  )
    return { subject: undefined, end: from };
  // «قالت له بغيظ: …»: how, where somebody is told and nobody named.
  if (
    /^(?:لي|لنا|له|لها|لهم)$/u.test(word(tokens[from - 1])) &&
    /^ب\p{L}{3}/u.test(word(tokens[from])) &&
    tokens[from + 1]?.kind === "colon"
  )
    return { subject: NOBODY, end: from };
  // «رصد وتصوير: …»، «يعلمون ويطبقون بأن»: nobody begins with «و».
  if (isAnd(word(tokens[from])) && /^و(?:ال|[يت]\p{L}{3})/u.test(word(tokens[from])))
    return { subject: NOBODY, end: from };
  const reach = tokens[at]?.cue?.form.entry.addresses === true ? phraseEnd(tokens, from) : tokens.length;
  const mention = readMention(tokens.slice(0, reach), from, isKnown);
  // «وقال بالمر:»: spelt like «ب» and a noun, and it may be a name.
  if (
    mention.end === from &&
    /^[بك]ال/u.test(word(tokens[from])) &&
    (tokens[from + 1]?.kind === "colon" || OPENER.test(word(tokens[from + 1])))
  )
    return { subject: NOBODY, end: from + 1 };
  if (mention.end === from) return { subject: undefined, end: from };
  // «أبلغ نائب رئيس المحافظة فالح العيساوي «الوطن» بأن»: by its form the phrase ends before the name.
  const told = tokens.slice(from + 1, mention.end).some((each) => ONE_OF.has(word(each)));
  if (reach < tokens.length && told) return { subject: NOBODY, end: mention.end };
  if (mention.end === reach && GIVEN_NAMES.has(word(tokens[reach])) && isHead(bare(word(tokens[from]))))
    return { subject: NOBODY, end: mention.end };
  return { subject: isWhole(tokens, mention, isKnown) ? subjectOf(mention) : NOBODY, end: mention.end };
}

/** «من جهته»، «من موقع الحريق»: where, or whence; behind another «من» a name goes on, or another speaks. */
const FROM_WHERE = /^(?:جه|جانب|ناحي|طرف|جديد|موقع|مكان|داخل|امام|هناك|هنا|خلال|قبل|بعد|على)/u;

/** Whether what stands behind a name cannot be more of it, as far as anyone can tell: in doubt a name was cut short. */
export function isWhole(tokens: readonly Token[], mention: Mention, isKnown: IsKnown): boolean {
  const { end } = mention;
  const [next, noun] = [tokens[end], word(tokens[end])];
  if (
    next?.kind === "comma" &&
    isOfficeOnly(mention) &&
    OFFICES.has(bare(word(tokens[end + 1]))) &&
    !isDefinite(word(tokens[end + 1]))
  )
    return false;
  // «محللون في وحدة»: of which.
  if (
    word(tokens[end - 2]) === "في" &&
    (BODIES.has(word(tokens[end - 1])) ||
      /^(?:دوريه|وحده|مجله|قسم|مطار|ميناء|مدينه|بلده|قريه|منطقه|قطاع)$/u.test(word(tokens[end - 1]))) &&
    !OPENER.test(noun)
  )
    return false;
  // «لاعب وسط الوحدات صالح راتب».
  if (mention.kind === "speakers" && /^(?:وسط|داخل|خارج)$/u.test(noun)) return false;
  // «رئيس حملة التضامن مع فلسطين».
  if (noun === "مع" && /^ال(?:تضامن|تعاون|حوار|علاقات|اتصال)$/u.test(word(tokens[end - 1]))) return false;
  if (next?.kind === "open") return !namesWhatFollows(word(tokens[end - 1]));
  // «عضو مجلس الشورى سابقا نجيب الزامل»; «رئيس اللجنة محمد الخميس أن»: more of the name stands there, or a day.
  const behind = word(tokens[end + 1]);
  if (/^(?:سابقا|حاليا)$/u.test(noun) && isOfficeOnly(mention) && behind !== "" && !OPENER.test(behind)) return false;
  if (
    isCutAtGivenName(tokens, mention) &&
    noun !== "" &&
    next?.cue === undefined &&
    isDefinite(noun) &&
    OPENER.test(behind)
  )
    return false;
  if (next === undefined || noun === "" || next.cue !== undefined || next.adverb) return true;
  // «قال أحمد ومضى»، «وهو طبيب»; behind any other «و» a second name may stand that was not read.
  if (noun === "ب") return false;
  if (isAnd(noun) && !endsName(noun))
    return /^و(?:الذي|التي|الذين|ه[ويم]|هما|قد|في|من|ذلك)$/u.test(noun) || DID_NEXT.test(noun);
  if (noun === "في" && isNameFarther(tokens, mention)) return false;
  if (OPENER.test(noun) || BETWEEN.test(noun)) return true;
  if (/^لل?\p{L}{2}|^ل$/u.test(noun)) {
    const listener = listenerAt(tokens, end, isKnown);
    return listener === undefined ? isListener(noun) && !/ة$/u.test(next.text) : !goesOnBehind(tokens, listener.end);
  }
  // «أعلنت جورجيفا التزام الصندوق»: an object, and what is said is not told.
  if (isAct(noun) || isValued(noun)) return false;
  // «منزول خطورة هذا الشعر»: a noun of this one; «قال الوزير هذا الأسبوع» is a time.
  if (/^(?:هذا|هذه|ذلك|تلك|هولاء)$/u.test(noun)) return TIMES_OF_THIS.test(word(tokens[end + 1]));
  return noun !== "من" || FROM_WHERE.test(word(tokens[end + 1]));
}

/** «رئيس اللجنة محمد»: an office with a given name alone. */
const isCutAtGivenName = (tokens: readonly Token[], { kind, end }: Mention): boolean =>
  kind === "speakers" && GIVEN_NAMES.has(word(tokens[end - 1])) && isDefinite(word(tokens[end - 2]));

/** An office, and nobody's name with it: behind the comma another of his may stand, and then he. */
const isOfficeOnly = (mention: Mention): boolean =>
  mention.kind === "speakers" && mention.speakers.every(({ anonymity }) => anonymity === "titledOnly");

/** «مدير التدريب في تعليم حائل عارف الحربي أن»: whoever holds the office is named behind where. */
function isNameFarther(tokens: readonly Token[], mention: Mention): boolean {
  if (mention.kind !== "speakers" || mention.speakers.some(({ anonymity }) => anonymity === "named")) return false;
  const rest = tokens.slice(mention.end + 1, mention.end + 14);
  // «في بيان صادر عن مكتب رئيس الوزراء»: when, and no more of the office.
  if (!isPlace(word(rest[0]))) return false;
  const stop = rest.findIndex((token) => token.kind !== "word" || token.cue !== undefined || OPENER.test(token.folded));
  const near = rest.slice(0, stop === -1 ? rest.length : stop).map(word);
  // «أستاذ العلوم السياسية بجامعة كذا في أسكتلندا سيان أودريسكول».
  const [office = ""] = mention.speakers.map(({ name }) => bare(word(tokensOf(name)[0])));
  if (
    near.length > 2 &&
    OFFICES.has(office) &&
    !TOP_OFFICES.has(office) &&
    isPlace(near[0] ?? "") &&
    !isDefinite(near.at(-1) ?? "") &&
    !isDefinite(near.at(-2) ?? "")
  )
    return true;
  return near.some(
    (noun, index) =>
      index > 0 && index < near.length - 1 && (GIVEN_NAMES.has(noun) || (isDefinite(noun) && OFFICES.has(bare(noun)))),
  );
}

/** «قالها الطبيب ومضى»: what he did next. */
const DID_NEXT = /^و(?:مضي|غادر|خرج|نهض|ابتسم|ضحك|بكي|صمت|سكت|انصرف|غاب|ترك|رحل|جلس|اغلق|التفت|تنهد)(?:ت|وا)?$/u;

const TIMES_OF_THIS = /^ال(?:اسبوع|يوم|شهر|عام|سنه|صباح|مساء|ليله|مره|موسم|صيف|شتاء)$/u;

/** «النائب العلمي للبرنامج سليمان فتح الله»: behind whoever only hears stands no more of a name. */
const goesOnBehind = (tokens: readonly Token[], at: number): boolean =>
  GIVEN_NAMES.has(word(tokens[at])) && tokens[at]?.cue === undefined;

/** Whoever is spoken to by name or by kinship: «لنظيره»، «لزوجته»، «للمواطنين». */
const isListener = (noun: string): boolean => /(?:ه|ها|هم|نا|ين|يات)$/u.test(noun) || GIVEN_NAMES.has(noun.slice(1));

/** What begins a clause: behind it a subject may stand before its verb. */
const CLAUSE_OPENERS = /^(?:و?لكن|و?بينما|و?فيما|و?اما|حين|ثم|و?كان|و?كانت)$/u;

/** A subject before its verb: the whole clause up to it is a name. «وقال إن» goes on from what came before. */
export function subjectBefore(tokens: readonly Token[], at: number, isKnown: IsKnown): Subject {
  const pronoun: Subject = { kind: "pronoun" };
  if (/^(?:قد|وقد)$/u.test(word(tokens[at - 1])) && /^و?كان(?:ت|وا)?$/u.test(word(tokens[0])))
    return subjectOf(readMention(tokens, 1, isKnown));
  if (/^و?اما$/u.test(word(tokens[0])) && tokens[at]?.cue?.opening === "ف")
    return subjectOf(readMention(tokens, 1, isKnown));
  if (tokens[at]?.cue?.opening !== "") return isWholeClause(tokens, at) ? pronoun : NOBODY;
  const verb = beforeAside(tokens, /^و?قد$/u.test(word(tokens[at - 1])) ? at - 1 : at);
  let start = verb;
  while (start > 0 && tokens[start - 1]?.kind === "word" && !CLAUSE_OPENERS.test(word(tokens[start - 1]))) start -= 1;
  if (start === verb) return isWholeClause(tokens, start) ? pronoun : NOBODY;
  const first = word(tokens[start]);
  const shifted = /^وال\p{L}{2}/u.test(first) ? withoutPrefix(tokens, start, "") : tokens;
  const isAlone = verb - start === 1 && (start === 0 || CLAUSE_OPENERS.test(word(tokens[start - 1])));
  // «كما أن الاجتماعات أظهرت أن»: whoever it is stands behind «أن».
  if (tokens.slice(start, verb).some((each) => OPENER.test(word(each)))) return NOBODY;
  if (!mayBeginName(word(shifted[start]), isAlone)) return LEAD_INS.test(first) ? pronoun : NOBODY;
  const mention = readMention(shifted, start, isKnown);
  if (mention.end === start) return LEAD_INS.test(first) ? pronoun : NOBODY;
  const between = tokens.slice(mention.end, verb);
  const close =
    between.length <= 4 && between.every((each, index) => index > 0 || each.adverb || /^(?:في|قد)$/u.test(word(each)));
  return close ? subjectOf(mention) : NOBODY;
}

/** «أحمد علي، وهو طبيب، يقول إن»: where the aside between subject and verb begins; the verb's own place where there is none. */
function beforeAside(tokens: readonly Token[], verb: number): number {
  if (tokens[verb - 1]?.kind !== "comma") return verb;
  const comma = tokens.slice(0, verb - 1).findLastIndex(({ kind }) => kind === "comma");
  return comma > 0 && /^(?:وه[ويم]|الذي|التي|الذين|و?الذي|و?التي)$/u.test(word(tokens[comma + 1])) ? comma : verb;
}

/** A clause that begins with a bare word may begin with a verb: only one alone is taken for a name. */
const mayBeginName = (noun: string, isAlone: boolean): boolean =>
  /^ال\p{L}{2}/u.test(noun) || isHead(noun) || GIVEN_NAMES.has(noun) || (isAlone && !/^[وف]/u.test(noun));

/** What may stand before a verb whose subject is a pronoun: «في بيان»، «من جهته»، «كما». */
const LEAD_INS = /^[وف]?(?:في|من|خلال|بعد|قبل|عقب|كما|ثم|الي|على|عبر|مع|قد|بدوره|بدورها)$/u;

/** Whether nothing but a lead-in stands before the verb: then a pronoun is whoever spoke before. */
function isWholeClause(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || tokens[at]?.cue?.opening !== "") return true;
  const comma = tokens.slice(0, at).findLastIndex(({ kind }) => kind === "comma" || kind === "close");
  return comma === at - 1 || LEAD_INS.test(word(tokens[comma + 1]));
}

/** The end of one noun phrase, by its definiteness: «حركة حماس»، «الجيش الإسرائيلي»، «موظفان سابقان في المنظمة». */
export function phraseEnd(tokens: readonly Token[], from: number): number {
  const definite = (at: number): boolean => /^ال\p{L}{2}/u.test(word(tokens[at]));
  const nisba = (at: number): boolean => definite(at) && /(?:ي|يه|يون|يين)$/u.test(word(tokens[at]));
  let at = from + 1;
  if (GIVEN_NAMES.has(word(tokens[from])) && !isHead(word(tokens[at]))) at += 1;
  if (!definite(from) && isHead(word(tokens[from]))) at += 1;
  while (nisba(at) || /^المتحده$/u.test(word(tokens[at]))) at += 1;
  if (word(tokens[at]) === "في" && isPeople(word(tokens[from])) && definite(at + 1)) at += 2;
  return word(tokens[at]) === "من" ? phraseEnd(tokens, at + 1) : at;
}
