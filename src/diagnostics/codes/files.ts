/** Faults of files as such: what they are, how they are encoded, what they are called. */
import { row } from "../code-entry.ts";

export const FILE_CODES = {
  "encoding-invalid": row({
    severity: "error",
    ar: ({ byte }: { byte: number }) => `الملف ليس نصًّا بترميز UTF-8: أول بايت غير صالح هو رقم ${byte}.`,
    en: ({ byte }) => `The file is not UTF-8 text: the first invalid byte is number ${byte}.`,
    mendAr: () => "احفظ الملف من جديد بترميز UTF-8.",
    mendEn: () => "Save the file again as UTF-8.",
  }),
};
