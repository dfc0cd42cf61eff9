/** Whether the words beside a name that is also an ordinary word make it certain. */
import { isLookalike } from "../../../arabic/homographs.ts";
import { isBare, isIntroduced, type Standing } from "../standing.ts";
import { isDefinite } from "../words-beside.ts";
import { isBody } from "./certain-body.ts";
import { isOneOfTwo, isPersonActing, isPersonNamed } from "./certain-person.ts";
import { isDoubtfulPlace, isPlaceByItsNoun } from "./certain-place.ts";

/** Says whether a doubtful name is certain where it stands. */
export function isCertain(standing: Standing): boolean {
  if (isShortForm(standing) || isOwner(standing) || isOneOfTwo(standing)) return true;
  const { certainty } = standing.name;
  switch (certainty) {
    case "alone":
      return true;
    case "never":
      return false;
    case "behindBodyNoun":
      return isBare(standing) && isBody(standing);
    case "acting":
      return isBare(standing) && isPersonActing(standing);
    case "behindTitle":
      return isPersonNamed(standing);
    case "behindPlaceNoun":
      return isPlaceByItsNoun(standing);
    case "nearPlace":
      return isDoubtfulPlace(standing);
    default:
      return certainty satisfies never;
  }
}

/** «تنسيقية القوى الديمقراطية (تقدم)»: in brackets behind the full name. */
const isShortForm = ({ name, start, folded, found: { last } }: Standing): boolean =>
  name.topic !== undefined && last?.topic === name.topic && /^ ?\($/u.test(folded.slice(last.end, start));

/** «ولتقدم اجتماع»، «إن للمريخ جمهورا»: somebody known has something. */
function isOwner(standing: Standing): boolean {
  const { clitic, token, previous, next, found } = standing;
  if (clitic !== "preposition" || !isIntroduced(standing, found)) return false;
  const opens =
    previous === "" ? /^[وف]ل/u.test(token) : /^[وف]?(?:ان|كان|كانت|ليس|ليست)$/u.test(previous) && /^ل/u.test(token);
  return opens && !isLookalike(token) && !isDefinite(next);
}
