/** Reads one report of a sentence: the verb, who speaks, through whom, and where the reported words begin. */

import type { FoundCue } from "../../arabic/attribution/find-cues.ts";
import type { CueStance } from "../../arabic/cues.ts";
import { GIVEN_NAMES, NOBODY as NOBODY_SPEAKS, OFFICES } from "../../arabic/speakers.ts";
import { describedBefore } from "./acting-before.ts";
import { isWhole, subjectBefore, subjectBehind } from "./find-subject.ts";
import type { IsKnown } from "./mention.ts";
import { isLikeName, isNoLikelyName } from "./name-kinds.ts";
import { BEFORE_VERB, isBarred, isEarlier, isNoVerbHere, isPurpose, isWithinPhrase } from "./no-report.ts";
import { bare, isDefinite, isHead, isPeople } from "./noun-signs.ts";
import {
  beginsClause,
  behindName,
  hasAnothersPreposition,
  hasPronoun,
  isCircumstance,
  isOpener,
  isPointedAt,
  isQuotation,
  isRemark,
  LISTS,
} from "./openers.ts";
import { namesWhatFollows, quotedName } from "./quoted-names.ts";
import { announce, blame, deny, unchecked, warn } from "./read-object.ts";
import { listenerAt, readMention } from "./read-speaker.ts";
import { agreementOf, behind, type Named, NOBODY, REACH, type Report, type Subject, subjectOf } from "./report.ts";
import { type Token, tokensOf, word } from "./tokens.ts";

/** Verbs of speech that state nothing: one asks, calls, describes, refuses, promises a word. */
const STATES_NOTHING: ReadonlySet<string> = new Set(
  ["وصف", "طالب", "دعا", "رفض", "سأل", "تساءل", "ردّد", "روّج", "رفض التعليق", "امتنع", "اعتذر", "أحجم", "تحفّظ"].concat([
    "أعرب",
    "عبّر",
    "عزا",
    "تعهّد",
    "وعد",
    "جدّد",
    "ضخّم",
    "أشاع",
    "دلّ",
    "أبدى",
    "لا صحة",
    "لا دليل",
  ]),
);

const BLAMES = /^[وف]?(?:حمل|حملت|يحمل|تحمل|حملوا)$/u;

const RESPONSIBILITY = /^(?:ال)?مسووليه$/u;

/** The stances that somebody takes to words which the sentence gives. */
const STANCES: ReadonlySet<CueStance> = new Set(["affirms", "denies", "doubts", "notVerified"]);

const DIRECT: ReadonlySet<CueStance> = new Set(["denies", "doubts"]);

/** Reads the report whose verb stands at `at`; `undefined` where none does, or where it reports nothing. */
export function reportAt(tokens: readonly Token[], at: number, isKnown: IsKnown): Report | undefined {
  const token = tokens[at];
  const described = describedBefore(tokens, at, isKnown);
  if (
    token === undefined ||
    token.quoted ||
    (isBarred(tokens, at) && !isEarlier(tokens, at) && described === undefined) ||
    isWithinPhrase(tokens, at) ||
    isNoVerbHere(tokens, at)
  )
    return undefined;
  if (BLAMES.test(word(token))) return blame(tokens, at, RESPONSIBILITY, isKnown);
  const { cue } = token;
  if (cue === undefined || STATES_NOTHING.has(cue.lemma) || cue.form.kind === "noun" || cue.form.kind === "phrase")
    return undefined;
  // «طعنًا بسكين»: a noun in the accusative, not two who did.
  // «أعتقد»: a verb that has no «أ» of its own says «I».
  if (/^[وف]?أ/u.test(token.text) && /^ا/u.test(cue.lemma)) return undefined;
  if (cue.form.mine === true || isPurpose(token) || (token.adverb && cue.form.kind === "past")) return undefined;
  if (cue.form.pronoun && cue.form.entry.addresses !== true && cue.form.kind !== "participle") return undefined;
  if (cue.form.entry.shownBy !== undefined && cue.stance === "notVerified") return unchecked(tokens, at, isKnown);
  if (cue.form.entry.shownBy !== undefined || !STANCES.has(cue.stance) || (cue.negated && cue.stance === "neither"))
    return undefined;
  if (cue.lemma === "اتّهم") return blame(tokens, at, /^ب\p{L}{2}/u, isKnown);
  const said = say(tokens, at, isKnown);
  if (said !== undefined && described !== undefined)
    return said.subject.kind === "speakers" ? undefined : { ...said, subject: described };
  if (said !== undefined) return said;
  if (DIRECT.has(cue.stance) && !cue.negated) return deny(tokens, at, isKnown);
  if (cue.lemma === "أعلن") return announce(tokens, at, isKnown);
  return cue.lemma === "حذّر" ? warn(tokens, at, isKnown) : undefined;
}

