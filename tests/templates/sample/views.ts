/** One view of each kind, of the made-up newsroom. */
import { h } from "hastscript";
import { DEFAULT_SITE } from "../../../src/model/default-site.ts";
import type { View } from "../../../src/pages/page.ts";
import type { MarkView } from "../../../src/pages/plans/article-marks.ts";
import type { ArticleView } from "../../../src/pages/plans/plan-articles.ts";
import type { Frame, Framed } from "../../../src/pages/views/frame.ts";
import type { ArticleSummary, ProfileView, TopicRef } from "../../../src/pages/views/parts.ts";
import { ARTICLE_LINK, ASSERTIONS, CLAIMS, CONFLICTS } from "./claims.ts";
import { ENGINEERS, GAZETTE, REPORT, STATEMENT, WATER_BOARD } from "./refs.ts";

export const FRAME: Frame = {
  title: "إسناد",
  description: "تحليل إخباري يبيّن من قال ماذا، وعمّن نقله.",
  url: "https://example.org/",
  language: "ar",
  numerals: "latn",
  months: "levantine",
  mirrors: ["https://mirror.example.net/"],
  hasKey: true,
  editors: ["هيئة التحرير"],
  pages: [
    { href: "/about/", text: "عن الموقع" },
    { href: "/method/", text: "كيف نعمل" },
    { href: "/corrections/", text: "سياسة التصحيح" },
  ],
  outputs: DEFAULT_SITE.outputs,
};

const framed = (address: string, title: string): Framed => ({
  frame: FRAME,
  head: {
    address,
    title,
    description: "وصف قصير للصفحة.",
    canonical: `https://example.org/${address.replace(/index\.html$/u, "")}`,
    openGraphType: "website",
    feeds: [{ href: "/feed.xml", text: "إسناد" }],
    jsonLd: { "@context": "https://schema.org", name: "</script><b>" },
  },
});

const TOPICS: readonly TopicRef[] = [
  { href: "/topics/zaytun/", text: "حي الزيتون", type: "place" },
  { href: "/topics/water/", text: "مياه الوادي", type: "concept" },
];
const COUNTED = TOPICS.map((topic, index) => ({ ...topic, articles: index + 1, claims: 3 }));

const PROFILE: ProfileView = {
  claims: 7,
  named: 4,
  unnamed: 2,
  ownVoice: 1,
  sources: 2,
  byState: { none: 1, circular: 1, multipleKnownOrigins: 1, undetermined: 2, selfOnly: 1, singleOrigin: 1 },
};

export const SUMMARY: ArticleSummary = {
  id: "dry-night",
  ...ARTICLE_LINK,
  headline: ARTICLE_LINK.text,
  description: "انقطع الماء عن حي الزيتون ليلة كاملة. نتتبع هنا كل قول عن السبب إلى أصله، ونبيّن أين ينقطع السند.",
  genre: "analysis",
  datePublished: "2025-08-09",
  dateModified: "2025-08-11",
  topics: TOPICS,
  profile: PROFILE,
};
const OTHERS: readonly ArticleSummary[] = [
  "بيان المؤسسة: ما قاله وما سكت عنه",
  "حي الزيتون: خلفية في مئة عام",
  "كيف تغيّر رقم في ثلاثة أيام",
].map((headline, index) => ({ ...SUMMARY, id: `other-${index}`, href: `/articles/other-${index}/`, headline }));

const claimMark = (index: number): MarkView => {
  const assertion = ASSERTIONS[index];
  if (assertion === undefined) throw new RangeError(`There is no assertion ${index}.`);
  return { kind: "claim", anchor: `q-${index + 1}`, number: index + 1, assertion };
};
const MARKS: readonly MarkView[] = [
  ...ASSERTIONS.map((_, index) => claimMark(index)),
  { kind: "citation", anchor: "c-1", number: 1 },
  { kind: "footnote", anchor: "f-1", number: 1 },
  { kind: "nothing" },
];

const claimed = (mark: number, ...words: string[]) => [h("isnad-claim", { mark }, ...words), h("isnad-mark", { mark })];

