/** Spelling: which words of a text no dictionary and no list of names knows, and what was probably meant. */

/** A list of words, inflected, without harakat. */
export interface Dictionary {
  readonly has: (word: string) => boolean;
  /** The nearest words, best first. */
  readonly suggest: (word: string) => readonly string[];
}

/** A word that is not known, where it begins in its text, and what may have been meant. */
export interface UnknownWord {
  readonly word: string;
  readonly index: number;
  readonly meant?: string;
}

/** Finds the unknown words of a text; `names` are the words of names, bare. Words of one letter, and those joined to digits or Latin letters, are left alone. */
export function unknownWords(text: string, dictionary: Dictionary, names: ReadonlySet<string>): UnknownWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, index }))
    .filter(({ word }) => !isKnown(bareWord(word), dictionary, names))
    .map(({ word, index }) => {
      const meant = meantWord(bareWord(word), dictionary, names);
      return { word, index, ...(meant !== undefined && { meant }) };
    });
}

/** Letters of Arabic itself: a word with others is a name of another language. */
const WORD = /(?<![\p{L}\p{N}\p{M}_@#/.-])[\u0621-\u063a\u0640-\u0652\u0670]{2,}(?![\p{L}\p{N}\p{M}_@/-])/gu;

/** A word as dictionaries have it: without harakat and tatweel. */
export const bareWord = (word: string): string => word.normalize("NFC").replace(/[\u0640\u064b-\u0652\u0670]/gu, "");

/** The words of names, each bare. */
export const wordsOfNames = (names: Iterable<string>): ReadonlySet<string> =>
  new Set(Array.from(names).flatMap((name) => Array.from(name.matchAll(WORD), ([word]) => bareWord(word))));

function isKnown(word: string, { has }: Dictionary, names: ReadonlySet<string>): boolean {
  if (NEVER.has(word)) return false;
  if (word.length < 2 || has(word) || names.has(word)) return true;
  return withoutPrefixes(word).some(
    (rest) => names.has(rest) || (rest.length > 2 && (has(rest) || carries(rest, has))),
  );
}

/** As they are said; the rules of prefixes and pronouns would make other words of them. */
const NEVER: ReadonlySet<string> = new Set([
  "لاكن",
  "ولاكن",
  "ذالك",
  "وذالك",
  "لذالك",
  "كذالك",
  "هاكذا",
  "هاذا",
  "هاذه",
]);

/** «و», «ف», then «ب», «ل», «ك», «س»: every way to take some of them away; of a name the article as well, «لقسد»، «بالغارديان». */
function withoutPrefixes(word: string): string[] {
  const ways = [word];
  for (const way of [...ways]) if (/^[وف]/u.test(way)) ways.push(way.slice(1));
  for (const way of [...ways]) if (/^[بلكس]/u.test(way)) ways.push(way.slice(1));
  for (const way of [...ways]) if (way.startsWith("لل")) ways.push(`ال${way.slice(2)}`);
  return ways;
}

/** Pronouns behind a word that no article stands before: «يقرؤها»، «وثيقتهم»، «قتلوهم». */
function carries(word: string, has: Dictionary["has"]): boolean {
  if (word.startsWith("ال")) return false;
  return PRONOUNS.some((pronoun) => {
    if (!word.endsWith(pronoun) || word.length - pronoun.length < 3) return false;
    const bare = word.slice(0, -pronoun.length);
    const forms = [
      bare,
      bare.replace(/ت$/u, "ة"),
      bare.replace(/و$/u, "وا"),
      bare.replace(/[ئؤ]$/u, "ء"),
      bare.replace(/ؤ$/u, "أ"),
      bare.replace(/ا$/u, "ى"),
    ];
    return forms.some(has);
  });
}

const PRONOUNS = ["هما", "كما", "ها", "هم", "هن", "كم", "نا", "ني", "ه", "ي", "ك"];

/** What hands mistake for one another, once or twice in a word: the first that makes a known word was meant; else the dictionary's nearest. */
function meantWord(word: string, { has, suggest }: Dictionary, names: ReadonlySet<string>): string | undefined {
  const isRight = (each: string): boolean => has(each) || names.has(each);
  const once = slipsOf(word);
  const meant = once.find(isRight) ?? once.flatMap(slipsOf).find((each) => each !== word && isRight(each));
  return meant ?? suggest(word).find((each) => each !== word);
}

const slipsOf = (word: string): string[] =>
  SLIPS.flatMap(([typed, meant]) =>
    Array.from(
      word.matchAll(typed),
      ({ index, 0: letters }) => word.slice(0, index) + meant + word.slice(index + letters.length),
    ),
  );

const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^[ولبفك]?(?:ل|ه|ذ))ا/gu, ""],
  [/ه$/gu, "ة"],
  [/ة$/gu, "ه"],
  [/ي$/gu, "ى"],
  [/ى$/gu, "ي"],
  [/ا/gu, "إ"],
  [/ا/gu, "أ"],
  [/ا/gu, "آ"],
  [/[أإ]/gu, "ا"],
  [/إ/gu, "أ"],
  [/أ/gu, "إ"],
  [/ؤ/gu, "ئ"],
  [/ئ/gu, "ؤ"],
  [/ض/gu, "ظ"],
  [/ظ/gu, "ض"],
  [/(?<=(.))\1/gu, ""],
];
