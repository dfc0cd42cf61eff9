/** Finds who speaks beside a verb: behind it, or before it in its own clause. */
import { KIN, TOP_OFFICES } from "../../arabic/attribution/speaker-words.ts";
import { BODIES, GIVEN_NAMES, OFFICES, ONE_OF, POINTING } from "../../arabic/speakers.ts";
import type { IsKnown, Mention } from "./mention.ts";
import { isNoLikelyName } from "./name-kinds.ts";
import { isPlace } from "./no-name.ts";
import {
  bare,
  endsName,
  isAct,
  isAnd,
  isBody,
  isDefinite,
  isHead,
  isHonour,
  isPeople,
  isValued,
} from "./noun-signs.ts";
import { namesWhatFollows, quotedName } from "./quoted-names.ts";
import { calledSo, listenerAt, readMention, readWholeName } from "./read-speaker.ts";
import { behind, type Named, NOBODY, OPENER, SAID_EARLIER, type Subject, subjectOf } from "./report.ts";
import { type Token, tokensOf, word } from "./tokens.ts";
import { withoutLam, withoutPrefix } from "./written-onto.ts";

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
  // «وأشارت هذه الأبحاث إلى أن»: they are named, and nobody whom they would lead to.
  if (
    /^(?:هذا|هذه|تلك)$/u.test(word(tokens[from])) &&
    isDefinite(word(tokens[from + 1])) &&
    !POINTING.has(bare(word(tokens[from + 1])))
  )
    return { subject: NOBODY, end: from + 2 };
  // «أبلغت «المنبر» أن»: who is told.
  const quoted = tokens[at]?.cue?.form.entry.addresses === true ? undefined : quotedName(tokens, from);
  const named =
    quoted !== undefined && /^(?:ب?ان\p{L}{0,3}|عن|من|نقلا|في|لل?\p{L}{3,})$/u.test(word(tokens[quoted.end]))
      ? (readWholeName(quoted.text, isKnown) ?? calledSo(quoted.text))
      : undefined;
  // «علمت «الوطن» من مصادر»: nobody but a paper learns in this way.
  if (
    quoted !== undefined &&
    /^(?:عن|من)$/u.test(word(tokens[quoted.end])) &&
    PASSES_ON.has(tokens[at]?.cue?.lemma ?? "")
  )
    return {
      subject: { kind: "speakers", speakers: [named ?? { name: quoted.text, anonymity: "named" }] },
      end: quoted.end,
    };
  // «قالت «لا» في وجهه»: behind a preposition only what is known for a name.
  const isName =
    named?.anonymity === "named" ||
    isDefinite(word(tokensOf(quoted?.text ?? "")[0])) ||
    OPENER.test(word(tokens[quoted?.end ?? from]));
  if (quoted !== undefined && named !== undefined && isName)
    return { subject: { kind: "speakers", speakers: [named] }, end: quoted.end };
  const heard = listenerAt(tokens, from, isKnown);
  // «أوضح لـ«كذا» عضو الغرفة فلان أن»: who is told stands before who speaks.
  const behindHeard =
    heard !== undefined && isHead(bare(word(tokens[heard.end]))) ? readMention(tokens, heard.end, isKnown) : undefined;
  if (behindHeard?.kind === "speakers" && isWhole(tokens, behindHeard, isKnown))
    return { subject: subjectOf(behindHeard), end: from };
  if (tokens[from]?.kind !== "word" || OPENER.test(word(tokens[from])) || heard !== undefined)
    return { subject: undefined, end: from };
  // «قالت له بحنق: …»: how, where somebody is told and nobody named.
  if (
    /^(?:لي|لنا|له|لها|لهم)$/u.test(word(tokens[from - 1])) &&
    /^ب\p{L}{3}/u.test(word(tokens[from])) &&
    tokens[from + 1]?.kind === "colon"
  )
    return { subject: NOBODY, end: from };
  // «رصد وتصوير: …»، «يعلمون ويطبقون بأن»: nobody begins with «و».
  if (isAnd(word(tokens[from])) && /^و(?:ال|[يت]\p{L}{3})/u.test(word(tokens[from])))
    return { subject: NOBODY, end: from };
  // «اتفق كل من فلان وفلان».
  if (word(tokens[from]) === "كل" && word(tokens[from + 1]) === "من") {
    const each = readMention(tokens, from + 2, isKnown);
    const isSeveral = each.kind === "speakers" && each.speakers.length > 1 && isWhole(tokens, each, isKnown);
    return { subject: isSeveral ? subjectOf(each) : NOBODY, end: each.end };
  }
  const reach = tokens[at]?.cue?.form.entry.addresses === true ? phraseEnd(tokens, from) : tokens.length;
  const mention = readMention(tokens.slice(0, reach), from, isKnown);
  // «وقال بالدوين:»: spelt like «ب» and a noun, and it may be a name.
  if (
    mention.end === from &&
    /^[بك]ال/u.test(word(tokens[from])) &&
    (tokens[from + 1]?.kind === "colon" || OPENER.test(word(tokens[from + 1])))
  )
    return { subject: NOBODY, end: from + 1 };
  if (mention.end === from) return { subject: undefined, end: from };
  // «أبلغ نائب رئيس المحافظة فالح الراوي «المنبر» بأن»: by its form the phrase ends before the name.
  const told = tokens.slice(from + 1, mention.end).some((each) => ONE_OF.has(word(each)));
  if (reach < tokens.length && told) return { subject: NOBODY, end: mention.end };
  if (mention.end === reach && GIVEN_NAMES.has(word(tokens[reach])) && isHead(bare(word(tokens[from]))))
    return { subject: NOBODY, end: mention.end };
  const isTold = tokens[at]?.cue?.form.entry.to === "من" && word(tokens[mention.end]) === "من";
  if (isTold || isWhole(tokens, mention, isKnown)) return { subject: subjectOf(mention), end: mention.end };
  const start = tokens[from]?.start;
  return { subject: NOBODY, end: mention.end, ...(start !== undefined && { cutFrom: start }) };
}

