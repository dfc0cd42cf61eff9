/** Names: whose office speaks for which body, what grammar changes in them, how they sound in another script. */
import { describe, expect, it } from "vitest";
import { withoutCases, withoutNumber } from "../../src/arabic/case-endings.ts";
import { consonantsOf } from "../../src/arabic/consonants.ts";
import { fold } from "../../src/arabic/fold.ts";
import { isOrdinaryBeside } from "../../src/arabic/name-neighbours.ts";
import { bodyOfOffice, isBareOffice } from "../../src/arabic/offices.ts";

const NONE = { name: "", certain: false };

describe("who speaks for a body", () => {
  it.each([
    ["المتحدث باسم الجيش", "الجيش"],
    ["الناطقة الرسمية باسم وزارة الدفاع", "وزارة الدفاع"],
    ["متحدث رسمي عسكري كبير باسم الجيش", "الجيش"],
    ["وزير الصحة", "وزارة الصحة"],
    ["وزيرة الصحة السورية", "وزارة الصحة السورية"],
    ["محافظ الحسكة", "محافظة الحسكة"],
  ])("%s: certainly %s", (name, body) => expect(bodyOfOffice(name)).toEqual({ name: body, certain: true }));

  it.each([
    ["قائد الجيش", "الجيش"],
    ["الأمين العام للأمم المتحدة", "الأمم المتحدة"],
    ["الأمين العام لحزب الله", "حزب الله"],
    ["مدير عام المشفى", "المشفى"],
    ["رئيس الحكومة", "الحكومة"],
    ["نائب رئيس الحكومة", "الحكومة"],
    ["قائد لواء", "لواء"],
  ])("%s: %s, where there is one", (name, body) => expect(bodyOfOffice(name)).toEqual({ name: body, certain: false }));

  it.each([
    "وزير",
    "وزير سابق",
    "وزير الصحة السابق",
    "المتحدثة السابقة باسم الوزارة",
    "رئيس الحكومة المستقيل",
    "الوزير الصحة",
    "محافظ حلب",
    "باسم الحسن",
    "أحمد باسم الحسن",
    "المتحدث باسم",
    "رئيس",
    "أحمد",
    "",
  ])("«%s» names no body", (name) => expect(bodyOfOffice(name)).toBeUndefined());

  it.each(["وزير الصحة", "وزير الصحة والسكان", "المتحدث باسم جيش الوادي", "رئيس الحكومة"])(
    "«%s» is the office and no more",
    (name) => expect(isBareOffice(name, bodyOfOffice(name) ?? NONE)).toBe(true),
  );

  it.each(["وزير الصحة نبيل", "وزير الصحة ووزير الدفاع", "وزير الماء، صحيفة النهر", "المتحدث باسم الجيش (و)"])(
    "«%s» is more than an office",
    (name) => expect(isBareOffice(name, bodyOfOffice(name) ?? NONE)).toBe(false),
  );

  it("who is named far from «باسم» is not its speaker", () => {
    expect(bodyOfOffice("المتحدث الرسمي العسكري الأول السابق باسم الجيش")).toBeUndefined();
  });
});

describe("what grammar changes", () => {
  it.each([
    ["المتحدثون باسم الجيش", "متحدثين باسم جيش"],
    ["مسؤولان", "مسوولين"],
    ["ضابطًا", "ضابط"],
    ["أبا بكر", "ابو بكر"],
    ["أبي بكر", "ابو بكر"],
    ["أخا محمد", "اخو محمد"],
    ["ذي قار", "ذو قار"],
    ["بن علي", "ابن علي"],
    ["لبنان", "لبنين"],
    ["ابان", "ابان"],
    ["الله", "الله"],
    ["الين", "الين"],
  ])("of %s leaves %s", (name, key) => expect(withoutCases(name)).toBe(key));

  it("cases, the article and number make no difference where none is asked for", () => {
    const forms = ["مسؤول أمني", "مسؤولون أمنيون", "المسؤولين الأمنيين", "مسؤولان أمنيان", "مسؤولًا أمنيًا"];
    expect(new Set(forms.map(withoutNumber))).toEqual(new Set(["مسوول امني"]));
    expect(withoutCases("مسؤولون")).not.toBe(withoutCases("مسؤول"));
  });
});

describe("across scripts", () => {
  it.each([
    ["غارديان", "guardian"],
    ["فوكس", "fox"],
    ["فيليبس", "phillips"],
    ["غسان", "ghassan"],
    ["جزيرة", "jazeera"],
    ["شيف", "chef"],
    ["سيتي", "city"],
    ["كارتر", "carter"],
    ["شاه", "shah"],
  ])("%s sounds like %s", (arabic, latin) => expect(consonantsOf(fold(arabic))).toBe(consonantsOf(latin)));

  it("letters of one sound are one, doubled ones once, vowels none", () => {
    expect(consonantsOf("guardian")).toBe("grdn");
    expect(consonantsOf("cnn")).toBe("kn");
    expect(consonantsOf("بپbp تطث")).toBe("bt");
    expect(consonantsOf("اوي aeiou")).toBe("");
  });
});

describe("beside a name", () => {
  it.each([
    ["عون", "يد", "", true],
    ["عون", "الرئيس", "", false],
    ["بري", "هجوم", "", true],
    ["حماة", "", "الديار", true],
    ["حماة", "الديار", "", false],
    ["نصر الله", "جاء", "", true],
    ["قطر", "", "الدائرة", true],
    ["دمشق", "نصف", "الدائرة", false],
  ])("«%s» between «%s» and «%s» is an ordinary word: %s", (name, before, after, is) => {
    const [key, ahead, behind] = [name, before, after].map(fold);
    expect(isOrdinaryBeside(key ?? "", ahead ?? "", behind ?? "")).toBe(is);
  });
});
