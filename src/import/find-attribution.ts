/** Reads one sentence: whose words it reports, and which words those are. A guess, to be proposed and never asserted. */
import { type FoundCue, findCues } from "../arabic/attribution/find-cues.ts";
import { fold } from "../arabic/fold.ts";
import { findUnnamed, namesNobody, type UnnamedSource } from "../arabic/unnamed-sources.ts";
import { ANONYMITIES } from "../model/vocabulary.ts";

/** What a sentence seems to attribute: the reported words (UTF-16), and the fields of a record about them. */
export interface Attribution {
  readonly start: number;
  readonly end: number;
  /** As a record holds it, its anonymity in brackets; absent where the sentence leaves it to what came before. */
  readonly asserter?: string;
  /** Who passed the words on, where the sentence says «نقلت … عن …». */
  readonly relay?: string;
}

type Speakers = Pick<Attribution, "asserter" | "relay">;

/** Words from the cue to what is said: further away, «أن» belongs to something else. */
const REACH = 16;
/** What opens the reported words: «أن» stays outside them, «أنه» is part of them; «قبل أن» opens nothing. */
const OPENERS =
  /(?<!(?:قبل|بعد|دون|يمكن|يجب|ينبغي|بد|بدل|يكاد|كاد|تكاد|منذ|إلا)\s)(?<=[\s،,])(?:(?<bare>ب?(?:أن|إن|ان|أنّ|إنّ))(?=\s)|(?<joined>ب?[أإا]نّ?(?:ه|ها|هم|هما|هن|نا|ني))(?=\s))|(?<colon>[:：])(?=\s|[«"“])/gu;
/** Words that end the name of whoever speaks. */
const NAME_ENDS: ReadonlySet<string> = new Set(
  "في خلال عبر على أمس اليوم يوم الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت إلى عن من مع بعد قبل عقب لدى أيضا أيضًا كذلك إنه أنه قد لقد هنا بحسب وفق حول ضمن بدوره بدورها كما حين عندما الذي التي الذين ذلك هذا هذه تلك ما به بها له لها"
    .split(" ")
    .map(fold),
);
const LONGEST_NAME = 8;
/** Cues that stand before a name instead of being a verb: «بحسب الصحيفة». */
const PHRASE_LEMMA = "بحسب";

/** Finds what a sentence attributes; `undefined` where it seems to speak in its own voice. */
export function findAttribution(sentence: string): Attribution | undefined {
  const cues = findCues(sentence);
  const unnamed = findUnnamed(sentence);
  for (const [index, cue] of cues.entries()) {
    const said = reportedWords(sentence, cue);
    const next = cues[index + 1];
    if (said === undefined || (next !== undefined && next.end <= said.from)) continue;
    const before = sentence.slice(0, cues[0]?.start);
    return {
      start: said.start,
      end: lastWordEnd(sentence),
      ...speakers(sentence.slice(cue.end, said.from), cue, before, unnamedBefore(unnamed, said.from)),
    };
  }
  const phrase = cues.find(({ lemma }) => lemma === PHRASE_LEMMA);
  if (phrase === undefined && (unnamed === undefined || cues.length === 0) && !namesNobody(sentence)) return undefined;
  const name = phrase === undefined ? undefined : nameIn(sentence.slice(phrase.end).split(/[،,؛.]/u)[0] ?? "");
  return { start: 0, end: lastWordEnd(sentence), ...asserterOf(unnamed, name) };
}

/** Where the reported words begin, and where the words between them and the cue end. */
function reportedWords(sentence: string, cue: FoundCue): { start: number; from: number } | undefined {
  OPENERS.lastIndex = 0;
  for (const match of sentence.matchAll(OPENERS)) {
    if (match.index < cue.end) continue;
    if (sentence.slice(cue.end, match.index).trim().split(/\s+/u).length > REACH) return undefined;
    const behind = match.index + match[0].length;
    const start = match.groups?.joined === undefined ? behind + leadingSpace(sentence.slice(behind)) : match.index;
    return start < lastWordEnd(sentence) ? { start, from: match.index } : undefined;
  }
  return undefined;
}

const leadingSpace = (text: string): number => text.length - text.trimStart().length;

/** The end of a sentence's words, without its end sign. */
const lastWordEnd = (sentence: string): number => sentence.replace(/[\s.!?؟…،؛:]+$/u, "").length;

const unnamedBefore = (unnamed: UnnamedSource | undefined, at: number): UnnamedSource | undefined =>
  unnamed !== undefined && unnamed.start < at ? unnamed : undefined;

/** Who speaks: named behind the cue («قال الوزير إن»), or before the sentence's first one («الوزير قال إن»). */
function speakers(between: string, cue: FoundCue, before: string, unnamed: UnnamedSource | undefined): Speakers {
  const [carrier = "", origin] = cue.lemma === "نقل" ? between.split(/\sعن\s/u) : [];
  if (origin === undefined)
    return asserterOf(unnamed, nameIn(between) ?? nameIn(before.replace(/^و(?=\p{L}{3})/u, "")));
  const relay = nameIn(carrier);
  return { ...asserterOf(unnamed, nameIn(origin)), ...(relay === undefined ? {} : { relay: named(relay) }) };
}

function asserterOf(unnamed: UnnamedSource | undefined, name: string | undefined): Speakers {
  if (unnamed !== undefined) return { asserter: `${unnamed.phrase} (${ANONYMITIES[unnamed.anonymity].ar})` };
  return name === undefined ? {} : { asserter: named(name) };
}

const named = (name: string): string => {
  const { ar } = OFFICES.test(fold(name)) ? ANONYMITIES.titledOnly : ANONYMITIES.named;
  return `${name} (${ar})`;
};

/** Who speaks for somebody else is known by the office, not by a name. */
const OFFICES = /^(?:ال)?(?:متحدث|ناطق)[هة]? /u;

/** The name at the beginning of some words; `undefined` where they begin with no name, or with too long a one. */
function nameIn(words: string): string | undefined {
  const [first = ""] = words.trim().split(/[،,؛:()[\]«»"“”]|\s[–—-]\s/u);
  const tokens = first.split(/\s+/u).filter((token) => token !== "");
  const end = tokens.findIndex((token) => NAME_ENDS.has(fold(token)));
  const name = end === -1 ? tokens : tokens.slice(0, end);
  if (name.length === 0 || name.length > LONGEST_NAME || !/\p{L}{2}/u.test(name.join(""))) return undefined;
  return findCues(name.join(" ")).length > 0 ? undefined : name.join(" ");
}
