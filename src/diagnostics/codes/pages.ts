/** Faults of addresses. */
import { row } from "../code-entry.ts";

export const PAGE_CODES = {
  "path-collision": row({
    severity: "error",
    ar: ({ address, other }: { address: string; other: string }) =>
      `العنوان «${address}» محجوز قبل هذا الملف، حجزه ${other}.`,
    en: ({ address, other }) => `The address ${address} is already taken, by ${other}.`,
    mendAr: () => "غيّر اسم أحد الملفين (أو وسم أحد القولين)، فلكل صفحة عنوان لا يشاركها فيه غيرها.",
    mendEn: () => "Rename one of the two files (or the label of one of the two claims): no two pages share an address.",
  }),
  "link-broken": row({
    severity: "error",
    ar: ({ path }: { path: string }) => `يقود الرابط إلى «${path}»، ولا صفحة هناك: لا ملف بهذا الاسم، أو هو مسودة.`,
    en: ({ path }) => `The link leads to ${path}, and no page is there: no such file, or it is a draft.`,
    mendAr: () => "اكتب الطريق من هذا الملف إلى الملف الآخر، مثل ../topics/x.md، أو احذف الرابط وأبقِ كلماته.",
    mendEn: () =>
      "Write the way from this file to the other, such as ../topics/x.md, or drop the link and keep its words.",
  }),
};
