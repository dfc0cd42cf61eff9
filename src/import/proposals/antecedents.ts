/** Whom a pronoun, a definite noun or a single name leads back to: whoever spoke before, where the text is plain about it. */
import { agreementOf as agreementOfName } from "../../arabic/agreement.ts";
import {
  BODIES,
  GENERAL,
  GIVEN_NAMES,
  NO_SURNAMES,
  OFFICES,
  OUTLETS,
  POINTING,
  STATES,
  UNNAMED_MANY,
  UNNAMED_ONE,
  WORKS,
} from "../../arabic/speakers.ts";
import { isOfNation, type Speaker } from "./name-kinds.ts";
import { bare, isBody, isDefinite, isHead, isSame } from "./noun-signs.ts";
import { startsOutlet } from "./outlet-names.ts";
import type { Agreement, Report, Subject } from "./report.ts";
import { tokensOf, word } from "./tokens.ts";

/** Who spoke last and who spoke before, as far as a pronoun or «الصحيفة» may lead back to them. */
export interface Memory {
  readonly last: readonly Speaker[];
  readonly agreement: Agreement;
  /** Everyone who spoke or passed words on, the latest first. */
  readonly earlier: readonly Speaker[];
  /** Sentences since the last of them spoke. */
  readonly age: number;
}

export const NOBODY_YET: Memory = { last: [], agreement: { gender: undefined, many: false }, earlier: [], age: 0 };

/** A pronoun leads back over at most one sentence that reports nothing. */
const FARTHEST = 1;
const LONGEST_MEMORY = 40;

/**
 * «الصحيفة» is the last one before whose name begins with «صحيفة», «الأصبحي» whoever's ends so. An adjective must be
 * theirs too: «السلطات الأمنية» are not «السلطات الفرنسية»; but «الصحيفة البريطانية» is «صحيفة الغارديان».
 */
export function antecedent({ noun, adjectives, typed }: Pointing, memory: Memory): readonly Speaker[] {
  const found = memory.earlier.find(({ name }) => bare(word(tokensOf(name)[0])) === noun);
  if (found === undefined) {
    const [bearer] = adjectives.length === 0 ? bySurname(noun, memory) : [];
    if (bearer !== undefined) return [bearer];
    return typed !== undefined && isSurname(noun, typed) ? [{ name: typed, anonymity: "unknown" }] : [];
  }
  const theirs = tokensOf(found.name).map((token) => bare(word(token)));
  // Of many sources of a day «المصادر الإيرانية» are those that were called so; a paper's nation is not in its name.
  const contradicts = adjectives.some((adjective) =>
    isOfNation(adjective) && OUTLETS.has(noun)
      ? theirs.some((noun) => isOfNation(noun) && stemOf(noun) !== stemOf(adjective))
      : !isSame(adjective) && !theirs.some((noun) => stemOf(noun) === stemOf(adjective)),
  );
  return contradicts ? [] : [found];
}

type Pointing = Extract<Subject, { readonly kind: "pointing" }>;

/** «قال الدروبي إن»: a noun in «ي» that is no office, trade, nation or adjective is somebody's last name, and whose is not told. */
const isSurname = (noun: string, typed: string): boolean =>
  /^ال\p{L}{3,}ي$/u.test(typed) &&
  ![NO_SURNAMES, POINTING, GENERAL, OFFICES, BODIES, OUTLETS, UNNAMED_ONE, UNNAMED_MANY, WORKS].some((list) =>
    list.has(noun),
  ) &&
  !isOfNation(`ال${noun}`);

/** Without the endings of women and of many: «أمنية» is «أمنيون». */
const stemOf = (adjective: string): string => adjective.replace(/(?:ه|ون|ين)$/u, "");

/** A single name is the one person before whose longer name ends with it: «كيري» is «جون كيري». */
export function fullNameOf(speaker: Speaker, memory: Memory): Speaker {
  const [first, ...more] = tokensOf(speaker.name);
  if (speaker.anonymity !== "unknown" || more.length > 0 || first === undefined) return speaker;
  return bySurname(bare(word(first)), memory, !isDefinite(word(first)))[0] ?? speaker;
}

/** Whoever spoke before and has this for the last word of a name; nobody where two have. «أمين» is an office too. */
function bySurname(noun: string, { earlier }: Memory, isOfficeToo = false): readonly Speaker[] {
  const found = new Map(
    earlier
      .filter(({ name, anonymity }) => {
        const nouns = tokensOf(name).map(word);
        // «هاني السعيد مدير الفرقة»: his name ends before what he is.
        const title = nouns.findIndex((each, at) => at > 1 && isDefinite(nouns[at - 1] ?? "") && isTitleBehind(each));
        const last = nouns.at(GIVEN_NAMES.has(nouns[0] ?? "") ? title - (title === -1 ? 0 : 1) : -1) ?? "";
        return (
          (anonymity === "named" || (anonymity === "unknown" && OFFICES.has(bare(nouns[0] ?? "")))) &&
          nouns.length > 1 &&
          bare(last) === noun &&
          (isOfficeToo || !isHead(noun)) &&
          !isBody(nouns[0] ?? "")
        );
      })
      .map((speaker) => [speaker.name, speaker]),
  );
  return found.size === 1 ? [...found.values()] : [];
}

/** What somebody is, behind his name: «مدير»، «المشرف»، «ضيف». */
const isTitleBehind = (noun: string): boolean => OFFICES.has(bare(noun)) || /^(?:ضيف|نجم|احد)$/u.test(noun);

/** «…، لافتًا إلى أن» behind several is not theirs. */
export const sameAs = (speakers: readonly Speaker[], { gender, many }: Agreement): readonly Speaker[] =>
  gender === "m" && !many && (speakers.length > 1 || speakers[0]?.anonymity === "unnamedGroup") ? [] : speakers;

/** A pronoun is whoever spoke last, if not long ago and if the verb agrees with them. */
export function pronounOf({ gender, many }: Agreement, { last, agreement, age }: Memory): readonly Speaker[] {
  if (age > FARTHEST + 1 || last.length === 0) return [];
  const areMany = last.length > 1 || last[0]?.anonymity === "unnamedGroup";
  if (many) return areMany ? last : [];
  const fits = gender === undefined || agreement.gender === undefined || gender === agreement.gender;
  return fits && (!areMany || gender === "f") && last.length === 1 ? last : [];
}

/** Who spoke, for whoever comes after; behind «بحسب رويترز» no verb tells the gender, but the name may. */
export function remember(memory: Memory, { agreement }: Report, { speakers, relays }: Spoken): Memory {
  const earlier = [...relays, ...speakers, ...memory.earlier].slice(0, LONGEST_MEMORY);
  const gender = agreement.gender ?? (speakers.length === 1 ? genderOf(speakers[0]?.name ?? "") : undefined);
  return { last: speakers, agreement: { ...agreement, gender }, earlier, age: 0 };
}

/** Who spoke, and through whom. */
interface Spoken {
  readonly speakers: readonly Speaker[];
  readonly relays: readonly Speaker[];
}

/** Whether a name takes a man's verb or a woman's; `undefined` where nobody can tell. */
function genderOf(name: string): Agreement["gender"] {
  const tokens = tokensOf(name);
  const first = bare(word(tokens[0]));
  const isPaper = OUTLETS.has(first) || startsOutlet(tokens, 0, tokens.length);
  const bearing = isPaper ? "outlet" : STATES.has(word(tokens[0])) ? "state" : "person";
  const told = agreementOfName(tokens[0]?.text ?? "", bearing)?.gender;
  return told === undefined ? undefined : told === "feminine" ? "f" : "m";
}
