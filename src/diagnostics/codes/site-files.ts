/** Faults of what a site keeps beside its content: files to copy, its configuration of Eleventy, its own parts. */
import { row } from "../code-entry.ts";

export const SITE_FILE_CODES = {
  "config-broken": row({
    severity: "error",
    ar: ({ message }: { message: string }) => `إعداد Eleventy أو قالب من قوالبه يتعثر: ${message}`,
    en: ({ message }) => `Eleventy's configuration or one of its templates fails: ${message}`,
    mendAr: () => "أصلح ما يقوله السطر، أو احذفه؛ جرّب بعدها npx isnad build من جديد.",
    mendEn: () => "Mend what the line says, or take it out; then try npx isnad build again.",
  }),
  "page-unwritten": row({
    severity: "error",
    ar: ({ address, count }: { address: string; count: number }) =>
      `طلب الموقع من Eleventy كتابة «${address}» فلم تُكتب (الصفحات التي لم تُكتب: ${count}).`,
    en: ({ address, count }) => `Eleventy was asked to write ${address}, and did not (pages not written: ${count}).`,
    mendAr: () => "ابحث في الإعداد عن transform لا يعيد النص: كل طريق فيه ينتهي بـ ‎return content‎.",
    mendEn: () =>
      "Look in the configuration for a transform that gives no text back: every way through it ends in `return content`.",
  }),
  "config-takes-content": row({
    severity: "error",
    ar: ({ folder }: { folder: string }) =>
      `يجعل الإعداد «${folder}» مدخل Eleventy، وفيه المحتوى: المحتوى بيانات، لا قوالب.`,
    en: ({ folder }) =>
      `The configuration makes “${folder}” Eleventy's input; content lies there, which is data, never a template.`,
    mendAr: () => "اجعل لقوالب Eleventy مجلدًا مستقلًا عن content.",
    mendEn: () => "Give Eleventy's templates a folder of their own, away from content.",
  }),
  "theme-broken": row({
    severity: "error",
    ar: ({ message }: { message: string }) => `هذا الجزء من مظهر الموقع لا يعمل: ${message}`,
    en: ({ message }) => `This part of the site's theme does not work: ${message}`,
    mendAr: () => "أصلح ما يقوله السطر، أو احذف الملف ليعود الجزء الأصلي.",
    mendEn: () => "Mend what the line says, or delete the file, and our own part is back.",
  }),
  "theme-lacks": row({
    severity: "error",
    ar: ({ name }: { name: string }) => `ينقص هذا الجزء من مظهر الموقع «${name}»، وبقية الموقع تطلبه منه.`,
    en: ({ name }) => `This part of the site's theme lacks “${name}”, which the rest of the site asks of it.`,
    mendAr: ({ name }) => `صدّر ${name} منه، ولو من الأصل: export { ${name} } from "isnad/templates/…".`,
    mendEn: ({ name }) => `Export ${name} from it, if need be our own: export { ${name} } from "isnad/templates/…".`,
  }),
  "theme-unused": row({
    severity: "warning",
    ar: ({ path }: { path: string }) =>
      `لا شيء في الموقع يطلب «${path}»: ليس بين ملفات إسناد ملف بهذا الاسم، ولا يذكره ملف آخر.`,
    en: ({ path }) => `Nothing asks for ${path}: no file of isnad's bears this name, and no other file mentions it.`,
    mendAr: () => "صحّح اسم الملف ومكانه، أو انقل ما يُنسخ كما هو إلى public نفسه.",
    mendEn: () => "Correct the file's name and place, or move what is only to be copied into public itself.",
  }),
  "history-broken": row({
    severity: "error",
    ar: () => "ملف history.json لم يكتبه isnad history، أو كُتب بنسخة أخرى منه، أو نقص منه شيء.",
    en: () => "The file history.json was not written by isnad history, or by another version of it, or is not whole.",
    mendAr: () => "احذفه، ثم شغّل isnad history إن أردت سجل التغييرات.",
    mendEn: () => "Remove it, then run isnad history if the pages are to show what changed.",
  }),
};
