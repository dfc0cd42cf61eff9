/** Whose words a paragraph reports, and which words those are: examples that read like the news; the many are in labelled/. */
import { describe, expect, test } from "vitest";
import { findAttributions } from "../../src/import/proposals/find-attribution.ts";
import { ANONYMITIES } from "../../src/model/vocabulary.ts";

const read = (paragraph: string, known: readonly string[] = []) =>
  findAttributions(paragraph, undefined, (name) => known.includes(name)).attributions.map(
    ({ start, end, speakers, relays }) => ({
      words: paragraph.slice(start, end),
      who: speakers.map(({ name, anonymity }) => `${name} (${ANONYMITIES[anonymity].ar})`).join(" + "),
      through: relays.map(({ name }) => name).join(" ثم "),
    }),
  );

test("a speaker with an office, and the words he says", () => {
  expect(read("قال وزير الصحة إن الطريق مفتوح.")).toEqual([
    { words: "الطريق مفتوح", who: "وزير الصحة (بالصفة)", through: "" },
  ]);
});

describe("nobody is named who is not", () => {
  test.each([
    ["قال تعالى: «إنا أعطيناك الكوثر».", []],
    ["قال مسؤول إن الكهرباء تُقطع.", ["مسؤول (مجهول)"]],
    ["قالت الصحيفة إن الكهرباء تُقطع.", [""]],
    ["قالت ثلاثة مصادر إن الكهرباء تُقطع.", ["ثلاثة مصادر (مجموعة مجهولة)"]],
    ["قال العشرات إن الكهرباء تُقطع.", [""]],
    ["قالت حماس إن الكهرباء تُقطع.", ["حماس (غير معروف)"]],
    ["ذُكر أن الكهرباء تُقطع.", [""]],
    ["أحمد علي، وهو طبيب، يقول إن الكهرباء تُقطع.", ["أحمد علي (مسمّى)"]],
    [
      "الإدارة الذاتية وقوات سوريا الديمقراطية أكدتا مراراً أن الكهرباء تُقطع.",
      ["الإدارة الذاتية (غير معروف) + قوات سوريا الديمقراطية (مسمّى)"],
    ],
  ])("%s", (sentence, speakers) => {
    expect(
      read(sentence)
        .map(({ who }) => who)
        .filter((who) => who !== "" || speakers.length > 0),
    ).toEqual(speakers);
  });
});

test("a topic of the content is a name, also where it is one definite noun", () => {
  expect(read("قال الشرع إن الطريق مفتوح.")[0]?.who).toBe("");
  expect(read("قال الشرع إن الطريق مفتوح.", ["الشرع"])[0]?.who).toBe("الشرع (مسمّى)");
});

describe("what came before", () => {
  test("a pronoun leads to whoever spoke, if the verb agrees and it is not long ago", () => {
    const [, he, she] = read("قال أحمد علي إن البيت احترق. وأضاف أن الجيران ساعدوه. وأضافت أن الشارع أُغلق.");
    expect([he?.who, she?.who]).toEqual(["أحمد علي (مسمّى)", ""]);
  });

  test("«الوكالة» leads to the agency of the text, and to nothing where there was none", () => {
    const text = "نقلت وكالة تاس عن مسؤول أن الاتفاق قريب. وقالت الوكالة إن الوفد وصل. وقالت القناة إنه غادر.";
    expect(read(text).map(({ who }) => who)).toEqual(["مسؤول (مجهول)", "وكالة تاس (مسمّى)", ""]);
  });
});