/** Verbs by which a house passes on what it has from somebody. */
const PASSES_ON: ReadonlySet<string> = new Set(["نقل", "أورد", "علم"]);

/** «من جهته»، «من موقع الانهيار»: where, or whence; behind another «من» a name goes on, or another speaks. */
const FROM_WHERE = /^(?:جه|جانب|ناحي|طرف|جديد|موقع|مكان|داخل|امام|هناك|هنا|خلال|قبل|بعد|على)/u;

/** Whether what stands behind a name cannot be more of it, as far as anyone can tell: in doubt a name was cut short. */
export function isWhole(tokens: readonly Token[], mention: Mention, isKnown: IsKnown): boolean {
  const { end } = mention;
  const [next, noun, behind] = [tokens[end], word(tokens[end]), word(tokens[end + 1])];
  if (
    next?.kind === "comma" &&
    isOfficeOnly(mention) &&
    OFFICES.has(bare(word(tokens[end + 1]))) &&
    !isDefinite(word(tokens[end + 1]))
  )
    return false;
  // «المندوب العام لحماية الغابات، سنان حلاق في»: a name stands there that was not read.
  const isKin = mention.kind === "speakers" && mention.speakers.every(({ name }) => KIN.has(word(tokensOf(name)[0])));
  if (next?.kind === "comma" && (isOfficeAlone(mention) || isKin) && mayBeName(tokens, end + 1)) return false;
  // «باحثون في وحدة»: of which.
  if (
    word(tokens[end - 2]) === "في" &&
    (BODIES.has(word(tokens[end - 1])) ||
      /^(?:دوريه|وحده|مجله|قسم|مطار|ميناء|مدينه|بلده|قريه|منطقه|قطاع)$/u.test(word(tokens[end - 1]))) &&
    !OPENER.test(noun)
  )
    return false;
  // «لاعب وسط النجوم صالح مراد».
  if (mention.kind === "speakers" && /^(?:وسط|داخل|خارج)$/u.test(noun)) return false;
  // «رئيس حملة التضامن مع الصيادين».
  if (noun === "مع" && /^ال(?:تضامن|تعاون|حوار|علاقات|اتصال)$/u.test(word(tokens[end - 1]))) return false;
  // «مدير عام دار الغد»، «جمعية النساء للبحث حول التنمية»: more of it stands there.
  if (noun !== "" && !OPENER.test(noun) && BODIES.has(word(tokens[end - 1])) && !GIVEN_NAMES.has(word(tokens[end - 1])))
    return false;
  // «محامي الدفاع عن المتهم فلان فلان».
  if (noun === "عن" && /^(?:ال)?(?:دفاع|مسوول|نايب|وكيل|مدافع|متحدث)ه?$/u.test(word(tokens[end - 1]))) return false;
  const isField = /^(?:حول|عن|ضد)$/u.test(noun) || (noun === "في" && isPlace(behind));
  if (isField && /^لل\p{L}{3}/u.test(word(tokens[end - 1]))) return false;
  // «الشركة المطورة «كذا»»: its name.
  if (next?.kind === "open" && mention.kind === "speakers" && quotedName(tokens, end) !== undefined)
    return !mention.speakers.some(({ name }) => isBody(word(tokensOf(name)[0])));
  if (next?.kind === "open") return !namesWhatFollows(word(tokens[end - 1]));
  // «عضو المجلس سابقا نبيل الراوي»; «رئيس الفرقة نادر الخميس أن»: more of the name stands there, or a day.
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
  // «الباحث في الشأن الصيني فلان»: of what, and who.
  if (noun === "في" && mention.kind === "pointing" && isPlace(behind)) return false;
  if (/^(?:هذا|هذه|ذلك|تلك)$/u.test(noun) && tokens[end + 1]?.kind !== "word") return true;
  if (OPENER.test(noun) || BETWEEN.test(noun)) return true;
  if (/^لل?\p{L}{2}|^ل$/u.test(noun)) {
    const listener = listenerAt(tokens, end, isKnown);
    return listener === undefined ? isListener(noun) && !/ة$/u.test(next.text) : !goesOnBehind(tokens, listener.end);
  }
  // «أعلنت ريفيرا التزام الصندوق»: an object, and what is said is not told.
  if (isAct(noun) || isValued(noun)) return false;
  // «دروبي خطورة هذا القول»: a noun of this one; «قال الوزير هذا الأسبوع» is a time.
  if (/^(?:هذا|هذه|ذلك|تلك|هولاء)$/u.test(noun)) return TIMES_OF_THIS.test(word(tokens[end + 1]));
  return noun !== "من" || FROM_WHERE.test(word(tokens[end + 1]));
}

