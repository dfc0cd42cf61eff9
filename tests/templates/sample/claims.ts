/** Claims of the made-up newsroom, one for each state that the site can draw. */
import type { CorroborationState } from "../../../src/model/vocabulary.ts";
import type {
  AgentRef,
  AssertionView,
  ClaimSummary,
  ConflictView,
  ThreadView,
} from "../../../src/pages/views/parts.ts";
import { ENGINEERS, GAZETTE, REPORT, RESIDENT, STATEMENT, THREADS, WATER_BOARD } from "./refs.ts";

/** The article in which all of them are at home. */
export const ARTICLE_LINK = { href: "/articles/dry-night/", text: "ليلة بلا ماء: من قال ماذا عن انقطاع حي الزيتون" };

interface Row {
  readonly id: string;
  readonly text: string;
  readonly state: CorroborationState;
  readonly asserters: readonly AgentRef[];
  readonly thread: ThreadView;
  readonly reason: string;
}

const ROWS: readonly Row[] = [
  {
    id: "valve",
    text: "أُغلق الصمام الرئيسي ساعتين قبل الانقطاع",
    state: "singleOrigin",
    asserters: [GAZETTE],
    thread: THREADS.unnamed,
    reason: "يرجع القول إلى أصل واحد هو صحيفة الضفة.",
  },
  {
    id: "cause",
    text: "سبب الانقطاع عطل في مضخة المحطة الشرقية",
    state: "selfOnly",
    asserters: [WATER_BOARD],
    thread: THREADS.direct,
    reason: "تتحدث المؤسسة ومتحدثها عن نفسيهما، وهما جهة واحدة.",
  },
  {
    id: "warned",
    text: "حُذّرت المؤسسة من العطل قبل أسبوع",
    state: "undetermined",
    asserters: [ENGINEERS],
    thread: THREADS.unnamed,
    reason: "أصل القول مهندسون لم يُسمَّوا، فلا يُعرف إن كانوا أصلًا مستقلًا.",
  },
  {
    id: "houses",
    text: "انقطع الماء عن 400 بيت على الأقل",
    state: "multipleKnownOrigins",
    asserters: [WATER_BOARD, GAZETTE],
    thread: THREADS.direct,
    reason: "للقول أصلان معروفان: مؤسسة مياه الوادي، وصحيفة الضفة.",
  },
  {
    id: "rumour",
    text: "بيع الماء في السوق بعشرة أضعاف ثمنه",
    state: "none",
    asserters: [],
    thread: THREADS.none,
    reason: "لم يُذكر للقول قائل ولا مصدر.",
  },
  {
    id: "circle",
    text: "أكد الطرفان أن الصيانة مقررة منذ شهر",
    state: "circular",
    asserters: [GAZETTE],
    thread: THREADS.loop,
    reason: "كل طريق من هذا القول يعود إلى نفسه.",
  },
  {
    id: "seen",
    text: "شوهدت صهاريج أمام المحطة ليلًا",
    state: "undetermined",
    asserters: [RESIDENT],
    thread: THREADS.gap,
    reason: "بين القائل والصحيفة حلقة لم يذكرها أحد.",
  },
];

/** The claims, in the order of the article. */
export const CLAIMS: readonly ClaimSummary[] = ROWS.map((row) => ({
  id: `dry-night/${row.id}`,
  href: `/claims/dry-night/${row.id}/`,
  text: row.text,
  kind: row.id === "cause" ? "cause" : "event",
  state: row.state,
  origins: row.state === "multipleKnownOrigins" ? 2 : 1,
  reason: row.reason,
  status:
    row.id === "cause"
      ? { status: "disputed", date: "2025-08-10", reason: "ينفيه مهندسون في المحطة" }
      : { status: "reported" },
  quantities: row.id === "houses" ? [{ value: 400, unit: "بيت", bound: "atLeast" as const }] : [],
  others: [],
  article: ARTICLE_LINK,
  datePublished: "2025-08-09",
  asserters: row.asserters,
  speech: { speakers: row.asserters },
  ...(row.asserters.length === 0 && { ownVoice: true as const }),
  thread: row.thread,
}));

/** The occurrence of each claim in that article. */
export const ASSERTIONS: readonly AssertionView[] = CLAIMS.map((claim, index) => {
  const [asserter] = claim.asserters;
  return {
    claim: { href: claim.href, text: claim.text },
    state: claim.state,
    article: ARTICLE_LINK,
    datePublished: "2025-08-09",
    href: `/articles/dry-night/#q-${index + 1}`,
    sentence: { before: "وجاء في النص أن ", words: claim.text, after: "، بحسب ما نُقل." },
    asserters: asserter === undefined ? [] : [asserter],
    speech: { speakers: asserter === undefined ? [] : [asserter] },
    stance: "affirms",
    ...(asserter === undefined ? {} : { cue: { verb: "قال", strength: "neutral" as const } }),
    mode: asserter === undefined ? "narrator" : "indirect",
    circumstances: index === 2 ? ["leaked"] : [],
    thread: claim.thread,
    evidence: [],
    basis: [],
    carriers:
      asserter === undefined
        ? []
        : [
            {
              source: index % 2 === 0 ? REPORT : STATEMENT,
              locator: "ص 3",
              external: "https://example.org/report#:~:text=ماء",
            },
          ],
    ...(index === 2 ? { note: "لم تُذكر أسماء المهندسين." } : {}),
  };
});

/** Claims that stand against one another, one of them against two. */
export const CONFLICTS: readonly ConflictView[] =
  CLAIMS.length < 4
    ? []
    : [
        {
          one: at(1),
          type: "contradicts",
          direction: "incoming",
          many: [
            { claim: at(2), differs: ["time"] },
            { claim: at(3), differs: [] },
          ],
        },
        {
          one: at(1),
          again: true,
          type: "denies",
          direction: "outgoing",
          many: [{ claim: at(3), differs: [], again: true }],
        },
      ];

function at(index: number): ClaimSummary {
  const claim = CLAIMS[index];
  if (claim === undefined) throw new RangeError(`There is no claim ${index}.`);
  return claim;
}
