/** The interface in Arabic. */
import type { CueStrength } from "../../src/arabic/cues.ts";
import { WEEKDAYS } from "../../src/arabic/date-words.ts";
import { formatDate, monthName } from "../../src/arabic/dates.ts";
import { dualIn } from "../../src/arabic/duals.ts";
import { formatNumber, withNumerals } from "../../src/arabic/numbers.ts";
import { countAlone, countNoun, type NounForms } from "../../src/arabic/plural.ts";
import type { DocumentKind } from "../../src/model/document-forms.ts";
import type { Site } from "../../src/model/site.ts";
import { type Label, QUANTITY_BOUNDS, type Stance, TOPIC_TYPES } from "../../src/model/vocabulary.ts";
import type { ProfileView } from "../../src/pages/views/parts.ts";
import type { CountedNoun, Words } from "../words.ts";
import { reasonInArabic } from "./ar-reason.ts";
import { speechInArabic, voicesInArabic } from "./ar-speech.ts";
import { standingInArabic } from "./ar-standing.ts";

/** What the interface counts. */
const NOUNS = {
  article: { singular: "مقال", dual: "مقالان", plural: "مقالات", accusative: "مقالًا", gender: "masculine" },
  claim: { singular: "قول", dual: "قولان", plural: "أقوال", accusative: "قولًا", gender: "masculine" },
  assertion: { singular: "إسناد", dual: "إسنادان", plural: "إسنادات", accusative: "إسنادًا", gender: "masculine" },
  source: { singular: "مصدر", dual: "مصدران", plural: "مصادر", accusative: "مصدرًا", gender: "masculine" },
  topic: { singular: "موضوع", dual: "موضوعان", plural: "مواضيع", accusative: "موضوعًا", gender: "masculine" },
  agent: { singular: "جهة", dual: "جهتان", plural: "جهات", accusative: "جهة", gender: "feminine" },
  correction: { singular: "تصحيح", dual: "تصحيحان", plural: "تصحيحات", accusative: "تصحيحًا", gender: "masculine" },
  place: { singular: "موضع", dual: "موضعان", plural: "مواضع", accusative: "موضعًا", gender: "masculine" },
  origin: { singular: "أصل", dual: "أصلان", plural: "أصول", accusative: "أصلًا", gender: "masculine" },
  date: { singular: "تاريخ", dual: "تاريخان", plural: "تواريخ", accusative: "تاريخًا", gender: "masculine" },
} as const satisfies Record<CountedNoun, NounForms>;
const MINUTE: NounForms = {
  singular: "دقيقة",
  dual: "دقيقتان",
  plural: "دقائق",
  accusative: "دقيقة",
  gender: "feminine",
};
const WAY: NounForms = { singular: "طريق", dual: "طريقان", plural: "طرق", accusative: "طريقًا", gender: "masculine" };
const RESULT: NounForms = {
  singular: "نتيجة",
  dual: "نتيجتان",
  plural: "نتائج",
  accusative: "نتيجة",
  gender: "feminine",
};

/** How somebody stands to a claim: a noun, which agrees with any name. */
const STANCE_NOUNS = {
  affirms: "إثبات",
  denies: "نفي",
  doubts: "تشكيك",
  notVerified: "تعذّر التحقق",
  neither: "لا تأكيد ولا نفي",
  declined: "امتناع عن التعليق",
  noReply: "لا ردّ",
  withdraws: "تراجع عن القول",
} as const satisfies Record<Stance, string>;

/** What a choice of verb does. */
const VERBS = {
  neutral: "محايد",
  affirming: "تأكيد",
  distancing: "تحفّظ",
  warning: "تحذير",
  conceding: "إقرار",
  denying: "نفي",
  promoting: "ترويج",
} as const satisfies Record<CueStrength, string>;

/** What a document is. */
const DOCUMENTS = {
  pdf: "PDF",
  drawing: "رسم",
  picture: "صورة",
  sound: "تسجيل صوتي",
  footage: "تسجيل مصوّر",
} as const satisfies Record<DocumentKind, string>;
const LETTERS = [..."أبتثجحخدذرزسشصضطظعغفقكلمنهوي"];
const NOBODY = "قائل غير مذكور";
const OWN_VOICE = "بصوت الكاتب";
const LANGUAGES = new Intl.DisplayNames("ar", { type: "language", fallback: "code" });

