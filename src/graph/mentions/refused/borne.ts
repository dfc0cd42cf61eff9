/** Whether a woman, a vessel or a beast bears the name of a place, or another town is told by it: «ابنته سوريا»، «الباخرة بغداد»، «باريس الشرق». */
import { isSpeechVerb } from "../../../arabic/attribution/cue-forms.ts";
import {
  BEARERS,
  CRAFT_FAMILIES,
  KIN,
  SOBRIQUETS,
  TAKES_PLACE,
  WESTERN_NAMES,
  WOMEN_DO,
} from "../../../arabic/given-places.ts";
import { isVisit } from "../../../arabic/place-verbs.ts";
import { isBare, type Standing } from "../standing.ts";
import { bare, ON } from "../words-beside.ts";
import { isNameAlone } from "./first-name-before.ts";

/** Says so by who stands before it, or by a family's name behind. */
export const isBorne = (standing: Standing): boolean =>
  isSobriquet(standing) ||
  isSurname(standing) ||
  (isBare(standing) && (isBehind(BEARERS, standing) || (isFeminine(standing) && isWomans(standing))));

/** No woman is called «العراق». */
const isFeminine = ({ name }: Standing): boolean => !name.key.startsWith("ال");
const isWomans = (standing: Standing): boolean => isBehind(KIN, standing) || isWoman(standing);

/** «ابنته سوريا»: and nobody goes there or loves it. */
const isBehind = (list: ReadonlySet<string>, { before, previous }: Standing): boolean =>
  list.has(bare(previous, list)) && !before.slice(1).some(mayTakePlace);

const mayTakePlace = (word: string): boolean => isVisit(word) || TAKES_PLACE.has(bare(word, TAKES_PLACE));

/** «تضحك صنعاء الحدّاد»، «قالت بغداد سلمان إن». */
const isWoman = ({ previous, next }: Standing): boolean =>
  (previous === "" || WOMEN_DO.has(bare(previous, WOMEN_DO)) || isSpeechVerb(previous)) &&
  next !== ON &&
  !/^\p{L}{2}ي\p{L}ه$/u.test(next) &&
  (CRAFT_FAMILIES.has(next) || isNameAlone(next) || CRAFT_FAMILIES.has(`ال${next}`));

/** «روبرت مالي»: of a doubtful name; nobody is called «مصر». */
const isSurname = ({ name, clitic, previous, before }: Standing): boolean =>
  name.certainty !== "alone" && clitic === "none" && WESTERN_NAMES.has(previous) && !before.slice(1).some(mayTakePlace);

const isSobriquet = ({ name, next }: Standing): boolean =>
  name.type === "place" && !name.key.startsWith("ال") && SOBRIQUETS.has(next);
