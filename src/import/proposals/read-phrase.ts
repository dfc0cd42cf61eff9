/** Reports without a verb of their own: «بحسب الوزارة، …»، «…، وفقًا للوزارة»، «…، كما قال الوزير»، ««…»، قال الوزير». */
import { POINTING, SOME_OF, WORKS } from "../../arabic/speakers.ts";
import { BETWEEN } from "./find-subject.ts";
import type { IsKnown, Mention } from "./mention.ts";
import { isNoLikelyName } from "./name-kinds.ts";
import { isDefinite, isPeople } from "./noun-signs.ts";
import { quotedName } from "./quoted-names.ts";
import { reportAt } from "./read-report.ts";
import { listenerAt, readMention, readWholeName } from "./read-speaker.ts";
import { NOBODY, type Report, type Subject } from "./report.ts";
import { type Token, tokensOf, word } from "./tokens.ts";
import { withoutLam } from "./written-onto.ts";

/** A report before its words, or behind them. */
export interface PhraseReport {
  readonly place: "leading" | "trailing";
  readonly report: Report;
}

const AFFIRMS = { stance: "affirms", agreement: { gender: undefined, many: false } } as const;

/** Reads the phrase that begins at `at`. Behind its words only where no other report claims them (`isFirst`). */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  isFirst: boolean,
  isKnown: IsKnown,
): PhraseReport | undefined {
  if (!isFirst || tokens[at]?.quoted === true) return undefined;
  if (at === 0) return leading(tokens, isKnown);
  const trailing = trailingAt(tokens, at, isKnown);
  if (trailing === undefined || tokens.slice(0, at).every((each) => each.kind !== "word" || isThat(each)))
    return undefined;
  // «…، وذلك بحسب الوزارة».
  const to = isThat(tokens[at - 1]) ? at - (tokens[at - 2]?.kind === "comma" ? 2 : 1) : at;
  return { place: "trailing", report: { ...trailing, from: 0, to } };
}

/** «وذلك»: it takes up the words before it, and says nothing. */
const isThat = (token: Token | undefined): boolean => /^(?:و|وذلك|وهذا|ذلك|هذا)$/u.test(word(token));

/** «بحسب الوزارة، …»، «وفق الوزارة فإن …», «نقلًا عن مصدر، قالت الوكالة إن …», «جاء في بيان الوزارة أن …». */
function leading(tokens: readonly Token[], isKnown: IsKnown): PhraseReport | undefined {
  const told = sourceAt(tokens, 0, isKnown) ?? takenUpAt(tokens, isKnown);
  if (told === undefined) return undefined;
  const [origin, behind] = originAt(tokens, told, isKnown);
  // «بحسب مصدر أمني لموفدنا، …».
  const heard = listenerAt(tokens, behind, isKnown);
  const source = { subject: origin ?? told.subject, end: heard?.end ?? behind };
  const outlet: readonly Subject[] =
    heard?.outlet === undefined ? [] : [{ kind: "speakers", speakers: [heard.outlet] }];
  const through = [...(origin === undefined ? [] : [told.subject]), ...outlet];
  const next = tokens[source.end];
  const report = next?.kind === "comma" && isQuoting(tokens) ? reportAt(tokens, source.end + 1, isKnown) : undefined;
  if (report !== undefined)
    return {
      place: "leading",
      report: { ...report, subject: source.subject, relays: [report.subject, ...report.relays] },
    };
  // «وجاء في المركز الأول، …».
  if (isSaidIn(tokens) && next?.kind === "comma") return undefined;
  if (next?.kind === "comma" || /^(?:فقد|فان\p{L}{0,2})$/u.test(word(next))) {
    const from = source.end + (next?.kind === "comma" || /^فان$/u.test(word(next)) ? 1 : 0);
    const behind = /^فان$/u.test(word(tokens[from])) ? from + 1 : from;
    return {
      place: "leading",
      report: { ...AFFIRMS, isLead: true, subject: source.subject, relays: through, from: behind },
    };
  }
  if (!isSaidIn(tokens) || !/^ان/u.test(word(next))) return undefined;
  const subject = isMadeBySomebody(source.subject) ? source.subject : NOBODY;
  const from = word(next) === "ان" ? source.end + 1 : source.end;
  return { place: "leading", report: { ...AFFIRMS, isLead: true, subject, relays: [], from } };
}

