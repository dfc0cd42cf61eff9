/** Abbreviations of several senses: «معهد العلوم والأمن الدولي (ISIS)». */
import { isSpeechVerb } from "../../../arabic/attribution/cue-forms.ts";
import { OF_ARMS } from "../../../arabic/name-neighbours.ts";
import { FORMATS } from "../../../arabic/naming-nouns.ts";
import type { Standing } from "../standing.ts";
import { bare, wordsAround } from "../words-beside.ts";

/** Says whether Latin letters are short for words that are not the topic's, or may be: the topic right before them always tells. */
export const isShortForAnother = (standing: Standing): boolean =>
  /^[a-z\d]+$/u.test(standing.name.key) &&
  !isRightBehindItsName(standing) &&
  (isToldOtherwise(standing) || isNobodysGroup(standing));

const isRightBehindItsName = ({ name, start, found: { last } }: Standing): boolean =>
  last !== undefined && last.topic === name.topic && start - last.end <= 3;

/** In brackets behind other words, told to be short for them, or beside a thing that has letters for its name. */
const isToldOtherwise = ({ previous, earlier, textBefore, textBehind }: Standing): boolean =>
  isInBrackets(textBefore, textBehind) ||
  isToldShort(textBefore) ||
  [previous, earlier].some((word) => FORMATS.has(bare(word, FORMATS)));

/** «منشأة النيوترونات ISIS»: a group's letters, where its Arabic name has not stood, nor speaks, and nothing tells of arms. */
const isNobodysGroup = ({ name, start, end, folded, previous, found }: Standing): boolean =>
  name.type === "group" &&
  name.topic !== undefined &&
  name.inArabic &&
  !found.named.has(name.topic) &&
  !isSpeechVerb(previous.replace(/^[وف](?=\p{L}{3})/u, "")) &&
  !wordsAround(folded, start, end).some(isOfArms);

const isOfArms = (word: string): boolean =>
  [word, word.replace(/^[وفبك]*ال|^[وف]?لل/u, "")].some((each) => OF_ARMS.has(bare(each, OF_ARMS)));

const isInBrackets = (textBefore: string, textBehind: string): boolean =>
  textBefore.endsWith("(") && textBehind.startsWith(")");

const isToldShort = (textBefore: string): boolean =>
  /(?:اختصارا|اختصار|المختصر|مختصره)[^\p{L}]+[بال]*ـ?[^\p{L}]*$/u.test(textBefore);
