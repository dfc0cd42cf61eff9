/** Counting in Arabic: six plural forms, small numbers in words, and words that agree in gender. */
import { formatNumber, type Numerals } from "./numbers.ts";

/** The forms of a counted noun, indefinite: «قول، قولان، أقوال، قولًا». */
export interface NounForms {
  readonly singular: string;
  /** The nominative dual; the oblique one is derived: «قولان» → «قولين», «حالتان» → «حالتين». */
  readonly dual: string;
  readonly plural: string;
  /** The accusative singular after 11–99: «قولًا». */
  readonly accusative: string;
  /** The gender of the singular: numbers in words agree with it. */
  readonly gender: "masculine" | "feminine";
}

/** How a count is written. */
export interface CountStyle {
  readonly numerals?: Numerals;
  /** The grammatical case: «قولان» as a subject or alone, «قولين» after a preposition or a verb. */
  readonly case?: "nominative" | "oblique";
  /** The largest number that is written as a word: 10 by default; 2 leaves digits from 3 on. */
  readonly wordsUpTo?: number;
}

/** Counts a noun: «لا أقوال، قول واحد، قولان، ثلاثة أقوال، 11 قولًا، 100 قول». `count` is a whole number from 0 on. */
export function countNoun(count: number, forms: NounForms, style: CountStyle = {}): string {
  const { numerals = "latn", wordsUpTo = 10 } = style;
  const oblique = style.case === "oblique";
  if (count === 0) return oblique ? `أي ${forms.singular}` : `لا ${forms.plural}`;
  if (count === 1) return `${forms.singular} ${forms.gender === "feminine" ? "واحدة" : "واحد"}`;
  if (count === 2) return oblique ? forms.dual.replace(/ان$/u, "ين") : forms.dual;
  const word = count <= wordsUpTo ? WORDS[forms.gender][count] : undefined;
  return `${word ?? formatNumber(count, numerals)} ${nounAfter(count, forms)}`;
}

/** Counts what has just been named: «واحد، اثنان، ثلاثة … عشرة، 11», in the gender of what is counted. From 1 on. */
export function countAlone(count: number, gender: NounForms["gender"], numerals: Numerals = "latn"): string {
  return WORDS[gender][count] ?? formatNumber(count, numerals);
}

/** The form of the noun that stands behind a number in digits: «3 أقوال، 11 قولًا، 100 قول، 103 أقوال». */
export function nounAfter(count: number, forms: NounForms): string {
  const category = RULES.select(count);
  if (category === "few") return forms.plural;
  return category === "many" ? forms.accusative : forms.singular;
}

/** Pinned to Arabic: the categories are CLDR's and have not changed since they were written. */
const RULES = new Intl.PluralRules("ar");

/** One to ten; from three on with the reversed agreement of Arabic: the feminine word counts masculine nouns. */
const WORDS: Readonly<Record<NounForms["gender"], Readonly<Record<number, string>>>> = {
  masculine: {
    1: "واحد",
    2: "اثنان",
    3: "ثلاثة",
    4: "أربعة",
    5: "خمسة",
    6: "ستة",
    7: "سبعة",
    8: "ثمانية",
    9: "تسعة",
    10: "عشرة",
  },
  feminine: {
    1: "واحدة",
    2: "اثنتان",
    3: "ثلاث",
    4: "أربع",
    5: "خمس",
    6: "ست",
    7: "سبع",
    8: "ثماني",
    9: "تسع",
    10: "عشر",
  },
};
