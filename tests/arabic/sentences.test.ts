/** Sentences and clauses of Arabic prose. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceAt, splitClauses, splitSentences } from "../../src/arabic/sentences.ts";

const prose = fc.string({ unit: fc.constantFrom(...'ابد 12.،؛:!؟?…»«"\n()—'), maxLength: 60 });
const pieces = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end).trim());

describe("sentences", () => {
  it("no character is lost, none told twice", () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const split of [splitSentences, splitClauses]) {
          const spans = split(text);
          expect(spans.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
          for (const { start, end } of spans) expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  it.each([
    ["قال الشاهد ذلك. ثم سكت! فلماذا؟ لا أحد يعلم… انتهى.", 5],
    ["قال: «لم يحدث شيء.» ثم مضى.", 2],
    ["التقى د. أحمد العلي الوفد. وخرج.", 2],
    ["بلغت النسبة 3.5 في المئة. وكانت ٢٫٥.", 2],
    ["1. الأول\n2. الثاني", 1],
    ["سقطت المدينة عام 2015 م. وبعدها عاد الناس.", 2],
    ["الموقع example.com يعمل. نعم.", 2],
    ["فقرة بلا نقطة\n\nفقرة أخرى", 2],
    ["", 0],
  ])("%s: %i", (text, count) => expect(splitSentences(text)).toHaveLength(count));

  it("clauses end at Arabic commas, not inside numbers and times", () => {
    const text = "قالت الصحيفة، نقلًا عن مسؤولين: إن 1,000 شخص عبروا عند 12:30؛ ولم تسمّهم.";
    expect(pieces(text, splitClauses(text))).toEqual([
      "قالت الصحيفة،",
      "نقلًا عن مسؤولين:",
      "إن 1,000 شخص عبروا عند 12:30؛",
      "ولم تسمّهم.",
    ]);
  });

  it("finds the sentence around a position", () => {
    const text = "الأولى. الثانية هنا. الثالثة";
    const { start, end } = sentenceAt(text, text.indexOf("هنا"));
    expect(text.slice(start, end)).toBe("الثانية هنا. ");
  });
});
