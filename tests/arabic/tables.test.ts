/** Every function of Arabic by examples: input, arrow, output, in `recorded/`, to be read as a table. */
import { describe, expect, test } from "vitest";
import { agreementOf, jointPronoun, presentOf } from "../../src/arabic/agreement.ts";
import { arabicSortKey, compareArabic, indexLetter } from "../../src/arabic/arabic-order.ts";
import { isSpeechVerb } from "../../src/arabic/attribution/cue-forms.ts";
import { cuesAmong, readCue } from "../../src/arabic/attribution/find-cues.ts";
import { readWords } from "../../src/arabic/attribution/sentence-words.ts";
import { genderOf, isKnownNoun, isManyMen, isSingular } from "../../src/arabic/attribution/speaker-words.ts";
import {
  arabicRuns,
  findBidiFaults,
  findMixedWords,
  holdsArabicGroups,
  isolationRuns,
  mayHoldForeign,
} from "../../src/arabic/bidi.ts";
import { withoutCases, withoutNumber } from "../../src/arabic/case-endings.ts";
import { answersFor, carriesOn } from "../../src/arabic/chain-words.ts";
import { characterClass } from "../../src/arabic/characters.ts";
import { cliticSplits } from "../../src/arabic/clitics.ts";
import { consonantsOf } from "../../src/arabic/consonants.ts";
import { cutAtWord } from "../../src/arabic/cut-at-word.ts";
import { findDateWords } from "../../src/arabic/date-words.ts";
import { formatDate, isIsoDate, parseDate, parseMoment } from "../../src/arabic/dates.ts";
import { verbInName } from "../../src/arabic/finite-verbs.ts";
import { fold, foldKey, foldWithMap } from "../../src/arabic/fold.ts";
import { furnitureOf } from "../../src/arabic/furniture.ts";
import { certaintyOf, isLookalike } from "../../src/arabic/homographs.ts";
import { languageTag } from "../../src/arabic/languages.ts";
import { isLocator } from "../../src/arabic/locators.ts";
import { isOrdinaryBeside } from "../../src/arabic/name-neighbours.ts";
import { formatNumber, parseNumber, withNumerals } from "../../src/arabic/numbers.ts";
import { bodyOfOffice } from "../../src/arabic/offices.ts";
import { readPeriod } from "../../src/arabic/periods.ts";
import { countAlone, countNoun, nounAfter } from "../../src/arabic/plural.ts";
import { findQuantities } from "../../src/arabic/quantities.ts";
import { holdsName, keysOf, readReferences } from "../../src/arabic/reference-words.ts";
import { sentenceAt, splitClauses, splitSentences } from "../../src/arabic/sentences.ts";
import { proposeId } from "../../src/arabic/slug.ts";
import { namesNobody } from "../../src/arabic/speakers.ts";
import { unknownWords } from "../../src/arabic/spelling.ts";
import { compoundCut, withOneHamzaSeat } from "../../src/arabic/spellings.ts";
import { isStopKey, isStopWord } from "../../src/arabic/stop-words.ts";
import { zoneOfCity } from "../../src/arabic/time-zones.ts";
import {
  bearsCliticAndArticle,
  inflections,
  mayBeginWithAnd,
  phraseKey,
  searchWords,
  withoutClitics,
  wordKey,
  wordsIn,
} from "../../src/arabic/word-keys.ts";
import { expectRecorded } from "../setup/recorded.ts";

/** One function, or a few that answer to the same inputs, one a line. */
interface Table {
  readonly inputs: string;
  readonly tell: (input: string) => unknown;
}

/** What nobody sees is written as its number; so is a line's end. */
const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Mn}\u00a0\u202f\u0640]/gu,
    (char) => `<${(char.codePointAt(0) ?? 0).toString(16)}>`,
  );
