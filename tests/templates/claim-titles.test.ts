/** Who stands before a claim's words in a title: many are not all named, and who denies is never among those who say it. */
import { expect, test } from "vitest";
import { voicesInArabic } from "../../templates/locales/ar-speech.ts";
import { voicesInEnglish } from "../../templates/locales/en-speech.ts";

test.each([
  [["أ"], [], "أ", "أ"],
  [["أ", "ب"], ["ج (نفي)"], "أ، ب، ج (نفي)", "أ, ب, ج (نفي)"],
  [["أ", "ب", "ج", "د"], [], "أ وآخرون", "أ and others"],
  [["أ"], ["ب (نفي)", "ج (تشكيك)", "د (نفي)"], "أ، وآخرون لا يثبتونه", "أ, and some who do not affirm it"],
  [["أ", "ب", "ج", "د"], ["ه (نفي)"], "أ وآخرون، وغيرهم لا يثبتونه", "أ and others, and some who do not affirm it"],
  [
    [],
    ["أ (نفي)", "ب (نفي)", "ج (تشكيك)", "د (نفي)"],
    "أ (نفي) وآخرون لا يثبتونه",
    "أ (نفي) and others who do not affirm it",
  ],
])("%j, and otherwise %j", (saying, others, arabic, english) => {
  expect(voicesInArabic({ saying, others })).toBe(arabic);
  expect(voicesInEnglish({ saying, others })).toBe(english);
});
