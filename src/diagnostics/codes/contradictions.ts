/** What an editor wrote and cannot be: values that exclude one another, days that run backwards. */
import { row } from "../code-entry.ts";

export const CONTRADICTION_CODES = {
  "values-conflict": row({
    severity: "warning",
    ar: ({ one, other, why }: { one: string; other: string; why: Exclusion }) =>
      `«${one}» و«${other}» لا يجتمعان: ${whyOf(why).ar}.`,
    en: ({ one, other, why }) => `“${one}” and “${other}” cannot both hold: ${whyOf(why).en}.`,
    mendAr: ({ why }) => whyOf(why).mendAr ?? "احذف أحدهما، أو صحّحه.",
    mendEn: ({ why }) => whyOf(why).mendEn ?? "Remove one of the two, or correct it.",
  }),
  "dates-reversed": row({
    severity: "warning",
    ar: ({ what, date, other, otherDate }: { what: Day; date: string; other: Day; otherDate: string }) =>
      `${DAYS[what].ar} (${date}) قبل ${DAYS[other].ar} (${otherDate})، ولا يكون قبله.`,
    en: ({ what, date, other, otherDate }) =>
      `This cannot be: ${DAYS[what].en} (${date}) comes before ${DAYS[other].en} (${otherDate}).`,
    mendAr: ({ other }) => `صحّح أحد التاريخين${other === "event" ? "؛ وما يُقال عمّا سيقع فصيغته «متوقع»" : ""}.`,
    mendEn: ({ other }) =>
      `Correct one of the two dates${other === "event" ? "; what is said of days to come is «متوقع»" : ""}.`,
  }),
  "chain-reversed": row({
    severity: "warning",
    ar: ({ name, date, before, beforeDate }: { name: string; date: string; before: string; beforeDate: string }) =>
      `السند يمضي إلى الوراء: حلقة «${name}» بتاريخ ${date}، والتي قبلها «${before}» بتاريخ ${beforeDate}.`,
    en: ({ name, date, before, beforeDate }) =>
      `The chain runs backwards: on ${date} “${name}” passed on what “${before}” said on ${beforeDate}.`,
    mendAr: () => "صحّح أحد التاريخين، أو رتّب السند من الأصل إلينا بـ«ثم»، أو منا إلى الأصل بـ«عن».",
    mendEn: () =>
      "Correct one of the two dates, or write the chain from the origin to us with «ثم», or from us back with «عن».",
  }),
  "passes-on-nothing": row({
    severity: "warning",
    ar: ({ name, how }: { name: string; how: string }) =>
      `«${name}» أول السند، ووُصف بـ«${how}»، وليس قبله من يُنقل عنه.`,
    en: ({ name, how }) => `“${name}” comes first and is said to pass words on («${how}»), and nobody stands before.`,
    mendAr: () => "اكتب قبله من أُخذ عنه، أو «؟» إن لم يُعرف، أو احذف الوصف.",
    mendEn: () => "Name before it whom it was taken from, or “؟”, or remove the word.",
  }),
  "joint-voice-gap": row({
    severity: "warning",
    ar: ({ names }: { names: string }) => `«؟» بين القائلين مع ${names}: من لا يُعرف لا يُقال إنه شارك في الكلام.`,
    en: ({ names }) => `“؟” stands among the asserters beside ${names}: nobody can be said to speak with the unknown.`,
    mendAr: () => "احذفه، أو سمِّ شريكهم: «مسؤول (مجهول)»؛ وما لا يُعرف من الطريق إلينا فهو «؟» في «السند».",
    mendEn: () =>
      "Remove it, or write who spoke with them: «مسؤول (مجهول)»; what is unknown of the way to us is “؟” in the chain.",
  }),
  "figures-conflict": row({
    severity: "warning",
    ar: ({ one, other, fault }: { one: string; other: string; fault: "part" | "rival" }) =>
      fault === "part" ? `«${one}» جزء أكبر من كله «${other}».` : `في السجل رقمان لا يصحان معًا: «${one}» و«${other}».`,
    en: ({ one, other, fault }) =>
      fault === "part"
        ? `“${one}” is a part that is greater than its whole, “${other}”.`
        : `Two figures of the record cannot both hold: “${one}” and “${other}”.`,
    mendAr: ({ fault }) =>
      fault === "part"
        ? "صحّح أحد الرقمين."
        : "صحّح أحدهما، أو اكتب لكل رقم يومه «حتى …»، أو اجعل الأصغر جزءًا «؛ من …»، أو اكتب لكل منهما سجلًا.",
    mendEn: ({ fault }) =>
      fault === "part"
        ? "Correct one of the two."
        : "Correct one, give each its day («حتى …»), make the smaller a part («؛ من …»), or give each a record.",
  }),
  "relations-conflict": row({
    severity: "warning",
    ar: ({ name, one, other }: { name: string; one: string; other: string }) =>
      `بين هذا القول و«${name}» علاقتان لا تجتمعان: «${one}» و«${other}».`,
    en: ({ name, one, other }) => `Two relations to “${name}” exclude one another: «${one}» and «${other}».`,
    mendAr: ({ one, other }) =>
      [one, other].includes("يكرر")
        ? "ما «يكرر» غيره فهو القول نفسه، فيُعدّان معًا؛ احذف إحدى العلاقتين."
        : "احذف إحداهما، أو اكتب لكل منهما جانبها: «؛ الجانب: مكان».",
    mendEn: ({ one, other }) =>
      [one, other].includes("يكرر")
        ? "What restates another is the same claim, and is counted with it: remove one of the two."
        : "Remove one of the two, or say the aspect of each: «؛ الجانب: مكان».",
  }),
  "supersedes-cycle": row({
    severity: "warning",
    ar: ({ name, size }: { name: string; size: number }) =>
      `«يحل محل» يبدأ من «${name}» ويعود إليه، في دائرة من أقوال عددها ${size}: لا آخر لها يقوم مقام غيره.`,
    en: ({ name, size }) => `“${name}” supersedes itself, in a circle of ${size}: none of them is the last.`,
    mendAr: () => "احذف «يحل محل» من سجل القول الأقدم.",
    mendEn: () => "Remove «يحل محل» from the record of the earlier claim.",
  }),
};

