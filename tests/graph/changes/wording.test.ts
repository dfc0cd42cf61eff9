/** What of two wordings is told as a change: figures and words, never mere spelling. */
import { expect, test } from "vitest";
import { compareWording } from "../../../src/graph/changes/wording.ts";

test.each<[string, string, { figure: boolean; words: boolean }]>([
  ["السد سليم", "السدّ سليمٌ.", { figure: false, words: false }],
  ["عبد الله قال", "عبدالله قال", { figure: false, words: false }],
  ["فيه ثلاثة شقوق", "فيه 3 شقوق", { figure: false, words: false }],
  ["فيه ثلاثة شقوق", "فيه 4 شقوق", { figure: true, words: false }],
  ["فيه 3 إلى 5 شقوق", "فيه 3 إلى 6 شقوق", { figure: true, words: false }],
  ["فيه 3 شقوق", "فيه 3 ثقوب", { figure: false, words: true }],
  ["شقوق صغيرة", "شقوق صغيةر", { figure: false, words: false }],
  ["المياه تتسرب", "المياه تتسررب", { figure: false, words: false }],
  // A short word with two letters changed round is another word.
  ["حمل على السد", "حلم على السد", { figure: false, words: true }],
  ["قتلوا الحارس", "قتلوا الحرس", { figure: false, words: true }],
  // Five letters are enough, four are not.
  ["صغيرة", "صغريه", { figure: false, words: false }],
  ["صغير", "صغري", { figure: false, words: true }],
  ["صغيرة", "صغورة", { figure: false, words: true }],
  ["السد آمن", "السد آمن اليوم", { figure: false, words: true }],
])("%s / %s", (before, after, told) => {
  expect(compareWording(before, after)).toEqual(told);
  expect(compareWording(after, before)).toEqual(told);
});
