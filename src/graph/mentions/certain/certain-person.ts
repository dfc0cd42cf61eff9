/** Whether a surname that is an ordinary word too is a man's: by his title, by what he does, by who stands beside him. */
import { isSpeechVerb } from "../../../arabic/attribution/cue-forms.ts";
import { isNationality } from "../../../arabic/homographs.ts";
import { isBare, isIntroduced, type Standing } from "../standing.ts";
import { acts } from "./acts-here.ts";
import { toldTo } from "./speech-before.ts";
import { isTitle, isTitled } from "./titled.ts";

/** «الرئيس عون»؛ once introduced, also «قال نجم إن». */
export const isPersonActing = (standing: Standing): boolean =>
  (isTitled(standing) && !isNationality(standing.name.key) && !goesOn(standing)) ||
  (isIntroduced(standing, standing.found) && acts(standing));

/** «الرئيس الأسد»؛ once introduced, wherever it is no adjective. */
export const isPersonNamed = (standing: Standing): boolean =>
  (isBare(standing) && isTitled(standing)) || (isIntroduced(standing, standing.found) && !isAdjectiveHere(standing));

/** «سجال بين سيف وصادق»: two persons who are both known. */
export function isOneOfTwo(standing: Standing): boolean {
  const { name, clitic, start, end, previous, found } = standing;
  if (name.type !== "person" || !isIntroduced(standing, found)) return false;
  if (clitic === "conjunction") return found.lastPerson === start - 1;
  const other = found.joined(end);
  const meets = /^[وف]?بين$/u.test(previous) || MEETS.test(previous);
  return meets && other?.name.type === "person" && isIntroduced(other, found);
}

const MEETS = /^[وف]?(?:اتفق|اختلف|اجتمع|التقي|تصافح|تبادل|وقع|حضر|شارك)(?:ت|ا|تا)?$/u;

/** «المطربة وردة حمراء»: what follows is the noun's own. */
const goesOn = ({ name, next }: Standing): boolean => /ه$/u.test(name.key) && /^\p{L}{2,}(?:ه|اء)$/u.test(next);

/** «الرجل الطيب»، «الماء الصافي»: behind a noun with the article that is no title. */
const isAdjectiveHere = (standing: Standing): boolean =>
  isBare(standing) &&
  standing.name.key.startsWith("ال") &&
  /^(?:[وفبك]?ال|لل)\p{L}{2}|\p{L}{3}(?:ه|ها|هم)$/u.test(standing.previous) &&
  !isSpeechVerb(toldTo(standing.previous.replace(/^[وف]/u, ""))) &&
  !isTitle(standing.previous);
