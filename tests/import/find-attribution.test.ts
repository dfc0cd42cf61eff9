/** Whose words a paragraph reports, and which words those are: examples that read like the news; the many are in labelled/. */
import { describe, expect, test } from "vitest";
import { findAttributions } from "../../src/import/proposals/find-attribution.ts";
import { ANONYMITIES } from "../../src/model/vocabulary.ts";
import { all } from "../setup/laws.ts";

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
      "قال أسامة بن فضل العطار إن الوقف لا يباع.",
      "أسامة بن فضل العطار",
    ],
    ["what he does where is no more of his name", "وتابع حسين المصري المنتمي إلى النادي أن البحر هائج.", "حسين المصري"],
    ["nor is where he wrote it", "وقال قرقاش بحسابه على تويتر إن الأمر انتهى.", "قرقاش"],
    [
      "a body in quotation marks is told by them",
      "أفاد مصدر من «جمعية التجار» بأن الأسعار سترتفع.",
      "مصدر من «جمعية التجار»",
    ],
    ["nor what is his", "أكد مجلس المدينة التزامه بأن يعود الماء.", ""],
    ["two are two", "أعلنت الهند وباكستان أن الهدنة صمدت.", "الهند + باكستان"],
    ["two offices of one man are not", "قال مدير الإعلام والمتحدث الرسمي محمد الهاشمي إن التعديل جاهز.", ""],
  ])("%s", (_, text, who) => {
    expect(named(text)).toEqual([who]);
  });

  test.each([
    ["his excellency, by himself", "وقال معاليه إن الدعم مستمر."],
    ["a trade and a nation", "وأكد المخرج المغربي أن الفيلم جاهز."],
    ["a happening", "أكد تشريح الجثة أنه مات غرقًا."],
    ["what is ours", "تقول لنا خبرتنا السابقة إن الأمر صعب."],
    ["a preposition with its pronoun", "قدر علينا أن نقع في عاصفة."],
    ["a time", "كانت هناك فرصة بين عامي 1921 و1937، ولا ينبغي وصفها بأنها ضائعة."],
    ["who is told", "أبلغ الطيار برج المراقبة أنه سيهبط."],
    ["whoever the clause before is about", "انتقدت النقابة القانون، وقالت إن الرواتب ستنقص."],
    ["whoever believes it", "عُثر على بقايا يعتقد أنها من الجبل."],
  ])("nobody: %s", (_, text) => {
    expect(named(text).filter((who) => who !== "")).toEqual([]);
  });

  test.each([
    ["a proviso", "اتفق الجانبان على أن يلتقيا في الربيع."],
    ["a list", "صدرت له ثلاث روايات، منها: «المرفأ» و«باب البحر»."],
    ["a filler", "يذكر أن المدينة شهدت فيضانًا."],
    ["what nobody says", "لا أحد يقول إن الأمر سهل."],
    ["a decision", "أقر مجلس الوزراء أن يكون لكل سوق حارس."],
    ["«وذلك» alone", "وذلك بحسب وزارة النقل."],
  ])("nothing is said: %s", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test("a surname leads to the full name, another's answer to nobody", () => {
    expect(named("قال الوزير جون كيري إن الاتفاق جيد. وأضاف كيري أن العمل مستمر.")).toEqual([
      "الوزير جون كيري",
      "الوزير جون كيري",
    ]);
    expect(named("أكد جون كيري أن الاتفاق جيد، وهو ما أكده حداد بدوره، قائلًا إن العمل مستمر.").at(-1)).toBe("");
  });
});

