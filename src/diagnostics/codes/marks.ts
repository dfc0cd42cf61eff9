/** Faults of marks, notes and claim records, as far as one file shows them. */
import { row } from "../code-entry.ts";

export const MARK_CODES = {
  "label-duplicate": row({
    severity: "error",
    ar: ({ label }: { label: string }) => `للوسم «${label}» حاشيتان.`,
    en: ({ label }) => `The label “${label}” has two notes.`,
    mendAr: () => "أعط إحداهما وسمًا آخر، أو احذفها.",
    mendEn: () => "Give one of them another label, or remove it.",
  }),
  "label-unused": row({
    severity: "error",
    ar: ({ label }: { label: string }) => `الحاشية «${label}» لا تشير إليها أي علامة في النص.`,
    en: ({ label }) => `No mark in the text leads to the note “${label}”.`,
    mendAr: ({ label }) => `ضع [^${label}] بعد الكلام الذي تخصه، أو احذف الحاشية.`,
    mendEn: ({ label }) => `Put [^${label}] behind the words it belongs to, or remove the note.`,
  }),
  "note-empty": row({
    severity: "error",
    ar: ({ label }: { label: string }) => `الحاشية «${label}» فارغة.`,
    en: ({ label }) => `The note “${label}” is empty.`,
    mendAr: () => "اكتب تحتها حقول القول، مزاحةً بأربع مسافات: - القائل: …",
    mendEn: () => "Write the fields of the claim below it, indented by four spaces: - القائل: …",
  }),
  "field-unknown": row({
    severity: "error",
    ar: ({ field }: { field: string }) => `لا حقل اسمه «${field}» في سجل القول.`,
    en: ({ field }) => `A claim record has no field “${field}”.`,
    mendAr: () => "اكتب السطر: «- حقل: قيمة»، بحقل من حقول السجل، أو احذفه.",
    mendEn: () => "Write the line as “- field: value”, with a field of the record, or remove it.",
  }),
  "field-duplicate": row({
    severity: "error",
    ar: ({ field }: { field: string }) => `كُتب الحقل «${field}» مرتين في سجل واحد.`,
    en: ({ field }) => `The field “${field}” is written twice in one record.`,
    mendAr: () => "أبقِ أحد السطرين.",
    mendEn: () => "Keep one of the two.",
  }),
  "field-value-missing": row({
    severity: "error",
    ar: ({ field }: { field: string }) => `الحقل «${field}» بلا قيمة.`,
    en: ({ field }) => `The field “${field}” has no value.`,
    mendAr: () => "اكتب قيمته بعد النقطتين، أو احذف السطر.",
    mendEn: () => "Write its value behind the colon, or remove the line.",
  }),
  "field-value-unknown": row({
    severity: "error",
    ar: ({ field, text }: { field: string; text: string }) => `لا نعرف للحقل «${field}» القيمة «${text}».`,
    en: ({ field, text }) => `“${text}” is not a value of the field “${field}”.`,
    mendAr: () => "اختر قيمة من القائمة المعروفة لهذا الحقل.",
    mendEn: () => "Choose one of the values that this field knows.",
  }),
  "quantity-invalid": row({
    severity: "error",
    ar: ({ text }: { text: string }) => `لا نقرأ في «${text}» رقمًا واحدًا.`,
    en: ({ text }) => `There is no single number to be read in “${text}”.`,
    mendAr: () =>
      "اكتب رقمًا واحدًا ومعه وحدته: «على الأقل 10 حالات»، أو مدى من الأصغر إلى الأكبر: «بين 10 و20 قتيلًا»؛ ولكل رقم آخر سطر.",
    mendEn: () =>
      "Write one number with its unit: “على الأقل 10 حالات”, or a range from the smaller to the greater: “بين 10 و20 قتيلًا”; each other number has its own line.",
  }),
  "series-reversed": row({
    severity: "warning",
    ar: ({ date, before }: { date: string; before: string }) =>
      `أرقام هذا السجل سلسلة تمضي إلى الوراء: هذا الرقم حتى ${date}، والذي قبله حتى ${before}.`,
    en: ({ date, before }) =>
      `The figures of this record run backwards: this one is as of ${date}, the one before it as of ${before}.`,
    mendAr: () => "صحّح التاريخ بعد «حتى»، أو رتّب الأرقام من الأقدم إلى الأحدث.",
    mendEn: () => "Correct the date behind «حتى», or write the figures from the earliest to the latest.",
  }),
  "log-reversed": row({
    severity: "warning",
    ar: ({ date, before }: { date: string; before: string }) =>
      `حالات هذا السجل تمضي إلى الوراء: ${date} بعد ${before}؛ والأخيرة هي القائمة.`,
    en: ({ date, before }) =>
      `The log of this record runs backwards: ${date} stands behind ${before}; the last one holds.`,
    mendAr: () => "صحّح التاريخ، أو رتّب الحالات من الأقدم إلى الأحدث.",
    mendEn: () => "Correct the date, or write the states from the earliest to the latest.",
  }),
  "modality-unfit": row({
    severity: "warning",
    ar: ({ modality, fault }: { modality: string; fault: "lacks" | "extra" }) =>
      fault === "lacks"
        ? `«الصيغة: ${modality}» بلا شرط: لا يعرف القارئ على ماذا يتوقف القول.`
        : `في «الصيغة: ${modality}» شرط أو موعد، وليس لمثلها شرط أو موعد.`,
    en: ({ modality, fault }) =>
      fault === "lacks"
        ? `“الصيغة: ${modality}” without a condition: readers do not learn on what it depends.`
        : `“الصيغة: ${modality}” has a condition or a due day that does not go with it.`,
    mendAr: () => "اكتب «مشروط؛ الشرط: …» أو «متوقع؛ الموعد: …».",
    mendEn: () => "Write “مشروط؛ الشرط: …” or “متوقع؛ الموعد: …”.",
  }),
  "field-of-claim": row({
    severity: "warning",
    ar: ({ field, claim }: { field: string; claim: string }) =>
      `الحقل «${field}» من شأن القول نفسه، وهذا السجل يعيد قولًا مسجلًا في «${claim}»: لا يُقرأ الحقل هنا.`,
    en: ({ field, claim }) =>
      `The field “${field}” belongs to the claim itself, and this record repeats “${claim}”: it is not read here.`,
    mendAr: ({ claim }) => `اكتبه في سجل «${claim}»، أو احذفه.`,
    mendEn: ({ claim }) => `Write it in the record of “${claim}”, or remove it.`,
  }),
  "outcome-unexpected": row({
    severity: "error",
    ar: ({ outcome }: { outcome: string }) =>
      `«المآل: ${outcome}» في سجل ليس فيه توقع: لا مآل إلا لتوقع، ويُكتب في سجله.`,
    en: ({ outcome }) =>
      `“المآل: ${outcome}” stands where there is no prediction: only a prediction has an outcome, in its own record.`,
    mendAr: () => "اكتب في السجل «الصيغة: متوقع؛ الموعد: …»، أو احذف «المآل»، أو انقله إلى السجل الذي فيه القول نفسه.",
    mendEn: () =>
      "Write “الصيغة: متوقع؛ الموعد: …”, remove the outcome, or move it to the record that holds the claim itself.",
  }),
  "record-proposed": row({
    severity: "warning",
    ar: ({ label }: { label: string }) => `السجل «${label}» مقترح، ولم يؤكده محرر بعد.`,
    en: ({ label }) => `The record “${label}” is proposed; no editor has confirmed it.`,
    mendAr: () => "راجع السجل، ثم احذف منه كلمة «مقترح».",
    mendEn: () => "Check the record, then remove the word «مقترح» from it.",
  }),
  "old-form": row({
    severity: "note",
    ar: ({ text, now }: { text: string; now: string }) => `«${text}» صيغة قديمة تُقرأ بمعناها؛ أصبحت «${now}».`,
    en: ({ text, now }) => `“${text}” is an older form, read as it was meant; it is “${now}” now.`,
    mendAr: () => "اكتبها بصيغتها الجديدة؛ والأمر check --fix يفعل ذلك في الملفات كلها.",
    mendEn: () => "Write it in the new form; `check --fix` does so in all files.",
  }),
  "record-repaired": row({
    severity: "note",
    ar: ({ label }: { label: string }) => `قُرئت حاشية «${label}» سجلَّ قول، مع أن سطورها ليست قائمة مزاحة تحتها.`,
    en: ({ label }) =>
      `The note “${label}” was read as a claim record, although its lines are no indented list below it.`,
    mendAr: () => "اجعل كل حقل سطرًا يبدأ بشرطة، مزاحًا بأربع مسافات.",
    mendEn: () => "Let each field be a line that begins with a hyphen, indented by four spaces.",
  }),
  "near-miss-mark": row({
    severity: "error",
    ar: ({ text }: { text: string }) => `«${text}» تشبه علامة حاشية وليست إياها، فستظهر للقارئ كما هي.`,
    en: ({ text }) => `“${text}” looks like a mark and is none: readers would see it as it stands.`,
    mendAr: () => "اكتب العلامة هكذا: [^وسم]، أو [حاشية: وسم]؛ وإن كانت كلامًا فافصل بينها وبين ما قبلها.",
    mendEn: () => "Write the mark like this: [^label], or [حاشية: وسم].",
  }),
  "near-miss-link": row({
    severity: "error",
    ar: ({ text }: { text: string }) => `«${text}» يشبه رابطًا وليس إياه، فسيظهر للقارئ كما هو.`,
    en: ({ text }) => `“${text}” looks like a link and is none: readers would see it as it stands.`,
    mendAr: () => "اكتب [الكلام](العنوان) بلا فراغ بينهما ولا في العنوان، أو [[اسم الموضوع]].",
    mendEn: () => "Write [words](address) without a space between or in the address, or [[topic]].",
  }),
  "near-miss-picture": row({
    severity: "error",
    ar: ({ text }: { text: string }) => `«${text}» تشبه صورة وليست إياها، فستظهر للقارئ كلامًا.`,
    en: ({ text }) => `“${text}” looks like a picture and is none: readers would see it as text.`,
    mendAr: () => "اكتب ![الوصف](الملف.jpg)، وإن كان في اسم الملف فراغ فبين < و>.",
    mendEn: () => "Write ![words](file.jpg); a name with a space stands between < and >.",
  }),
  "near-miss-note": row({
    severity: "error",
    ar: ({ text }: { text: string }) => `دخل هذا السطر في الحاشية التي فوقه، إذ لا سطر فارغ بينهما: «${text}».`,
    en: ({ text }) => `This line was taken into the note above it, since no empty line stands between: “${text}”.`,
    mendAr: () => "اترك سطرًا فارغًا بعد الحاشية؛ أما تتمتها فتُزاح بأربع مسافات.",
    mendEn: () => "Leave an empty line behind the note; what continues it is indented by four spaces.",
  }),
  "note-paragraph": row({
    severity: "warning",
    ar: ({ text }: { text: string }) => `هذه الفقرة بعد حاشية وغير مزاحة تحتها، فتظهر في متن المقال: «${text}».`,
    en: ({ text }) =>
      `This paragraph stands behind a note and is not indented below it, so it is shown in the text: “${text}”.`,
    mendAr: () => "إن كانت من الحاشية فأزحها بأربع مسافات؛ وإلا فانقلها إلى ما قبل الحواشي.",
    mendEn: () => "If it belongs to the note, indent it by four spaces; if not, move it before the notes.",
  }),
  "note-colon-missing": row({
    severity: "warning",
    ar: ({ text }: { text: string }) => `تنقص النقطتان بعد «${text}»: قرأناها حاشيةَ سجل، وستظهر نصًّا في برامج أخرى.`,
    en: ({ text }) =>
      `The colon behind “${text}” is missing: it was read as a record's note, and other programs show it as text.`,
    mendAr: ({ text }) => `اكتب «${text}:» ثم سطور السجل تحتها.`,
    mendEn: ({ text }) => `Write “${text}:”, then the lines of the record below it.`,
  }),
  "note-head-form": row({
    severity: "warning",
    ar: ({ text, label }: { text: string; label: string }) =>
      `«${text}» ليس على صورة رأس السجل، فقرأناه «[^${label}]:»، وسيظهر نصًّا في برامج أخرى.`,
    en: ({ text, label }) =>
      `“${text}” is not how a note begins: it was read as “[^${label}]:”, and other programs show it as text.`,
    mendAr: ({ label }) => `اكتب «[^${label}]:» ثم سطور السجل تحتها.`,
    mendEn: ({ label }) => `Write “[^${label}]:”, then the lines of the record below it.`,
  }),
  "near-miss-span": row({
    severity: "error",
    ar: ({ slip, label }: { slip: keyof typeof SPAN_SLIPS; label: string }) => SPAN_SLIPS[slip].ar(label),
    en: ({ slip, label }) => SPAN_SLIPS[slip].en(label),
    mendAr: ({ label }) => `اكتب [الكلام][^${label}] بلا فراغ بينهما.`,
    mendEn: ({ label }) => `Write [words][^${label}] without a space between.`,
  }),
  "span-empty": row({
    severity: "error",
    ar: ({ label }: { label: string }) => `العلامة «${label}» لا كلام قبلها تشمله.`,
    en: ({ label }) => `There are no words before the mark “${label}” that it could cover.`,
    mendAr: () => "ضع العلامة بعد الكلام الذي تخصه.",
    mendEn: () => "Put the mark behind the words it belongs to.",
  }),
  "span-too-long": row({
    severity: "warning",
    ar: ({ words, limit }: { words: number; limit: number }) =>
      `يشمل هذا القول ${words} كلمة، والقول الواحد قلّما يبلغ ${limit}.`,
    en: ({ words, limit }) => `This claim covers ${words} words; a single claim seldom has ${limit}.`,
    mendAr: () => "حدد كلام القول بقوسين: [الكلام][^وسم]، أو اقسمه إلى أقوال.",
    mendEn: () => "Bracket the words of the claim: [words][^label], or divide it into several claims.",
  }),
  "silence-reason-missing": row({
    severity: "error",
    ar: ({ code }: { code: string }) => `يُسكت هذا التعليق «${code}» بلا سبب.`,
    en: ({ code }) => `This comment silences “${code}” without a reason.`,
    mendAr: ({ code }) => `اكتب السبب بعد نقطتين: <!-- isnad-ignore ${code}: السبب -->`,
    mendEn: ({ code }) => `Write the reason behind a colon: <!-- isnad-ignore ${code}: reason -->`,
  }),
};

