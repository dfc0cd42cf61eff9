/** Figures as prose writes them: in digits and in words, bounded, in ranges; and what looks like one and is none. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuantities } from "../../src/arabic/quantities.ts";

/** What is found, in one line each: the words, what they say, the thing that is counted. */
const told = (text: string): string[] =>
  findQuantities(text).map(({ value, upTo, bound, unit, start, end }) => {
    const figure = upTo === undefined ? `${value}` : `${value}–${upTo}`;
    return [text.slice(start, end), "=", ...(bound === "exact" ? [] : [bound]), figure, ...(unit ? [unit] : [])].join(
      " ",
    );
  });

it("of thirteen to nineteen, where nobody counted", () => {
  expect([...told("قتل بضعة عشر مقاتلًا"), ...told("نجت بضع عشرة امرأة")]).toEqual([
    "بضعة عشر مقاتلًا = 13–19 مقاتلًا",
    "بضع عشرة امرأة = 13–19 امرأة",
  ]);
});

describe("one number", () => {
  it.each([
    ["قتل 10 جنود", "10 جنود = 10 جنود"],
    ["قتل عشرة جنود", "عشرة جنود = 10 جنود"],
    ["بقي واحد", "واحد = 1"],
    ["أحد عشر شخصًا", "أحد عشر شخصًا = 11 شخصًا"],
    ["اثنا عشر شخصًا", "اثنا عشر شخصًا = 12 شخصًا"],
    ["أصيب خمسة عشر مدنيًا", "خمسة عشر مدنيًا = 15 مدنيًا"],
    ["تسع عشرة امرأة", "تسع عشرة امرأة = 19 امرأة"],
    ["أصيب خمسة وعشرون مدنيًا", "خمسة وعشرون مدنيًا = 25 مدنيًا"],
    ["تسعة وتسعون", "تسعة وتسعون = 99"],
    ["مئتا شخص", "مئتا شخص = 200 شخص"],
    ["ثلاثمئة شخص", "ثلاثمئة شخص = 300 شخص"],
    ["ثمانمئة شخص", "ثمانمئة شخص = 800 شخص"],
    ["تسعمائة شخص", "تسعمائة شخص = 900 شخص"],
    ["قتل مئة وخمسة وعشرون مقاتلًا", "مئة وخمسة وعشرون مقاتلًا = 125 مقاتلًا"],
    ["ثلاث مئة وخمسة وعشرون ألف شخص", "ثلاث مئة وخمسة وعشرون ألف شخص = 325000 شخص"],
    ["ألفان وثلاثمئة لاجئ", "ألفان وثلاثمئة لاجئ = 2300 لاجئ"],
    ["سبعة آلاف وخمسون مقاتلًا", "سبعة آلاف وخمسون مقاتلًا = 7050 مقاتلًا"],
    ["ألف ومئتان وخمسة", "ألف ومئتان وخمسة = 1205"],
    ["نزح من مليوني شخص", "مليوني شخص = 2000000 شخص"],
    ["مليار دولار", "مليار دولار = 1000000000 دولار"],
    ["3.5 مليون برميل", "3.5 مليون برميل = 3500000 برميل"],
    ["نصف مليون دولار", "نصف مليون دولار = 500000 دولار"],
    ["مليون ونصف دولار", "مليون ونصف دولار = 1500000 دولار"],
    ["600،000 نازح", "600،000 نازح = 600000 نازح"],
    ["٢٠ في المئة", "٢٠ = 20"],
  ])("%s", (text, found) => expect(told(text)).toEqual([found]));

  it.each([
    ["سقط قتيلان في القصف", ["قتيلان = 2 قتيلان"]],
    ["أودى بقتيلين اثنين و3 جرحى", ["بقتيلين اثنين = 2 قتيلين", "3 جرحى = 3 جرحى"]],
    ["على الأقل قتيلتان", ["على الأقل قتيلتان = atLeast 2 قتيلتان"]],
    ["شنّت غارتين وأطلقت صاروخين", ["غارتين = 2 غارتين", "صاروخين = 2 صاروخين"]],
    ["قُتل مدنيان", ["مدنيان = 2 مدنيان"]],
    ["جرح 2 قتيلين", ["2 قتيلين = 2 قتيلين"]],
    // «مدنيين» may be many; the two of «القتيلين» were counted before; a name, a time and two sides are nothing counted.
    ["قُتل مدنيين", []],
    ["هوية القتيلين", []],
    ["قال حسين إن الطرفين اجتمعا قبل يومين في البحرين", []],
  ])("in one word: %s", (text, found) => expect(told(text)).toEqual(found));

  it("parts descend; a number behind one that it cannot be part of is no unit of it", () => {
    expect(told("خمسون وألف")).toEqual(["خمسون = 50"]);
    expect(told("عشرة وخمسة رجال")).toEqual(["عشرة = 10"]);
    expect(told("ألف ومليون")).toEqual(["ألف = 1000"]);
    expect(told("10 و5 رجال")).toEqual(["10 = 10", "5 رجال = 5 رجال"]);
  });

  it("every number that is written in digits is found at its place, whatever stands around it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1899 }), fc.constantFrom("", "قتل ", "وأصيب، "), (value, before) => {
        const text = `${before}${value} شخصًا`;
        expect(findQuantities(text)).toEqual([
          { value, bound: "exact", unit: "شخصًا", start: before.length, end: text.length },
        ]);
      }),
    );
  });
});