const BODY = h(null, [
  h(
    "p",
    "استيقظ سكان حي الزيتون في الثاني من آب على صنابير جافة. تقول المؤسسة إن ",
    claimed(1, "سبب الانقطاع عطل في مضخة المحطة الشرقية"),
    "، ولم تنشر تقريرًا فنيًا. وتقول صحيفة The Valley Gazette إن ",
    claimed(0, "الصمام الرئيسي أُغلق ساعتين قبل الانقطاع"),
    "، نقلًا عن مهندسين لم تسمّهم",
    h("isnad-mark", { mark: 7 }),
    ".",
  ),
  "\n",
  h("h2", { id: "h-1" }, "ما قالته المؤسسة"),
  h(
    "p",
    "في البيان نفسه أن ",
    claimed(3, "الماء انقطع عن ", "400 بيت على الأقل"),
    "، وهو الرقم الذي أحصته الصحيفة بيتًا بيتًا",
    h("isnad-mark", { mark: 8 }),
    ". وبقي الحي بلا ماء بين 2024–2025 ثلاث مرات، بحسب سجل منشور على example.org/log.",
  ),
  h("blockquote", h("p", claimed(2, "حذّرنا من العطل قبل أسبوع، ولم يُجبنا أحد"))),
  h("h2", { id: "h-2" }, "ما لا سند له"),
  h(
    "p",
    "ويُتداول أن ",
    claimed(4, "الماء بيع في السوق بعشرة أضعاف ثمنه"),
    "، ولم نجد من قاله أول مرة. أما أن ",
    claimed(5, "الصيانة مقررة منذ شهر"),
    " فكل من قاله نقله عمّن نقله عنه.",
  ),
  h("h3", { id: "h-3" }, "ما رآه ساكن في الحي"),
  h(
    "p",
    "وقال ساكن إن ",
    claimed(6, "صهاريج وقفت أمام المحطة ليلًا"),
    ". وصل هذا إلى الصحيفة عبر من لم تذكره. ورقم الاتصال +963 11 222 3344.",
  ),
  h(
    "table",
    h("thead", h("tr", h("th", { scope: "col" }, "اليوم"), h("th", { scope: "col" }, "الساعات"))),
    h("tbody", h("tr", h("td", "السبت"), h("td", "12"))),
  ),
]);

export const ARTICLE: ArticleView = {
  kind: "article",
  ...framed("articles/dry-night/index.html", SUMMARY.headline),
  summary: SUMMARY,
  authors: ["هيئة التحرير"],
  body: BODY,
  outline: [
    { id: "h-1", depth: 2, text: "ما قالته المؤسسة" },
    { id: "h-2", depth: 2, text: "ما لا سند له" },
    { id: "h-3", depth: 3, text: "ما رآه ساكن في الحي" },
  ],
  origins: [[{ name: "مؤسسة مياه الوادي", anonymity: "named" }], [{ name: "صحيفة الضفة", anonymity: "named" }]],
  bodies: [["مؤسسة مياه الوادي", "المتحدث باسم المؤسسة"]],
  missing: { unnamed: ["ساكن في حي الزيتون"], behindGap: [], baseless: [], fromNowhere: 1 },
  box: { weKnow: ["انقطع الماء ليلة كاملة."], isSaid: ["يُقال إن الصمام أُغلق."], notKnown: ["من أغلقه."] },
  wordCount: 640,
  marks: MARKS,
  topicLinks: [],
  pictures: [],
  mentions: [{ href: "/topics/zaytun/", node: 0, start: 13, end: 23 }],
  footnotes: [{ number: 1, anchor: "n-1", children: [h("p", "أحصى الرقم محرران من الصحيفة في يومين.")], marks: [8] }],
  claims: CLAIMS.map((claim, index) => ({ number: index + 1, claim, own: index !== 5, marks: [index] })),
  sources: [
    {
      number: 1,
      source: REPORT,
      authors: ["سلمى الحاج"],
      external: "https://example.org/report",
      archived: "https://archive.example.net/1",
      documents: [{ href: "/files/report-1a2b3c4d.pdf", name: "تقرير.pdf", about: "PDF، 640 كيلوبايت" }],
      dateAccessed: "2025-08-08",
      basis: [{ kind: "agent", agent: ENGINEERS }, { kind: "unknown" }],
      marks: [0, 2, 7],
    },
    { number: 2, source: STATEMENT, authors: [], documents: [], basis: [], marks: [1, 3] },
  ],
  history: [
    { date: "2025-08-09", what: "تبدّل رقمه", before: "انقطع الماء ثلاث ليال", after: "انقطع الماء ليلتين" },
    {
      date: "2025-08-07",
      what: "تبدّل إسناده",
      claim: { href: "/claims/dry-night/cause/", text: "مجلس الماء: انقطع الماء" },
    },
  ],
  corrections: [
    {
      date: "2025-08-11",
      kind: "factual",
      text: "كتبنا أولًا «500 بيت»، والصواب 400.",
      claims: [],
      article: ARTICLE_LINK,
    },
  ],
  furtherTopics: COUNTED,
  related: OTHERS,
  isBasedOn: [REPORT],
  cite: {
    text: "إسناد، «ليلة بلا ماء»، 9 آب 2025، https://example.org/articles/dry-night/",
    formats: [{ name: "RIS", text: "TI  - ليلة" }],
  },
};

