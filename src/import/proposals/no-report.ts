/** Where a verb of speech reports nothing: within «هل قال»، «قبل أن يقول»، «قد يقول», or spelt like another word. */
import { SAID_EARLIER } from "./report.ts";
import { type Token, word } from "./tokens.ts";

/** Behind these a verb reports nothing that the sentence says: «هل قال إن»، «لو قال إن»، «قبل أن يقول». */
const BARS: ReadonlySet<string> = new Set(
  "من ان لان كي هل لو اذا ليس كلما الا الذي التي الذين اللذين بان وان عدم".split(" "),
);

/** «لجأت إلى الشرطة لتكشف»: to what end, and nobody has said anything yet. */
export const isPurpose = ({ folded, cue }: Token): boolean =>
  /^[وف]?ل[يت]/u.test(folded) && cue?.form.kind === "present";

/** Spelt like a preposition or a noun: a verb only where a clause begins, «وبيّن الوزير أن», not «الفرق بين الأمس واليوم». */
const ALSO_NOUNS: ReadonlySet<string> = new Set(["بيّن", "أبرز", "نصّ"]);
export const BEFORE_VERB = /^(?:كما|قد|وقد|حيث|فيما|فقد|(?:جهت|جانب|ناحيت|طرف)(?:ه|ها|هم)|بدوره|بدورها|بدورهم|ثم|ما)$/u;

export function isNoVerbHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!ALSO_NOUNS.has(token?.cue?.lemma ?? "") || !/^[وف]?(?:بين|ابرز|نص)$/u.test(word(token))) return false;
  if (token?.text.includes("\u0651") === true) return false;
  const before = tokens[at - 1];
  // «بيني وبين نفسي».
  if (/^بين/u.test(word(before))) return true;
  return before?.kind === "word" && !BEFORE_VERB.test(before.folded) && token?.cue?.opening === "";
}

/** «أوضحت الوزارة، وفقًا لما ذكرت صحيفة كذا، أن»: what a paper passed on; the «أن» is the ministry's. */
export const isWithinPhrase = (tokens: readonly Token[], at: number): boolean =>
  at > 2 && /^(?:ما|لما)$/u.test(word(tokens[at - 1])) && /^(?:وفق|وفقا|حسب|بحسب|طبقا)$/u.test(word(tokens[at - 2]));

/** «سبق أن أعلنت الهيئة أن»، «سبق للخبير فلان أن حذر من أن»: it was said. */
export const isEarlier = (tokens: readonly Token[], at: number): boolean =>
  word(tokens[at - 1]) === "ان" &&
  (SAID_EARLIER.test(word(tokens[at - 2])) ||
    (SAID_EARLIER.test(word(tokens[0])) && /^ل/u.test(word(tokens[1])) && at <= LONGEST_CLAIMANT));

/** No longer is «سبق» with whoever it was, in tokens. */
const LONGEST_CLAIMANT = 14;

export function isBarred(tokens: readonly Token[], at: number): boolean {
  const before = word(tokens[at - 1]);
  return (
    BARS.has(before) ||
    // «قد يقول»: it may be.
    (/^[وف]?قد$/u.test(before) && tokens[at]?.cue?.form.kind === "present") ||
    (before === "احد" && /^(?:لا|ما|ولا|فلا)$/u.test(word(tokens[at - 2]))) ||
    tokens.slice(0, at).some((each) => /^[وف]?(?:هل|لو|اذا|لولا|ليت|ليتما|لعل)$/u.test(word(each)) && !each.quoted)
  );
}