/** «رئيس الفرقة نادر»: an office with a given name alone. */
const isCutAtGivenName = (tokens: readonly Token[], { kind, end }: Mention): boolean =>
  kind === "speakers" && GIVEN_NAMES.has(word(tokens[end - 1])) && isDefinite(word(tokens[end - 2]));

/** An office, and nobody's name with it: behind the comma another of his may stand, and then he. */
const isOfficeOnly = (mention: Mention): boolean =>
  mention.kind === "speakers" && mention.speakers.every(({ anonymity }) => anonymity === "titledOnly");

/** An office without a person's name, as far as can be told. */
const isOfficeAlone = (mention: Mention): boolean =>
  mention.kind === "speakers" &&
  mention.speakers.every(({ name, anonymity }) => {
    const nouns = tokensOf(name).map(word);
    return /^(?:titledOnly|unknown)$/u.test(anonymity) && OFFICES.has(bare(nouns[0] ?? "")) && nouns.length > 1;
  });

/** A few bare words up to the next sign or preposition: no circumstance, and perhaps a name. */
function mayBeName(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from, from + 9);
  const stop = rest.findIndex(({ kind, folded }) => kind !== "word" || endsName(folded));
  const words = rest.slice(0, stop === -1 ? rest.length : stop);
  return (
    words.length > 1 &&
    words.length < 8 &&
    words.every(({ cue, adverb }) => cue === undefined && !adverb) &&
    !/^(?:لل?\p{L}{3}|ردا|تعليقا|وه[وي])/u.test(word(words[0]))
  );
}

