/** Views that strain the pages: long, short, empty, crowded. */
import { h } from "hastscript";
import type { View } from "../../../src/pages/page.ts";
import type { ArticleView } from "../../../src/pages/plans/plan-articles.ts";
import { ASSERTIONS, CLAIMS } from "./claims.ts";
import { ARTICLE, SUMMARY, VIEWS } from "./views.ts";

const headed = (headline: string): ArticleView => ({
  ...ARTICLE,
  head: { ...ARTICLE.head, title: headline },
  summary: { ...SUMMARY, headline },
});

const [CLAIM] = CLAIMS;
const [ASSERTION] = ASSERTIONS;
if (CLAIM === undefined || ASSERTION === undefined) throw new Error("The sample has no claims.");

/** What a crowd costs a validator grows with its square. */
const CROWD = process.env.ISNAD_LONG === undefined ? 60 : 200;
const many = Array.from({ length: CROWD }, (_, index) => index);

/** Many claims, one a paragraph. */
const crowded: ArticleView = {
  ...ARTICLE,
  body: h(
    null,
    ...many.map((mark) =>
      h("p", "قيل إن ", h("isnad-claim", { mark }, `هذا حدث ${mark}`), h("isnad-mark", { mark }), "."),
    ),
  ),
  mentions: [],
  outline: [],
  marks: many.map((index) => ({
    kind: "claim",
    anchor: `q-x${index}`,
    number: index + 1,
    assertion: { ...ASSERTION, note: `رقم ${index}` },
  })),
  claims: many.map((index) => ({
    number: index + 1,
    claim: { ...CLAIM, text: `${CLAIM.text} ${index}` },
    own: true,
    marks: [index],
  })),
  footnotes: [],
  sources: [],
};

/** Nothing but words. */
const bare: ArticleView = {
  ...ARTICLE,
  authors: [],
  body: h(null, h("p", "نص بلا أقوال.")),
  outline: [],
  wordCount: 3,
  marks: [],
  mentions: [],
  footnotes: [],
  claims: [],
  sources: [],
  corrections: [],
  history: [],
  furtherTopics: [],
  related: [],
  isBasedOn: [],
};

const { start: _start, timeline: _timeline, ...bareTopic } = VIEWS.topic;
const { lead: _lead, leadClaim: _leadClaim, ...leadless } = VIEWS.home;

/** Each with what is odd about it. */
export const oddViews: readonly { readonly name: string; readonly view: View }[] = [
  { name: "a headline of 300 characters", view: headed("كلام طويل ".repeat(30).trim()) },
  { name: "a headline of one word", view: headed("عاجل") },
  { name: "a headline of one word without end", view: headed("ا".repeat(120)) },
  { name: "a headline all Latin", view: headed("The Guardian: forged passports, 2022") },
  { name: "a headline with harakat", view: headed("حُذِّرَتِ المُؤَسَّسَةُ قَبْلَ أُسْبُوعٍ") },
  { name: `an article with ${CROWD} claims`, view: crowded },
  { name: "an article without claims", view: bare },
  {
    name: "a topic of which nothing is written",
    view: {
      ...bareTopic,
      articles: [],
      total: 0,
      said: [],
      conflicts: [],
      sources: [],
      body: h(null),
      profile: { ...VIEWS.topic.profile, claims: 0, sources: 0 },
    },
  },
  {
    name: "a topic with 5,000 articles",
    view: {
      ...VIEWS.topic,
      articles: many.map((index) => ({
        ...SUMMARY,
        href: `/articles/a-${index}/`,
      })),
      total: 5000,
      paging: { number: 25, parts: 25, older: "/topics/zaytun/part/24/" },
    },
  },
  {
    name: "a site without articles",
    view: {
      ...leadless,
      latest: [],
      conflicts: [],
      topics: [],
      counts: { articles: 0, claims: 0, sources: 0, topics: 0 },
    },
  },
];
