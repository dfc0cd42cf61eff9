/** Whether a noun is the body that bears it as a name: «قناة الجزيرة»، «قيادي في فتح». */
import { BODY_NOUNS, CLUBS_PLAY, MEMBERS_OF, OF_CLUBS } from "../../../arabic/name-neighbours.ts";
import { endsName } from "../ends-name.ts";
import { isIntroduced, type Standing } from "../standing.ts";
import { bare } from "../words-beside.ts";
import { acts } from "./acts-here.ts";

/** Behind its noun or its members; once its full name has stood, where it acts or has what only bodies have; «ذكرت س أن» needs no more. */
export function isBody(standing: Standing): boolean {
  const { previous, next, found } = standing;
  if (BODY_NOUNS.has(bare(previous, BODY_NOUNS)) || isOfMembers(standing) || previous === "باسم") return true;
  const introduced = isIntroduced(standing, found);
  if (introduced && isMensClub(standing)) return true;
  if (!acts(standing)) return introduced && OF_CLUBS.has(bare(previous, OF_CLUBS));
  return introduced || /^[وف]?(?:ب?ان(?:ه|ها)?|عن)$/u.test(next);
}

/** «ويلعب النجمة غدا»: a man's verb, so a club of men. */
const isMensClub = ({ name, previous, next }: Standing): boolean =>
  /^ال\p{L}+ه$/u.test(name.key) && CLUBS_PLAY.has(bare(previous, CLUBS_PLAY)) && endsName(next);

/** «قيادي في فتح»، «قيادي آخر في الحشد». */
const isOfMembers = ({ previous, before }: Standing): boolean =>
  /^(?:في|عن|من)$/u.test(previous) && before.slice(1, 3).some((word) => MEMBERS_OF.has(bare(word, MEMBERS_OF)));
