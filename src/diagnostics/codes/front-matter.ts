/** Faults of the block between the two --- lines, and of the values in it. */
import { row } from "../code-entry.ts";

type Nothing = Record<never, never>;

export const FRONT_MATTER_CODES = {
  "frontmatter-missing": row({
    severity: "error",
    ar: ({ near }: { near: string }) =>
      near === ""
        ? "لا يبدأ الملف بترويسة بين سطري ---."
        : `أول سطر في الملف «${near}»، والترويسة تبدأ بثلاث شرطات قصيرة وحدها.`,
    en: ({ near }) =>
      near === ""
        ? "The file does not begin with front matter between two --- lines."
        : `The file begins with “${near}”; front matter begins with three hyphens alone.`,
    mendAr: () => "ابدأ الملف بسطر --- ثم الحقول، كل حقل في سطر، ثم سطر ---.",
    mendEn: () => "Begin the file with a --- line, then the fields, one on each line, then a --- line.",
  }),
  "frontmatter-unclosed": row({
    severity: "error",
    ar: (_: Nothing) => "بدأت الترويسة بسطر --- ولم تُغلق.",
    en: () => "The front matter begins with a --- line and is never closed.",
    mendAr: () => "ضع سطر --- بعد آخر حقل، وحده في السطر.",
    mendEn: () => "Put a --- line after the last field, alone on its line.",
  }),
  "frontmatter-language": row({
    severity: "error",
    ar: ({ language }: { language: string }) => `بعد ‎---‎ في أول سطر من الملف كلام لا مكان له: «${language}».`,
    en: ({ language }) => `There is something after the --- on the first line: “${language}”.`,
    mendAr: () => "اكتب في السطر الأول ثلاث شرطات وحدها.",
    mendEn: () => "Leave --- alone on the first line; front matter has no language but “field: value”.",
  }),
  "frontmatter-syntax": row({
    severity: "error",
    ar: ({ text }: { text: string }) => `هذا السطر في الترويسة ليس «حقل: قيمة»: «${text}».`,
    en: ({ text }) => `This line of the front matter is not “field: value”: “${text}”.`,
    mendAr: () => "اكتب اسم الحقل ثم نقطتين ثم القيمة؛ وإن كان تتمة للسطر الذي فوقه فضع في أوله فراغين، أو احذفه.",
    mendEn: () =>
      "Write the field's name, a colon, then the value; where it goes on with the line above put two spaces before it, or remove it.",
  }),
  "frontmatter-key-unknown": row({
    severity: "error",
    ar: ({ key }: { key: string }) => `لا حقل اسمه «${key}» هنا.`,
    en: ({ key }) => `There is no field called “${key}” here.`,
    mendAr: () => "صحّح اسم الحقل أو احذف السطر.",
    mendEn: () => "Correct the field's name, or remove the line.",
  }),
  "frontmatter-key-duplicate": row({
    severity: "error",
    ar: ({ key }: { key: string }) => `كُتب الحقل «${key}» مرتين.`,
    en: ({ key }) => `The field “${key}” is written twice.`,
    mendAr: () => "أبقِ أحد السطرين.",
    mendEn: () => "Keep one of the two.",
  }),
  "frontmatter-value-missing": row({
    severity: "error",
    ar: ({ key }: { key: string }) => `لا قيمة للحقل «${key}»، ولا بد منها.`,
    en: ({ key }) => `The field “${key}” has no value, and needs one.`,
    mendAr: ({ key }) => `اكتب في الترويسة «${key}: » ثم قيمته.`,
    mendEn: ({ key }) => `Write “${key}: ” and its value in the front matter.`,
  }),
  "former-address-invalid": row({
    severity: "error",
    ar: ({ text }: { text: string }) => `«${text}» ليس عنوانًا كان في الموقع.`,
    en: ({ text }) => `“${text}” is no address that something had on the site.`,
    mendAr: () =>
      "اكتب الطريق من جذر الموقع كما كان في شريط المتصفح، بلا علامة استفهام وما بعدها، مثل /2019/05/a.html، أو احذف السطر.",
    mendEn: () =>
      "Write the way from the site’s root as it stood in the browser’s bar, without a question mark and what follows it, such as /2019/05/a.html, or remove the line.",
  }),
  "public-key-invalid": row({
    severity: "error",
    ar: (_: Nothing) => "ليس هذا مفتاحًا عامًّا: لا تُقاس عليه نسخة من الموقع.",
    en: () => "This is no public key: no copy of the site can be held to it.",
    mendAr: () =>
      "انسخ السطر الذي بين سطري BEGIN وEND من public.pem، وتصنعه من مفتاحك بالأمر openssl pkey -in secret.pem -pubout -out public.pem، أو احذف السطر.",
    mendEn: () =>
      "Copy the line between BEGIN and END of public.pem, which `openssl pkey -in secret.pem -pubout -out public.pem` makes of your key, or remove the line.",
  }),
  "public-key-secret": row({
    severity: "error",
    ar: (_: Nothing) => "هذا هو المفتاح الخاص، ومن رآه وقّع باسمكم.",
    en: () => "This is the secret key: whoever has seen it can sign in your name.",
    mendAr: () =>
      "احذف السطر. فإن كان قد أُودع في المستودع أو أُرسل، فاترك هذا المفتاح واصنع غيره: openssl genpkey -algorithm ed25519 -out secret.pem.",
    mendEn: () =>
      "Remove the line. If it was ever committed or sent, give the key up and make another: openssl genpkey -algorithm ed25519 -out secret.pem.",
  }),
  "reason-missing": row({
    severity: "error",
    ar: () => "سُحب من النشر بلا سبب يُذكر، والقارئ الذي يصل إلى عنوانه يُخبَر بالسبب.",
    en: () => "It is withdrawn without a reason, and a reader who comes to its address is told the reason.",
    mendAr: () => "اكتب السبب بعد «مسحوب:» في جملة، أو احذف السطر إن لم يُسحب.",
    mendEn: () => "Write the reason behind “مسحوب:” in a sentence, or remove the line if it was not withdrawn.",
  }),
  "markup-in-field": row({
    severity: "error",
    ar: ({ text }: { text: string }) =>
      `«${text}» في العنوان أو الملخص سيظهر للقارئ كما هو: لا يُكتب فيهما غير الكلام وعلامات الأقوال.`,
    en: ({ text }) =>
      `“${text}” in the headline or summary would be shown as it stands: but for marks they are words alone.`,
    mendAr: () => "اكتب الكلام وحده.",
    mendEn: () => "Write the words alone.",
  }),
  "mark-in-field": row({
    severity: "error",
    ar: ({ mark }: { mark: string }) => `لا تُقرأ علامة في هذا الحقل، فستظهر «${mark}» للقارئ كما هي.`,
    en: ({ mark }) => `No mark is read in this field: “${mark}” would be shown as it stands.`,
    mendAr: () =>
      "احذفها، أو انقل الكلام الذي تخصه إلى متن المقال؛ وتُقرأ العلامات أيضًا في عنوان المقال وملخصه وتعليق الصورة ووصفها.",
    mendEn: () =>
      "Remove it, or move the words it belongs to into the text; marks are read in an article’s headline, its summary, and the words of its pictures as well.",
  }),
  "genre-missing": row({
    severity: "warning",
    ar: (_: Nothing) => "لم يُذكر نوع المقال، فسيظهر للقارئ «مقال» لا غير.",
    en: () => "The article does not say what kind it is: readers see “article” and no more.",
    mendAr: () => "اكتب في الترويسة «النوع: » ثم واحدًا من الأنواع.",
    mendEn: () => "Write “النوع: ” and one of the kinds in the front matter.",
  }),
  "frontmatter-value-type": row({
    severity: "error",
    ar: ({ key, wanted }: { key: string; wanted: "text" | "list" | "entries" }) =>
      `قيمة الحقل «${key}» ليست على الشكل المطلوب، وهو ${WANTED[wanted].ar}.`,
    en: ({ key, wanted }) => `The value of “${key}” should be ${WANTED[wanted].en}.`,
    mendAr: ({ key, wanted }) => `اكتبها هكذا: ${WANTED[wanted].like(key)}`,
    mendEn: ({ key, wanted }) => `Write it like this: ${WANTED[wanted].like(key)}`,
  }),
  "frontmatter-value-unknown": row({
    severity: "error",
    ar: ({ key, text }: { key: string; text: string }) => `لا نعرف للحقل «${key}» القيمة «${text}».`,
    en: ({ key, text }) => `“${text}” is not a value of the field “${key}”.`,
    mendAr: () => "اختر قيمة من القائمة المعروفة لهذا الحقل.",
    mendEn: () => "Choose one of the values that this field knows.",
  }),
  "date-invalid": row({
    severity: "error",
    ar: ({ text, reason }: { text: string; reason: keyof typeof DATE_REASONS }) =>
      `«${text}» ${DATE_REASONS[reason].ar}`,
    en: ({ text, reason }) => `“${text}” ${DATE_REASONS[reason].en}`,
    mendAr: ({ text, reason }) =>
      reason === "weekday-differs"
        ? "صحّح اليوم أو التاريخ، أو احذف اسم اليوم."
        : `اكتب التاريخ مثل 2026-11-22 أو «22 تشرين الثاني 2026»${TIME_OF_DAY.test(text) ? "، وبعده الساعة مثل 14:30 أو «2:30 مساءً»، بتوقيت الموقع" : ""}.`,
    mendEn: ({ text, reason }) =>
      reason === "weekday-differs"
        ? "Correct the weekday or the date, or remove the weekday."
        : `Write the date like 2026-11-22 or “22 تشرين الثاني 2026”${TIME_OF_DAY.test(text) ? ", and the time behind it like 14:30 or “2:30 مساءً”, by the clocks of the site's zone" : ""}.`,
  }),
  "url-invalid": row({
    severity: "error",
    ar: ({ text }: { text: string }) => `«${text}» ليس عنوانًا كاملًا على الشبكة.`,
    en: ({ text }) => `“${text}” is not a complete web address.`,
    mendAr: () => "اكتب العنوان كاملًا، مبدوءًا بـ https://، أو اترك الحقل إن لم يُعرف العنوان.",
    mendEn: () =>
      "Write the whole address, beginning with https://, or leave the field out where the address is not known.",
  }),
};