/** «مدير التدريب في تعليم البلدة عارف الراوي أن»: whoever holds the office is named behind where. */
function isNameFarther(tokens: readonly Token[], mention: Mention): boolean {
  if (mention.kind !== "speakers" || mention.speakers.some(({ anonymity }) => anonymity === "named")) return false;
  const rest = tokens.slice(mention.end + 1, mention.end + 14);
  // «في بيان صادر عن مكتب نقيب المهن»: when, and no more of the office.
  if (!isPlace(word(rest[0]))) return false;
  const stop = rest.findIndex((token) => token.kind !== "word" || token.cue !== undefined || OPENER.test(token.folded));
  const near = rest.slice(0, stop === -1 ? rest.length : stop).map(word);
  // «رئيس كتلة كذا في البرلمان العراقي مثال الراوي»: more words than a place has.
  const place = near.findIndex((noun) => endsName(noun));
  if ((place === -1 ? near.length : place) > 2 && isOfficeAlone(mention)) return true;
  // «أستاذ العلوم السياسية بجامعة كذا في أسكتلندا سيان هاريس».
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

/** «النائب العلمي للمشروع سليمان فتح الباب»: behind whoever only hears stands no more of a name. */
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
  if (SAID_EARLIER.test(word(tokens[0])) && /^ل/u.test(word(tokens[1]))) {
    const mention = readMention(withoutLam(tokens, 1), 1, isKnown);
    return mention.end === at - 1 ? subjectOf(mention) : NOBODY;
  }
  if (/^و?اما$/u.test(word(tokens[0])) && tokens[at]?.cue?.opening === "ف") {
    const mention = readMention(tokens, 1, isKnown);
    return mention.end === at || tokens[mention.end]?.kind === "comma" ? subjectOf(mention) : NOBODY;
  }
  if (tokens[at]?.cue?.opening !== "") return isWholeClause(tokens, at) ? pronoun : NOBODY;
  const verb = beforeAside(tokens, /^و?قد$/u.test(word(tokens[at - 1])) ? at - 1 : at);
  const parted = beforeComma(tokens, verb, isKnown);
  if (parted !== undefined) return parted;
  let start = verb;
  // «وكانت صحيفة «كذا» نقلت عن».
  const isOfClause = (token: Token | undefined): boolean =>
    token?.kind === "word" || token?.quoted === true || token?.kind === "close";
  while (start > 0 && isOfClause(tokens[start - 1]) && !CLAUSE_OPENERS.test(word(tokens[start - 1]))) start -= 1;
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

/** «المتحدث باسم كذا، أكد أن»، «فلان، رئيس الشركة، أكد أن»: a name that begins the sentence, a comma, perhaps what he is, and the verb. */
function beforeComma(tokens: readonly Token[], verb: number, isKnown: IsKnown): Subject | undefined {
  const isSon = word(tokens[1]) === "بن";
  if (tokens[verb - 1]?.kind !== "comma" || !(isSon || mayBeginName(word(tokens[0]), false))) return undefined;
  const mention = readMention(tokens, 0, isKnown);
  if (mention.kind !== "speakers" || tokens[mention.end]?.kind !== "comma" || mention.speakers.some(isNoLikelyName))
    return undefined;
  const aside = tokens.slice(mention.end + 1, verb - 1);
  const isAppositive =
    aside.length <= LONGEST_APPOSITIVE &&
    aside.every(({ kind, cue }) => kind === "word" && cue === undefined) &&
    isHead(bare(word(aside[0])));
  return mention.end === verb - 1 || isAppositive ? { kind: "speakers", speakers: mention.speakers } : undefined;
}

/** What somebody is, between two commas, in tokens. */
const LONGEST_APPOSITIVE = 8;

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
  const quoted = isHead(word(tokens[from])) ? quotedName(tokens, at)?.end : undefined;
  if (quoted !== undefined) return quoted;
  if (GIVEN_NAMES.has(word(tokens[from])) && !isHead(word(tokens[at]))) at += 1;
  if (!definite(from) && isHead(word(tokens[from]))) at += 1;
  while (nisba(at) || /^المتحده$/u.test(word(tokens[at]))) at += 1;
  if (word(tokens[at]) === "في" && isPeople(word(tokens[from])) && definite(at + 1)) at += 2;
  return word(tokens[at]) === "من" ? phraseEnd(tokens, at + 1) : at;
}
