/** What else tells a place: a place beside it, what happens there, who comes from it. */
import { NAME_STOPS } from "../../../arabic/attribution/speaker-words.ts";
import { isCertainName, isCertainPair } from "../../../arabic/certain-names.ts";
import { isLookalike } from "../../../arabic/homographs.ts";
import { HAPPENS, PEOPLE_FROM, PLACE_NOUNS } from "../../../arabic/name-neighbours.ts";
import { isMove, isVisit } from "../../../arabic/place-verbs.ts";
import { endsName } from "../ends-name.ts";
import { isBare, isPlace, type Standing } from "../standing.ts";
import { bare, isDefinite } from "../words-beside.ts";

/** «المقيمين في الهول»، «من الباب إلى حلب»: once it is known for a place, and no adjective makes another thing of it. */
export const isInPlace = (standing: Standing): boolean =>
  isBare(standing) &&
  ((NOT_WITHIN.has(standing.name.key) &&
    /^[وف]?(?:في|الي|نحو|داخل)$/u.test(standing.previous) &&
    !isDefinite(standing.next)) ||
    (/^[وف]?من$/u.test(standing.previous) &&
      /^(?:الي|ان|انه|انها)$/u.test(standing.next) &&
      (standing.name.key !== "الباب" || isWay(standing))));

/** «من الباب إلى حلب»; «من الباب إلى المحراب» are things of a house. */
function isWay({ next, textBehind }: Standing): boolean {
  if (next !== "الي") return true;
  const [, where = ""] = /^ الي (\p{L}+)/u.exec(textBehind) ?? [];
  return isCertainName(where) || PLACE_NOUNS.has(where);
}

/** Nouns of what nobody is in, nor goes to. */
export const NOT_WITHIN: ReadonlySet<string> = new Set([
  "الهول",
  "الطبقه",
  "القصير",
  "الخبر",
  "الخمس",
  "البصيره",
  "حجه",
]);

/** «عائلات من تدمر»، «قطع من تدمر رممت»: who destroys has somebody or something behind the verb. */
export const isFrom = ({ previous, earlier, next }: Standing): boolean =>
  previous === "من" &&
  (PEOPLE_FROM.has(bare(earlier, PEOPLE_FROM)) ||
    next === "" ||
    /^ان(?:ه|ها)?$/u.test(next) ||
    NAME_STOPS.has(next) ||
    /^\p{L}{3,}(?<!ا)ت$/u.test(next));

/** «متطوع وصل من الباب قبل أعوام»: nobody comes so far from a door. */
export const isMovedFrom = ({ name, before, previous, next }: Standing): boolean =>
  previous === "من" &&
  before.slice(1).some(isMove) &&
  !isDefinite(next) &&
  (!name.key.startsWith("ال") || SURE.test(name.key) || endsName(next) || /^\p{N}/u.test(next));

/** Nouns of what nobody comes from. */
const SURE = /^(?:الرقه|الهول|الطبقه)$/u;

/** «وللسلط مدخلان». */
export const isFor = ({ clitic, token, next }: Standing): boolean =>
  clitic === "preposition" &&
  !isLookalike(token) &&
  (/^[وف]?لل/u.test(token) || (/^[وف]?ل/u.test(token) && !/^(?:في$|ال)/u.test(next)));

/** «غرفة تجارة الزرقاء»: an adjective with the article follows no noun without it. */
export const isOfNoun = (standing: Standing): boolean =>
  isBare(standing) &&
  /^ال\p{L}{3,}(?:اء|ي)$/u.test(standing.name.key) &&
  /^\p{L}{3,}$/u.test(standing.previous) &&
  !/ال/u.test(standing.previous.slice(0, 4));

/** «يشمل جبيل وزحلة»: a place that is certain is joined to it; «دخلت حماة وحمص»، «أيتاما من الباب وتدمر»: any, where one comes to it or from it. */
export function isJoinedToPlace({ end, previous, next, found }: Standing): boolean {
  if (/^و/u.test(next) && isCertainName(next.slice(1))) return true;
  const other = found.joined(end);
  if (other === undefined || !isPlace(other)) return false;
  return other.name.certainty === "alone" || isVisit(previous) || /^[وف]?(?:في|من|الي|بين)$/u.test(previous);
}

/** «العاصمة العمانية مسقط». */
export const isCapital = ({ previous, earlier }: Standing): boolean =>
  /العاصمه$/u.test(previous) ||
  (/عاصمه$/u.test(earlier) && isCertainName(previous)) ||
  (/العاصمه$/u.test(earlier) && /^ال\p{L}+يه$/u.test(previous));

/** «الحرائق في المتن»، «سيلعب في المتن»: what happens somewhere. */
export function happensAt({ clitic, token, before, previous, next }: Standing): boolean {
  if (clitic === "preposition") return /^[وف]?ب/u.test(token) && HAPPENS.has(bare(previous, HAPPENS));
  return clitic === "none" && previous === "في" && !isDefinite(next) && before.slice(1, 3).some(isHappening);
}

const isHappening = (word: string): boolean =>
  [word, word.replace(/^[وف]?ال/u, "")].some((each) => HAPPENS.has(bare(each, HAPPENS)));

/** «دمشق وحمص»، «دمشق، حمص»، «من صيدا إلى صور»: a place follows a place. */
export function goesOnFromPlace(standing: Standing): boolean {
  const { start, clitic, folded, next, found, textBefore } = standing;
  const { lastPlace } = found;
  if (clitic === "conjunction" && isBehindTown(standing)) return true;
  // «الدوحة، قطر».
  const [, town = ""] = /(\p{L}+)، $/u.exec(textBefore) ?? [];
  if (clitic === "none" && isCertainName(town)) return true;
  if (lastPlace < 0) return false;
  const between = folded.slice(lastPlace, start);
  if (clitic === "conjunction") return /^(?: |، ?)$/u.test(between) || isListed(standing, between);
  if (clitic === "none" && between === " من ") return !isDefinite(next);
  return clitic === "none" && /^(?:، | الي | حتي |،? ثم | او )$/u.test(between);
}

/** «حلب أيام الصناعة، وحماة في الأعياد»: one of a list, each with its circumstance. */
const isListed = ({ next }: Standing, between: string): boolean =>
  /^(?: \p{L}{2,}){1,3}، $/u.test(between) && (NAME_STOPS.has(next) || /^(?:ايام|عام|سنه|حيث)$/u.test(next));

/** «من دير الزور والطبقة»: a town that no topic bears, unless it is told of something. */
const isBehindTown = ({ previous, earlier, next }: Standing): boolean =>
  (isCertainName(previous.replace(/^[وفبل](?=ال)/u, "")) || isCertainPair(earlier, previous)) && !isDefinite(next);