const WANTED = {
  text: { ar: "نص في سطر واحد", en: "one text", like: (key: string) => `${key}: نص` },
  list: { ar: "قائمة", en: "a list", like: (key: string) => `${key}: [أ، ب]` },
  entries: {
    ar: "قائمة مداخل لكل منها حقوله",
    en: "a list of entries with fields of their own",
    like: (key: string) => `${key}: ثم تحته «- حقل: قيمة»`,
  },
} as const;

const DATE_REASONS = {
  unreadable: { ar: "ليس تاريخًا نعرف قراءته.", en: "is not a date that we can read." },
  "no-such-day": { ar: "يوم لا وجود له في التقويم.", en: "is a day that does not exist." },
  "month-first": { ar: "يضع الشهر قبل اليوم.", en: "puts the month before the day." },
  "short-year": {
    ar: "سنته من رقمين، فهو يحتمل أكثر من يوم.",
    en: "has a year of two digits, so it may be several days.",
  },
  "months-differ": { ar: "يسمّي شهرين مختلفين.", en: "names two different months." },
  "weekday-differs": { ar: "لا يقع في اليوم الذي سُمّي من الأسبوع.", en: "is another day of the week than it says." },
} as const;

/** Words and signs of whoever wrote a time of day as well. */
const TIME_OF_DAY = /[:：]|ساع|صباح|مساء|ظهر|عصر|فجر|ليل|توقيت/u;