const typed = (line: string): string =>
  line.replace(/<([0-9a-f]{1,6})>/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

const told = (value: unknown): string =>
  typeof value === "string" ? value : value === undefined ? "-" : JSON.stringify(value).replace(/"/gu, "'");

const runs = (text: string): string =>
  isolationRuns(text)
    .map(({ text: run, kind, ltr }) => (kind === "plain" ? run : `{${kind}${ltr ? ">" : ""} ${run}}`))
    .join("");
const spans = (
  text: string,
  cut: (text: string) => readonly { readonly start: number; readonly end: number }[],
): string =>
  cut(text)
    .map(({ start, end }) => text.slice(start, end))
    .join("|");

const FORMS = { singular: "قول", dual: "قولان", plural: "أقوال", accusative: "قولًا", gender: "masculine" } as const;
const CASES = { singular: "حالة", dual: "حالتان", plural: "حالات", accusative: "حالة", gender: "feminine" } as const;

/** A dictionary and a name, for the table of spelling. */
const SPELT: ReadonlySet<string> = new Set(
  "ذهب محطة متوقفة ظهر أمس كتب مدرسة مدرست كبيرة استقال إدارة قسم يكتب كلمة المدرسة المحطة".split(" "),
);
const NAMED: ReadonlySet<string> = new Set(["قسد"]);

const TABLES: Readonly<Record<string, Table>> = {
  numbers: {
    inputs: `0;7;12;999;1000;1234;-5;-1234.5;0.25;1234567.891;1e21;1,000;١٬٠٠٠;1 000;12.5;١٢٫٥;1.500;1.500.000;1,234.5;1.234,5;1,23;12,5;1,000,00;3 ملايين;٣ ملايين;-3 ملايين;−7;+7;5 آلاف;ألف;2 ألفا;2.5 مليار;4 شيء;12 مليونا;1'000;1،000;1٬000٬000;1<a0>000;1<202f>000;1 000 000;12 34;abc;;1-2;1.;.5;00;7 تريليون;1,000.5 مليون;12 بليون`,
    tell: (input) => [
      parseNumber(input) ?? "-",
      ...(/^-?\d+(?:\.\d+)?(?:e\d+)?$/u.test(input)
        ? [formatNumber(Number(input)), formatNumber(Number(input), "arab")]
        : []),
      withNumerals(input, "arab"),
      withNumerals(input, "latn"),
    ],
  },
  dates: {
    inputs: `2026-11-22;٢٠٢٦-١١-٢٢;2026/11/22;2026.11.22;2026-11/22;2026-2-3;22/11/2026;22-11-2026;22.11.2026;1/2/2026;11/22/2026;13/13/2026;31/2/2026;29/2/2024;29/2/2023;29/2/1900;29/2/2000;22/11/26;0/1/2026;2026-13-01;2026-00-10;2026-04-31;22 تشرين الثاني 2026;٢٢ نوفمبر ٢٠٢٦;22 تشرين الثاني/نوفمبر 2026;22 تشرين الأول/نوفمبر 2026;12 كانون 2 2026;12 كانون2 2026;12 كانون الثاني، 2026;الأحد 22 نوفمبر 2026;يوم الأحد، 22 نوفمبر 2026;اثنين 22 نوفمبر 2026;22-نوفمبر-2026;22 نوفمبر 2026م;22 نوفمبر 2026 م.;22 نوفمبر;نوفمبر 2026;22 شهر 2026;22 أيار (مايو) 2026;23 رمضان 1447هـ الموافق 12 مارس 2026م;12 مارس 2026 (الموافق 23 رمضان 1447هـ);12 مارس 2026 الموافق 13 مارس 2026;23 رمضان 1447هـ;2026-11-22م;22/11/2026 م;أمس;;2026-11-22 14:30;2026-11-22T14:30;2026-11-22 24:00;2026-11-22 23:59:59;2026-11-22 23:60;2026-11-22 10:10:60;2026-03-12T23:30:00+03:00;2026-03-12T23:30:00+0300;2026-03-12T20:30Z;2026-03-12 20:30 z;22 نوفمبر 2026، الساعة 2:30 مساءً;22 نوفمبر 2026 الساعة 12:05 صباحا;22 نوفمبر 2026 الساعة 12:05 ظهرًا;22 نوفمبر 2026 الساعة 13:05 م;22 نوفمبر 2026 عند الساعة 0:05 ص;22 نوفمبر 2026 3:05 pm;22 نوفمبر 2026 3:05 am;31/2/2026 10:00;2026-11-22 14:30:15.25;2026-11-22 9:5;22 آب 2026;22 أغسطس 2026;22 غشت 2026;5 شباط 2026;5 حزيران 2026;5 تموز 2026;5 أيلول 2026;5 جويلية 2026;5 ماي 2026;2026-11-22 ;x2026-11-22`,
    tell: (input) => {
      const moment = parseMoment(input);
      const day = parseDate(input);
      const said =
        moment.kind === "date"
          ? `${moment.date}${moment.time === undefined ? "" : ` at ${moment.time}`}`
          : `${moment.reason}${moment.nearest === undefined ? "" : ` (${moment.nearest}?)`}`;
      const same = day.kind === "date" ? day.date : day.reason;
      return `${said} | day: ${same} | iso: ${isIsoDate(input)}${day.kind === "date" ? ` | ${formatDate(day.date)} | ${formatDate(day.date, { months: "egyptian", numerals: "arab" })}` : ""}`;
    },
  },
  "date-words": {
    inputs: `في عام 2021 وفي آذار 2022;منذ كانون الثاني;في كانون الأول وكانون الثاني;يوم الأحد والاثنين والثلاثاء;مايو ومايو أيضًا;1899 و2100 و1950;السبت، 3 نوفمبر 2020;لا شيء هنا;وأيار فحزيران بتموز لآب;الإثنين;عشرة آذاريون;2021-2022`,
    tell: findDateWords,
  },
  quantities: {
    inputs: `قُتل 12 مدنيًا;قتل اثنا عشر مدنيا;خمسة وعشرون ألف نازح;مئة وخمسة وعشرون قتيلا;ألف ومئتان وخمسة;ثلاثمئة ألف;مليون ونصف المليون;مليون ونصف;نصف مليون شخص;ثلاثة أرباع المليون;ثلاثة أرباع السكان;ألفا نازح;ألفين وخمسمئة;عشرات القتلى;مئات الآلاف;عشرات الآلاف من المدنيين;آلاف النازحين;بضع مئات;بضعة أيام;بضعة عشر;بضع عشرة امرأة;بين 10 و20 جريحًا;بين خمسة وعشرين وثلاثين;بين 5 و10 آلاف;من 10 إلى 20;من 10 رجال;10-20 قتيلا;20-10 قتيلا;10 حتى 20;أكثر من 100 قتيل;لا يقل عن 30;100 على الأقل;أقل من 5 دقائق;لا يتجاوز 7;نحو 50 عائلة;حوالي 50;50 تقريبا;~40;≥ 5 رجال;≤ 5 رجال;100 قتيل على الأكثر;عشرون ونيف;5 أو أكثر;5 أو أقل;5 جرحى فأكثر;في 2015 وقع;عام 2015;سنة 2015 قتل 3;2015 رجلا;22 نوفمبر;22 كانون الأول;2022-01-31;600 000 دولار;12.5 في المئة;20%;1,500 طن;١٬٥٠٠ طن;-5 درجات;أحد عشر كوكبا;واحد وعشرون;وأحد عشر;ثلاث مئة;ثلاث مئة وستون;مئتا رجل;مئتي رجل;مليار وثلاثمئة مليون;عشرة ملايين وخمسة آلاف;ربع مليون;ثلثا السكان;ثلثا المليون;½ مليون;خمسة عشر ألفا وثلاثة;مائة;الألف الأول;صفر;more than 5;about 7;at least 9 men;عشرات;خمسون إلى ستين قتيلا;بين 5 و3;ما يقرب من 300;ما لا يزيد على 40;فوق 60 عاما;دون 18 عاما;30+;وعام 2015 قتل رجال;بعام 2015 رجال;أوعام 2015 رجال;ووعام 2015 رجال;لعام 2015 رجال;قبل 2015 رجلا;12015 رجلا;2015؛ رجال;عام 2100 وقع;عام 2099 وقع;عام 1900 وقع;عام 1899 وقع`,
    tell: (input) =>
      findQuantities(input)
        .map(
          ({ value, upTo, bound, unit, start, end }) =>
            `${value}${upTo === undefined ? "" : `..${upTo}`} ${bound}${unit === undefined ? "" : ` of ${unit}`} [${input.slice(start, end)}]`,
        )
        .join("; "),
  },
  periods: {
    inputs: `الجيش (من 2015 إلى 2019);الجيش من 2015;الجيش (حتى 2019);الجيش (منذ آذار 2015);الجيش;الجيش (من 20155 إلى 2019);الجيش (من 120155 إلى 12019);الجيش (من ٢٠١٥ إلى ٢٠١٩);حزب 2015;الجيش (من 12/3/2015 إلى 2016-04-05);من 2015 إلى 2019;الجيش ( من  2015  الى  2019 );الجيش（حتى 2019）;الجيش (من 2015);الجيش من الشمال إلى 2019;الجيش (2015)`,
    tell: readPeriod,
  },
  zones: {
    inputs: "دمشق;توقيت دمشق;بتوقيت دمشق;بتوقيتِ دمشق;في توقيت دمشق;دمشقي;الدار البيضاء;بيروت;عمّان;لا مدينة;;توقيت",
    tell: zoneOfCity,
  },
  spelling: {
    inputs: `لاكن ذهب;المحطه متوقفة;ضهر أمس;كتبها;وبالمدرسة;قسد;لقسد;المدرسسة;ممدرسة;x1 كلمة;كلمة_أخرى;هـ;ب;ذالك;إستقال;اداره;مدرسه كبيره;فللمدرسة;سيكتبها;الكتبها;مدرستهم;المدرستهم;قثم;كلمة1;كـــتب;ضضهر`,
    tell: (input) =>
      unknownWords(
        input,
        { has: (word) => SPELT.has(word), suggest: (word) => (word === "قثم" ? ["قثم", "قسم"] : []) },
        NAMED,
      )
        .map(({ word, index, meant }) => `${index} ${word} ${meant ?? "?"}`)
        .join(", "),
  },
  counting: {
    inputs: "0;1;2;3;4;5;6;7;8;9;10;11;12;20;99;100;101;102;103;110;111;200;1000;1002;1003;1011;1234567",
    tell: (input) => {
      const n = Number(input);
      return [
        countNoun(n, FORMS),
        countNoun(n, CASES, { case: "oblique", numerals: "arab" }),
        countNoun(n, FORMS, { wordsUpTo: 2 }),
        countNoun(n, CASES, { wordsUpTo: 11 }),
        countAlone(n, "masculine"),
        countAlone(n, "feminine", "arab"),
        nounAfter(n, FORMS),
      ].join(" | ");
    },
  },
  runs: {
    inputs: `قالت BBC إن;نشرت The Guardian (UK) ذلك;عبر T-72B3 وصل;بلغت 40°C أمس;من AT&T إلى;حمل 155 mm من;الساعة 18:30 GMT;الرقم +963 11 222 3333;هاتف 011-222-3333;الرقم 0932 123 456 فقط;انظر https://example.org/a/b?c=1.;www.example.com/x، ثم;راسل a.b@example.org.;الحساب @user_1 قال;الوسم #Syria وصل;موقع example.com/news/ قال;موقع syria.sy قال;قال «the war is over» ثم;قال “no comment” وذهب;كوفيد-19 عاد;بين 2015-2020 وقع;في 2026-11-22 جاء;بدرجة -5 مئوية;بنسبة +3% زادت;10^6 خلية;5² متر;$100 دفع;100€ دفع;± 5;3 ± 0.5%;الـBBC قالت;بBBC;وBBC قالت;C++ لغة;Disney+ قناة;5G+ شبكة;U.S. قالت;Dr. House قال;Ph.D. شهادة;f(x) دالة;a[0] عنصر;12 AB 345 لوحة;iOS 17.2 نظام;IP 10.0.0.1 عنوان;Q3 -5% نزل;C:\\x مسار;/etc/hosts ملف;~/x ملف;./run ملف;--force خيار;-v خيار;$HOME متغير;.com نطاق;fe80::1 عنوان;1,000km بعد;12 كم بعد;٢٠٢٦ عام;A+ تقييم;AAA- تقييم;rock ’n’ roll غناء;ʿAlī اسم;Москва مدينة;北京 مدينة;978-3-16-148410-0 رقم;978 عدد;+12345 عدد;12345678 عدد;01 23 عدد;قال: Yes! ثم;نص عربي فقط;؟؛،;١٢ ٣٤ ٥٦;(021) 123 4567 هاتف;e.g. مثلا;v1.2.3 إصدار;2.5x أسرع;x2 مرتين;24/7 دوما;90° زاوية;No. 5 رقم;№5;50,5 USD مبلغ;3kg وزن`,
    tell: (input) =>
      `${runs(input)}${mayHoldForeign(input) ? "" : " (nothing foreign)"}${holdsArabicGroups(input) ? " (groups)" : ""}`,
  },
  "arabic-runs": {
    inputs: `He said «قال نعم» today;the word كلمة, and 5;السلام عليكم 12 مرة. then;no Arabic;كَتَبَ x كَتَب;كلمة;12 كلمة 34`,
    tell: (input) =>
      arabicRuns(input)
        .map(({ text, kind, ltr }) => (kind === "plain" ? text : `{${kind}${ltr} ${text}}`))
        .join(""),
  },
  "bidi-faults": {
    inputs: `عادي;a<202e>b;a<202a>b<202c>;<2067>س<2069>;<2067>س;س<2069>;<2066>a<2067>b<2069>;<2066>a<2069><2069>;<2067>س<a><a>ص<2069>;<2067>س<a>ص<2069>;صفر<200b>;ع<200c>ع;ع<200d>ع;<200f>ع;<61c>ع;<e000>;<f8ff>;<e0041>;<10ffff>;<2068>x<a> <a>y;<202d>`,
    tell: (input) =>
      findBidiFaults(input)
        .map(({ kind, index, length, character }) => `${kind} ${character} ${index}+${length}`)
        .join("; "),
  },
  "mixed-words": {
    inputs: `كلمة;word;wоrd;الـBBC;وBBC;للBBC;بالBBC;والـBBC;BBCكلمة;كلمةBBC;αβγabc;فBBC;كBBC قالت wоrd;кириллица;שלוםabc;a<301>b;لBBC;المABC;x2ع`,
    tell: (input) =>
      findMixedWords(input)
        .map(({ word, index }) => `${word}@${index}`)
        .join("; "),
  },
  sentences: {
    inputs: `جملة. ثانية.;جملة! ثانية؟ ثالثة;قال د. أحمد ذلك. ثم ذهب.;بلغ 12.5 ألفا. ثم;انظر example.org. نعم;انتهى… ثم عاد;انتهى... ثم عاد;قال: «نعم.» ثم ذهب;سطر<a><a>سطر ثان;سطر<a>سطر;1. أول<a>2. ثان;في ص. 12 ورد;قرب 5 م. ثم;عام 1990 م. ثم;Dr. Smith came. He left.;أ.د. سمير قال;نهاية;؛ وحدها;أولا، ثانيا؛ ثالثا: رابعا — خامسا;الساعة 12:30، ثم;1,000 ليرة، ثم;قال - ثم - ذهب;كلمة-كلمة، نعم;(بين قوسين). نعم;قال «ا، ب» ثم;نعم؟! لا;  فراغ. فراغ ;صفحة 12. ثم;د. أحمد قال ذلك. ثم ذهب.;12. أول`,
    tell: (input) => {
      const { start, end } = sentenceAt(input, Math.floor(input.length / 2));
      return `${spans(input, splitSentences)} || ${spans(input, splitClauses)} || ${input.slice(start, end)} || ${input.slice(...Object.values(sentenceAt(input, 9999)))}`;
    },
  },
  folding: {
    inputs: `الإدارة;أإآٱا;مُحَمَّدٌ;مـحـمـد;على;مؤمن;شاطئ;١٢٣;۱۲۳;٠٩;۰۹;ABC Éé;ﻻ;ﷺ;ﷲ;ﺍﻟﺴﻼﻡ;کیف;ہے;ھ;ە;a<301>;ا<653>;ا<654>;ي<654>;و<654>;<feff>x<200d>y;e<301><327>;가나;😀 نص;سطر  <a> سطر;وسم_من-كلمات – هنا;<64b>;ﹰ;İI;ß;ـ;Ａ１`,
    tell: (input) => {
      const { folded, starts, ends } = foldWithMap(input);
      return [
        fold(input),
        foldKey(input),
        folded,
        [...starts].map((start, at) => `${start}-${ends[at]}`).join(","),
      ].join(" | ");
    },
  },
  clitics: {
    inputs: `الحسكة;والحسكة;بالحسكة;للحسكة;وللحسكة;للاذقية;كدمشق;فبدمشق;و;ب;لبنان;بغداد;وب;فكان;سيكتب;للبنان;ولدها;لداعش;وبالرقة;وكالة;فل;أوبك;والد;كالأسد;وجد`,
    tell: (input) =>
      [
        cliticSplits(input)
          .map(({ clitic, rest }) => `${clitic}+${rest}`)
          .join(" "),
        withoutClitics(fold(input)).join(" "),
        wordKey(fold(input)),
        bearsCliticAndArticle(fold(input)),
        mayBeginWithAnd(fold(input)),
      ].join(" | "),
  },
  "word-keys": {
    inputs: `رأس العين;The Guardian;the;الـBBC وكالة;جوازات السفر المزورة;كلمة-كلمة؛ 12 عامًا;Café à la carte;the The;ما هي «داعش»؟;ب c 3 د;لا;آل سعود;الله`,
    tell: (input) =>
      [
        searchWords(input).join(" "),
        wordsIn(fold(input))
          .map((word) => JSON.stringify(word))
          .join(" "),
        phraseKey(fold(input).split(" ")),
      ].join(" | "),
  },
  inflections: {
    inputs: "جواز;جوازات;اداره;ادارات;موقوف;موقوفين;موقوفون;يد;abc;ات;شهات;ناس;نازحين;ين;دون;عون;سنين;فرات;مره;امه",
    tell: (input) => inflections(input).join(" "),
  },
  order: {
    inputs:
      "الحسكة;أحمد;إدلب;آمد;ألمانيا;التزام;الله;اللاذقية;بغداد;پاريس;تدمر;«الجزيرة»;BBC;abc;12 شهرًا;٣ أيام;چلبي;ڤيينا;گلستان;ءاب;لا;الـ;ال;البيت الأبيض;رأس العين;رأس عين;الإلياذة;إلياس;Élan;-;—;عبد الله",
    tell: (input) => [arabicSortKey(input), indexLetter(input)].join(" | "),
  },
  names: {
    inputs: `المتحدثون باسم الجيش;متحدثين باسم جيش;أبو بكر;أبي بكر;أبا بكر;ابن تيمية;بن لادن;أخا العرب;ذي قار;ضابطًا سابقًا;ضابطاً;ضابطان;لبنان;إيران;البنان;ون;مسؤولون;ناطقين;أخي الوزير;أخو وزير;ذا النون;الأبا;الابن;نائبا الرئيس;نائبا;مراسلو الوكالة;مراسلي وكالة;مراسلا;ضابطا سابقا;ضابطا الجيش;رضا علي;عبد الله;عبد اللطيف;معبد الكرنك;النان;كان;الكان;سكان;طبيبات;بنات;باحثات المركز;ان;شان`,
    tell: (input) => [withoutCases(input), withoutNumber(input)].join(" | "),
  },
  consonants: {
    inputs:
      "غارديان;guardian;فيليب;philip;khalid;خالد;ghassan;غسان;shahin;شاهين;chicago;cecil;cyprus;x;axis;مكسيكو;mexico;محمد;mohammed;muhammad;واشنطن;washington;zz;وي;ajax;quito",
    tell: consonantsOf,
  },
  agreement: {
    inputs: `الغارديان;وزارة الدفاع;مسؤولون;مسؤول أمني;مسؤولة أمنية;مصادر محلية;شهود;شاهد عيان;سكان;مسؤولان;مسؤولين;قوات سوريا;الجيش;الشرطة;دار الإفتاء;العراق;سوريا;لبنان;موقع درج;قناة الجزيرة;محمد علي;مريم أحمد;حمزة;سلمى;مصطفى;أسماء;نور;سمير;غامض;فلان;حركة حماس;حزب الله;منظمات;بعض;عدد من;إعلاميون;ناشطات;مركز;حساب;المرصد`,
    tell: (input) =>
      (["person", "outlet", "state", "body", "group", undefined] as const)
        .map((bearing) => {
          const found = agreementOf(input, bearing);
          return found === undefined
            ? "-"
            : `${found.gender[0]}:${found.pronoun}${found.people ? "+" : ""}:${presentOf("أكد", found)}`;
        })
        .join(" "),
  },
  presents: {
    inputs: "قال;نقل;أبلغ;رفض;أكد;نفى;زعم;أفاد;ادعى;تمكن;كتب;ليس فعلا",
    tell: (input) =>
      (["الجيش", "الوزارة", "مسؤولون", "مسؤولان"] as const).map((name) => {
        const agreement = agreementOf(name, undefined);
        return agreement === undefined ? "-" : presentOf(input, agreement);
      }),
  },
  offices: {
    inputs: `المتحدث الرسمي باسم وزارة الدفاع;متحدث باسم الجيش;باسم يوسف;المتحدث باسم;ناطق عسكري باسم القوات;شخص باسم آخر;وزير الصحة;وزيرة الصحة السورية;وزير سابق;الوزير;محافظ حمص;محافظ الحسكة;رئيس الحكومة;قائد الجيش;الأمين العام للأمم المتحدة;الأمين العام لحزب الله;قائد لواء;مدير عام الشركة;رئيس;مسؤول أمني;المدير العام للصحة;رئيسة بلدية رأس العين; وزير الصحة ;  متحدث   باسم الجيش  ;وزير الصحة السابق;نائب وزير الصحة;الأمين العام كلية الآداب;الأمين العام لائحة الوطن`,
    tell: bodyOfOffice,
  },
  homographs: {
    inputs:
      "الباب;الرقة;حمص;دمشق;عون;الأسد;صلاح الدين;نصر الله;عبد العزيز;محمد بن سلمان;إلهام;انتصار;تدبير;استقلال;الجزيرة;حماة;عمان;قطر;سلام;الشرع;سامي;النهار;العربية;الهول;حماس",
    tell: (input) =>
      [
        ...(["place", "person", "body", "other"] as const).map((bearer) => certaintyOf(input, bearer)),
        isLookalike(fold(input)) ? "lookalike" : "",
      ].join(" "),
  },
  lookalikes: {
    inputs: "بحماس;فعلي;بدمشق;وعمان;لحماة;كلام;ولكن;بسلام;وحلب;لبنان",
    tell: (input) => isLookalike(fold(input)),
  },
  beside: {
    inputs:
      "عون|يد|;عون||الله;عون||كبير;بري|هجوم|;بري||هجوم;سلام|عمليه|;سلام||دايم;قطر||الدايره;الشرع|حكم|;حمص|كيلو|;حمص|في|;صيدا||ثمينا;نصر الله|جاء|;صلاح الدين||الايوبي;دمشق|يد|",
    tell: (input) => {
      const [key = "", before = "", after = ""] = input.split("|");
      return isOrdinaryBeside(foldKey(key), before, after);
    },
  },
  languages: {
    inputs:
      "العربية;عربي;عربية;الإنجليزية;إنكليزي;انجليزي;فرنسي;التركية;كردي;كرمانجي;سوراني;فارسي;ألماني;روسي;عبري;إسباني;سرياني;صيني;",
    tell: languageTag,
  },
  locators: {
    inputs:
      "ص 12;ص12;ص. 12;صص 12-14;صفحة 3;الصفحة ٣;الفقرة الثالثة;فقرة ثانية;دقيقة 12;الدقيقة 12:30;الفصل الأول;فصل أخير;المادة (5);مادة «5»;p. 12;pp 12-13;page 4;§ 3;§§3;12:30;1:02:03;12;كتاب 5;صفحة;الصفحة الجميلة;chapter II;min 5;بند ٤;ج 2;د 12;00:12:30 - 00:13:00;12–14",
    tell: isLocator,
  },
  references: {
    inputs: "قال أبو محمد الجولاني;تقرير «الغارديان» البريطانية;وزارة الدفاع السورية;الـBBC;محمد;رويترز، وكالة",
    tell: (input) => [
      keysOf(input).join(" "),
      holdsName(readReferences(`وقد قال ذلك ${input} أمس`), input),
      holdsName(readReferences("لا أحد هنا"), input),
    ],
  },
  ids: {
    inputs:
      "الغارديان: شبكات تبيع جوازات سفر مزورة;ما الذي يقال عن منسوب السد;12 قتيلا;BBC & CNN;—;عبد الله;شيء طويل جدا جدا جدا جدا جدا جدا جدا جدا جدا جدا;خطف 5 في دير الزور;ثلج وذهب وضوء وظل;غرب;آمال;سؤال;مسؤول;قرية;Crème Brûlée",
    tell: (input) => [proposeId(input), proposeId(input, 10)].join(" | "),
  },
  cutting: {
    inputs: "كلمة وكلمة أخرى طويلة;قال: نعم ثم ذهب;كلمة؛ بعدها;كلمة (قوس هنا);كلمة «اقتباس»;قصير;كلمة- كلمة أخرى",
    tell: (input) => [8, 12, 14, 40].map((room) => cutAtWord(input, room)).join(" | "),
  },
  verbs: {
    inputs: `أوزبكي يدير إحدى الشبكات;محمد يوسف;صحيفة يديعوت;رجل يمني;هم قتلوا الرجل;مجموعة تدعم داعش;تدعم داعش;قوات سيطرت على الحي;الحكومة إن صدقت;حركة لن نصمت;جبهة قالت ذلك;التنظيم يقول;قيادي سابق;شركة تبيع;امرأة كانت;يوم الأرض;ابن يعقوب;لجنة التحقيق;وزارة أكدت;رجل يعمل;الرجل ياباني`,
    tell: verbInName,
  },
  furniture: {
    inputs: `اقرأ أيضًا;اقرأ أيضا:;شارك هذا المقال;شاهد: فيديو;كتبه: محمد;آخر تحديث: 12:30;مواضيع ذات صلة;الأكثر قراءة;تابعنا على تويتر;© 2026;جميع الحقوق محفوظة;نص عادي من مقال;قبول الكل;Accept all;Read more;→ اقرأ المزيد ←;12 تعليقًا;;إعلان;الصفحة الرئيسية;طباعة;المصدر: رويترز;Subscribe`,
    tell: furnitureOf,
  },
  words: {
    inputs: `رجل;امرأة;مسؤولون;مسؤولين;مسؤولة;وزارة;صحيفة;تقرير;محققون;شهود;لجنة;قناة;مصادر;الناطق;ناطقة;فلاحين;سنين;ليلى;هدى;بشرى;أحمد;مريم;نقلا;نقلت;رواية;المسؤول;متحدثة;محامي;كاتب;من;على;ال;هذا;أن;إلى;في;عن;مع;قد;كل;دمشق;the;شيء;مائي;جزء;عبدالله;رأسمالي;ومن;ولكن;وفي;واليوم`,
    tell: (input) =>
      [
        genderOf(input),
        isSingular(input) ? "one" : "",
        isManyMen(input) ? "men" : "",
        isKnownNoun(fold(input)) ? "noun" : "",
        carriesOn(fold(input)) ? "carries" : "",
        answersFor(fold(input)) ? "answers" : "",
        isStopWord(input) ? "stop" : "",
        isStopKey(foldKey(input)) ? "stopkey" : "",
        withOneHamzaSeat(input),
        compoundCut(fold(input)),
      ].join(" "),
  },
  nobody: {
    inputs:
      "مسؤول رفض الكشف عن اسمه;طلبت عدم ذكر اسمها;لم يسمه;مصدر لم تسمه الصحيفة;شريطة عدم الإفصاح عن هويته;بشرط عدم كشف اسمه;فضلوا عدم نشر أسمائهم;ذكر اسمه;رفض الاتهام;مفضلا عدم ذكر اسمه;اشترط عدم الكشف عن هويته",
    tell: namesNobody,
  },
  cues: {
    inputs: `قال;يقول;قالت;قالوا;أكد;يؤكد;مؤكدا;نفى;تنفي;زعم;ادعى;أفاد;أفادت بأن;أشار إلى;أعلن عن;حذر من;اتهم;نقل عن;نقلت;ذكر;يرى;ترى;بحسب;وفق;وفقا لـ;على حد قول;كما قال;لم يقل;لا ينفي;قيل;يقال;يُعتقد;يبدو;أضاف;تابع;كشف;كشفت عن;رفض;رفض التعليق;شكك في;توقع;تعهد;وعد;طالب;دعا;ذهب;كتب;نشر;أقر;اعترف;صرح;لفت إلى;نوه;شدد على;حسب;طبقا;استبعد;رجح;كذب;اعتبر;وصف;وقد قال;سيقول;ليقول;قلن;أكدن;يقلن;يؤكدن;أفدن;نفين;قلت;قلنا;أكدنا;أزعم أن;نزعم أن;لم نتمكن من التحقق;نفاه;نفته;نفوه;ينفيه;ينفونه;ينفيان;ينف;لم ينف;لم يقله;قالا;قالتا;أكداه;بالقول إن;بنفيه;نفيهم;النفي;القول إن;تأكيدات;مؤكدة;مؤكدين;مؤكدتين;نافية;يدعي;يدعى;يدعو;تسنى;يتسنى;لم يتسن;قائلين;قائلتين;اعترافات;زعما;زعمها`,
    tell: (input) => {
      const cue = readCue(input);
      const among = cuesAmong(readWords(input)).map(
        ({ form, first, last }) => `${form.lemma}:${form.kind}:${first}-${last}`,
      );
      const speaks = isSpeechVerb(fold(input)) ? ["speaks"] : [];
      return [cue === undefined ? "-" : `${cue.form.lemma} ${cue.form.kind}`, ...among, ...speaks].join(" | ");
    },
  },
};

describe("each function says of its examples what is recorded", () => {
  test.each(Object.entries(TABLES))("%s", (name, { inputs, tell }) => {
    const lines = inputs.split(";").map((line) => `${line} → ${visible(told(tell(typed(line))))}`);
    expectRecorded(import.meta.dirname, `${name}.txt`, `${lines.join("\n")}\n`);
  });

  test("characters of folded text, as recorded", () => {
    const lines = Array.from("اب٣3aZ_-./·'’\"«»“ \n\t،؛!éぁ漢ـًء\u200f\ud83d\u2010\u2013\u2014").map(
      (char) => `${visible(char)} → ${characterClass(char.charCodeAt(0))}`,
    );
    expectRecorded(import.meta.dirname, "characters.txt", `${lines.join("\n")}\n`);
  });

  test("the order of an index, as recorded", () => {
    const names = (TABLES.order?.inputs ?? "").split(";").toSorted(compareArabic);
    expectRecorded(import.meta.dirname, "index-order.txt", `${names.join("\n")}\n`);
  });

  test("one pronoun for several", () => {
    const of = (...names: string[]) => jointPronoun(names.flatMap((name) => agreementOf(name, undefined) ?? []));
    expect([of("وزارة الدفاع"), of("مسؤول"), of(), of("وزارة الدفاع", "الجيش"), of("مسؤول", "مسؤولة")]).toEqual([
      "ها",
      "ه",
      "ها",
      "هما",
      "هما",
    ]);
    expect([of("وزارة", "الجيش", "حزب"), of("وزارة", "الجيش", "مسؤول"), of("مسؤولون", "وزارة")]).toEqual([
      "ها",
      "هم",
      "هم",
    ]);
  });
});
