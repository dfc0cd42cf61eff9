/** Says in Arabic what stands behind an article as a whole: how many of its claims have which state, what is missing. */
import type { Numerals } from "../../src/arabic/numbers.ts";
import { countNoun, type NounForms } from "../../src/arabic/plural.ts";
import type { CorroborationState } from "../../src/model/vocabulary.ts";
import type { MissingView } from "../../src/pages/summaries/article-standing.ts";
import type { Words } from "../words.ts";

type Standing = Pick<
  Words["article"],
  "countedState" | "sameOrigin" | "originsBehind" | "noneOfSeveral" | "common" | "missing"
>;

const CLAIM: NounForms = { singular: "قول", dual: "قولان", plural: "أقوال", accusative: "قولًا", gender: "masculine" };

const KNOWN_ORIGIN: NounForms = {
  singular: "أصل معروف",
  dual: "أصلان معروفان",
  plural: "أصول معروفة",
  accusative: "أصلًا معروفًا",
  gender: "masculine",
};

/** What is said of one claim, of two, of several. */
const PREDICATES: Readonly<Record<CorroborationState, readonly [one: string, two: string, several: string]>> = {
  none: ["لا سند له", "لا سند لهما", "لا سند لها"],
  circular: ["سنده دائري", "سندهما دائري", "سندها دائري"],
  multipleKnownOrigins: ["له أصول متعددة معروفة", "لهما أصول متعددة معروفة", "لكل منها أصول متعددة معروفة"],
  undetermined: ["لا يُعرف كم أصلًا وراءه", "لا يُعرف كم أصلًا وراء كل منهما", "لا يُعرف كم أصلًا وراء كل منها"],
  selfOnly: [
    "لا يصدر إلا عن جهة واحدة وما يتبعها",
    "لا يصدر كل منهما إلا عن جهة واحدة وما يتبعها",
    "لا يصدر كل منها إلا عن جهة واحدة وما يتبعها",
  ],
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
  sameOrigin: (count) => {
    if (count === 1) return `${CLAIM.singular} من أصل واحد`;
    return `${countNoun(count, CLAIM, { numerals })} ${count === 2 ? "أصلهما" : "أصلها"} واحد`;
  },
  originsBehind: (origins) => {
    if (origins === 0) return "لا أصل معروفًا هنا";
    return origins === 1 ? "هنا أصل معروف واحد:" : `هنا ${countNoun(origins, KNOWN_ORIGIN, { numerals })}`;
  },
  noneOfSeveral: (claims) => (claims === 1 ? "لا يُعرف للقول أصلان مستقلان" : "لا يُعرف لأي قول أصلان مستقلان"),
  common: ({ kind, claims }) => {
    if (kind === "origin") return `${claims === 1 ? "" : claims === 2 ? "كلاهما " : "كلها "}من أصل واحد:`;
    return `${claims === 1 ? "وصل" : claims === 2 ? "وصلا كلاهما" : "وصلت كلها"} في عمل واحد:`;
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
