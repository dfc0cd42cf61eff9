/** Reads the noun phrase that names who speaks: whom it names, alone or with another. */

import { fold } from "../../arabic/fold.ts";
import {
  BODIES,
  GIVEN_NAMES,
  NAME_ENDS,
  NOBODY,
  OFFICES,
  ONE_OF,
  OUTLET_NAMES,
  SOME_OF,
  STATES,
  UNNAMED_MANY,
  WORKS,
} from "../../arabic/speakers.ts";
import type { Anonymity } from "../../model/vocabulary.ts";
import { betweenCommas, calledBehind, isPersonsName } from "./called-behind.ts";
import { isOneOfTwoOffices, isOneOfTwoTrades } from "./joined-offices.ts";
import type { IsKnown, Mention } from "./mention.ts";
import { heardAt, nameEnd } from "./name-end.ts";
import {
  DUAL,
  hasPersonalName,
  isNamedBody,
  isNoLikelyName,
  isOffice,
  isThing,
  OF_SOMEBODY,
  pointsBack,
  type Speaker,
  unnamedKind,
} from "./name-kinds.ts";
import { isNoName, TEXTS } from "./no-name.ts";
import { nameOf } from "./nominative.ts";
import { bare, isAnd, isBody, isDefinite, isHead, isNisba, isPeople, isSame } from "./noun-signs.ts";
import { startsOutlet } from "./outlet-names.ts";
import { OPENER } from "./report.ts";
import { type Token, tokensOf, word } from "./tokens.ts";
import { withoutLam, withoutPrefix } from "./written-onto.ts";

/** Reads whom the words from `from` on name, and who else with them; two speak together where each is plainly a name. */
export function readMention(tokens: readonly Token[], from: number, isKnown: IsKnown): Mention {
  const first = tokens[from];
  if (
    first?.kind !== "word" ||
    first.cue !== undefined ||
    first.folded.length < 2 ||
    /^[وف]?(?:بال|كال|لل)\p{L}{2}/u.test(first.folded)
  )
    return { kind: "nobody", end: from };
  const end = nameEnd(tokens, from);
  const plain = classify(tokens, from, end, isKnown);
  const mention = calledBehind(tokens, plain) ?? plain;
  if (mention.end > end) return mention;
  const same = /^(?:نفس|ذات|عين)$/u.test(word(first)) ? word(tokens[from + 1]) : "";
  if (isDefinite(same)) return { kind: "pointing", noun: bare(same), adjectives: [], end };
  const joined = end < tokens.length && end > from ? partner(tokens, from, end) : undefined;
  if (joined === undefined) return joinedBehindComma(tokens, from, mention, isKnown);
  const other = readMention(joined, end, isKnown);
  // «مدير الإعلام والمتحدث الرسمي محمد الهاشمي»: two offices of one man, or two men.
  const called =
    other.kind === "speakers" && other.speakers.every(({ anonymity }) => anonymity !== "named")
      ? betweenCommas(tokens, other.end)
      : undefined;
  // «رئيس البعثة وعضو البرلمان، إيان هاريس، إن».
  if (called !== undefined && isPersonsName(tokensOf(called.text).map(word))) return { kind: "nobody", end: other.end };
  // «الفنان والناقد التشكيلي فلان».
  const isBareTrade =
    end === from + 1 || (end === from + 2 && isDefinite(word(tokens[from + 1])) && isNisba(word(tokens[from + 1])));
  if (isBareTrade && other.kind === "speakers" && isOneOfTwoTrades(word(first), other.speakers))
    return { ...other, speakers: [{ name: nameOf(tokens, from, other.end), anonymity: "named" }] };
  if (mention.kind === "speakers" && other.kind === "speakers" && isOneOfTwoOffices(mention.speakers, other.speakers))
    return { kind: "nobody", end: other.end };
  if (mention.kind === "speakers" && other.kind === "speakers")
    return { ...other, speakers: [...mention.speakers, ...other.speakers] };
  return { kind: "nobody", end: other.end };
}

/** Reads words that are a speaker as a whole; nobody where they name no one. */
export function readWholeName(name: string, isKnown: IsKnown): Speaker | undefined {
  const tokens = tokensOf(name);
  const mention = classify(tokens, 0, tokens.length, isKnown);
  return mention.kind === "speakers" ? mention.speakers[0] : undefined;
}

/** «القسام» in quotation marks: one word with its article, which only a name is. */
export const calledSo = (text: string): Speaker | undefined =>
  /^ال\p{L}{2,}(?: ال\p{L}+)?$/u.test(fold(text)) ? { name: text, anonymity: "unknown" } : undefined;

