/** The broadest of IPTC's Media Topics, by QCode, with the words readers see; a narrower one is shown by its code. */
export const MEDIA_TOPICS = {
  "medtop:01000000": { ar: "فنون وثقافة وترفيه وإعلام", en: "Arts, culture, entertainment and media" },
  "medtop:02000000": { ar: "جريمة وقانون وعدالة", en: "Crime, law and justice" },
  "medtop:03000000": { ar: "كوارث وحوادث وطوارئ", en: "Disaster, accident and emergency incident" },
  "medtop:04000000": { ar: "اقتصاد وأعمال ومال", en: "Economy, business and finance" },
  "medtop:05000000": { ar: "تعليم", en: "Education" },
  "medtop:06000000": { ar: "بيئة", en: "Environment" },
  "medtop:07000000": { ar: "صحة", en: "Health" },
  "medtop:08000000": { ar: "شؤون إنسانية", en: "Human interest" },
  "medtop:09000000": { ar: "عمل وعمال", en: "Labour" },
  "medtop:10000000": { ar: "أسلوب حياة وترفيه", en: "Lifestyle and leisure" },
  "medtop:11000000": { ar: "سياسة وحكم", en: "Politics and government" },
  "medtop:12000000": { ar: "دين", en: "Religion" },
  "medtop:13000000": { ar: "علوم وتقنية", en: "Science and technology" },
  "medtop:14000000": { ar: "مجتمع", en: "Society" },
  "medtop:15000000": { ar: "رياضة", en: "Sport" },
  "medtop:16000000": { ar: "نزاعات وحروب وسلام", en: "Conflict, war and peace" },
  "medtop:17000000": { ar: "طقس", en: "Weather" },
} as const;

/** Says whether a QCode is one of these. */
export const isBroadest = (code: string): code is keyof typeof MEDIA_TOPICS => Object.hasOwn(MEDIA_TOPICS, code);
