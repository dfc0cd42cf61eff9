/** Says in Arabic what stands behind an article as a whole: how many of its claims have which state, what is missing. */
import type { Numerals } from "../../src/arabic/numbers.ts";
import { countNoun, type NounForms } from "../../src/arabic/plural.ts";
import type { CorroborationState } from "../../src/model/vocabulary.ts";
import type { MissingView } from "../../src/pages/summaries/article-standing.ts";
import type { Words } from "../words.ts";

type Standing = Pick<Words["article"], "countedState" | "noneOfSeveral" | "common" | "missing">;

const CLAIM: NounForms = { singular: "قول", dual: "قولان", plural: "أقوال", accusative: "قولًا", gender: "masculine" };

/** What is said of one claim, of two, of several. */
const PREDICATES: Readonly<Record<CorroborationState, readonly [one: string, two: string, several: string]>> = {
  none: ["لا سند له", "لا سند لهما", "لا سند لها"],
  circular: ["سنده دائري", "سندهما دائري", "سندها دائري"],
  multipleKnownOrigins: ["له أصول متعددة معروفة", "لهما أصول متعددة معروفة", "لكل منها أصول متعددة معروفة"],
  undetermined: ["أصوله غير معروفة العدد", "أصولهما غير معروفة العدد", "أصولها غير معروفة العدد"],
  selfOnly: ["تؤكده الجهة التي قالته", "تؤكد كلًّا منهما الجهة التي قالته", "تؤكد كلًّا منها الجهة التي قالته"],
  singleOrigin: ["من أصل واحد", "لكل منهما أصل واحد", "لكل منها أصل واحد"],
};

/** How many names stand before «وغيرها». */
const MOST = 3;

/** Makes the sentences, in the digits of a site. */
export const standingInArabic = (numerals: Numerals): Standing => ({
  countedState: (state, count) => {
    const [one, two, several] = PREDICATES[state];
    if (count === 1) return `${CLAIM.singular} ${one}`;
    return `${countNoun(count, CLAIM, { numerals })} ${count === 2 ? two : several}`;
  },
  noneOfSeveral: "ليس لأي قول منها أصلان معروفان",
  common: ({ kind, claims }) => {
    const all = claims === 1 ? "" : claims === 2 ? "كلاهما " : "كلها ";
    return kind === "origin" ? `${all}من أصل واحد:` : `${all}مما ورد في عمل واحد:`;
  },
  missing,
});

const missing = ({ unnamed, behindGap, baseless, fromNowhere }: MissingView): readonly string[] => [
  ...(unnamed.length > 0 ? [`من المقصود بعبارة ${list(unnamed)}.`] : []),
  ...(behindGap.length > 0 ? [`كيف وصل كلام ${list(behindGap)} إلى من نشره.`] : []),
  ...(baseless.length > 0 ? [`إلامَ يستند ما نُشر باسم ${list(baseless)}.`] : []),
  ...(fromNowhere > 0 ? [nobodys(fromNowhere)] : []),
];

const nobodys = (count: number): string =>
  count === 1
    ? "من قال أحد هذه الأقوال أول مرة."
    : `من قال ${countNoun(count, CLAIM, { case: "oblique" })} منها أول مرة.`;

function list(names: readonly string[]): string {
  const shown = names.slice(0, MOST).map((name) => `«${name}»`);
  return [...shown, ...(names.length > MOST ? ["غيرها"] : [])].join("، و");
}
