/** Words by which a text says of a name that it is none: «جندي سابق مجهول», «شهود لم تُذكر أسماؤهم». */
import { foldKey } from "./fold.ts";

const SINGLE = [
  "مجهول",
  "مجهولة",
  "مجهول الهوية",
  "مجهولة الهوية",
  "لم يذكر اسمه",
  "لم يُكشف اسمه",
  "لم تذكر اسمها",
  "رفض ذكر اسمه",
  "طلب عدم ذكر اسمه",
];
const SEVERAL = [
  "مجهولون",
  "مجهولين",
  "مجهولات",
  "مجهولو الهوية",
  "مجهولي الهوية",
  "لم تذكر أسماؤهم",
  "لم تُكشف أسماؤهم",
  "رفضوا ذكر أسمائهم",
];

const ENDINGS = [
  ...SINGLE.map((words) => ({ key: foldKey(words), isSeveral: false })),
  ...SEVERAL.map((words) => ({ key: foldKey(words), isSeveral: true })),
];

/** Brackets that are square, or never closed, mean no less: «مسؤول [مجهول]», «مسؤول (مجهول». */
const BRACKETS = /[()（）[\]{}]/gu;

/** What is left of a name without such words at its end, and whether they are of several; `undefined` where it has none. */
export function unnamedIn(name: string): { readonly rest: string; readonly isSeveral: boolean } | undefined {
  const words = name.replace(BRACKETS, " ").trim().split(/\s+/u);
  for (let from = 0; from < words.length; from += 1) {
    const key = foldKey(words.slice(from).join(" "));
    const ending = ENDINGS.find((each) => each.key === key);
    if (ending !== undefined) return { rest: words.slice(0, from).join(" "), isSeveral: ending.isSeveral };
  }
  return undefined;
}