describe("who is named farther off", () => {
  test.each([
    [
      "a name behind the comma of an office",
      "قال عضو المكتب التنفيذي لقطاع المياه، المهدي بنمراد، إن البئر جاهزة.",
      "عضو المكتب التنفيذي لقطاع المياه المهدي بنمراد",
    ],
    [
      "an office that is one with where it is held",
      "أكد مدير المنطقة الصحية في عين الريحان، الدكتور مهند السيد، أن المركز مفتوح.",
      "مدير المنطقة الصحية في عين الريحان الدكتور مهند السيد",
    ],
    ["a subject before a comma", "المتحدث باسم البلدية سامر حداد، أكد أن الجسر آمن.", "المتحدث باسم البلدية سامر حداد"],
    ["whoever did a deed before", "ترأس الوالي محمد أمزيان اجتماعًا، وقال إن الجسر آمن.", "الوالي محمد أمزيان"],
    ["not where the deed's object may be his name", "زار وزير السياحة مازن قطيش القلعة، وقال إن الجسر آمن.", ""],
    [
      "two behind commas",
      "قالت الناشطة ربى العلي، والمحامي ياسر الدروبي، إن الجسر آمن.",
      "الناشطة ربى العلي + المحامي ياسر الدروبي",
    ],
    ["each of two", "اتفق كل من مدير النقل ومدير التموين على أن الجسر آمن.", "مدير النقل + مدير التموين"],
    ["one man of two trades", "يرى الكاتب والمحلل السياسي عمر داود أن الجسر آمن.", "الكاتب والمحلل السياسي عمر داود"],
    ["what was said before", "وسبق للخبير المائي جورج حداد أن حذر من أن السد قديم.", "الخبير المائي جورج حداد"],
    [
      "behind a relative",
      "الأمر نفسه أكده أستاذ الاقتصاد كمال بوزيد، الذي يرى أن الجسر آمن.",
      "أستاذ الاقتصاد كمال بوزيد",
    ],
    [
      "a quotation behind where it was said",
      "قال متحدث باسم المجلس في بيان «نطلب من السكان أن يبقوا في بيوتهم».",
      "متحدث باسم المجلس",
    ],
    ["who could not check", "ولم يتسن لرويترز التحقق من صحة المقطع.", "رويترز"],
    ["a title cut short", "قال د. سامي علي إن المرض نادر.", "د. سامي علي"],
    ["what is announced without «أن»", "أعلنت قناة المسار عن إطلاق برنامج جديد.", "قناة المسار"],
    ["a surname alone, whose is not told", "وقال الدروبي إن الجسر آمن.", "الدروبي"],
    ["no adjective that stands for a man", "وقال الستيني إن الجسر آمن.", ""],
    ["before the comma, at the end", "الموسم أفضل من سابقه، يقول المزارع حسين درويش.", "المزارع حسين درويش"],
  ])("%s", (_, text, who) => {
    expect(read(text).map((each) => each.who.replace(/ \([^)]*\)/gu, ""))).toEqual([who]);
  });

  test.each([
    ["what may be", "قد يقول الوزير سامي علي إن الجسر آمن."],
    ["what is wished", "ليت الوزير سامي علي قال إن الجسر آمن."],
    ["what I believe", "«الجسر قديم. أعتقد أنه سيسقط»"],
  ])("nothing is said: %s", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test("a pronoun leads to no paper that only passed words on, where the verb is a man's", () => {
    const told = (text: string): string[] => read(text).map(({ who }) => who);
    expect(told("قُتل خمسة، بحسب «رويترز». وأضاف أن الجرحى عشرة.")).toEqual(["رويترز (مسمّى)", ""]);
    expect(told("قُتل خمسة، بحسب «رويترز». وأضافت أن الجرحى عشرة.")).toEqual(["رويترز (مسمّى)", "رويترز (مسمّى)"]);
    expect(told("قُتل خمسة، بحسب وزارة الصحة. وأضاف أن الجرحى عشرة.")).toEqual(["وزارة الصحة (مسمّى)", ""]);
    expect(told("بحسب موقع «المنبر»، تابع حلاق هجومه، قائلًا: «انتهى الأمر».").at(-1)).toBe("");
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

test.each(all(["قال إن ", "قال الوزير، ", "بحسب ", "«", "وقال ", "نقلا عن ", "لوكالة "]))(
  "a hostile sentence costs no more than its length: %s",
  (piece) => {
    expect(findAttributions(piece.repeat(20_000)).attributions.length).toBeLessThan(20_000);
  },
);
