/** Options that every command knows. */
import type { Option } from "./command.ts";

/** By name, with what each is for. */
export const SHARED_OPTIONS = {
  content: { value: "DIR", about: { ar: "مجلد المحتوى (content)", en: "the content folder (content)" } },
  out: { value: "DIR", about: { ar: "مجلد الموقع المنشور (_site)", en: "the folder of the published site (_site)" } },
  cache: { value: "DIR", about: { ar: "مجلد التخزين المؤقت (.cache/isnad)", en: "the cache folder (.cache/isnad)" } },
  "base-url": { value: "URL", about: { ar: "عنوان الموقع الكامل على الشبكة", en: "the full address of the site" } },
  lang: { value: "ar|en", about: { ar: "لغة الرسائل (ar)", en: "the language of messages (ar)" } },
  strict: { about: { ar: "التنبيهات تمنع النشر أيضًا", en: "warnings fail too" } },
  format: {
    value: "FORMAT",
    about: {
      ar: "شكل التقرير: pretty json github sarif junit markdown",
      en: "the report: pretty json github sarif junit markdown",
    },
  },
  help: { short: "h", about: { ar: "هذه المساعدة", en: "this help" } },
} as const satisfies Readonly<Record<string, Option>>;
