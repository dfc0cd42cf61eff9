/** Spellings of one word that differ from country to country, as one: what folding letter by letter cannot bring together. */

/**
 * Writes the hamza before «و» on the seat that the Levant gives it: «مسئول» and «رءوس», as Egypt writes them, become
 * «مسؤول» and «رؤوس». As long as it was, so that positions stay.
 */
export const withOneHamzaSeat = (text: string): string => text.replace(/[ئء](?=[\u064b-\u0652]*و)/gu, "ؤ");

const COMPOUND = /^(?:[وفبلك]?عبد(?=ال\p{L}{2})|(?!و?ال)\p{L}{3,}(?=ال(?:دين|له)$))/u;

/** Where a folded word is two names written together, or 0: «عبدالرحمن» is «عبد الرحمن», «نورالدين» «نور الدين». */
export const compoundCut = (word: string): number => COMPOUND.exec(word)?.[0].length ?? 0;
