/** Whether a company, a campaign or a fund has a place in its name: «بنك القاهرة عمّان»، «فودافون مصر»، «صندوق تحيا مصر». */
import { NAME_STOPS } from "../../../arabic/attribution/speaker-words.ts";
import { isCertainName } from "../../../arabic/certain-names.ts";
import {
  BRANDS,
  COMPANIES,
  LETTER_NAMES,
  SERVICES,
  SLOGAN_BODIES,
  SLOGAN_VERBS,
} from "../../../arabic/company-words.ts";
import { isBare, type Standing } from "../standing.ts";
import { bare, isDefinite, isVerb } from "../words-beside.ts";

/** Says so by a brand before the place, or by a slogan that it ends. */
export const isOfCompany = (standing: Standing): boolean =>
  isBare(standing) && (BRANDS.has(standing.previous) || isBranch(standing) || isInSlogan(standing));

/** «بنك القاهرة عمّان»، «شركة إم تي إن سوريا»: a noun of companies, foreign words or another town, and then this one. */
function isBranch(standing: Standing): boolean {
  const { before, previous } = standing;
  const head = before.findIndex((word) => COMPANIES.has(bare(word, COMPANIES)));
  const brand = before.slice(0, Math.max(0, head));
  // One letter is a particle: «إن»، «أو».
  if (brand.length > 1 && brand.every((word) => LETTER_NAMES.has(word))) return true;
  if (brand.length === 1 && /^ال\p{L}{2}/u.test(previous)) return isCertainName(previous) || mayBeBrand(standing);
  return brand.length > 0 && brand.every(isOfBrand);
}

/** «بنك البركة سوريا»: of a state, where no verb has it for its object. */
const mayBeBrand = ({ name, before: [brand = "", , verb = ""] }: Standing): boolean =>
  name.type === "state" && !isVerb(verb) && !/(?:يه|ي)$/u.test(brand);

const isOfBrand = (word: string): boolean =>
  isCertainName(word) || (/^\p{L}{3,}$/u.test(word) && !isDefinite(word) && isPlainNoun(word));

/** Neither a verb, nor a particle, nor a service of a town's. */
const isPlainNoun = (word: string): boolean =>
  !isVerb(word) && !NAME_STOPS.has(word) && !SERVICES.has(word) && !/(?:ه|ها|هم|ين|ون|ات|ي)$/u.test(word);

/** «حزب البديل من أجل ألمانيا»، «حملة أنقذوا حلب». */
const isInSlogan = ({ before: [previous = "", earlier = "", ...farther] }: Standing): boolean =>
  previous === "اجل" && earlier === "من"
    ? farther.some((word) => SLOGAN_BODIES.has(bare(word, SLOGAN_BODIES)))
    : SLOGAN_VERBS.has(previous) && [earlier, ...farther].some((word) => SLOGAN_BODIES.has(bare(word, SLOGAN_BODIES)));