const SAYS = /^(?:قال|أكّد|أوضح|ذكر|أشار|كتب|صرّح|رأى|لاحظ)$/u;

/** «كما يقول المؤرخ فلان، …»: what he says stands behind the comma, if he says nothing with an «أن». */
function takenUpAt(tokens: readonly Token[], isKnown: IsKnown): Source | undefined {
  if (!/^و?كما$/u.test(word(tokens[0]))) return undefined;
  const source = spokenAt(tokens, 1, isKnown);
  if (source === undefined || !SAYS.test(tokens[1]?.cue?.lemma ?? "")) return undefined;
  const isNamed =
    source.subject.kind === "speakers" && source.subject.speakers.every(({ anonymity }) => anonymity !== "unknown");
  const next = word(tokens[source.end + 1]);
  const isAnothers = /^(?:اذ|حيث|لكن|غير|و\p{L}+|في|خلال)$/u.test(next);
  return isNamed && !isAnothers && reportAt(tokens, 1, isKnown) === undefined ? source : undefined;
}

/** Something stands in a text («ورد في محضر الجلسة»): only whoever is plainly somebody made it. */
const isMadeBySomebody = (subject: Subject): boolean =>
  subject.kind === "speakers" && subject.speakers.every(({ anonymity }) => anonymity !== "unknown");

const isQuoting = (tokens: readonly Token[]): boolean => /^و?نقلا$/u.test(word(tokens[0]));
const isSaidIn = (tokens: readonly Token[]): boolean => /^و?(?:جاء|ورد)$/u.test(word(tokens[0]));

/** A phrase or a clause behind the words it attributes, that goes to the sentence's end; with the token behind it. */
export function trailingAt(tokens: readonly Token[], at: number, isKnown: IsKnown): Report | undefined {
  const comma = tokens[at]?.kind === "comma";
  const start = comma ? at + 1 : at;
  // «السعر ثابت كما أكد فلان».
  const takesUp = /^(?:كما|حسبما|بحسبما|وفقما)$/u.test(word(tokens[at])) && tokens[at + 1]?.cue !== undefined;
  if (start === 0 || !(comma || takesUp || tokens[at]?.cue?.form.kind === "phrase" || tokens[at - 1]?.kind === "close"))
    return undefined;
  if (tokens[start]?.quoted === true || isSaidIn(tokens.slice(start))) return undefined;
  const source = sourceAt(tokens, start, isKnown) ?? clauseAt(tokens, start, isKnown);
  if (source === undefined) return undefined;
  const [origin, end] = originAt(tokens, source, isKnown);
  if (!isLast(tokens.slice(end), source.subject)) return undefined;
  const subject = origin ?? source.subject;
  const relays = origin === undefined ? [] : [source.subject];
  return { ...AFFIRMS, subject, relays, from: at, end, agreement: source.agreement ?? AFFIRMS.agreement };
}

/** No longer than this, in tokens, is what is said of a witness behind the phrase: «تحدثوا إلى رويترز»، «في السوق». */
const LONGEST_TAIL = 8;

/** Whether only the sentence's end stands behind a phrase, or something said of somebody whom the text leaves unnamed. */
function isLast(rest: readonly Token[], subject: Subject): boolean {
  if (rest.every(({ kind }) => kind === "sign" || kind === "close")) return true;
  // «قال محمود، وهو يشير إلى الخيمة.»
  const aside = word(rest.find(({ kind }) => kind !== "comma"));
  if (subject.kind === "speakers" && /^(?:وهو|وهي|وهم|الذي|التي)$/u.test(aside)) return true;
  // «قالت المخرجة فلانة في افتتاح المهرجان.»: where and when.
  const isNamed = subject.kind === "speakers" && subject.speakers.every(({ anonymity }) => anonymity === "named");
  if (isNamed && CIRCUMSTANCES.test(word(rest[0])) && rest.length <= LONGEST_TAIL)
    return rest.every(({ kind, cue }) => cue === undefined && (kind === "word" || kind === "sign"));
  const unnamed =
    subject.kind === "speakers" && subject.speakers.every(({ anonymity }) => anonymity.startsWith("unnamed"));
  return unnamed && rest.length <= LONGEST_TAIL && rest.every(({ kind }) => kind === "word" || kind === "sign");
}