/** Makes the words of a site in its digits and with its names of months. */
export function ar({ title, numerals, months }: Pick<Site, "title" | "numerals" | "months">): Words {
  const number = (value: number): string => formatNumber(value, numerals);
  const year = (value: number): string => withNumerals(String(value), numerals);
  return {
    title,
    direction: "rtl",
    label,
    comma: "، ",
    number,
    date: (date) => formatDate(date, { numerals, months }),
    month: (value, month) => `${monthName(month, months)} ${year(value)}`,
    year,
    monthName: (month) => monthName(month, months),
    weekday: (day) => WEEKDAYS[day] ?? "",
    dayOfMonth: (day, month) => `${withNumerals(String(day), numerals)} ${monthName(month, months)}`,
    count: (value, noun) => countNoun(value, NOUNS[noun], { numerals }),
    others: (value, noun) => andOthers(value, NOUNS[noun], numerals),
    moreNames: (value) => `${number(value)} غيرهم`,
    languageName: (tag) => (new Intl.Locale(tag).language === "ar" ? undefined : LANGUAGES.of(tag)),
    speech: speechInArabic,
    letter: (index) => (LETTERS[index % LETTERS.length] ?? "").repeat(Math.floor(index / LETTERS.length) + 1),
    within: " ‹ ",
    passedOn: " ← ",
    figureOf: ({ value, upTo, unit = "", bound, partOf, asOf, provisional }) => {
      const isDual = value === 2 && upTo === undefined && dualIn(unit) !== undefined;
      const one = isDual ? "" : number(value);
      const figure = upTo === undefined ? one : `بين ${one} و${number(upTo)}`;
      const limit = label(QUANTITY_BOUNDS, bound);
      const parts = [
        bound === "about" ? limit : "",
        figure,
        unit,
        bound === "atLeast" || bound === "atMost" ? limit : "",
        partOf === undefined ? "" : `من ${partOf}`,
        asOf === undefined ? "" : `حتى ${formatDate(asOf, { numerals, months })}`,
        provisional ? "(أولي)" : "",
      ];
      return parts.filter(Boolean).join(" ");
    },
    ownVoice: OWN_VOICE,
    stance: (stance) => STANCE_NOUNS[stance],
    unstated: "؟",
    nobody: NOBODY,
    ourselves: "هذا الموقع",

    fixed: {
      claims: { title: "الأقوال", description: "كل قول ورد في الموقع: من قاله، وعمّن نُقل، وكم أصلًا وراءه." },
      topics: { title: "المواضيع", description: "كل ما تتناوله المقالات من أشخاص وجهات وأماكن وأحداث ومفاهيم." },
      sources: { title: "المصادر", description: "كل عمل استندت إليه المقالات، بحسب نوعه وناشره." },
      agents: {
        title: "القائلون والناقلون",
        description: "كل جهة قالت شيئًا أو نقلته: ما أسندناه إليها وما جاء عن طريقها.",
      },
      archive: { title: "الأرشيف", description: "كل المقالات بحسب السنة والشهر." },
      search: { title: "البحث", description: "ابحث في المقالات والأقوال والمواضيع والمصادر." },
      data: {
        title: "بيانات للتنزيل",
        description: "كل ما في الموقع ملفات يقرؤها الحاسوب: الأقوال وأسانيدها ومصادرها، ومخطط كل ملف معه.",
      },
      follow: {
        title: "المتابعة",
        description: "كيف يصلك الجديد من غير حساب ولا بريد، ومن غير أن يعرف أحد ماذا تقرأ.",
      },
      authentic: {
        title: "هل هذه النسخة أصلية؟",
        description: "كيف تعرف أن ما بين يديك هو ما نشرناه، لم يُبدَّل فيه حرف، وأين تجد نسخًا أخرى منه.",
      },
      offline: {
        title: "لا اتصال الآن",
        description:
          "هذه الصفحة لم تُقرأ على هذا الجهاز من قبل، فليست لها نسخة هنا. الصفحة الأولى والبحث والملفات وما قرأته من قبل محفوظ كله، وهذا ما يُفتح منه بلا اتصال:",
      },
      notFound: { title: "الصفحة غير موجودة", description: "لا توجد صفحة في هذا العنوان." },
    },
    agentRecord: {
      title: (name) => `سجل الإسناد: ${name}`,
      description: (name, type) =>
        `«${name}» (${label(TOPIC_TYPES, type)}): كل ما أُسند في الموقع إلى هذا الاسم وما نُقل عن طريقه، بحسب التاريخ.`,
    },
    moved: { title: (name) => `انتقلت: ${name}`, description: (name) => `انتقلت هذه الصفحة: «${name}».` },
    withdrawn: { title: (name) => `سُحب: ${name}` },
    changes: {
      appeared: "ظهر",
      reworded: "أعيدت صياغته",
      figure: "تبدّل رقمه",
      attribution: "تبدّل إسناده",
      sourceGained: "زاد مصدر",
      sourceLost: "نقص مصدر",
      state: "تبدّل ما وراءه من أصول",
      status: "تبدّلت حاله عند التحرير",
      retracted: "سُحب",
      withdrawn: "سُحب من النشر",
      removed: "أزيل، ولا شيء يقول لماذا",
      moved: "انتقل إلى عنوان آخر",
    },
    topicDossier: { title: (name) => `ملف: ${name}` },
    reason: reasonInArabic,
    partTitle: (list, part) => `${list} (الجزء ${year(part)})`,
    claimTitle: (voices, claim, verbatim) => `${voicesInArabic(voices)}: ${said(claim, verbatim)}`,
    said,
    claimHome: (headline) => `سُجّل في مقال «${headline.replaceAll("«", "“").replaceAll("»", "”")}».`,
    feed: {
      description: (site, name) => `جديد ${site} عن «${name}».`,
      said: "ما يقال فيه:",
      note: { text: "هذه خلاصة، تُقرأ في برنامج للخلاصات: انسخ رابطها إليه.", link: "كيف تتابع الموقع" },
      changes: (site) => `${site}: تصحيحات وتغييرات`,
    },
    document: ({ kind, bytes }) => `${DOCUMENTS[kind]}، ${sizeOf(bytes, numerals)}`,
    citation: ({ authors, headline, site, date, url }) =>
      [authors.join(" و"), `«${headline}»`, site, formatDate(date, { numerals, months }), url]
        .filter(Boolean)
        .join("، "),
    table: {
      heads: {
        claim: "القول",
        kind: "النوع",
        asserter: "القائل",
        verb: "الفعل",
        mode: "الصيغة",
        chain: "السند",
        sources: "المصادر",
        corroboration: "التعاضد",
        origins: "الأصول المعروفة",
        reason: "لماذا",
        status: "الحالة",
        article: "المقال",
        date: "التاريخ",
        url: "الرابط",
        id: "المعرف",
      },
      between: "؛ ",
      chained: " ثم ",
    },
    claimCard: "قول",

    frame: {
      skip: "إلى المتن",
      sections: "أقسام الموقع",
      theme: "المظهر",
      themeAuto: "تلقائي",
      themeLight: "فاتح",
      themeDark: "داكن",
      feed: "الخلاصات",
      mirrors: "مرايا الموقع",
      creed: "ننسب ولا نحكم: نبيّن من قال ماذا، وعمّن نقله، وأين ينقطع السند.",
      about: "عن الموقع",
    },
    article: {
      modified: "آخر تحديث",
      showThread: "أظهر الإسناد",
      hideThread: "أخفِ الإسناد",
      toFirstClaim: "إلى أول قول",
      legend: "ماذا تعني الخطوط؟",
      weKnow: "ما نعرف",
      isSaid: "ما يُقال",
      notKnown: "ما لا نعرف",
      contents: "المحتويات",
      noClaims: "لا يحمل هذا المقال بيانات إسناد: لم تُعلَّم أقواله بعد.",
      claims: "أقوال هذا المقال",
      number: "رقم",
      claim: "القول",
      asserter: "من يقوله",
      standing: "حال إسناده",
      origins: "من أين جاءت الأقوال",
      originsCaption:
        "كل خيط طريق: في أوله من قال، وفي آخره أقوال المقال التي جاءت منه. الخط المتقطع: حلقة غير مذكورة.",
      sources: "المصادر",
      source: "المصدر",
      note: "حاشية",
      usedAt: "في النص:",
      usedOnce: "في النص ↑",
      notes: "حواشٍ",
      backToText: "إلى الموضع في النص",
      corrections: "تصحيحات",
      history: "سجل التغييرات",
      correctedNotice: "صُحّح هذا المقال:",
      cite: "كيف تستشهد بهذا المقال",
      copy: "انسخ",
      copied: "نُسخ",
      share: "شارك",
      whatsApp: "واتساب",
      telegram: "تلغرام",
      mail: "بالبريد",
      basedOn: "كُتب المقال اعتمادًا على",
      topics: "مواضيع المقال",
      related: "تابع القراءة",
      elsewhere: "ورد أولًا في مقال",
      table: "جدول",
      usedInClaims: (count) => (count === 1 ? "في القول" : count === 2 ? "في القولين" : "في الأقوال"),
      by: (authors) => `بقلم ${authors.join("، ")}`,
      minutes: (minutes) => glued(`يُقرأ في ${countNoun(minutes, MINUTE, { numerals, case: "oblique" })}`),
      profile: (profile) => profileOf(profile, numerals),
      ...standingInArabic(numerals),
    },
    claim: {
      mark: "سند",
      close: "أغلق",
      page: "صفحة القول",
      carriers: "ورد في",
      nothingRests: "لا يُذكر له مصدر.",
      evidence: "يستند قائله إلى",
      basis: "أُخذ من",
      basisItself: "كلام قائله نفسه، لا نقل عن غيره",
      statedOn: "تاريخ القول",
      original: "النص الأصلي",
      notSeen: "لم نطلع عليه",
      circumstances: "الظرف",
      note: "ملاحظة",
      status: "قرار التحرير",
      origins: "أصوله",
      unknownOrigin: "لا يُعرف استقلال هذا الأصل عن غيره",
      unstatedOrigin: "أصل غير مذكور",
      loop: "في السند دائرة: يعود النقل إلى نفسه.",
      threads: "خيوط السند",
      threadsCaption: "كل خيط طريق: في أوله من قال، وفي آخره هذا الموقع. وما جمعه قوس يُعدّ أصلًا واحدًا.",
      saidAt: "مواضع ذكره",
      history: "ما جرى له منذ ظهر",
      against: "ما يقابله",
      beside: "أقوال متصلة به",
      countedWith: "حُسبت إسناداته مع هذا القول",
      gathered: "حُسبت معه إسنادات هذه الأقوال لأنها تكرره",
      drift: "ما تغيّر في الطريق",
      differs: "الفرق",
      quantity: "الرقم",
      eventDate: "تاريخ الحدث",
      places: "المكان",
      modality: "الصيغة",
      condition: "الشرط",
      due: "الموعد",
      outcome: "المآل",
      reviews: "دققه غيرنا",
      reason: "السبب",
      drawnBy: "بحسب",
      decidedBy: "قرره",
      first: "أول ظهور",
      all: "كل الأقوال",
      cite: "كيف تستشهد بهذا القول",
      citation: ({ claim, way, state, site, date, url }) =>
        [
          [claim, way === undefined ? undefined : `السند: ${way}`, `حال الإسناد: ${state}`].filter(Boolean).join(". "),
          [site, formatDate(date, { numerals, months }), url].filter(Boolean).join("، "),
        ].join(". "),
      verb: (strength) => `بفعل ${VERBS[strength]}`,
      saysOtherwise: (a, b) => `«${a}» في موضع، و«${b}» في آخر`,
    },
    place: {
      alternateNames: "أسماء أخرى",
      narrower: "يندرج تحته",
      related: "مواضيع متصلة",
      neighbours: "يُذكر معه",
      elsewhere: "في قواعد البيانات",
      wikidata: "ويكي بيانات",
      mediaTopic: "تصنيف الخبر",
      agent: "سجل الإسناد",
      said: "ما يقال فيه",
      conflicts: "أقوال متعارضة",
      timeline: "خط الزمن",
      ours: "مقالاتنا",
      kind: "النوع",
      start: "ابدأ من هنا",
      articles: "المقالات",
      otherArticles: "بقية المقالات",
      sources: "المصادر",
      nothingYet: "لا شيء هنا بعد.",
      emptyTopic: "لم يُكتب عن هذا الموضوع بعد. حين يرد في مقال أو قول، يظهر هنا من تلقاء نفسه.",
      publisher: "الناشر",
      authors: "الكاتب",
      published: "نُشر",
      accessed: "اطّلعنا عليه",
      language: "لغته",
      address: "افتح المصدر",
      archived: "نسخة محفوظة",
      noAddress: "لا يُعرف له رابط.",
      basis: "مبني على",
      basisNone: "لا يُذكر علامَ بُني",
      basisOwn: "عمل ناشره",
      basisAltered: "(محرّف)",
      basisUnknown: "أصل غير مذكور",
      basisOf: "ما بُني عليه",
      excerpts: "مقتطفات بحروفها",
      alsoAt: "عناوين أخرى له",
      status: "حالته بعد نشره",
      corrections: "ما صححه ناشره",
      recordedBy: "صوّره",
      recordedAt: "مكان التصوير",
      dateCreated: "تاريخ التصوير",
      firstSeen: "أول ظهور",
      authenticatedBy: "تحقق منه",
      belongings: "الصلة",
      unnamedBecause: "سبب إغفال الاسم",
      restOn: "كل جملة تستند إليه",
      sameWords: "وبالكلمات نفسها في:",
      cited: "مواضع الاستشهاد به",
      parts: "من أجزائه",
      asserted: "أقوال مسندة",
      relayed: "أقوال منقولة عن آخرين",
      publishedWorks: "منشورات",
      about: "صفحة الموضوع",
      noPublisher: "ناشر غير معروف",
      newer: "الأحدث",
      older: "الأقدم",
      pages: "أجزاء القائمة",
      years: "السنوات",
      allYears: "كل السنوات",
      newest: "الأحدث",
      period: (from, until) =>
        [from === undefined ? "" : `من ${from}`, until === undefined ? "" : `إلى ${until}`].filter(Boolean).join(" "),
      members: (members) => `عددهم ${number(members)}`,
      part: (part, parts) => `الجزء ${number(part)} من ${number(parts)}`,
    },
    kinds: {
      person: "أشخاص",
      organization: "جهات",
      outlet: "وسائل إعلام",
      group: "جماعات",
      state: "دول",
      place: "أماكن",
      event: "أحداث",
      concept: "مفاهيم",
    },
    dossier: {
      name: "ملف",
      whole: "الملف كله",
      all: "ملفات",
      people: "القائلون في هذا الملف",
      order: "ترتيب القراءة",
      matrix: "من يقول ماذا",
      othersColumn: "آخرون",
      threadOfLead: "قول من الملف، ومن أين جاء",
      contested: "ما لا يجتمع من أقواله",
      changes: "ما تغيّر منذ أول مقال",
      claimNumber: (claim) => `القول ${number(claim)}`,
      added: (article) => `أُضيف المقال ${number(article)}`,
      modified: (article) => `حُدّث المقال ${number(article)}`,
      correction: (article) => `صُحّح المقال ${number(article)}`,
      decision: (claim) => `القول ${number(claim)}`,
    },
    comfort: {
      smaller: "صغّر النص",
      larger: "كبّر النص",
      goOn: "تابع من حيث وقفت ↓",
      listen: "استمع إلى المقال",
      stop: "أوقف القراءة",
      terms: [
        { forms: ["أصل", "أصلًا", "الأصل", "أصله", "أصلان", "أصول", "أصوله"], says: TERMS.origin },
        { forms: ["سند", "السند", "سنده", "إسناده"], says: TERMS.thread },
      ],
    },
    filter: {
      kind: "ما تبحث عنه",
      all: "الكل",
      article: "المقالات",
      topic: "المواضيع",
      source: "المصادر",
      claim: "الأقوال",
      any: "الكل",
      state: "حال الإسناد",
      claimKind: "نوع القول",
      speaker: "القائل",
      stance: "الموقف",
      place: "المكان",
      from: "من تاريخ",
      until: "إلى تاريخ",
      byState: "بحسب حال الإسناد",
      more: "رشّحها بالقائل والموقف والمكان والتاريخ",
    },
    follow: {
      how: "ما الخلاصة؟",
      all: "خلاصة الموقع كله",
      topics: "خلاصات المواضيع",
      agents: "خلاصات القائلين والناقلين",
      explained: [
        "الخلاصة ملف واحد فيه آخر ما نُشر. تضع رابطها مرة في برنامج للقراءة على هاتفك أو حاسوبك، فيأتيك الجديد كلما نُشر، مرتبًا بتاريخه، وتحت كل مقال ما يقال فيه وعلى لسان من.",
        "لا تسجّل في الخلاصة اسمًا ولا عنوانًا: البرنامج يسأل عن الملف، ولا نعرف من السائل.",
      ],
      steps: [
        "اختر برنامجًا يقرأ الخلاصات. منها المفتوح المصدر، ومنها ما يعمل بلا إنترنت بعد أن يجلب الجديد.",
        "انسخ من هنا رابط الخلاصة التي تريد: خلاصة الموقع، أو خلاصة موضوع، أو قائل بعينه.",
        "ألصقه في البرنامج حيث يسأل عن مصدر جديد.",
      ],
    },
    authentic: {
      what: "ما التوقيع؟",
      key: "المفتاح العام",
      keyFile: "المفتاح ملفًّا",
      fingerprint: "بصمته (SHA-256)",
      elsewhere:
        "من بدّل صفحات الموقع قد يبدّل هذه الصفحة أيضًا. فقابل البصمة بما أخذته من طريق آخر: من موقعنا نفسه في يوم سابق، أو من حساب تعرفه لنا، أو من نسخة قديمة عندك.",
      noKey: "لم ينشر هذا الموقع مفتاحًا عامًّا بعد، فلا توقيع تُقاس عليه النسخ. قارن ما بين يديك بما في موقعنا نفسه.",
      isnad: "التحقق بإسناد",
      isnadNote:
        "يسمّي هذا الأمر كل ملف تغيّر أو زاد أو نقص، ويقول هل التوقيع توقيع هذا المفتاح. ويُكتب مكان copy مجلد النسخة، أو عنوان مرآة.",
      newest: "وهذا يقول فوق ذلك هل هي أحدث ما نشرنا:",
      openssl: "التحقق بلا برنامج منا",
      onePage: "صفحة واحدة من مرآة",
      onePageNote: "إن شككت في صفحة واحدة فاحسب بصمتها وابحث عنها في الفهرس بعد أن تتحقق من توقيعه:",
      mirrors: "المرايا",
      noMirrors: "لا مرايا معلنة.",
      own: "موقعنا نفسه",
      explained: [
        "مع كل نشر نكتب فهرسًا فيه كل ملف من الموقع وبصمته، ثم نوقّع الفهرس بمفتاح لا يملكه غيرنا. فمن غيّر حرفًا في صفحة خالفت بصمتها ما في الفهرس، ومن غيّر الفهرس بطل توقيعه.",
        "والتوقيع يقول إن النسخة نسختنا، ولا يقول إنها أحدث ما نشرنا: النسخة القديمة موقّعة كذلك. ولا يقول شيئًا في صحة ما فيها من أقوال.",
      ],
      steps: [
        "احسب بصمة المفتاح، وقابلها بالبصمة التي عندك:",
        "افتح التوقيع من كتابته:",
        "تحقق من أنه توقيع هذا المفتاح على الفهرس:",
        "قابل كل ملف ببصمته في الفهرس؛ ما اختلف منها يُسمّى، وما لم يُذكر فيه فليس منا:",
      ],
    },
    data: {
      files: "الملفات",
      licence: "الرخصة",
      noLicence: "لم تُحدَّد لهذه البيانات رخصة: اسأل أصحاب الموقع قبل أن تعيد نشرها.",
      meaning: "معنى الحقول",
      terms: "المفردات: كل مصطلح ومعناه",
      shapes: "القيود: ما يصح أن يكون في كل حقل",
      graph: "كل ما في الموقع رسمًا واحدًا",
      index: "فهرس الملفات وأجزائها",
      cited: "من أراد أن يعيد الحساب وجد في هذه الملفات كل ما بُنيت عليه الأحكام على الأسانيد: كل إسناد وحلقاته وأصله.",
      what: {
        articles: "ما نُشر: العنوان والكاتب والتاريخ والمواضيع",
        claims: "كل قول: نصه، ومن قاله، وحال إسناده، ولماذا",
        assertions: "كل موضع قيل فيه قول: الجملة، والقائل، وحلقات السند",
        sources: "كل عمل يُستند إليه: نوعه وناشره ورابطه",
        topics: "كل موضوع: أسماؤه ونوعه وما يندرج تحته",
        agents: "كل من قال أو نقل، وكم مرة",
        corrections: "كل تصحيح: تاريخه ونصه وما مسّه",
      },
    },
    site: {
      latest: "الجديد",
      contested: "أقوال متعارضة",
      contestedNote: "أقوال لا تجتمع، نضعها متقابلة ولا نرجّح.",
      sameClaim: "القول نفسه",
      empty: "لا مقالات بعد. أول مقال يوضع في مجلد المقالات يظهر هنا.",
      threadOfLead: "قول من المقال، ومن أين جاء",
      all: "الأرشيف كله",
      allTopics: "كل المواضيع",
      searchLabel: "ابحث في المقالات والأقوال والمصادر والمواضيع",
      searchButton: "ابحث",
      searchHint: "لا فرق بين «الحسكه» و«الحسكة»، ولا بين «إسطنبول» و«اسطنبول»، ولا تضرّ الحركات و«ال».",
      indexes: "أو تصفّح الفهارس",
      noScript: "البحث يحتاج إلى جافاسكربت. وهذه الفهارس تغني عنه:",
      notFound: "هذه الصفحة غير موجودة",
      notFoundText: "ربما انقطع الرابط في الطريق، كما ينقطع السند. قد تجد ما تريد هنا:",
      corrections: "ما صُحّح حتى الآن",
      noCorrections: "لم يُنشر تصحيح بعد.",
      moved: "انتقلت هذه الصفحة",
      movedTo: "تجد ما كان هنا في:",
      whyWithdrawn: "سبب السحب",
    },
    withdrawnThing: {
      article: "كان في هذا العنوان مقال سحبناه، فلم يعد منشورًا.",
      topic: "كان في هذا العنوان موضوع سحبناه، فلم يعد منشورًا.",
      source: "كان في هذا العنوان مصدر سحبناه، فلم يعد منشورًا.",
    },
    embed: { post: "منشور على", footage: "مقطع على", page: "صفحة على", kept: "نسخة محفوظة" },
    draft: {
      word: "مسودة",
      held: "لم يحن وقت نشره",
      about: (site) => `نسخة للإرسال من «${site}»: نص لم يُعتمد، وقد يتغير`,
      faults: "ما ينبغي إصلاحه",
      none: "لا خطأ ولا تنبيه.",
      mend: "الإصلاح",
      unread: "لا صفحة لهذا الملف كما هو الآن. وهذا نصه كما كُتب:",
      meant: "أتقصد",
      line: (at) => `السطر ${at}`,
      severities: { error: "خطأ", warning: "تنبيه", note: "ملاحظة" },
    },
    answer: {
      language: "ar",
      numerals,
      none: "لا نتائج. جرّب كلمة أقصر أو اسمًا آخر.",
      partial: "لا صفحة فيها الكلمات كلها؛ هذه أقربها:",
      failed: "تعذّر تحميل فهرس البحث. تحقق من الاتصال ثم أعد المحاولة.",
      mean: "هل تقصد «#»؟",
      rest: "المزيد من النتائج",
      counted: Array.from({ length: 11 }, (_, count) => countNoun(count, RESULT, { numerals })),
      more: { few: "# نتائج", many: "# نتيجة", other: "# نتيجة" },
    },
    figure: {
      drawing: "رسم",
      oneOrigin: "تُعدّ أصلًا واحدًا",
      places: (count) => `في ${countNoun(count, NOUNS.place, { numerals, case: "oblique" })}`,
      more: (ways) => andOthers(ways, WAY, numerals),
    },
    nodes: {
      named: "عقدة ممتلئة: من سُمّي",
      unnamed: "عقدة مفرغة: من لم يُسمَّ",
      collective: "عقدة مطوّقة: جماعة تُحسب عقدة واحدة",
      gap: "خيط مقطوع: حلقة لم يذكرها أحد",
      us: "هذا الموقع",
      unstatedLink: "حلقة غير مذكورة",
      nobody: NOBODY,
    },
    terms: TERMS,
    lines: {
      none: "خط منقّط: لا سند له",
      circular: "سلسلة حلقات: سنده يدور على نفسه",
      multipleKnownOrigins: "خط مزدوج: أصول متعددة معروفة",
      undetermined: "خط متقطع: لا يُعرف كم أصلًا وراءه",
      selfOnly: "خط معقوف: جهة واحدة تؤكد نفسها",
      singleOrigin: "خط واحد: أصل واحد",
    },
    drifts: {
      asserter: "تبدّل القائل",
      stance: "تبدّل الموقف",
      figure: "تبدّل الرقم",
      place: "تبدّل المكان",
      date: "تبدّل التاريخ",
      strength: "تبدّلت قوة الفعل",
    },
    entries: {
      event: "حدث",
      claimed: "بحسب قول",
      said: "قول",
      source: "مصدر",
      correction: "تصحيح",
    },
    incoming: {
      restates: "يكرره",
      supports: "يؤيده",
      contradicts: "يناقضه",
      qualifies: "يقيّده",
      denies: "ينفيه",
      supersedes: "يحل محله",
    },
  };
}

