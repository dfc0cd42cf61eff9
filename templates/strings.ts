/** Every word of the interface, in one place. Prose of the newsroom never stands here. */
import type { ThreadNode, TimelineEntry } from "../src/pages/views/parts.ts";
import type { DifferenceView } from "../src/pages/views/view.ts";

/** Words of the frame: header, footer, head. */
export const FRAME = {
  skip: "إلى المتن",
  sections: "أقسام الموقع",
  home: "الصفحة الأولى",
  topics: "المواضيع",
  claims: "الأقوال",
  sources: "المصادر",
  agents: "القائلون",
  archive: "الأرشيف",
  search: "بحث",
  theme: "المظهر",
  themeAuto: "كالجهاز",
  themeLight: "فاتح",
  themeDark: "داكن",
  feed: "خلاصة Atom",
  data: "البيانات",
  mirrors: "مرايا الموقع",
  creed: "ننسب ولا نحكم: نبيّن من قال ماذا، وعمّن نقله، وأين ينقطع السند.",
  about: "عن الموقع",
} as const;

/** Words of an article page. */
export const ARTICLE = {
  by: "بقلم",
  published: "نُشر",
  modified: "آخر تحديث",
  showThread: "أظهر الإسناد",
  legend: "دليل الخطوط والعُقَد",
  contents: "المحتويات",
  noClaims: "لا يحمل هذا المقال بيانات إسناد: لم تُعلَّم أقواله بعد.",
  claims: "أقوال هذا المقال",
  number: "رقم",
  claim: "القول",
  asserter: "من يقوله",
  standing: "ما وراءه",
  origins: "من أين جاءت الأقوال",
  originsCaption: "الأصول عن اليمين، ومن نقل عنها في الوسط، وأقوال المقال عن اليسار. الخط المتقطع: طريق غير مذكور.",
  sources: "المصادر",
  source: "المصدر",
  note: "حاشية",
  usedAt: "في النص:",
  notes: "حواشٍ",
  backToText: "إلى الموضع في النص",
  corrections: "تصحيحات",
  correctedNotice: "صُحّح هذا المقال:",
  cite: "كيف تستشهد بهذا المقال",
  copy: "انسخ",
  copied: "نُسخ",
  share: "شارك",
  shareMail: "بالبريد",
  basedOn: "كُتب المقال اعتمادًا على",
  topics: "مواضيع المقال",
  related: "تابع القراءة",
  records: "سند الأقوال",
  ownVoice: "بصوت المقال نفسه",
  elsewhere: "ورد أولًا في",
} as const;

/** Words of a claim's record, page and card. */
export const CLAIM = {
  mark: "سند القول",
  close: "أغلق",
  page: "صفحة القول",
  asserter: "القائل",
  through: "السند، من الأصل إلينا",
  rests: "يستند إلى",
  nothingRests: "لا يُذكر له مصدر.",
  circumstances: "الظرف",
  note: "ملاحظة",
  status: "قرار التحرير",
  state: "ما وراء القول",
  origins: "أصوله",
  unknownOrigin: "لا يُعرف إن كان مستقلًا",
  loop: "في السند دائرة: يعود النقل إلى نفسه.",
  threads: "خيوط السند",
  threadsCaption: "الأصول عن اليمين، وهذا الموقع عن اليسار. خيطان يخرجان من عقدة واحدة أصلهما واحد.",
  saidAt: "أين قيل",
  against: "ما يقابله",
  beside: "أقوال متصلة به",
  gathered: "حُسبت معه إسنادات هذه الأقوال لأنها تكرره أو تؤيده",
  drift: "ما تغيّر في الطريق",
  saysOtherwise: "في موضع، وفي الآخر",
  differs: "الفرق",
  quantity: "الرقم",
  kind: "نوعه",
  first: "أول ظهور",
  inText: "في موضعه من المقال",
  all: "كل الأقوال",
} as const;

