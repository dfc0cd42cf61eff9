/** Faults of addresses, and limits of those who serve them. */
import { row } from "../code-entry.ts";

export const PAGE_CODES = {
  "path-collision": row({
    severity: "error",
    ar: ({ address, other }: { address: string; other: string }) =>
      `العنوان «${address}» محجوز قبل هذا الملف، حجزه ${other}.`,
    en: ({ address, other }) => `The address ${address} is already taken, by ${other}.`,
    mendAr: () => "غيّر اسم أحد الملفين (أو وسم أحد القولين)، فلكل ملف من ملفات الموقع عنوان لا يشاركه فيه غيره.",
    mendEn: () =>
      "Rename one of the two files (or the label of one of the two claims): no two files of the site share an address.",
  }),
  "link-broken": row({
    severity: "error",
    ar: ({ path }: { path: string }) =>
      `يقود الرابط إلى «${path}»، ولا صفحة هناك: لا ملف بهذا الاسم، أو هو مسودة، أو سُحب.`,
    en: ({ path }) =>
      `The link leads to ${path}, and no page is there: no such file, or it is a draft or was withdrawn.`,
    mendAr: () => "اكتب الطريق من هذا الملف إلى الملف الآخر، مثل ../topics/x.md، أو احذف الرابط وأبقِ كلماته.",
    mendEn: () =>
      "Write the way from this file to the other, such as ../topics/x.md, or drop the link and keep its words.",
  }),
  "heading-unknown": row({
    severity: "error",
    ar: ({ words }: { words: string }) => `لا عنوان في تلك الصفحة كلماته «${words}».`,
    en: ({ words }) => `No heading of that page has the words “${words}”.`,
    mendAr: () => "اكتب بعد # كلمات العنوان كما هي في الصفحة، أو احذف # وما بعدها.",
    mendEn: () => "Write the heading’s words after the # as they stand in the page, or drop the # and what follows it.",
  }),
  "published-removed": row({
    severity: "error",
    ar: ({ name }: { name: string }) => `كان «${name}» منشورًا، ولم يبق في عنوانه شيء يقول لماذا ذهب.`,
    en: ({ name }) => `“${name}” was published, and nothing at its address says why it went.`,
    mendAr: () => "أعد الملف واكتب في ترويسته «مسحوب: السبب»؛ وإن تغيّر اسمه فاكتب في الجديد «عناوين سابقة».",
    mendEn: () =>
      "Bring the file back and write “مسحوب: reason” in it; if it was renamed, write “عناوين سابقة” in the new one.",
  }),
  "renamed-without-address": row({
    severity: "warning",
    ar: ({ name, from }: { name: string; from: string }) =>
      `كان «${name}» منشورًا في ${from}، وتغيّر اسم ملفه، ولا شيء يقود من عنوانه السابق إليه.`,
    en: ({ name, from }) =>
      `“${name}” was published at ${from}; its file was renamed, and nothing leads on from its old address.`,
    mendAr: ({ from }) => `أضف إلى ترويسته: «عناوين سابقة: [${from}]»، فيصل من حفظ الرابط القديم.`,
    mendEn: ({ from }) => `Add to its front matter: “عناوين سابقة: [${from}]”, so that who kept the old link arrives.`,
  }),
  "former-address-lost": row({
    severity: "warning",
    ar: ({ name, from }: { name: string; from: string }) =>
      `كان العنوان السابق ${from} يقود إلى «${name}»، ولم يعد شيء يقود منه.`,
    en: ({ name, from }) => `The old address ${from} led on to “${name}”, and nothing leads on from it any more.`,
    mendAr: ({ from }) => `أعد ${from} إلى «عناوين سابقة» في ترويسة الملف، إلا أن يكون كُتب خطأً.`,
    mendEn: ({ from }) => `Bring ${from} back to “عناوين سابقة” in the front matter, unless it was a mistake.`,
  }),
  "claim-removed": row({
    severity: "error",
    ar: ({ label }: { label: string }) => `كان القول «${label}» منشورًا، ولم يبق في عنوانه شيء يقول لماذا ذهب.`,
    en: ({ label }) => `The claim “${label}” was published, and nothing at its address says why it went.`,
    mendAr: () => "أعد الوسم كما كان، واكتب في سجله «الحالة: مسحوب؛ التاريخ؛ السبب: …».",
    mendEn: () => "Bring the label back as it was, and write in its record “الحالة: مسحوب؛ date؛ السبب: …”.",
  }),
  "change-unexplained": row({
    severity: "warning",
    ar: ({ count }: { count: number }) =>
      count === 1
        ? "تغيّر في هذا المقال المنشور قول في جوهره، ولا تصحيح يخبر القارئ."
        : "تغيّرت في هذا المقال المنشور أقوال في جوهرها، ولا تصحيح يخبر القارئ.",
    en: ({ count }) =>
      `${count === 1 ? "A claim" : `${count} claims`} of this published article changed in substance, and no correction tells its readers.`,
    mendAr: () => "أضف إلى «تصحيحات» في الترويسة ما الذي تغيّر ولماذا.",
    mendEn: () => "Add to “تصحيحات” in the front matter what changed and why.",
  }),
  "built-link-broken": row({
    severity: "error",
    ar: ({ href }: { href: string }) => `رابط في هذه الصفحة المبنية لا يصل: «${href}».`,
    en: ({ href }) => `A link of this built page does not land: ${href}.`,
    mendAr: () =>
      "إن كان الرابط من قالب لكم أو من ملف في public فصحّحه هناك ثم ابنِ من جديد؛ وإن كان من صفحاتنا فهو عطل منا، فأبلغنا به.",
    mendEn: () =>
      "Where it comes from a template of yours or a file in public, correct it there and build anew; where it comes from a page of ours, it is our bug: tell us.",
  }),
  "page-over-budget": row({
    severity: "warning",
    ar: ({ size, limit }: { size: number; limit: number }) =>
      `تزن هذه الصفحة ${size} كيلوبايت، والحد ${limit}: تنتظرها الهواتف على شبكة بطيئة.`,
    en: ({ size, limit }) => `This page weighs ${size} KB of ${limit}: phones on a slow network wait for it.`,
    mendAr: () =>
      "قسّم المقال، أو خفّف ما أضفته إلى الصفحات من أنماط وبرامج؛ وإن كان الوزن مقصودًا فارفع الحد في site.yaml: «وزن الصفحة».",
    mendEn: () =>
      "Cut the article in two, or lighten the styles and scripts that you added; if it is meant, raise the limit in site.yaml: “وزن الصفحة”.",
  }),
  "host-files": row({
    severity: "warning",
    ar: ({ count, limit, host }: { count: number; limit: number; host: string }) =>
      `في الموقع ${count} ملف، ولا تقبل بعض الاستضافات (${host}) أكثر من ${limit} ملف.`,
    en: ({ count, limit, host }) => `The site has ${count} files; some hosts (${host}) take no more than ${limit}.`,
    mendAr: () =>
      "إن كنت تنشر هناك فاكتب في site.yaml تحت «المخرجات» ما تستغني عنه، مثل «صور المشاركة: لا» و«الأقوال: مواضع»، أو اختر استضافة أخرى.",
    mendEn: () =>
      "If you publish there, say under “outputs” in site.yaml what you can do without, such as “social pictures: no” and “claims: anchors”, or choose another host.",
  }),
  "host-redirects": row({
    severity: "warning",
    ar: ({ count, limit, host }: { count: number; limit: number; host: string }) =>
      `في الموقع ${count} من العناوين السابقة، ولا تنقل بعض الاستضافات (${host}) أكثر من ${limit}.`,
    en: ({ count, limit, host }) =>
      `The site has ${count} old addresses; some hosts (${host}) lead on from no more than ${limit}.`,
    mendAr: () =>
      "لا يضيع عنوان: لكل منها صفحة تؤدي إلى الجديدة، حيث لا تنقل الاستضافة. وإن أردت أن تنقل هي فاختر غيرها.",
    mendEn: () =>
      "No address is lost: where the host does not, the page at each leads on. Where the host itself is to, choose another.",
  }),
  "host-file-size": row({
    severity: "warning",
    ar: ({ address, size, limit, host }: { address: string; size: number; limit: number; host: string }) =>
      `حجم «${address}» ${size} ميغابايت، ولا تقبل بعض الاستضافات (${host}) ملفًا فوق ${limit}.`,
    en: ({ address, size, limit, host }) =>
      `${address} has ${size} MB; some hosts (${host}) take no file of more than ${limit}.`,
    mendAr: () => "صغّر الصورة أو الملف الذي صُنع منه، أو اختر استضافة أخرى.",
    mendEn: () => "Make the picture or the file it is made of smaller, or choose another host.",
  }),
};