/** «قال الوزير إن …»، «الوزير قال إن …»، «نقلت رويترز عن مسؤول أن …»، «وقال الوزير: «…»». */
function say(tokens: readonly Token[], at: number, isKnown: IsKnown): Report | undefined {
  const token = tokens[at];
  if (token?.cue === undefined) return undefined;
  const { form, stance } = token.cue;
  if (NOBODY_SPEAKS.has(word(tokens[behind(tokens, at)]))) return undefined;
  const named = subjectBehind(tokens, at, isKnown);
  if (named.subject === undefined && isFillerOf(tokens, at)) return undefined;
  const opened = walk(tokens, named, isKnown, token.cue);
  if (opened === undefined || isPlan(tokens, opened, token.cue.lemma)) return undefined;
  if (isUnclearWhoSpeaks(tokens, at, named, opened))
    return { ...reportOf(token, stance, opened), subject: NOBODY, relays: [] };
  if (!SPEECH.has(token.cue.lemma) && isThingHere(tokens, named, opened)) return undefined;
  // «قد يزيد التوتر داخل «أوبك»»، «زاد رونق المدينة أن»: it grows; he adds with a colon.
  if (token.cue.lemma === "زاد" && named.subject !== undefined && tokens[opened.from - 1]?.kind !== "colon")
    return undefined;
  // «تبين من التحقيق أن»: it turned out.
  // «بقايا يعتقد أنها»: anybody believes it.
  const isAnybodys =
    named.subject === undefined &&
    /^(?:يعتقد|تعتقد|يظن|يرجح|يتوقع)$/u.test(word(token)) &&
    isBehindNoun(tokens[at - 1]);
  const isNobodys =
    isAnybodys || form.kind === "passive" || (named.subject === undefined && /^[وف]?تبين$/u.test(word(token)));
  const own = isNobodys ? NOBODY : (named.subject ?? subjectBefore(tokens, at, isKnown));
  if (own.kind === "speakers" && named.subject === undefined && own.speakers.some(isNoLikelyName)) return undefined;
  const { origin } = opened;
  const cut = named.cutFrom === undefined || form.entry.addresses === true ? {} : { cutFrom: named.cutFrom };
  const relays = [...opened.relays, ...heardBefore(tokens, at, isKnown)];
  const report = reportOf(token, stance, opened);
  if (origin === undefined) return { ...report, ...cut, subject: own, relays };
  return { ...report, subject: origin, relays: own.kind === "nobody" ? relays : [own, ...relays] };
}

const reportOf = (token: Token, stance: CueStance, { from, to }: Opened) => ({
  stance,
  agreement: agreementOf(token),
  from,
  ...(to && { to }),
});

/** «بقايا يعتقد»، not «كما يعتقد»، «كان يعتقد». */
const isBehindNoun = (before: Token | undefined): boolean =>
  before?.kind === "word" &&
  !BEFORE_VERB.test(before.folded) &&
  !/^(?:و?لا|و?ما|و?لم|و?كان|كانت|وهو|وهي|الذي|التي|انه|انها|بات|ظل|زال|يزال)$/u.test(before.folded);

/** By these only people and bodies speak; what is subject to another verb may be a thing: «أثبت ضخ الأموال أنه لا يكفي». */
const SPEECH: ReadonlySet<string> = new Set(
  "قال أكّد أوضح أفاد أعلن ذكر أضاف أشار صرّح كشف لفت نفى حذّر شدّد نقل أورد أخبر أبلغ نوّه زعم ادّعى أردف أجاب اعترف أقرّ".split(
    " ",
  ),
);

/** «دفع سعر النفط إلى …، أن»: behind a verb that says other things too, what does not read like a name is none. */
function isThingHere(tokens: readonly Token[], { subject, end }: Named, { from }: Opened): boolean {
  if (subject?.kind !== "speakers") return false;
  // «وسجّل حلاق أن», «كتب ريفيرو في حسابه:».
  const isAtOnce = from - end <= 1;
  const isNear =
    isAtOnce || tokens[end]?.kind === "comma" || /^(?:في|عبر|خلال|من|على|لل?\p{L}{3,})$/u.test(word(tokens[end]));
  return subject.speakers.some(({ name, anonymity }) => {
    const nouns = tokensOf(name).map(word);
    if (anonymity !== "unknown" || isHead(bare(nouns[0] ?? ""))) return false;
    return !isNear || !(isLikeName(nouns) || (isAtOnce && nouns.length === 1 && /^[بكل]/u.test(nouns[0] ?? "")));
  });
}

/** «يذكر أن»، «ويذكر في هذا الإطار أن»: it fills a sentence. */
const isFillerOf = (tokens: readonly Token[], at: number): boolean =>
  /^و?(?:يذكر|يلاحظ)$/u.test(word(tokens[at])) &&
  (at === 0 || tokens[at - 1]?.kind !== "word" || word(tokens[at - 1]) === "مما");

