/** Faults of a site that several machines build: a shard that is not there, or does not belong to the others. */
import { row } from "../code-entry.ts";

export const SHARD_CODES = {
  "shard-missing": row({
    severity: "error",
    ar: ({ shard }: { shard: string }) => `القسم ${shard} ليس هنا، أو لم يكتمل بناؤه.`,
    en: ({ shard }) => `Shard ${shard} is not here, or was never finished.`,
    mendAr: ({ shard }) => `شغّل isnad build --shard ${shard}، أو انقل مجلد القسم إلى هذا المكان من الجهاز الذي بناه.`,
    mendEn: ({ shard }) => `Run isnad build --shard ${shard}, or bring the folder here from the machine that built it.`,
  }),
  "shard-damaged": row({
    severity: "error",
    ar: ({ shard, path }: { shard: string; path: string }) => `القسم ${shard} ليس كما بُني: اختلف فيه «${path}».`,
    en: ({ shard, path }) => `Shard ${shard} is not as it was built: “${path}” differs.`,
    mendAr: ({ shard }) => `احذف مجلد القسم، ثم شغّل isnad build --shard ${shard} أو انقله من جديد.`,
    mendEn: ({ shard }) => `Remove the shard's folder, then run isnad build --shard ${shard}, or bring it here anew.`,
  }),
  "shard-other-engine": row({
    severity: "error",
    ar: ({ shard, made, here }: { shard: string; made: string; here: string }) =>
      `القسم ${shard} بنته نسخة أخرى من إسناد: ${made}، والنسخة هنا ${here}.`,
    en: ({ shard, made, here }) => `Shard ${shard} was built by another isnad: ${made}; the one here is ${here}.`,
    mendAr: ({ shard }) =>
      `اجعل النسخة على الأجهزة كلها واحدة (npm ci، وNode نفسه)، ثم شغّل isnad build --shard ${shard}.`,
    mendEn: ({ shard }) =>
      `Have the same on all machines (npm ci, the same Node), then run isnad build --shard ${shard} anew.`,
  }),
  "shard-other-inputs": row({
    severity: "error",
    ar: ({ shard }: { shard: string }) =>
      `القسم ${shard} بُني من غير هذا المحتوى، أو بخيارات غير خيارات الأقسام الأخرى.`,
    en: ({ shard }) => `Shard ${shard} was built from other content, or with other options than the other shards.`,
    mendAr: ({ shard }) =>
      `اجعل الأجهزة كلها على إيداع واحد، ومعه history.json نفسه، ثم شغّل isnad build --shard ${shard} بالخيارات نفسها.`,
    mendEn: ({ shard }) =>
      `Have one commit on all machines, and the same history.json, then run isnad build --shard ${shard} with the same options.`,
  }),
  "shard-other-count": row({
    severity: "error",
    ar: ({ shard, count }: { shard: string; count: number }) =>
      `القسم ${shard} من تقسيم آخر: عدد الأقسام هنا ${count}.`,
    en: ({ shard, count }) => `Shard ${shard} belongs to another division: there are ${count} shards here.`,
    mendAr: ({ count }) => `احذف مجلد هذا القسم، أو ابنِ الأقسام كلها على ‎/${count}‎.`,
    mendEn: ({ count }) => `Remove the folder of this shard, or build all of them out of ${count}.`,
  }),
  "shard-outdated": row({
    severity: "error",
    ar: ({ shard, until }: { shard: string; until: string }) =>
      `القسم ${shard} بُني قبل ${until}، وفي ذلك الوقت يُنشر مقال كان محجوزًا.`,
    en: ({ shard, until }) => `Shard ${shard} was built before ${until}, when an article appears that was held back.`,
    mendAr: ({ shard }) => `شغّل isnad build --shard ${shard} الآن؛ ومع turbo: turbo run merge --force.`,
    mendEn: ({ shard }) => `Run isnad build --shard ${shard} now; with turbo: turbo run merge --force.`,
  }),
  "shards-with-config": row({
    severity: "error",
    ar: () => "لهذا الموقع إعداد Eleventy خاص به، وهو برنامج يرى الموقع كله: لا يُبنى موقع كهذا أقسامًا.",
    en: () =>
      "This site has a configuration of Eleventy, a program that sees the whole site: such a site is not built in shards.",
    mendAr: () => "ابنه كاملًا بـ isnad build، أو استغنِ عن الإعداد: ما في public يُنسخ من دونه.",
    mendEn: () => "Build it whole by isnad build, or do without the configuration: public/ is copied without one.",
  }),
};
