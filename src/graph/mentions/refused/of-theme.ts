/** Whether a sentence speaks of what the ordinary word goes with: «مد الخرطوم وفتح الماء». */
import { NEAR_PLACES, PEOPLE_FROM, PLACE_NOUNS } from "../../../arabic/name-neighbours.ts";
import { themeOf, withinOf } from "../../../arabic/senses.ts";
import { goesOnFromPlace, isJoinedToPlace, isMovedFrom } from "../certain/place-context.ts";
import { isPlace, type Standing } from "../standing.ts";
import { bare, wordsAround } from "../words-beside.ts";

/** A word of the theme right beside the name decides; one farther off, where nothing tells a place. */
export function isOfTheme(standing: Standing): boolean {
  if (isWithin(standing)) return true;
  const theme = themeOf(standing.name.key);
  if (theme === undefined) return false;
  // «كالثلج» likens; «كبيرة» is no beer.
  const isTheme = (word: string): boolean => theme.has(/^ك(?!ال)/u.test(word) ? word : bare(word, theme));
  if (isPlace(standing) && isMovedFrom(standing)) return false;
  // «كابل أرضي إلى مالي»: what stands before a way there is not what the name goes with.
  const earlier = /^[وف]?(?:الي|نحو|باتجاه)$/u.test(standing.previous) ? "" : standing.earlier;
  if ([standing.previous, earlier, standing.next].some(isTheme)) return true;
  if (isPlace(standing) && isToldPlace(standing)) return false;
  return wordsAround(standing.folded, standing.start, standing.end).some(isTheme);
}

const isToldPlace = (standing: Standing): boolean =>
  standing.clitic === "preposition" ||
  goesOnFromPlace(standing) ||
  isMovedFrom(standing) ||
  [PLACE_NOUNS, NEAR_PLACES].some((list) => list.has(bare(standing.previous, list))) ||
  (standing.previous === "من" && PEOPLE_FROM.has(bare(standing.earlier, PEOPLE_FROM))) ||
  isJoinedToPlace(standing);

/** «تغير المناخ داخل غرفة الملابس». */
function isWithin({ name, textBehind }: Standing): boolean {
  const told = withinOf(name.key);
  if (told === undefined) return false;
  const [, where = ""] = /^ (?:في|داخل|بين|خلف|وراء) (\p{L}+)/u.exec(textBehind) ?? [];
  return told.has(where) || /^ بين ال\p{L}{3,}ين(?!\p{L})/u.test(textBehind);
}
