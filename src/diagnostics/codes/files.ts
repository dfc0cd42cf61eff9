/** Faults of a text as such: how it is encoded, how long and how deep it is. */
import { row } from "../code-entry.ts";

type Nothing = Record<never, never>;

export const FILE_CODES = {
  "encoding-invalid": row({
    severity: "error",
    ar: ({ byte }: { byte: number }) => `حُفظ الملف بترميز قديم، لا بترميز UTF-8: لا تُقرأ الحروف من البايت ${byte}.`,
    en: ({ byte }) => `The file is not UTF-8 text: the first invalid byte is number ${byte}.`,
    mendAr: () => "احفظه من جديد واختر في نافذة الحفظ الترميز UTF-8.",
    mendEn: () => "Save the file again as UTF-8.",
  }),
  "conflict-marks": row({
    severity: "error",
    milder: ({ text }) => (text.startsWith("=") ? "warning" : "error"),
    ar: ({ text }: { text: string }) =>
      text.startsWith("=")
        ? `«${text}» سطر يتركه git بين نصين، ولم يبق من علاماته سواه: ربما بقي النصان معًا.`
        : `ترك git هنا نصين لم يُختر أحدهما: «${text}».`,
    en: ({ text }) =>
      text.startsWith("=")
        ? `Git leaves a line like “${text}” between two texts, and nothing else of its marks is here: perhaps both texts stayed.`
        : `Git left two texts here, of which neither is chosen: “${text}”.`,
    mendAr: () => "أبقِ النص الصحيح، واحذف الآخر والسطور التي تبدأ بـ<<<<<<< و======= و>>>>>>>.",
    mendEn: () =>
      "Keep the right text, and remove the other and the lines that begin with <<<<<<<, ======= and >>>>>>>.",
  }),
  "too-deep": row({
    severity: "error",
    ar: ({ what, depth, limit }: { what: keyof typeof NESTED; depth: number; limit: number }) =>
      `تتداخل هنا ${NESTED[what].ar} أكثر مما يُقرأ: ${depth}، والحد ${limit}.`,
    en: ({ what, depth, limit }) => `Here ${NESTED[what].en} are nested too deep: ${depth}, the limit is ${limit}.`,
    mendAr: () => "بسّط هذه الفقرة؛ لا يحتاج نص يُقرأ إلى هذا التداخل.",
    mendEn: () => "Simplify this paragraph; no text that is read needs such nesting.",
  }),
  "too-many-lines": row({
    severity: "error",
    ar: ({ lines, limit }: { lines: number; limit: number }) => `عدد سطور الملف ${lines}، ولا يُقرأ أكثر من ${limit}.`,
    en: ({ lines, limit }) => `The file holds ${lines} lines; at most ${limit} are read.`,
    mendAr: () => "اقسمه إلى عدة ملفات.",
    mendEn: () => "Divide it into several files.",
  }),
  "encoding-damaged": row({
    severity: "error",
    ar: (_: Nothing) => "في النص حروف ضاعت في تحويل ترميز سابق (�).",
    en: () => "Characters were lost here in an earlier change of encoding (�).",
    mendAr: () => "انسخ النص من جديد من أصله.",
    mendEn: () => "Copy the text again from its original.",
  }),
};

const NESTED = {
  quotes: { ar: "اقتباسات وقوائم", en: "quotations and lists" },
  brackets: { ar: "أقواس", en: "brackets" },
  emphasis: { ar: "علامات تشديد", en: "emphasis marks" },
} as const;
