/** What editors call who wrote it, when it appeared, what it rests on and its other names: the same words wherever these are asked for. */

export const AUTHORS = [
  "author",
  "بقلم",
  "الكتاب",
  "الكاتبة",
  "المؤلف",
  "المؤلفة",
  "المؤلفون",
  "كتبه",
  "كتبته",
  "كتبها",
  "إعداد",
] as const;
export const PUBLISHED = [
  "date",
  "published",
  "تاريخ النشر",
  "نُشر في",
  "نُشر بتاريخ",
  "بتاريخ",
  "يوم النشر",
  "تاريخ الصدور",
] as const;
export const BASED_ON = [
  "based on",
  "مبنية على",
  "يستند إلى",
  "ينقل عن",
  "تنقل عن",
  "نقلًا عن",
  "منقول عن",
  "مأخوذ عن",
] as const;
export const OTHER_NAMES = [
  "alternate name",
  "aliases",
  "alias",
  "اسم آخر",
  "يُعرف باسم",
  "تُعرف باسم",
  "الاسم بالإنجليزية",
  "الاسم بالإنكليزية",
  "الاسم الإنجليزي",
  "الاسم الإنكليزي",
  "الاسم الأجنبي",
  "الاسم اللاتيني",
  "الاختصار",
  "المختصر",
] as const;
