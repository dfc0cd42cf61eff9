/** Numbers, days and counted nouns as one site writes them. */

import { formatDate, type IsoDate, monthName } from "../src/arabic/dates.ts";
import { formatNumber } from "../src/arabic/numbers.ts";
import { countAlone, countNoun, type NounForms } from "../src/arabic/plural.ts";
import type { Frame } from "../src/pages/views/view.ts";

/** The nouns that the interface counts. */
export const NOUNS = {
  article: { singular: "مقال", dual: "مقالان", plural: "مقالات", accusative: "مقالًا", gender: "masculine" },
  claim: { singular: "قول", dual: "قولان", plural: "أقوال", accusative: "قولًا", gender: "masculine" },
  source: { singular: "مصدر", dual: "مصدران", plural: "مصادر", accusative: "مصدرًا", gender: "masculine" },
  topic: { singular: "موضوع", dual: "موضوعان", plural: "مواضيع", accusative: "موضوعًا", gender: "masculine" },
  minute: { singular: "دقيقة", dual: "دقيقتان", plural: "دقائق", accusative: "دقيقة", gender: "feminine" },
  time: { singular: "مرة", dual: "مرتان", plural: "مرات", accusative: "مرة", gender: "feminine" },
} as const satisfies Record<string, NounForms>;

/** How one site writes: its digits, its months, its plurals. */
export interface Words {
  /** The site's own name: the last node of every thread. */
  readonly site: string;
  readonly number: (value: number) => string;
  readonly date: (date: IsoDate) => string;
  /** «كانون الثاني 2022». */
  readonly month: (year: number, month: number) => string;
  readonly year: (year: number) => string;
  /** Of what the noun counts: «ثلاثة» of claims, «ثلاث» of times. */
  readonly countAlone: (value: number, noun: keyof typeof NOUNS) => string;
  readonly count: (value: number, noun: keyof typeof NOUNS, grammar?: "nominative" | "oblique") => string;
}

/** Reads from the frame how its site writes. */
export function wordsOf({ title, numerals, months }: Frame): Words {
  const year = (value: number): string => formatNumber(value, numerals).replace(/[,٬]/gu, "");
  return {
    site: title,
    number: (value) => formatNumber(value, numerals),
    date: (date) => formatDate(date, { numerals, months }),
    month: (value, month) => `${monthName(month, months)} ${year(value)}`,
    year,
    countAlone: (value, noun) => countAlone(value, NOUNS[noun].gender, numerals),
    count: (value, noun, grammar = "nominative") => countNoun(value, NOUNS[noun], { numerals, case: grammar }),
  };
}