/** «اتفق الجانبان على أن يلتقيا»: what is to be done is no statement. */
const isPlan = (tokens: readonly Token[], { from }: Opened, lemma: string): boolean =>
  /^(?:اتفق|أقرّ)$/u.test(lemma) && /^[يت]\p{L}{3,}$/u.test(word(tokens[from])) && word(tokens[from - 1]) === "ان";

/** «أخبر طاقم المركب أنها»: who is told and who tells are spelt alike, where one name stands there. */
function isUnclearWhoSpeaks(tokens: readonly Token[], at: number, named: Named, opened: Opened): boolean {
  const { cue } = tokens[at] ?? {};
  if (cue?.form.entry.addresses !== true || cue.form.pronoun || cue.form.kind === "passive") return false;
  if (named.subject === undefined) return false;
  // «أبلغ الوزير فلان الأمين العام فلان أن»: where the one ends and the other begins is not told.
  const told = opened.relays.flatMap((relay) => (relay.kind === "speakers" ? relay.speakers : []));
  if (
    told.some(({ name }) =>
      tokensOf(name)
        .slice(1)
        .some((each) => OFFICES.has(bare(word(each)))),
    )
  )
    return true;
  if (opened.relays.length > 0) return false;
  const [noun, next] = [word(tokens[named.end - 1]), word(tokens[named.end])];
  const isConstruct =
    named.end === opened.from - 2 &&
    isDefinite(next) &&
    !isDefinite(noun) &&
    !isPeople(noun) &&
    !GIVEN_NAMES.has(noun) &&
    named.end - at === 2;
  return named.end >= opened.from - 1 || isConstruct;
}

/** «وفي حديث للجزيرة قال الوزير إن»: whoever heard it may stand before the verb. */
function heardBefore(tokens: readonly Token[], at: number, isKnown: IsKnown): Subject[] {
  if (!/^و?في$/u.test(word(tokens[0]))) return [];
  return tokens.slice(0, at).flatMap((_, index): Subject[] => {
    const outlet = listenerAt(tokens, index, isKnown)?.outlet;
    return outlet === undefined ? [] : [{ kind: "speakers", speakers: [outlet] }];
  });
}

interface Opened {
  readonly from: number;
  readonly to?: number;
  readonly relays: readonly Subject[];
  readonly origin?: Subject;
}

/** Walks from the subject to what is said, meeting whoever hears it first («لرويترز») and whoever it comes from («عن مسؤول»). */
function walk(tokens: readonly Token[], named: Named, isKnown: IsKnown, { lemma, form }: FoundCue): Opened | undefined {
  const start = named.end;
  const relays: Subject[] = [];
  let origin: Subject | undefined;
  for (let at = start; at < Math.min(tokens.length, start + REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "sign" || beginsClause(tokens, at) || isRemark(tokens, at))
      return undefined;
    if (/^(?:و?لكن|لان|اذ|سايلا|داعيا|متمنيا|راجيا)$/u.test(word(token))) return undefined;
    // «طلب تخصيص الوقت، على أن يكون قصيرًا»: on what condition.
    if (
      word(token) === "على" &&
      tokens[at - 1]?.kind === "comma" &&
      /^[يت]\p{L}{2,}$/u.test(word(tokens[at + 2])) &&
      word(tokens[at + 1]) === "ان" &&
      at > start + 1 &&
      tokens.slice(start, at).some((each) => /^(?:على|الي)$/u.test(word(each)))
    )
      return undefined;
    if (tokens[at - 1]?.kind === "comma" && /^(?:فيما|بينما|حيث)$/u.test(word(token))) return undefined;
    const found = { relays, ...(origin && { origin }) };
    // «…، منها: …»، «على النحو التالي: …»: a list. Whoever considers says nothing with a colon.
    // «ذكر من أصحابه: …».
    if (
      token.kind === "colon" &&
      named.subject === undefined &&
      word(tokens[start]) === "من" &&
      at - start < 4 &&
      !/^(?:جه|جانب|ناحي|طرف)/u.test(word(tokens[start + 1]))
    )
      return undefined;
    if (token.kind === "colon" && isPointedAt(tokens, start, at, form.entry.to)) return undefined;
    if (
      token.kind === "colon" &&
      (LISTS.test(word(tokens[at - 1])) ||
        (word(tokens[at - 1]) === "من" && word(tokens[at - 2]) === "كل") ||
        lemma === "اعتبر")
    )
      return undefined;
    if (token.kind === "colon") return opens(tokens, at + 1, found);
    if (token.kind === "open") {
      const name = behindName(tokens, at);
      // «كتب على منصة «إكس»: «…»».
      if (name !== undefined && tokens[name + 1]?.kind === "colon" && namesWhatFollows(word(tokens[at - 1]))) {
        at = name;
        continue;
      }
      const isSaid = at === start || isCircumstance(tokens, start, at);
      if (isSaid && !(name !== undefined && isOpener(tokens, name + 1)) && isQuotation(tokens, at, form))
        return opens(tokens, at, found);
      // «أبلغ مصدر «شبكة كذا» بأن»: who is told.
      const told = form.entry.addresses === true && at === start ? quotedName(tokens, at) : undefined;
      if (told !== undefined) relays.push({ kind: "speakers", speakers: [{ name: told.text, anonymity: "named" }] });
      // «أحد مؤسسي «كذا» ومديرها، إن»: a name on the way to what is said.
      if (name === undefined || (at === start && !isOpener(tokens, name + 1))) return undefined;
      at = name;
      continue;
    }
    if (isOpener(tokens, at) && !hasAnothersPreposition(tokens, at, form.entry.to, lemma))
      return opens(tokens, hasPronoun(token) ? at : at + 1, found);
    const source = sourceAt(tokens, at, isKnown, ORIGINS[lemma]);
    if (source !== undefined) {
      origin = source.subject;
      at = source.end - 1;
      continue;
    }
    if (token.cue !== undefined && !mayStandBetween(tokens, at, form.entry.says === true)) return undefined;
    const told =
      form.entry.addresses === true && at === start && named.subject?.kind !== "nobody"
        ? readMention(tokens, at, isKnown)
        : undefined;
    if (told?.kind === "speakers" && told.speakers.every(({ anonymity }) => anonymity === "named")) {
      relays.push(subjectOf(told));
      at = told.end - 1;
      continue;
    }
    const heard = listenerAt(tokens, at, isKnown);
    if (heard === undefined) continue;
    if (heard.outlet !== undefined) relays.push({ kind: "speakers", speakers: [heard.outlet] });
    at = Math.max(at, heard.end - 1);
  }
  return undefined;
}