/** Why two values cannot stand together, in both languages, and the mend where it is not merely to remove one. */
interface Why {
  readonly ar: string;
  readonly en: string;
  readonly mendAr?: string;
  readonly mendEn?: string;
}

/** Why two values cannot stand together, in words; what to do where that is not merely to remove one. */
const EXCLUSIONS = {
  twice: { ar: "لا يُكتب من مثلهما إلا واحد", en: "only one such thing can be written" },
  number: { ar: "الفرد واحد، والمجموعة أكثر من واحد", en: "an individual is one, a group is more" },
  named: {
    ar: "السبب سبب لحجب الاسم، والاسم مذكور",
    en: "the reason is one for keeping a name back, and the name is given",
  },
  spoken: { ar: "ليس لهذا النوع من المواضيع صوت ولا انتماء", en: "topics of this type neither speak nor belong" },
  narrator: { ar: "الكلام كلام المقال نفسه، لا كلام غيره", en: "the words are the article's own, and nobody else's" },
  silent: { ar: "من لم يقل شيئًا لم يستند إلى شيء", en: "who said nothing rests on nothing" },
  expected: {
    ar: "ما يُتوقع لم يقع بعد، فلا يُجزم به",
    en: "what is foreseen has not happened, and is not said as certain",
  },
  due: {
    ar: "حل الموعد قبل آخر ما كُتب المقال",
    en: "the day had come before the article was last written",
    mendAr: "اكتب مآله: «تحقق» أو «لم يتحقق»، أو صحّح الموعد.",
    mendEn: "Write what became of it, «تحقق» or «لم يتحقق», or correct the day.",
  },
  own: { ar: "ما هو من عنده لا يستند إلى غيره", en: "what is its own rests on nothing else" },
  altered: { ar: "إما أن يُنقل كما هو وإما أن يُحرَّف", en: "it was either passed on as it is, or altered" },
  ours: { ar: "عملنا ننشره نحن ونقوم به", en: "our own reporting is done and published by us" },
  firsthand: { ar: "من عاين بنفسه لم ينقل عمّن قبله", en: "who saw it himself did not pass it on from another" },
  body: { ar: "الاحتجاز والإكراه للناس لا للجهات", en: "people are held and forced, bodies are not" },
  background: {
    ar: "ما قيل بلا نسبة لا يُذكر صاحبه باسمه",
    en: "what was said on background is not given under a name",
    mendAr: "اكتب القائل بصفته: «مسؤول (مجهول)»، أو احذف الظرف.",
    mendEn: "Write the speaker without his name: «مسؤول (مجهول)», or remove the circumstance.",
  },
  seen: {
    ar: "المصدر من نشر القائل نفسه، فقد قُرئ الأصل",
    en: "its speaker published the work we read it in, so the original was read",
  },
  evidence: {
    ar: "ما نشره القائل وقُرئ فيه قوله ليس دليلًا عليه",
    en: "the speaker's own work in which we read the claim is no evidence for it",
  },
  stated: { ar: "كلاهما يوم القول نفسه", en: "both are the day on which it was said" },
  film: { ar: "هذا لصورة أو تسجيل، لا لعمل مكتوب", en: "this is for pictures and recordings, not for written works" },
  retraction: {
    ar: "ما سُحب في التصحيح باقٍ في سجله",
    en: "what the correction retracts still stands in its record",
    mendAr: "أضف إلى سجل القول «الحالات: مسحوب؛ التاريخ؛ السبب»، أو صحّح نوع التصحيح.",
    mendEn: "Add «الحالات: مسحوب؛ date؛ reason» to the claim's record, or correct the kind of the correction.",
  },
} as const satisfies Readonly<Record<string, Why>>;
/** Why two values cannot stand together. */
export type Exclusion = keyof typeof EXCLUSIONS;

const whyOf = (why: Exclusion): Why => EXCLUSIONS[why];

/** Days that have an order among them, in words. */
const DAYS = {
  published: { ar: "تاريخ المقال", en: "the article's date" },
  modified: { ar: "آخر تحديث", en: "the last change" },
  article: { ar: "آخر ما كُتب المقال", en: "the day the article was last written" },
  correction: { ar: "تاريخ التصحيح", en: "the correction" },
  stated: { ar: "تاريخ القول", en: "the day it was said" },
  event: { ar: "تاريخ الحدث", en: "the event" },
  asOf: { ar: "اليوم الذي يبلغه الرقم", en: "the day that the figure speaks of" },
  due: { ar: "الموعد", en: "the day it is expected" },
  hop: { ar: "تاريخ حلقة السند", en: "a link of the chain" },
  work: { ar: "تاريخ المصدر", en: "the source's date" },
  accessed: { ar: "تاريخ الاطلاع", en: "the day it was read" },
  created: { ar: "تاريخ التصوير", en: "the day it was recorded" },
  firstSeen: { ar: "أول ظهور", en: "the first time it was seen" },
} as const;
/** A day that must not come before some other. */
export type Day = keyof typeof DAYS;
