/** Whether a recognised name is one where it stands: not an adjective, not an ordinary word, not a part of another name. */
import type { Folded } from "../../arabic/fold.ts";
import { isLookalike } from "../../arabic/homographs.ts";
import { NAME_OPENERS } from "../../arabic/nisba-words.ts";
import type { Candidate, Found } from "./candidate.ts";
import { isCertain } from "./certain/certain-context.ts";
import { isShortForAnother } from "./refused/abbreviation.ts";
import { endsInTanwin, isNationOf } from "./refused/accusative.ts";
import { isAdjectiveOfNation } from "./refused/nisba.ts";
import { isOrdinaryHere } from "./refused/ordinary-here.ts";
import { isPartOfName } from "./refused/part-of-name.ts";
import { isOneWord, isPlace, type Standing, standingOf } from "./standing.ts";

/** Judges a candidate by its spelling and the words beside it; every rule is a line of Arabic grammar. */
export function isName(candidate: Candidate, prose: Folded, text: string, found: Found): boolean {
  const standing = standingOf(candidate, prose.folded, found);
  const typed = typedSlice(prose, text, candidate.start, candidate.end);
  if ((endsInTanwin(typed) && !candidate.name.tanwin) || isPreposition(typed, standing.token)) return false;
  if (isOrdinaryHere(standing) || isPartOfName(standing)) return false;
  if (isNamesakes(standing) || isShortForAnother(standing)) return false;
  if (candidate.name.certainty !== "alone") return isCertain(standing);
  return isWholeName(standing) && !isAdjective(standing, prose, text);
}

/** «على» folds to the name «علي» too; typed with its own final letter it is the preposition. */
const isPreposition = (typed: string, token: string): boolean =>
  /^[وف]?علي(?: |$)/u.test(token) && /^[^\s]*ى/u.test(typed);

/** «مصطفى البغدادي … وقال البغدادي»: another man, where nobody else of that name has been introduced. */
const isNamesakes = ({ name, found: { introduced, namesakes } }: Standing): boolean =>
  name.topic !== undefined && !name.key.includes(" ") && namesakes.has(name.topic) && !introduced.has(name.topic);

/** «ابن اللاذقية» is from there; «أبو بغداد» is somebody. */
const isWholeName = (standing: Standing): boolean => {
  const { clitic, token, previous, name } = standing;
  if (name.key.includes(" ") || (isPlace(standing) && previous === "ابن")) return true;
  return clitic === "none" ? !NAME_OPENERS.has(previous) : !isLookalike(token);
};

function isAdjective(standing: Standing, prose: Folded, text: string): boolean {
  const { previous, start } = standing;
  if (!isOneWord(standing) || previous === "") return false;
  const typedBefore = typedSlice(prose, text, start - 1 - previous.length, start - 1);
  return isNationOf(standing, typedBefore) || isAdjectiveOfNation(standing, typedBefore);
}

const typedSlice = ({ starts, ends }: Folded, text: string, start: number, end: number): string =>
  text.slice(starts[start], ends[end - 1]);
