/** A notion says nothing and has no members: what does is a body of that name, «دعت الفيدرالية إلى»، «رئيس الفيدرالية». */
import { isSpeechVerb } from "../../../arabic/attribution/cue-forms.ts";
import { isBare, isOneWord, type Standing } from "../standing.ts";

/** Says whether a feminine notion stands where only a body can: as what acts, or before whose it is. */
export const isBodyOfNotion = (standing: Standing): boolean =>
  isNotion(standing) && (acts(standing) || NEXT.test(standing.next));

/** Says so of one that bears the notion's name alone, and may be called so again. */
export const isNamesakeOfNotion = (standing: Standing): boolean =>
  isNotion(standing) && acts(standing) && !NEXT.test(standing.next);

/** It speaks or decides, or stands behind its officers and papers; «رفضت أحزاب الفيدرالية» has another subject. */
const acts = ({ previous }: Standing): boolean => isHers(previous) || OFFICERS.test(previous);

const isNotion = (standing: Standing): boolean =>
  standing.name.type === "concept" &&
  isOneWord(standing) &&
  isBare(standing) &&
  /^ال\p{L}+يه$/u.test(standing.name.key);

/** «قالت»، «ونوهت»: of a woman. */
const isHers = (word: string): boolean => {
  const verb = word.replace(/^[وف](?=\p{L}{3})/u, "");
  return /ت$/u.test(verb) && (isSpeechVerb(verb) || DEEDS.test(verb));
};

const DEEDS =
  /^(?:دعت|طلبت|طالبت|اقترحت|قدمت|قررت|عبرت|نوهت|استحضرت|ناشدت|نددت|دانت|ادانت|اشادت|هددت|عقدت|نظمت|انتخبت|استنكرت|ثمنت|سجلت|التمست|راسلت|وجهت)$/u;
const OFFICERS = /^[وفبل]*(?:رييس|رييسه|اعضاء|امين|مكتب|بلاغ|بيان|ممثلو|ممثلي|منخرطو|منخرطي|مقر)$/u;
const NEXT = /^ال(?:مهنيه|بيمهنيه|وطنيه|دوليه|عامه|نقابيه|جهويه)$/u;