/** Whom one speaks to, at a word that «ل» is written onto; a house that publishes is named. */
export function listenerAt(
  tokens: readonly Token[],
  at: number,
  isKnown: IsKnown,
): { readonly outlet: Speaker | undefined; readonly end: number } | undefined {
  const heard = heardAt(tokens, at);
  if (heard === undefined) return undefined;
  const { end } = heard;
  if (heard.kind === "people") return { outlet: undefined, end };
  if (heard.kind === "quoted") {
    // «لـ«إيمان»»: a woman is told, no paper.
    const isPerson = GIVEN_NAMES.has(word(tokensOf(heard.name)[0]));
    const paper = readWholeName(heard.name, isKnown) ?? calledSo(heard.name);
    return { outlet: isPerson ? undefined : paper, end };
  }
  const outlet = classify(heard.tokens, at, end, isKnown);
  if (outlet.kind !== "speakers") return { outlet: undefined, end };
  const name = nameOf(heard.tokens, at, end);
  return { outlet: { name, anonymity: outlet.speakers[0]?.anonymity ?? "unknown" }, end };
}

/** A second name behind «و»: where a body, an office or a given name begins there, or two single words stand side by side. */
function partner(tokens: readonly Token[], from: number, at: number): readonly Token[] | undefined {
  const noun = word(tokens[at]);
  if (!isAnd(noun) || tokens[at]?.kind !== "word" || tokens[at]?.cue !== undefined) return undefined;
  const rest = noun.slice(1);
  if (NAME_ENDS.has(rest)) return undefined;
  // «إريك واتسون» is one man as well.
  const single = at === from + 1 && STATES.has(rest);
  if (!isHead(bare(rest)) && !GIVEN_NAMES.has(rest) && !STATES.has(rest) && !single && !isDefinite(rest))
    return undefined;
  return withoutPrefix(tokens, at, "");
}

/** «فلانة، والمحامي فلان، إن»: a second speaker behind a comma, if what is said, or a comma, stands right behind. */
function joinedBehindComma(tokens: readonly Token[], from: number, mention: Mention, isKnown: IsKnown): Mention {
  const comma = mention.end;
  if (mention.kind !== "speakers" || tokens[comma]?.kind !== "comma") return mention;
  const joined = partner(tokens, from, comma + 1);
  if (joined === undefined) return mention;
  const other = readMention(joined, comma + 1, isKnown);
  const next = tokens[other.end];
  if (other.kind !== "speakers" || !(next?.kind === "comma" || OPENER.test(word(next)))) return mention;
  if (other.speakers.some(({ anonymity }) => anonymity === "unknown")) return { kind: "nobody", end: other.end };
  const end = next?.kind === "comma" && OPENER.test(word(tokens[other.end + 1])) ? other.end + 1 : other.end;
  return { kind: "speakers", speakers: [...mention.speakers, ...other.speakers], end };
}

