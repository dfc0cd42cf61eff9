/** Reads one sentence: whose words it reports, and which words those are. A guess, to be proposed and never asserted. */
import { type FoundCue, findCues } from "../../model/cues.ts";
import { ANONYMITIES } from "../../model/vocabulary.ts";
import { fold } from "../../text/fold.ts";
import { findUnnamed, namesNobody, type UnnamedSource } from "./unnamed-sources.ts";

/** What a sentence seems to attribute: the reported words (UTF-16), and the fields of a record about them. */
export interface Attribution {
  readonly start: number;
  readonly end: number;
  /** As a record holds it, its anonymity in brackets; absent where the sentence leaves it to what came before. */
  readonly asserter?: string;
  /** Who passed the words on, where the sentence says «نقلت … عن …». */
  readonly relay?: string;
}

/** Words from the cue to what is said: further away, «أن» belongs to something else. */
const REACH = 16;
/** What opens the reported words: «أن» stays outside them, «أنه» is part of them. */
const OPENERS =
  /(?<=[\s،,])(?:(?<bare>ب?(?:أن|إن|ان|أنّ|إنّ))(?=\s)|(?<joined>ب?[أإا]نّ?(?:ه|ها|هم|هما|هن|نا|ني))(?=\s))|(?<colon>[:：])(?=\s|[«"“])/gu;
/** Words that end the name of whoever speaks. */
const NAME_ENDS: ReadonlySet<string> = new Set(
  "في خلال عبر على أمس اليوم يوم الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت إلى عن من مع بعد قبل عقب لدى أيضا أيضًا كذلك إنه أنه قد لقد هنا بحسب وفق حول ضمن بدوره بدورها كما حين عندما الذي التي الذين"
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
  for (const cue of cues) {
    const said = reportedWords(sentence, cue);
    if (said === undefined) continue;
    return { start: said.start, end: lastWordEnd(sentence), ...speakers(sentence, cue, said.from, unnamed) };
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
    const start = match.groups?.["joined"] === undefined ? behind + leadingSpace(sentence.slice(behind)) : match.index;
    return start < lastWordEnd(sentence) ? { start, from: match.index } : undefined;
  }
  return undefined;
}

const leadingSpace = (text: string): number => text.length - text.trimStart().length;

/** The end of a sentence's words, without its end sign. */
const lastWordEnd = (sentence: string): number => sentence.replace(/[\s.!?؟…،؛:]+$/u, "").length;

function speakers(
  sentence: string,
  cue: FoundCue,
  from: number,
  unnamed: UnnamedSource | undefined,
): Pick<Attribution, "asserter" | "relay"> {
  const between = sentence.slice(cue.end, from);
  const isNear = unnamed !== undefined && unnamed.start < from;
  const [carrier = "", origin] = cue.lemma === "نقل" ? between.split(/\sعن\s/u) : [];
  if (origin !== undefined) {
    const relay = nameIn(carrier);
    return {
      ...asserterOf(isNear ? unnamed : undefined, nameIn(origin)),
      ...(relay === undefined ? {} : { relay: named(relay) }),
    };
  }
  const before = cue.start === 0 ? undefined : nameIn(sentence.slice(0, cue.start).replace(/^و(?=\p{L}{3})/u, ""));
  return asserterOf(isNear ? unnamed : undefined, nameIn(between) ?? before);
}

function asserterOf(unnamed: UnnamedSource | undefined, name: string | undefined): Pick<Attribution, "asserter"> {
  if (unnamed !== undefined) return { asserter: `${unnamed.phrase} (${ANONYMITIES[unnamed.anonymity].ar})` };
  return name === undefined ? {} : { asserter: named(name) };
}

const named = (name: string): string => `${name} (${ANONYMITIES.named.ar})`;

/** The name at the beginning of some words; `undefined` where they begin with no name, or with too long a one. */
function nameIn(words: string): string | undefined {
  const [first = ""] = words.trim().split(/[،,؛:()[\]«»"“”]|\s[–—-]\s/u);
  const tokens = first.split(/\s+/u).filter((token) => token !== "");
  const end = tokens.findIndex((token) => NAME_ENDS.has(fold(token)));
  const name = end === -1 ? tokens : tokens.slice(0, end);
  if (name.length === 0 || name.length > LONGEST_NAME || !/\p{L}{2}/u.test(name.join(""))) return undefined;
  return findCues(name.join(" ")).length > 0 ? undefined : name.join(" ");
}
