/** Whether a name is only a part of another one's: «فاروق الشرع»، «صحيفة اليمن»، «محمد علي الحوثي»، «الإدارة الذاتية للمدارس». */
import { isCertainPair } from "../../../arabic/certain-names.ts";
import { MINISTRIES, NAMED_FOR, STREETS } from "../../../arabic/naming-nouns.ts";
import { isBare, isOneWord, type Standing } from "../standing.ts";
import { bare } from "../words-beside.ts";
import { isAnothersName } from "./anothers-name.ts";
import { isInTitle } from "./in-title.ts";
import { isNamedSo } from "./named-so.ts";
import { isPartOfThing } from "./part-of-thing.ts";
import { isBearersName } from "./place-of-person.ts";

/** Says whether it is a part of a man's, a body's, a work's, a street's name. */
export function isPartOfName(standing: Standing): boolean {
  const { name, previous, next } = standing;
  if (isOneWord(standing) && /^(?:بن|ابن|بنت)$/u.test(next) && !isKing(standing)) return true;
  if (isOneWord(standing) && isBare(standing) && isCertainPair(previous, name.key)) return true;
  if (isOfStreet(standing) || isNamedFor(standing) || isInTitle(standing) || isNamedSo(standing)) return true;
  return name.type === "person" ? isBearersName(standing) || isAnothersName(standing) : isPartOfThing(standing);
}

/** «الملك سلمان بن عبد العزيز»: of a king who is known by his own name, the name goes on; of princes there are many. */
const isKing = ({ name, previous }: Standing): boolean =>
  name.type === "person" && /^(?:لل|[وفبك]?ال)ملك$/u.test(previous);

/** «شارع بغداد»; a notion has a field of its own: «خبراء في ميدان التغير المناخي». */
const isOfStreet = (standing: Standing): boolean =>
  isBare(standing) &&
  STREETS.has(bare(standing.previous, STREETS)) &&
  standing.name.type !== "outlet" &&
  !(standing.name.type === "concept" && /ميدان$/u.test(standing.previous));

/** «حي كورونا»، «جامعة السابع من أكتوبر»، «وزارة التغير المناخي والبيئة»: of a notion or a day, no place and no house is a part. */
const isNamedFor = (standing: Standing): boolean =>
  standing.name.topic !== undefined &&
  (standing.name.type === "concept" || standing.name.type === "event") &&
  isBare(standing) &&
  [NAMED_FOR, MINISTRIES].some((list) => list.has(bare(standing.previous, list)));