const [FIRST_CLAIM = CLAIMS[0]] = CLAIMS;
if (FIRST_CLAIM === undefined) throw new Error("The sample has no claims.");
const PAGING = { number: 1, parts: 1 };
const LINES = [
  { href: "/claims/", text: "الأقوال" },
  { href: "/sources/", text: "المصادر" },
];

/** Every kind of view, by its kind. */
export const VIEWS = {
  home: {
    kind: "home",
    ...framed("index.html", "إسناد"),
    lead: SUMMARY,
    dossiers: [{ href: "/dossiers/water/", text: "مياه الوادي" }],
    leadClaim: CLAIMS[2] ?? FIRST_CLAIM,
    latest: OTHERS,
    conflicts: CONFLICTS,
    topics: [
      { type: "place", topics: COUNTED },
      { type: "concept", topics: COUNTED },
    ],
    counts: { articles: 4, claims: 7, sources: 2, topics: 12 },
  },
  article: ARTICLE,
  claim: {
    kind: "claim",
    ...framed("claims/dry-night/warned/index.html", "قول"),
    claim: CLAIMS[2] ?? FIRST_CLAIM,
    topics: TOPICS,
    particulars: {
      eventDate: "2025-08-02",
      places: TOPICS.slice(0, 1),
      modality: "predicted",
      condition: "إن لم تُصلح المضخة",
      due: "2025-09-01",
      outcome: { outcome: "happened", source: REPORT },
      log: [
        { status: "disputed", date: "2025-08-10", reason: "نفته المؤسسة", by: "هيئة التحرير" },
        { status: "corrected", date: "2025-08-11" },
      ],
      reviews: ["https://example.org/review/1"],
    },
    assertions: ASSERTIONS.slice(0, 4),
    groups: [
      { agents: [GAZETTE], known: true },
      { agents: [ENGINEERS], known: false },
    ],
    loop: false,
    gathered: CLAIMS.slice(4, 5),
    relations: [
      {
        type: "contradicts",
        direction: "outgoing",
        claim: CLAIMS[1] ?? FIRST_CLAIM,
        differs: ["time"],
        reason: "يومان لا يومًا",
        by: "مرصد الماء",
      },
      { type: "supports", direction: "incoming", claim: CLAIMS[6] ?? FIRST_CLAIM, differs: [] },
    ],
    drifts: [{ a: 0, b: 1, differences: [{ what: "figure", aSays: "10 حالات", bSays: "12 حالة" }] }],
    history: ARTICLE.history,
    corrections: ARTICLE.corrections,
  },
  claimIndex: {
    kind: "claimIndex",
    states: [{ state: "undetermined", href: "/claims/state/undetermined/" }],
    ...framed("claims/index.html", "الأقوال"),
    claims: CLAIMS,
    total: 507,
    paging: { number: 4, parts: 5, newer: "/claims/", older: "/claims/part/3/" },
  },
  topic: {
    kind: "topic",
    ...framed("topics/zaytun/index.html", "حي الزيتون"),
    name: "حي الزيتون",
    type: "place",
    alternateNames: ["حارة الزيتون", "Zaytun Quarter"],
    body: h(null, h("p", "حي في شرق المدينة، يشرب من المحطة الشرقية.")),
    ancestors: TOPICS.slice(1),
    broader: TOPICS.slice(1),
    narrower: [],
    related: TOPICS.slice(1),
    neighbours: TOPICS.slice(1),
    belongings: [{ kind: "partOf", to: WATER_BOARD }],
    sameAs: ["https://www.wikidata.org/wiki/Q1"],
    mediaTopic: "medtop:16000000",
    start: SUMMARY,
    said: [...CLAIMS.slice(0, 1), ...CLAIMS.slice(4)],
    conflicts: CONFLICTS,
    timeline: {
      entries: [
        { date: "2025-08-02", kind: "event", text: "انقطع الماء", source: REPORT },
        { date: "2025-08-03", kind: "claimed", text: "مؤسسة الماء: عاد الماء", href: "/claims/dry-night/warned/" },
        { date: "2025-08-04", kind: "source", text: REPORT.text, href: REPORT.href },
        { date: "2025-08-11", kind: "correction", ...ARTICLE_LINK },
      ],
      ours: ["2025-08-09", "2025-08-10"],
    },
    articles: OTHERS,
    total: 1 + OTHERS.length,
    sources: [REPORT, STATEMENT],
    profile: PROFILE,
    paging: PAGING,
  },
  dossier: {
    kind: "dossier",
    ...framed("dossiers/zaytun/index.html", "ملف: حي الزيتون"),
    name: "حي الزيتون",
    topic: { href: "/topics/zaytun/", text: "حي الزيتون", type: "place" },
    body: h(null, h("p", "حي في شرق المدينة، يشرب من المحطة الشرقية.")),
    profile: PROFILE,
    people: [
      { agent: WATER_BOARD, type: "organization", description: "مؤسسة عامة.", claims: 3 },
      { agent: ENGINEERS, claims: 1 },
    ],
    order: [SUMMARY, ...OTHERS],
    timeline: { entries: [{ date: "2025-08-02", kind: "event", text: "انقطع الماء" }], ours: ["2025-08-09"] },
    matrix: {
      columns: [
        ...Array.from({ length: 9 }, () => ({ speakers: [WATER_BOARD], claims: 1 })),
        { speakers: [], claims: 1 },
      ],
      rows: CLAIMS.map((claim, index) => ({
        number: index + 1,
        claim,
        cells: [
          { column: index, stances: index === 1 ? ["denies", "withdraws"] : ["affirms"] },
          { column: 9, stances: ["doubts"] },
        ],
      })),
    },
    beyond: 4,
    contested: [{ one: 1, type: "contradicts", direction: "incoming", many: [2, 3] }],
    changes: [
      { date: "2025-08-12", kind: "decision", number: 2, status: "disputed", text: "نفته المؤسسة" },
      { date: "2025-08-11", kind: "correction", number: 1, text: "صُحّح رقم" },
      { date: "2025-08-10", kind: "modified", number: 1 },
      { date: "2025-08-10", kind: "added", number: 2 },
    ],
  },
  topicIndex: {
    kind: "topicIndex",
    ...framed("topics/index.html", "المواضيع"),
    groups: [{ type: "place", topics: COUNTED }],
  },
  source: {
    kind: "source",
    ...framed("sources/gazette-report/index.html", REPORT.text),
    name: REPORT.text,
    type: "investigation",
    alternateNames: [],
    publisher: GAZETTE,
    authors: ["سلمى الحاج"],
    datePublished: "2025-08-04",
    dateAccessed: "2025-08-08",
    status: "corrected",
    corrections: [{ date: "2025-08-07", text: "صُحح عدد البيوت" }],
    footage: {
      recordedBy: ENGINEERS,
      recordedAt: { href: "/topics/zaytun/", text: "حي الزيتون", type: "place" },
      dateCreated: "2025-08-01",
      firstSeen: "2025-08-02",
      authentications: [
        { by: GAZETTE, of: ["place", "date"] },
        { by: WATER_BOARD, of: [] },
      ],
    },
    external: "https://example.org/report",
    alsoAt: ["https://m.example.org/report"],
    documents: [{ href: "/files/report-1a2b3c4d.pdf", name: "تقرير.pdf", about: "PDF، 640 كيلوبايت" }],
    inLanguage: "en",
    basis: [{ kind: "agent", agent: ENGINEERS }, { kind: "unknown" }],
    basisOf: [STATEMENT],
    excerpts: ["«حذّرنا من العطل قبل أسبوع»، قال أحد المهندسين."],
    assertions: ASSERTIONS.slice(0, 3),
    citations: [
      {
        article: ARTICLE_LINK,
        datePublished: "2025-08-09",
        href: "/articles/dry-night/#c-1",
        sentence: { before: "نقلًا عن مهندسين ", words: "لم تسمّهم", after: "." },
      },
    ],
    articles: [SUMMARY],
    paging: PAGING,
  },
  sourceIndex: {
    kind: "sourceIndex",
    ...framed("sources/index.html", "المصادر"),
    byType: [
      { type: "investigation", sources: [{ ...REPORT, articles: 1, claims: 4 }] },
      { type: "statement", sources: [{ ...STATEMENT, articles: 1, claims: 2 }] },
    ],
  },
  agent: {
    kind: "agent",
    ...framed("agents/gazette/index.html", "صحيفة الضفة"),
    agent: GAZETTE,
    type: "outlet",
    topic: { href: "/topics/gazette/", text: "صحيفة الضفة" },
    description: "صحيفة يومية تصدر في المدينة.",
    alternateNames: ["الضفة"],
    belongings: [
      { kind: "partOf", to: WATER_BOARD, from: "2015-01-01", until: "2019-12-31" },
      { kind: "closeTo", to: ENGINEERS },
    ],
    parts: [WATER_BOARD],
    asserted: ASSERTIONS.slice(0, 2),
    relayed: ASSERTIONS.slice(2, 4),
    published: [REPORT],
    paging: PAGING,
  },
  agentIndex: {
    kind: "agentIndex",
    ...framed("agents/index.html", "القائلون"),
    agents: [
      { agent: GAZETTE, type: "outlet", belongings: [], asserted: 3, relayed: 12 },
      {
        agent: ENGINEERS,
        anchor: "a-x",
        belongings: [{ kind: "partOf", to: WATER_BOARD }],
        count: 3,
        reason: "غير مخولين بالتصريح",
        asserted: 1,
        relayed: 0,
      },
    ],
  },
  archive: {
    kind: "archive",
    ...framed("archive/2025/index.html", "2025"),
    year: 2025,
    years: [
      { year: 2025, href: "/archive/2025/", articles: 4 },
      { year: 2024, href: "/archive/2024/", articles: 130 },
    ],
    months: [{ year: 2025, month: 8, articles: [SUMMARY, ...OTHERS] }],
    paging: PAGING,
  },
  data: {
    kind: "data",
    licence: { text: "نسب المصنَّف 4.0 دولي", href: "https://creativecommons.org/licenses/by/4.0/deed.ar" },
    ...framed("data/index.html", "بيانات للتنزيل"),
    files: [
      {
        file: "claims",
        records: 12,
        json: "/data/claims.json",
        schema: "/data/claims.schema.json",
        csv: "/data/claims.csv",
      },
      { file: "topics", records: 0, json: "/data/topics.json", schema: "/data/topics.schema.json" },
    ],
    index: "/data/index.json",
    graph: "/data/graph.jsonld",
    vocabulary: "/vocab/terms.jsonld",
    shapes: "/vocab/shapes.jsonld",
  },
  follow: {
    kind: "follow",
    ...framed("follow/index.html", "المتابعة"),
    site: [{ href: "/feed.xml", text: "Atom", address: "https://example.org/feed.xml" }],
    topics: [{ href: "/topics/valley/feed.xml", text: "وادي الزهر" }],
    agents: [],
  },
  authentic: {
    kind: "authentic",
    ...framed("authentic/index.html", "هل هذه النسخة أصلية؟"),
    own: "https://example.org/",
    mirrors: ["https://mirror.example.net/"],
    key: {
      pem: "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAo2wz9ohq5Z0CUrAz7G8ZmuqhkEDnsLiFMwHDmURd0+k=\n-----END PUBLIC KEY-----\n",
      file: "/authentic/key.pem",
      fingerprint: Array.from({ length: 16 }, (_, index) => `0${index.toString(16)}ab`),
    },
  },
  search: { kind: "search", ...framed("search/index.html", "بحث"), indexes: LINES },
  static: {
    kind: "static",
    ...framed("corrections/index.html", "سياسة التصحيح"),
    id: "corrections",
    title: "سياسة التصحيح",
    marks: [],
    footnotes: [],
    pictures: [],
    topicLinks: [],
    mentions: [],
    sources: [],
    body: h(
      null,
      h("p", "نصحح علنًا وبتاريخ."),
      h("h2", { id: "how" }, "كيف"),
      h("ul", h("li", "نكتب ما كان وما صار.")),
    ),
    corrections: ARTICLE.corrections,
  },
  moved: {
    kind: "moved",
    ...framed("2019/05/dry.html", "انتقلت: ليلة بلا ماء"),
    to: { href: ARTICLE_LINK.href, text: ARTICLE_LINK.text },
  },
  withdrawn: {
    kind: "withdrawn",
    ...framed("articles/flood/index.html", "سُحب: فيضان لم يقع"),
    what: "article",
    reason: "بُني على صورة من تدريب متخيَّل.",
  },
  notFound: { kind: "notFound", ...framed("404.html", "غير موجودة"), latest: OTHERS, indexes: LINES },
} as const satisfies { [Kind in View["kind"]]: Extract<View, { kind: Kind }> };