function classify(tokens: readonly Token[], from: number, end: number, isKnown: IsKnown): Mention {
  const nouns = tokens
    .slice(from, end)
    .filter(({ quoted }) => !quoted)
    .map(word)
    .filter((noun) => noun !== "");
  const [first = ""] = nouns;
  const typed = tokens[from]?.text ?? "";
  const name = nameOf(tokens, from, end);
  const one = (anonymity: Anonymity): Mention => ({ kind: "speakers", speakers: [{ name, anonymity }], end });
  if (end === from || NOBODY.has(first) || (OF_SOMEBODY.test(first) && !/ة$/u.test(typed)))
    return { kind: "nobody", end: Math.max(end, from) };
  if (isKnown(name)) return one("named");
  if (/^احدا?(?:هم|هن|هما)$/u.test(first) && nouns.length === 1) return one("unnamedIndividual");
  if (
    (SOME_OF.has(first) || ONE_OF.has(first) || /^(?:مجمل|عموم|اغلب|اغلبيه|غالب|ال?كثير|ال?عديد)$/u.test(first)) &&
    nouns.some((noun) => WORKS.has(bare(noun)) || TEXTS.has(bare(noun)))
  )
    return { kind: "nobody", end };
  if (nouns.length === 1 && isHead(bare(first)) && tokens[from + 1]?.quoted === true && end > from + 1)
    return one(OFFICES.has(bare(first)) && !BODIES.has(bare(first)) ? "titledOnly" : "named");
  // «إحدى فقراته»: a part of what is his.
  if ((ONE_OF.has(first) || SOME_OF.has(first)) && PARTS_OF_HIS.test(nouns[1] ?? "")) return { kind: "nobody", end };
  if (OFFICES.has(first) && nouns.length === 2 && HIS_AFFAIRS.test(nouns[1] ?? "")) return { kind: "nobody", end };
  if (WORKS.has(bare(first)) || TEXTS.has(bare(first))) return makerOf(tokens, from, end, isKnown);
  if (isNoName(nouns, typed)) return { kind: "nobody", end };
  if (nouns.length === 1 && STATES.has(first)) return one("unknown");
  // «مدني»: a civilian, or a man of that name.
  if (nouns.length === 1 && first === "مدني") return one("unknown");
  // «عنب بلدي» is a name, though it reads like a thing with its adjective.
  if (OUTLET_NAMES.has(nouns.join(" "))) return one("named");
  if (isThing(nouns) || (/^[يت]\p{L}{3,}ون$/u.test(first) && !isHead(first) && !GIVEN_NAMES.has(first)))
    return { kind: "nobody", end };
  // «فعاليات البلدة ذاتها»: the one named before.
  if (nouns.length > 1 && isSame(nouns.at(-1) ?? ""))
    return { kind: "pointing", noun: bare(first), adjectives: nouns.slice(1, -1).map(bare), end };
  // «مراسلو الوكالة»: which one was told before.
  if (nouns.length === 2 && UNNAMED_MANY.has(`${first}ن`) && isDefinite(nouns[1] ?? "") && isBody(nouns[1] ?? ""))
    return { kind: "nobody", end };
  // «مجموعة «ضفاف» الإعلامية»، «مجموعة الأزمات»: a body's name, no number of people.
  const [, ofWhat = ""] = nouns;
  const isGroup =
    first === "مجموعه" &&
    (tokens.slice(from, end).some(({ quoted }) => quoted) ||
      !(ofWhat === "" || ofWhat === "من" || isPeople(ofWhat) || /(?:ون|ين|ات)$/u.test(ofWhat)));
  if (isGroup) return one("named");
  // «أحد سكان الحي فياض الراوي»: one of them, and his name.
  if (ONE_OF.has(first) && hasPersonalName(nouns.slice(2))) return one("unknown");
  const unnamed = unnamedKind(nouns);
  if (unnamed !== undefined) return one(unnamed);
  const person = hasPersonalName(nouns);
  // «المحللان السياسيان الدكتور فلان والدكتور فلان»: two under one title.
  const isTwo = /^ال\p{L}{3,}ان$/u.test(first) && OFFICES.has(first.slice(2, -2));
  if (isTwo && (person || nouns.some((noun) => /^و\p{L}{2}/u.test(noun)))) return { kind: "nobody", end };
  // «وكالتا دوغان والأناضول»: two, and not those of before.
  if (nouns.length > 1 && DUAL.test(first)) return { kind: "nobody", end };
  if (!person && pointsBack(nouns))
    return {
      kind: "pointing",
      noun: bare(first),
      adjectives: nouns.slice(1).map(bare),
      ...(nouns.length === 1 && { typed }),
      end,
    };
  if (person || isNamedBody(nouns) || startsOutlet(tokens, from, end)) return one("named");
  return one(isOffice(nouns) ? "titledOnly" : "unknown");
}

const PARTS_OF_HIS = /^(?!زميل|صديق|قريب|جار|بنات|شقيق|طالب)\p{L}{3,}ات(?:ه|ها|هم)$/u;
/** «مدير أعماله»: whose, only who reads knows. */
const HIS_AFFAIRS = /^(?:اعمال|مكتب|فريق|حزب|شركت|موسست|حملت|ادارت|شوون|بلاد|بلدت|مدرست|قسم)(?:ه|ها|هم)$/u;

/** A report speaks for whoever made it: «بيان لوزارة الداخلية»، «تقرير صادر عن البنك»، «تحقيق صحيفة كذا». */
function makerOf(tokens: readonly Token[], from: number, end: number, isKnown: IsKnown): Mention {
  const nobody: Mention = { kind: "nobody", end };
  const next = word(tokens[from + 1]);
  if (end > from + 1 && isHead(bare(next)) && (isDefinite(next) || !isNisba(next)))
    return evident(readMention(tokens, from + 1, isKnown)) ?? nobody;
  const made = tokens.findIndex((each, index) => index > from && index <= end + 2 && MADE_BY.test(word(each)));
  if (made !== -1)
    return evident(readMention(tokens, word(tokens[made + 1]) === "عن" ? made + 2 : made + 1, isKnown)) ?? nobody;
  const at = end;
  const behind = word(tokens[at]);
  if (/^(?!لدي|لكن|لان)لل?\p{L}{2}/u.test(behind)) {
    const maker = readMention(withoutLam(tokens, at), at, isKnown);
    // «دراسة للسلوك النفسي»: of what, and nobody made it.
    const isOfThing = maker.kind === "speakers" && maker.speakers.some(isNoLikelyName);
    return isOfThing ? { ...nobody, end: maker.end } : (evident(maker) ?? { ...nobody, end: maker.end });
  }
  return nobody;
}

const MADE_BY = /^(?:صادره?|صدرت?|نشر(?:ت)?ه|(?:اعد|اصدر|اجر|نفذ|كتب|وجه)[ات]?(?:ه|ها))$/u;

const evident = (mention: Mention): Mention | undefined => (mention.kind === "speakers" ? mention : undefined);