/** «وقول آخر، وقولان آخران، وثلاثة أقوال أخرى، و11 قولًا آخر». */
function andOthers(count: number, noun: NounForms, numerals: Site["numerals"]): string {
  const [one, two] = noun.gender === "feminine" ? ["أخرى", "أخريان"] : ["آخر", "آخران"];
  const forms: NounForms = {
    singular: `${noun.singular} ${one}`,
    dual: `${noun.dual} ${two}`,
    plural: `${noun.plural} أخرى`,
    accusative: `${noun.accusative} ${one}`,
    gender: noun.gender,
  };
  return `و${count === 1 ? forms.singular : countNoun(count, forms, { numerals })}`;
}

const said = (claim: string, verbatim: boolean): string =>
  verbatim ? `«${claim.replaceAll("«", "“").replaceAll("»", "”")}»` : claim;

const label: Label = (vocabulary, value) => (vocabulary[value].shown ?? vocabulary[value]).ar;

const TERMS = {
  origin: "أصل: من صدر عنه القول، لا من نقله",
  thread: "سند: الطريق الذي مرّ به القول حتى وصل إلينا",
} as const;

/** Stays on one line: a number is not parted from what it counts. */
const glued = (words: string): string => words.replaceAll(" ", "\u00a0");

/** «640 كيلوبايت»، «1.2 ميغابايت»: in thousands, as phones and disks tell it. */
function sizeOf(bytes: number, numerals: Site["numerals"]): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)), numerals)} كيلوبايت`;
  return `${formatNumber(Math.round(bytes / 100_000) / 10, numerals)} ميغابايت`;
}

function profileOf({ claims, byState }: ProfileView, numerals: Site["numerals"]): string {
  const counted = glued(countNoun(claims, NOUNS.claim, { numerals }));
  const single = byState.singleOrigin;
  if (claims === 0 || single === 0) return counted;
  if (claims === 1) return `${counted}، من أصل واحد`;
  const them = claims === 2 ? "منهما" : "منها";
  // Not «كلها من أصل واحد», which reads as if all had the same one.
  if (single === claims) return `${counted}، لكل ${them} أصل واحد`;
  if (single === 1) return `${counted}، لواحد ${them} أصل واحد`;
  const some = single === 2 ? "اثنين" : countAlone(single, NOUNS.claim.gender, numerals);
  return `${counted}، لكل من ${some} ${them} أصل واحد`;
}
