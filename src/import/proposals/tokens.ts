/** A sentence as words and signs, each with what is known of it. */
import { type FoundCue, findCues } from "../../arabic/attribution/find-cues.ts";
import { fold } from "../../arabic/fold.ts";
import { BODIES, OUTLETS } from "../../arabic/speakers.ts";

/** A word or a sign of a text; a dash is a comma, as the press sets it round an aside. */
export interface Token {
  readonly kind: "word" | "comma" | "colon" | "open" | "close" | "sign";
  readonly text: string;
  /** Folded; but «على», «آن» and «آلان» are left as they are: folded the one is a name, and the names are «أن» and «الآن». */
  readonly folded: string;
  /** Where it stands, UTF-16. */
  readonly start: number;
  readonly end: number;
  /** The verb or phrase of attribution that begins at this word. */
  readonly cue?: FoundCue;
  /** It stands in the accusative of manner: «مرارًا». */
  readonly adverb: boolean;
  /** It stands between quotation marks, or is one. */
  readonly quoted: boolean;
}

/** A time of day is one, its colon opens nothing; a title cut short is one with its stop («د.»). */
const TOKEN =
  /\p{N}{1,2}:\p{N}{2}|(?<![\p{L}\p{N}])(?:[دمأ]|أ\.\s?د)\.(?=\s?\p{L}{2})|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u0640'’-]*[\p{L}\p{N}])?[\p{M}\u0640]*|[^\s]/gu;
const KINDS: Readonly<Record<string, Token["kind"]>> = {
  "،": "comma",
  ",": "comma",
  "؛": "comma",
  ";": "comma",
  "-": "comma",
  "–": "comma",
  "—": "comma",
  "\u0640": "comma",
  ":": "colon",
  "：": "colon",
  "«": "open",
  "“": "open",
  "»": "close",
  "”": "close",
};

/** Titles as they are cut short, folded in full. */
const TITLES: Readonly<Record<string, string>> = {
  "د.": "الدكتور",
  "م.": "المهندس",
  "أ.": "الاستاذ",
  "أ.د.": "الدكتور",
};

/** Cuts a sentence into tokens; verbs within quotation marks are somebody else's and are no cues. */
export function tokensOf(sentence: string): Token[] {
  const cues = new Map(findCues(sentence).map((cue) => [cue.start, cue]));
  const tokens: Token[] = [];
  let open = false;
  for (const { 0: text, index: start } of sentence.matchAll(TOKEN)) {
    // «”»: some set it on both sides.
    const isMark: boolean = text === '"' || (text === "”" && !open);
    const kind: Token["kind"] = isMark ? (open ? "close" : "open") : kindOf(text);
    const cue = open ? undefined : cues.get(start);
    const quoted = open || kind === "open";
    open = kind === "open" || (open && kind !== "close");
    const folded = TITLES[text.replace(/\s/gu, "")] ?? (/^(?:و?على|آن|آلان)$/u.test(text) ? text : fold(text));
    const adverb = /[^ة]\u064b/u.test(text) && text.length > 3;
    tokens.push({ kind, text, folded, start, end: start + text.length, adverb, quoted, ...(cue && { cue }) });
  }
  return withoutAsides(withAnd(tokens));
}

/** «الشباب و الرياضة»: an «و» that stands by itself is written onto the noun behind it. */
function withAnd(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    const isNoun = /^ال\p{L}{2}/u.test(token.folded) && token.cue === undefined;
    if (token.text === "و" && /^ال\p{L}{2}/u.test(tokens[at + 1]?.folded ?? "") && tokens[at + 1]?.cue === undefined)
      return [];
    return before?.text === "و" && isNoun
      ? [{ ...token, text: `و ${token.text}`, folded: `و${token.folded}`, start: before.start }]
      : [token];
  });
}

/** A paper, a body: what stands in brackets behind it is its name, «لشبكة (إن بي سي)». */
const takesName = (noun: string): boolean =>
  noun === "ل" ||
  ["", "ل", "ب", "ال", "لل"].some(
    (before) => noun.startsWith(before) && [OUTLETS, BODIES].some((list) => list.has(noun.slice(before.length))),
  );

/** No aside in brackets that only explains the word before it has more tokens: «(حماس)»، «(24 عاما)». */
const LONGEST_ASIDE = 8;

/** Without what stands in brackets behind a word and goes on: nobody's name, and no sign that ends one. */
function withoutAsides(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const close =
      token.text === "(" && kept.at(-1)?.kind === "word"
        ? tokens.slice(at + 1, at + 2 + LONGEST_ASIDE).findIndex(({ text }) => text === ")")
        : -1;
    const inside = tokens.slice(at + 1, at + 1 + close);
    if (close > 0 && takesName(kept.at(-1)?.folded ?? "")) {
      const end = tokens[at + 1 + close];
      kept.push({ ...token, kind: "open", quoted: true }, ...inside.map((each) => ({ ...each, quoted: true })));
      if (end !== undefined) kept.push({ ...end, kind: "close", quoted: true });
      at += close + 1;
    } else if (
      close > 0 &&
      at + close + 2 < tokens.length &&
      inside.every(({ cue, kind }) => cue === undefined && kind !== "open")
    )
      at += close + 1;
    else kept.push(token);
  }
  return kept;
}

const kindOf = (text: string): Token["kind"] => KINDS[text] ?? (/[\p{L}\p{N}]/u.test(text) ? "word" : "sign");

/** The folded letters of a word; nothing for a sign, or where there is no token. */
export const word = (token: Token | undefined): string => (token?.kind === "word" ? token.folded : "");
