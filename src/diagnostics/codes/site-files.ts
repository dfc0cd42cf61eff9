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
  "config-takes-content": row({
    severity: "error",
    ar: ({ folder }: { folder: string }) =>
      `يجعل الإعداد «${folder}» مدخل Eleventy، وفيه المحتوى: المحتوى بيانات، لا قوالب.`,
    en: ({ folder }) =>
      `The configuration makes “${folder}” Eleventy's input; content lies there, which is data, never a template.`,
    mendAr: () => "اجعل لقوالب Eleventy مجلدًا مستقلًا عن content.",
    mendEn: () => "Give Eleventy's templates a folder of their own, away from content.",
  }),
};