const CIRCUMSTANCES = /^(?:في|عبر|خلال|امام|عقب|بعد|لدي|لل?\p{L}{3,})$/u;

interface Source {
  readonly subject: Subject;
  readonly end: number;
  readonly agreement?: Report["agreement"];
  /** By its verb it has the words from somebody else, behind «عن». */
  readonly passesOn?: boolean;
}

/** «بحسب الوزارة»، «وفقًا للوزارة»، «بحسب ما قالت الوزارة»، «على حد قول مصدر». */
function sourceAt(tokens: readonly Token[], at: number, isKnown: IsKnown): Source | undefined {
  const { cue } = tokens[at] ?? {};
  if (cue?.form.kind !== "phrase" || cue.negated || cue.form.pronoun || cue.stance !== "affirms") return undefined;
  const from = at + cue.last - cue.first + 1;
  if (/^(?:ما|لما)$/u.test(word(tokens[from])) || /^(?:حسبما|بحسبما)$/u.test(word(tokens[at])))
    return spokenAt(tokens, /^(?:ما|لما)$/u.test(word(tokens[from])) ? from + 1 : from, isKnown);
  // «بحسب «رويترز»».
  const quoted = quotedName(tokens, from);
  const paper = quoted && readWholeName(quoted.text, isKnown);
  if (quoted && paper?.anonymity === "named")
    return { subject: { kind: "speakers", speakers: [paper] }, end: quoted.end };
  const joined = /^(?:ل|ب)$/u.test(cue.form.words.at(-1) ?? "");
  const shifted = joined ? withoutLam(tokens, from) : tokens;
  const mention = readMention(shifted, from, isKnown);
  const subject = witness(mention, shifted, from, cue.form.words.join(" "));
  return subject === undefined ? undefined : { subject, end: mention.end };
}

/** Phrases that stand before rules and plans as well as before people: «وفق الخطة»، «حسب الأصول». */
const ALSO_OF_THINGS = /^(?:وفق|حسب|وفقا ل|طبقا ل|استنادا الي|من وجهه نظر|في نظر|من منظور)$/u;

/** Whom such a phrase names; `undefined` where it names no speaker at all. */
function witness(mention: Mention, tokens: readonly Token[], at: number, phrase: string): Subject | undefined {
  if (mention.end === at) return undefined;
  const noun = word(tokens[at]).replace(/^ال(?=\p{L}{2})/u, "");
  if (mention.kind === "nobody") return WORKS.has(noun) ? { kind: "nobody" } : undefined;
  if (mention.kind === "pointing") return POINTING.has(noun) || BODY_NOUN.test(noun) ? mention : undefined;
  const isUnknown = mention.speakers.every(({ anonymity }) => anonymity === "unknown");
  // «حسب أربع مدن»: a number of things.
  const [first = "", second = ""] = tokensOf(mention.speakers[0]?.name ?? "").map(word);
  if (SOME_OF.has(first) && !isPeople(second) && !isPeople(second.replace(/^ال/u, "")) && ALSO_OF_THINGS.test(phrase))
    return undefined;
  // «بحسب عدد الأفراد»: how many; «عدد من الأفراد» are some.
  if (first === "عدد" && isDefinite(second)) return undefined;
  const isThing = isUnknown && (ALSO_OF_THINGS.test(phrase) || mention.speakers.some(isNoLikelyName));
  if (isThing && /^(?:جاء|ورد) في$/u.test(phrase)) return { kind: "nobody" };
  return isThing && !WORKS.has(noun) ? undefined : { kind: "speakers", speakers: mention.speakers };
}