/** Kinds that readings of the press showed, a sentence each, made for this. */
describe("what the press showed", () => {
  const named = (text: string): string[] => read(text).map(({ who }) => who.replace(/ \([^)]*\)/g, ""));

  test.each([
    ["a name in quotation marks is no quotation", "قالت جمعية «سنابل» إن السلال تكفي.", "جمعية «سنابل»"],
    ["an «إن» of a name opens nothing", "وذكرت شبكة «سي إن إن» أن الطائرة هبطت.", "شبكة «سي إن إن»"],
    [
      "whoever holds an office stands behind it, between commas",
      "أوضح نائب المدير، النقيب نايف محمد الجهني، أن الحريق أُخمد.",
      "نائب المدير النقيب نايف محمد الجهني",
    ],
    [
      "behind «بن» a name goes on, whatever it is spelt like",
      "قال أسامة بن فضل البار إن الوقف لا يباع.",
      "أسامة بن فضل البار",
    ],
    ["what he does where is no more of his name", "وتابع حسين المصري المنتمي إلى النادي أن البحر هائج.", "حسين المصري"],
    ["nor is where he wrote it", "وقال قرقاش بحسابه على تويتر إن الأمر انتهى.", "قرقاش"],
    ["nor what is his", "أكد مجلس المدينة التزامه بأن يعود الماء.", ""],
    ["two are two", "أعلنت الهند وباكستان أن الهدنة صمدت.", "الهند + باكستان"],
    ["two offices of one man are not", "قال مدير الإعلام والمتحدث الرسمي محمد الصفيان إن التعديل جاهز.", ""],
  ])("%s", (_, text, who) => {
    expect(named(text)).toEqual([who]);
  });

  test.each([
    ["his excellency, by himself", "وقال معاليه إن الدعم مستمر."],
    ["a trade and a nation", "وأكد المخرج المغربي أن الفيلم جاهز."],
    ["a happening", "أكد تشريح الجثة أنه مات غرقًا."],
    ["what is ours", "تقول لنا خبرتنا السابقة إن الأمر صعب."],
    ["a preposition with its pronoun", "قدر علينا أن نتعرض لحادث."],
    ["a time", "كانت هناك فرصة بين عامي 1914 و1936، ولا ينبغي وصفها بأنها ضائعة."],
    ["a source cut short", "أفاد مصدر من «جمعية التجار» بأن الأسعار سترتفع."],
    ["who is told", "أبلغ الطيار برج المراقبة أنه سيهبط."],
    ["whoever the clause before is about", "انتقدت النقابة القانون، وقالت إن الرواتب ستنقص."],
    ["whoever believes it", "عُثر على أشلاء يعتقد أنها من الجبل."],
  ])("nobody: %s", (_, text) => {
    expect(named(text).filter((who) => who !== "")).toEqual([]);
  });

  test.each([
    ["a proviso", "اتفق الجانبان على أن يلتقيا في الربيع."],
    ["a list", "صدرت له ثلاث روايات، منها: «المرفأ» و«باب البحر»."],
    ["a filler", "يذكر أن المدينة شهدت فيضانًا."],
    ["what nobody says", "لا أحد يقول إن الأمر سهل."],
    ["a decision", "أقر مجلس الوزراء أن يكون لكل شاطئ حرم."],
    ["«وذلك» alone", "وذلك بحسب وزارة النقل."],
  ])("nothing is said: %s", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test("a surname leads to the full name, another's answer to nobody", () => {
    expect(named("قال الوزير جون كيري إن الاتفاق جيد. وأضاف كيري أن العمل مستمر.")).toEqual([
      "الوزير جون كيري",
      "الوزير جون كيري",
    ]);
    expect(named("أكد جون كيري أن الاتفاق جيد، وهو ما أكده شكري بدوره، قائلًا إن العمل مستمر.").at(-1)).toBe("");
  });
});

test("the chain is kept, whoever stands where in the sentence", () => {
  for (const sentence of [
    "ونقلت وكالة تاس عن مصدر عسكري أن القاعدة أُخليت.",
    "قالت وكالة تاس نقلًا عن مصدر عسكري إن القاعدة أُخليت.",
    "نقلًا عن مصدر عسكري، قالت وكالة تاس إن القاعدة أُخليت.",
    "قال مصدر عسكري لوكالة تاس إن القاعدة أُخليت.",
    "القاعدة أُخليت، وفق ما أوردته وكالة تاس نقلًا عن مصدر عسكري.",
  ])
    expect(read(sentence), sentence).toEqual([
      { words: "القاعدة أُخليت", who: "مصدر عسكري (مجهول)", through: "وكالة تاس" },
    ]);
});

test("«بحسب» ends where the sentence begins, on either side", () => {
  const claim = { words: "الأسعار تضاعفت", who: "منظمة الفاو (مسمّى)", through: "" };
  expect(read("بحسب منظمة الفاو، الأسعار تضاعفت.")).toEqual([claim]);
  expect(read("بحسب منظمة الفاو فإن الأسعار تضاعفت.")).toEqual([claim]);
  expect(read("الأسعار تضاعفت، بحسب منظمة الفاو.")).toEqual([claim]);
});

test("hostile sentences cost no more than their length", () => {
  for (const piece of ["قال إن ", "قال الوزير، ", "بحسب ", "«", "وقال ", "نقلا عن ", "لوكالة "])
    expect(findAttributions(piece.repeat(20_000)).attributions.length).toBeLessThan(20_000);
});