/** Verbs that may stand between a speaker and his words: «نقلت عنه قوله إن»، «الذي زار»، «وأوضح قائلًا:». */
function mayStandBetween(tokens: readonly Token[], at: number, says: boolean): boolean {
  const { cue } = tokens[at] ?? {};
  if (cue === undefined || cue.form.kind === "noun" || isWithinPhrase(tokens, at)) return true;
  if (cue.form.kind === "participle") return tokens[at - 1]?.kind !== "comma";
  // «ذكر المراسل الحادث أدركت المذيعة أن»: the nearer verb has the «أن»; «إن» is that of «قال».
  const own = tokens.slice(at + 1, at + 4).find((_, index) => isOpener(tokens, at + 1 + index));
  if (
    /^(?:past|present)$/u.test(cue.form.kind) &&
    !cue.form.pronoun &&
    own !== undefined &&
    !(says && /إ/u.test(own.text))
  )
    return false;
  if (
    cue.form.entry.ambiguous === true ||
    cue.lemma.startsWith("رفض") ||
    cue.form.pronoun ||
    word(tokens[at - 1]) === "عدم"
  )
    return true;
  return /^(?:الذي|التي|الذين|وهو|وهي)$/u.test(word(tokens[at - 1])) || cue.lemma === "بحسب";
}

/** By a verb, the word before whoever its words come from. */
const ORIGINS: Readonly<Record<string, string>> = { نقل: "عن", أورد: "عن", نسب: "الي", علم: "من" };

/** «نقلت … عن مسؤول»، «نسبت … إلى مسؤول»، «نقلًا عن مسؤول»: from whom the words come; `from` is the verb's word for it. */
function sourceAt(tokens: readonly Token[], at: number, isKnown: IsKnown, from: string | undefined): Named | undefined {
  const quoting = /^نقلا$/u.test(word(tokens[at])) && word(tokens[at + 1]) === "عن";
  if (!quoting && (from === undefined || word(tokens[at]) !== from)) return undefined;
  const start = at + (quoting ? 2 : 1);
  const mention = readMention(tokens, start, isKnown);
  if (mention.end === start) return undefined;
  return { subject: isWhole(tokens, mention, isKnown) ? subjectOf(mention) : NOBODY, end: mention.end };
}

/** What is said begins here; a quotation ends with its mark. */
function opens(tokens: readonly Token[], from: number, found: Omit<Opened, "from" | "to">): Opened | undefined {
  if (tokens[from] === undefined) return undefined;
  if (tokens[from]?.kind !== "open") return { ...found, from };
  const close = tokens.findIndex(({ kind }, index) => index > from && kind === "close");
  return { ...found, from, ...(close === -1 ? {} : { to: close + 1 }) };
}
