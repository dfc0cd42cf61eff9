/** Where in a source: page, paragraph, minute; by a number, in quotes or brackets, or by an ordinal. */

import { fold } from "./fold.ts";

/** Words before a number; the full Arabic ones also with «ال», and before an ordinal: «الفقرة الثالثة». */
const PARTS = words(
  "صفحة صفحات صفحتان صفحتين فقرة فقرات دقيقة ثانية ساعة فصل باب قسم جزء مجلد جدول ملحق شكل سطر مادة بند حاشية هامش",
);
const SHORT = words("ص صص ف د ج pp p pages page paras para paragraphs paragraph min ch chapter section table §§ §");
const ORDINALS = words("أول أولى ثاني ثانية حادي حادية أخير أخيرة").concat(
  words("ثالث رابع خامس سادس سابع ثامن تاسع عاشر").flatMap((ordinal) => [ordinal, `${ordinal}ه`]),
);

const LOCATOR = new RegExp(
  `^(?:(?:(?:ال)?(?:${PARTS.join("|")})|(?:${SHORT.join("|")})\\.?)\\s*[\\p{Nd}(«]` +
    `|ال(?:${PARTS.join("|")})\\s+ال(?:${ORDINALS.join("|")})(?!\\p{L}))`,
  "u",
);

/** Says whether a part of a list of sources is a place in the source before it. */
export const isLocator = (text: string): boolean => LOCATOR.test(fold(text));

const PAGE = new RegExp(
  `^(?:(?:ال)?(?:${words("صفحة صفحات صفحتان صفحتين").join("|")})|(?:ص|صص|p|pp|page|pages)\\.?)\\s*(?<page>\\d+)`,
  "u",
);

/** The page that a place in a source begins on: 12 of «ص 12», 3 of «الصفحات 3–5»; `undefined` where it tells none. */
export function pageOf(locator: string): number | undefined {
  const page = PAGE.exec(fold(locator))?.groups?.page;
  return page === undefined || Number(page) === 0 ? undefined : Number(page);
}

function words(list: string): string[] {
  return fold(list).split(" ");
}