const BODY_NOUN =
  /^(?:وزاره|وزير|منظمه|حركه|حزب|هييه|لجنه|مجلس|مرصد|مركز|مكتب|متحدث|ناطق|رييس|جيش|شرطه|محافظ|مدير|مبعوث|سفير|نايب|قايد|طبيب|خبير)$/u;

/** «كما قال الوزير»، «حسبما أفاد مراسلنا»، and behind a quotation «قال الوزير» alone. */
function clauseAt(tokens: readonly Token[], at: number, isKnown: IsKnown): Source | undefined {
  // «…، هذا ما أكده فلان».
  if (
    /^(?:و?هذا|و?ذلك|و?هو|و?هي)$/u.test(word(tokens[at])) &&
    word(tokens[at + 1]) === "ما" &&
    tokens[at + 2]?.cue?.form.pronoun
  )
    return spokenAt(tokens, at + 2, isKnown);
  const takesUp = /^(?:كما|حسبما|بحسبما|مثلما|وفقما|هكذا)$/u.test(word(tokens[at]));
  // «الخسائر كبيرة، يقول حسين درويش».
  const quoted = tokens[at - 1]?.kind === "close" || tokens[at - 2]?.kind === "close";
  const isAfter = !quoted && tokens[at - 1]?.kind === "comma" && !SUBORDINATE.test(word(tokens[0]));
  if (isAfter && /^(?:[يت]قول|قالت?)$/u.test(word(tokens[at]))) {
    const source = spokenAt(tokens, at, isKnown);
    const isPlain =
      source?.subject.kind === "speakers" && source.subject.speakers.every(({ anonymity }) => anonymity !== "unknown");
    return isPlain ? source : undefined;
  }
  if (!takesUp && !(quoted && tokens[0]?.kind === "open")) return undefined;
  return spokenAt(tokens, takesUp ? at + 1 : at, isKnown);
}

/** Behind a clause that begins so, «قال فلان» says nothing of it: «حين سألته، قال». */
const SUBORDINATE =
  /^[وف]?(?:حين|حينما|عندما|لما|كلما|بعد|بعدما|قبل|في|عند|خلال|من|ردا|على|عن|مع|اما|ثم|لو|اذا|بينما|فيما|رغم|بل|لكن)$/u;

/** A verb with its subject, and nothing that it says. */
function spokenAt(tokens: readonly Token[], at: number, isKnown: IsKnown): Source | undefined {
  const { cue } = tokens[at] ?? {};
  if (cue === undefined || cue.negated || !/^(?:past|present)$/u.test(cue.form.kind) || cue.stance !== "affirms")
    return undefined;
  let from = at + cue.last - cue.first + 1;
  while (BETWEEN.test(word(tokens[from]))) from += 1;
  const mention = readMention(tokens, from, isKnown);
  const passesOn = /^(?:نقل|أورد)$/u.test(cue.lemma);
  const agreement = { gender: cue.form.gender, many: cue.form.many };
  if (mention.end === from) return undefined;
  if (mention.kind === "speakers")
    return {
      subject: mention.speakers.some(isNoLikelyName) ? { kind: "nobody" } : mention,
      end: mention.end,
      agreement,
      passesOn,
    };
  return {
    subject: mention.kind === "pointing" ? mention : { kind: "nobody" },
    end: mention.end,
    agreement,
    passesOn,
  };
}

/** «… نقلًا عن مصدر قضائي»، «وفق ما نقلت وكالة كذا عن مصدر» behind whoever passes it on. */
function originAt(
  tokens: readonly Token[],
  { end: at, passesOn }: Source,
  isKnown: IsKnown,
): readonly [Subject | undefined, number] {
  const isQuoting = word(tokens[at]) === "نقلا" && word(tokens[at + 1]) === "عن";
  if (!isQuoting && !(passesOn === true && word(tokens[at]) === "عن")) return [undefined, at];
  const mention = readMention(tokens, isQuoting ? at + 2 : at + 1, isKnown);
  return mention.kind === "speakers" ? [mention, mention.end] : [undefined, at];
}
