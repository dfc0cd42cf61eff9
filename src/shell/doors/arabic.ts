/** `isnad/arabic`: Arabic as a material, with no dependency: folding, dates, numbers, plurals, clitics, directions. */
export { arabicSortKey, compareArabic, indexLetter } from "../../arabic/arabic-order.ts";
export {
  type BidiFault,
  type BidiRun,
  findBidiFaults,
  findMixedWords,
  isolationRuns,
  type MixedWord,
} from "../../arabic/bidi.ts";
export { type CliticSplit, cliticSplits } from "../../arabic/clitics.ts";
export { type DateReading, formatDate, type IsoDate, isIsoDate, monthName, parseDate } from "../../arabic/dates.ts";
export { type Folded, fold, foldKey, foldWithMap } from "../../arabic/fold.ts";
export type { MonthNames } from "../../arabic/months.ts";
export { formatNumber, type Numerals, parseNumber, withNumerals } from "../../arabic/numbers.ts";
export { type CountStyle, countAlone, countNoun, type NounForms, nounAfter } from "../../arabic/plural.ts";
export { type Span, sentenceAt, splitClauses, splitSentences } from "../../arabic/sentences.ts";
export { proposeId } from "../../arabic/slug.ts";
export { isStopWord } from "../../arabic/stop-words.ts";