/** What is wrong with the brackets around a mark's words. */
const SPAN_SLIPS = {
  unopened: {
    ar: (label: string) => `القوس الفاتح «[» ناقص قبل كلام العلامة «${label}».`,
    en: (label: string) => `The opening bracket before the words of the mark “${label}” is missing.`,
  },
  unclosed: {
    ar: (label: string) => `فُتح هنا قوس «[» ولم يُغلق قبل العلامة «${label}».`,
    en: (label: string) => `A bracket is opened here and not closed before the mark “${label}”.`,
  },
  apart: {
    ar: (label: string) => `بين القوس المغلق «]» والعلامة «${label}» شيء، فلا يُعرف كلامها.`,
    en: (label: string) => `Something stands between the closing bracket and the mark “${label}”.`,
  },
  behind: {
    ar: (label: string) => `كلام العلامة «${label}» مكتوب بعدها، ومكانه قبلها.`,
    en: (label: string) => `The words of the mark “${label}” stand behind it; they belong before it.`,
  },
  turned: {
    ar: (label: string) => `القوسان حول كلام العلامة «${label}» معكوسان: «]» ثم «[».`,
    en: (label: string) => `The brackets around the words of the mark “${label}” are the wrong way round.`,
  },
  doubled: {
    ar: (label: string) => `العلامة «${label}» بين قوسين مزدوجين.`,
    en: (label: string) => `The mark “${label}” stands in two pairs of brackets.`,
  },
  round: {
    ar: (label: string) => `كلام العلامة «${label}» بين قوسين ( )، وما يحدد الكلام قوسان معقوفان [ ].`,
    en: (label: string) => `The words of the mark “${label}” are in round brackets; square ones say what it covers.`,
  },
} as const;
