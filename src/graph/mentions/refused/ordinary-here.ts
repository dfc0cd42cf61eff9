/** Whether the words beside a name make it the ordinary word. */
import { NAME_STOPS } from "../../../arabic/attribution/speaker-words.ts";
import { isOrdinaryBeside, PLACE_NOUNS } from "../../../arabic/name-neighbours.ts";
import { GIVEN_NAMES } from "../../../arabic/speakers.ts";
import { isMasculineHere } from "../certain/place-agreement.ts";
import { isIntroduced, isOneWord, isPlace, type Standing } from "../standing.ts";
import { bare } from "../words-beside.ts";
import { isOfAnotherYear } from "./another-year.ts";
import { isMeasured } from "./of-measure.ts";
import { isOfTheme } from "./of-theme.ts";

/** Says whether a name is the ordinary word where it stands: «قطر الدائرة»، «هذا التضخم»، «مأرب شخصي». */
export function isOrdinaryHere(standing: Standing): boolean {
  if (isBesideItsWords(standing) || isOfTheme(standing) || isOfAnotherYear(standing)) return true;
  if (!isOneWord(standing)) return false;
  return (
    isMeasured(standing) ||
    isToldBefore(standing) ||
    insists(standing) ||
    isDescribed(standing) ||
    isMasculineHere(standing)
  );
}

const isBesideItsWords = ({ name, previous, next }: Standing): boolean =>
  [previous, previous.replace(/^[وف](?=\p{L}{3})/u, "")].some((word) => isOrdinaryBeside(name.key, word, next));

/** «هذا التضخم»: what was just told of, in other words; a concept that is known may be pointed at. */
function isToldBefore(standing: Standing): boolean {
  const { name, previous, earlier, found } = standing;
  if (!name.key.startsWith("ال") || !/^[وفبلك]*(?:هذا|هذه|ذلك|تلك)$/u.test(previous)) return false;
  return !(name.type === "concept" && (isIntroduced(standing, found) || isPresent(earlier)));
}

/** «ويغذي ذلك التضخم»: what was told does it; nothing is pointed at. */
const isPresent = (word: string): boolean => /^[وف]?[يت]\p{L}{3,}$/u.test(word);

/** «وهو مصر على رأيه». */
const insists = ({ name, previous, next }: Standing): boolean =>
  name.key === "مصر" && next === "علي" && INSISTS.test(previous);
const INSISTS = /^[وف]?(?:هو|انه|بدا|ظل|بقي|زال|يزال|كان|لانه|لكنه|انا|اني|ما)$/u;

/** «مأرب شخصي», «جنين آخر»: no name takes an adjective without the article. */
const isDescribed = (standing: Standing): boolean =>
  standing.name.certainty !== "alone" &&
  isPlace(standing) &&
  !standing.name.key.startsWith("ال") &&
  !PLACE_NOUNS.has(bare(standing.previous, PLACE_NOUNS)) &&
  isIndefiniteAdjective(standing.next);

const isIndefiniteAdjective = (next: string): boolean =>
  /^(?:اخر|اخري|واحد)$/u.test(next) ||
  (/^(?!ال|[يتسنوفل]|علي$)\p{L}{3,}يه?$/u.test(next) && !NAME_STOPS.has(next) && !GIVEN_NAMES.has(next));