describe("how tightly it binds", () => {
  it.each([
    ["وصل نحو 20 شاحنة", "نحو 20 شاحنة = about 20 شاحنة"],
    ["قرابة مئة شخص", "قرابة مئة شخص = about 100 شخص"],
    ["ما لا يقل عن 12 قتيلًا", "ما لا يقل عن 12 قتيلًا = atLeast 12 قتيلًا"],
    ["وأكثر من 3 آلاف نازح", "وأكثر من 3 آلاف نازح = atLeast 3000 نازح"],
    ["200 جريح على الأقل", "200 جريح على الأقل = atLeast 200 جريح"],
    ["200 على الأكثر", "200 على الأكثر = atMost 200"],
    ["لا يتجاوز 5 حالات", "لا يتجاوز 5 حالات = atMost 5 حالات"],
    ["أقل من 5 حالات", "أقل من 5 حالات = atMost 5 حالات"],
    ["نحو 20 على الأقل", "نحو 20 على الأقل = about 20"],
  ])("%s", (text, found) => expect(told(text)).toEqual([found]));
});

describe("a range", () => {
  it.each([
    ["بين 10 و20 شاحنة", "بين 10 و20 شاحنة = 10–20 شاحنة"],
    ["بين 10 و 20 شاحنة", "بين 10 و 20 شاحنة = 10–20 شاحنة"],
    ["بين خمسة وعشرين وثلاثين شاحنة", "بين خمسة وعشرين وثلاثين شاحنة = 25–30 شاحنة"],
    ["بين 5 و10 آلاف مقاتل", "بين 5 و10 آلاف مقاتل = 5000–10000 مقاتل"],
    ["من 10 إلى 20 مقاتلًا", "من 10 إلى 20 مقاتلًا = 10–20 مقاتلًا"],
    ["10-20 مقاتلًا", "10-20 مقاتلًا = 10–20 مقاتلًا"],
    ["عشرات القتلى", "عشرات القتلى = 20–99 القتلى"],
    ["بالمئات", "بالمئات = 200–999"],
    ["آلاف النازحين", "آلاف النازحين = 2000–9999 النازحين"],
    ["مئات الآلاف من النازحين", "مئات الآلاف = 200000–999000"],
    ["ملايين الدولارات", "ملايين الدولارات = 2000000–9999999 الدولارات"],
    ["عشرات الملايين", "عشرات الملايين = 20000000–99000000"],
  ])("%s", (text, found) => expect(told(text)).toEqual([found]));

  it("goes up; two figures in the other order are two", () => {
    expect(told("20-10 مقاتلًا")).toEqual(["20 = 20", "10 مقاتلًا = 10 مقاتلًا"]);
    expect(told("بين 100 و50 شخصًا")).toEqual(["100 = 100", "50 شخصًا = 50 شخصًا"]);
  });
});

describe("what is no figure", () => {
  it.each([
    ["2015", []],
    ["في عام 2015 قتل 7", ["7 = 7"]],
    ["منذ 2015 شخصيًا", []],
    ["في آذار 2022 حدث", []],
    ["في 12 آذار 2022", []],
    ["2022-01-31", []],
    ["الأول والثاني", []],
  ])("a year, a day, an order: %s", (text, found) => expect(told(text)).toEqual(found));

  it.each([
    ["قتل 1999 شخصًا", "1999 شخصًا = 1999 شخصًا"],
    ["2100 مقاتل", "2100 مقاتل = 2100 مقاتل"],
    ["نحو 2015", "نحو 2015 = about 2015"],
  ])("something counted is: %s", (text, found) => expect(told(text)).toEqual([found]));

  it("a word of a sentence is no unit", () => {
    expect(told("قتل 7 في دمشق")).toEqual(["7 = 7"]);
  });
});

it("a fraction of three digits behind the Arabic sign may be a group of thousands: it is no number of ours", () => {
  expect(told("نزح ٦٠٠٫٠٠٠ شخص").join()).not.toContain("= 600 ");
  expect(told("بنسبة ٠٫١٢٥ من المئة").join()).toContain("0.125");
  expect(told("بلغ ١٫٥ مليون").join()).toContain("1500000");
});