/** Words of topic, source, agent and index pages. */
export const PLACE = {
  alternateNames: "ويُسمّى أيضًا",
  narrower: "أخصّ منه",
  related: "ذو صلة",
  neighbours: "يُذكر معه كثيرًا",
  elsewhere: "في قواعد البيانات",
  mediaTopic: "تصنيف الخبر",
  agent: "ماذا يقول، وماذا يُنقل عنه",
  said: "ما يقال فيه",
  conflicts: "أقوال متعارضة",
  timeline: "خط الزمن",
  timelineCaption: "المقالات والمصادر والوقائع بحسب تواريخها.",
  date: "التاريخ",
  what: "ماذا",
  kind: "النوع",
  articles: "المقالات",
  declared: "موضوع المقال",
  sources: "المصادر",
  nothingYet: "لا شيء هنا بعد.",
  emptyTopic: "لم يُكتب عن هذا الموضوع بعد. حين يرد في مقال أو قول، يظهر هنا من تلقاء نفسه.",
  publisher: "الناشر",
  authors: "الكاتب",
  published: "نُشر",
  accessed: "اطّلعنا عليه",
  language: "لغته",
  address: "افتح المصدر",
  archived: "نسخة محفوظة",
  noAddress: "لا يُعرف له رابط.",
  basis: "مبني على",
  basisNone: "لم يُذكر أنه يستند إلى غير ناشره.",
  basisUnknown: "يستند إلى ما لم يُذكر",
  basisOf: "ما بُني عليه",
  excerpts: "مقتطفات بحروفها",
  restOn: "كل جملة تستند إليه",
  cited: "مواضع الاستشهاد به",
  partOf: "جزء من",
  parts: "من أجزائه",
  asserted: "ما قاله",
  relayed: "ما نقله عن غيره",
  publishedWorks: "ما نشره",
  about: "صفحة الموضوع",
  byType: "بحسب النوع",
  byPublisher: "بحسب الناشر",
  noPublisher: "ناشر غير معروف",
  byLetter: "على حروف المعجم",
  newer: "الأحدث",
  older: "الأقدم",
  part: "الجزء",
  pages: "أجزاء القائمة",
  years: "السنوات",
  allYears: "كل السنوات",
} as const;

/** Words of home, search, corrections and the page for what is not there. */
export const SITE = {
  lead: "في الصدارة",
  latest: "الجديد",
  contested: "محل خلاف الآن",
  contestedNote: "قولان لا يجتمعان. نضعهما متقابلين، ولا نرجّح.",
  facing: "يقابله",
  topics: "المواضيع",
  empty: "لا مقالات بعد. أول مقال يوضع في مجلد المقالات يظهر هنا.",
  threadOfLead: "من سند هذا المقال",
  all: "الأرشيف كله",
  searchLabel: "ابحث في المقالات والأقوال والمصادر والمواضيع",
  searchButton: "ابحث",
  searchHint: "تُهمل الحركات والهمزات وأل التعريف: «الحسكه» تجد «الحسكة».",
  noScript: "البحث يحتاج إلى جافاسكربت. وهذه الفهارس تغني عنه:",
  notFound: "هذه الصفحة غير موجودة",
  notFoundText: "ربما انقطع الرابط في الطريق، كما ينقطع السند. قد تجد ما تريد هنا:",
  corrections: "ما صُحّح حتى الآن",
  noCorrections: "لم يُنشر تصحيح بعد.",
} as const;

/** Words of the figures. */
export const FIGURE = {
  drawing: "رسم",
  table: "الرسم نفسه جدولًا",
  origin: "الأصل",
  through: "عبر",
  directly: "مباشرة",
  reader: "إلى",
} as const;

/** What the nodes of a thread are, in words. */
export const NODES = {
  named: "عقدة ممتلئة: من سُمّي",
  unnamed: "عقدة مفرغة: من لم يُسمَّ",
  collective: "عقدة مطوّقة: جماعة تُحسب عقدة واحدة",
  gap: "خيط مقطوع: حلقة لم يذكرها أحد",
  loop: "دائرة: سند يعود إلى نفسه",
  us: "هذا الموقع",
  unstated: "حلقة غير مذكورة",
  nobody: "قائل غير مذكور",
} as const satisfies Record<string, ThreadNode["agent"]["name"]>;

/** How each state of corroboration is drawn, in words. */
export const LINES = {
  none: "خط منقّط: لا سند له",
  circular: "سلسلة حلقات: سنده يدور على نفسه",
  multipleKnownOrigins: "خط مزدوج: أصول متعددة معروفة",
  undetermined: "خط متقطع: لا يُعرف كم أصلًا وراءه",
  selfOnly: "خط معقوف: جهة واحدة تؤكد نفسها",
  singleOrigin: "خط واحد: أصل واحد",
} as const;

/** What differs between two wordings of one claim. */
export const DRIFTS = {
  asserter: "القائل غير القائل",
  figure: "الرقم غير الرقم",
  place: "المكان غير المكان",
  date: "التاريخ غير التاريخ",
  strength: "الفعل أقوى أو أضعف",
} as const satisfies Record<DifferenceView["what"], string>;

/** What an entry of a timeline is. */
export const ENTRIES = {
  article: "مقال",
  source: "مصدر",
  event: "واقعة",
  correction: "تصحيح",
} as const satisfies Record<TimelineEntry["kind"], string>;

/** A relation read from its other end. */
export const INCOMING = {
  restates: "يكرره",
  supports: "يؤيده",
  contradicts: "يناقضه",
  qualifies: "يقيّده",
  denies: "ينفيه",
  supersedes: "ينسخه",
} as const;
