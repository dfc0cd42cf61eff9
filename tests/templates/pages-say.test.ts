/** What stands on a page, and where: one promise of `templates/views/` and `templates/parts/` a test. */
import { describe, expect, test } from "vitest";
import { DEFAULT_SITE } from "../../src/model/default-site.ts";
import type { RelationType } from "../../src/model/vocabulary.ts";
import type { ArticleView } from "../../src/pages/plans/plan-articles.ts";
import type { ClaimView } from "../../src/pages/plans/plan-claims.ts";
import type { ProfileView } from "../../src/pages/views/parts.ts";
import { ar } from "../../templates/locales/ar.ts";
import { render } from "./rendering.ts";
import { ARTICLE, SUMMARY, VIEWS } from "./sample/views.ts";

const [FIRST, SECOND] = ARTICLE.claims;
if (FIRST === undefined || SECOND === undefined) throw new Error("The sample has no claims.");

/** The words of a page, without elements. */
const wordsOf = (html: string): string => html.replace(/<[^>]*>/gu, " ").replace(/\s+/gu, " ");

describe("the page of a claim", () => {
  const [assertion] = VIEWS.claim.assertions;
  const said = (...ways: readonly string[]) => {
    const named = (name: string) => ({
      ...(assertion?.thread ?? { loop: false, nodes: [] }),
      nodes: (assertion?.thread.nodes ?? []).map((node) => ({ ...node, agent: { ...node.agent, name } })),
    });
    const assertions = ways.flatMap((way, n) =>
      assertion === undefined
        ? []
        : [{ ...assertion, sentence: { ...assertion.sentence, words: `كلمات ${n}` }, thread: named(way) }],
    );
    return render({ ...VIEWS.claim, assertions });
  };
  const threads = (html: string) =>
    html.split('class="thread').length - 1 - html.split('class="thread-legend').length + 1;

  test("draws one way once, however many sentences came by it, and no figure of it", () => {
    const html = said("الوزارة", "الوزارة", "الوزارة");
    expect(html.split('class="assertion"').length - 1).toBe(3);
    expect(threads(html)).toBe(1);
    expect(html).not.toContain('id="threads"');
  });

  test("draws several ways in a figure, not beside the sentences again", () => {
    const html = said("الوزارة", "الغارديان", "الوزارة");
    expect(html).toContain('id="threads"');
    expect(threads(html)).toBe(2);
  });

  test("shows six sentences, and the others one tap away", () => {
    const [open = "", folded = ""] =
      said(...Array.from({ length: 10 }, (_, n) => `قائل ${n}`))
        .split('id="said"')
        .at(-1)
        ?.split("<details>") ?? [];
    expect(open.split('class="assertion"').length - 1).toBe(6);
    expect(folded.split('class="assertion"').length - 1).toBe(4);
  });

  const relation = (type: RelationType): ClaimView["relations"][number] => ({
    type,
    direction: "outgoing",
    claim: SECOND.claim,
    differs: [],
  });
  const page = (...types: RelationType[]) => render({ ...VIEWS.claim, relations: types.map(relation) });

  test.each<RelationType>(["contradicts", "denies", "qualifies", "supersedes"])(
    "shows what it %s as against it",
    (type) => {
      const html = page(type);
      expect(wordsOf(html)).toContain("ما يقابله");
      expect(wordsOf(html)).not.toContain("أقوال متصلة به");
    },
  );

  test.each<RelationType>(["supports", "restates"])("shows what it %s beside it", (type) => {
    const html = page(type);
    expect(wordsOf(html)).toContain("أقوال متصلة به");
    expect(wordsOf(html)).not.toContain("ما يقابله");
  });

  test("has neither where there is neither", () => {
    expect(wordsOf(page())).not.toMatch(/ما يقابله|أقوال متصلة به/u);
  });

  test("draws threads only where more than one sentence says it", () => {
    const [only] = VIEWS.claim.assertions;
    if (only === undefined) throw new Error("The sample's claim has no assertions.");
    expect(wordsOf(render(VIEWS.claim))).toContain("خيوط السند");
    expect(wordsOf(render({ ...VIEWS.claim, assertions: [only], drifts: [] }))).not.toContain("خيوط السند");
  });

  test("says of an origin that is not known that it is not, and of a circle that it is one", () => {
    const [known, unknown] = VIEWS.claim.groups;
    if (known === undefined || unknown === undefined) throw new Error("The sample's claim has no origins.");
    const only = (group: ClaimView["groups"][number], loop = false) =>
      wordsOf(render({ ...VIEWS.claim, groups: [group], loop }));
    expect(only(unknown)).toContain("لا يُعرف استقلال هذا الأصل عن غيره");
    expect(only(known)).not.toContain("لا يُعرف استقلال هذا الأصل عن غيره");
    expect(only(known)).not.toContain("يعود النقل إلى نفسه");
    expect(only(known, true)).toContain("يعود النقل إلى نفسه");
    expect(render({ ...VIEWS.claim, groups: [], loop: false })).not.toContain('id="origins"');
    expect(render(VIEWS.claim)).toContain('id="origins"');
  });

  test("tells what the desk decided, when and why; nothing of a claim that is simply reported", () => {
    const decided = (status: ClaimView["claim"]["status"]) =>
      wordsOf(render({ ...VIEWS.claim, particulars: { ...VIEWS.claim.particulars, log: [status] } }));
    const disputed = decided({ status: "disputed", date: "2026-11-20", reason: "لم تتفق الروايات" });
    expect(disputed).toMatch(/قرار التحرير .*محل خلاف · 20 تشرين الثاني 2026 · لم تتفق الروايات/u);
    expect(decided({ status: "reported" })).not.toContain("قرار التحرير");
  });
});

describe("what an article rests on, in words", () => {
  const NONE = { none: 0, circular: 0, multipleKnownOrigins: 0, undetermined: 0, selfOnly: 0, singleOrigin: 0 };
  const profile = (claims: number, singleOrigin: number): ProfileView => ({
    claims,
    named: 0,
    unnamed: 0,
    ownVoice: 0,
    sources: 0,
    byState: { ...NONE, singleOrigin },
  });

  test.each([
    [1, 1, "قول واحد، من أصل واحد"],
    [2, 2, "قولان، لكل منهما أصل واحد"],
    [5, 5, "خمسة أقوال، لكل منها أصل واحد"],
    [5, 0, "خمسة أقوال"],
    [5, 3, "خمسة أقوال، لكل من ثلاثة منها أصل واحد"],
    [5, 1, "خمسة أقوال، لواحد منها أصل واحد"],
    [5, 2, "خمسة أقوال، لكل من اثنين منها أصل واحد"],
  ])("%i claims, %i of a single origin: %s", (claims, single, words) => {
    const html = render({ ...VIEWS.home, lead: { ...SUMMARY, profile: profile(claims, single) }, latest: [] });
    expect(wordsOf(html)).toMatch(new RegExp(`${words}(?![،\\p{L}])`, "u"));
  });
});

describe("the page of an article", () => {
  const page = (more: Partial<ArticleView>) => render({ ...ARTICLE, ...more });

  test.each([
    [1, "دقيقة"],
    [180, "دقيقة"],
    [181, "دقيقتين"],
    [1800, "عشر دقائق"],
  ])("of %i words is read in %s", (wordCount, minutes) => {
    expect(wordsOf(page({ wordCount }))).toMatch(new RegExp(`يُقرأ في ${minutes}(?!\\p{L})`, "u"));
  });

  test("without words says nothing of minutes, without authors nothing of them", () => {
    expect(wordsOf(page({ wordCount: 0 }))).not.toContain("يُقرأ في");
    expect(wordsOf(page({ authors: [] }))).not.toContain("بقلم");
    expect(wordsOf(page({ authors: ["أ", "ب"] }))).toContain("بقلم أ، ب");
  });

  test("has contents from three headings on", () => {
    expect(page({})).toContain('class="contents"');
    expect(page({ outline: ARTICLE.outline.slice(0, 2) })).not.toContain('class="contents"');
  });

  test("says at its head that it was corrected, and when last", () => {
    const [latest] = ARTICLE.corrections;
    if (latest === undefined) throw new Error("The sample has no corrections.");
    const html = page({ corrections: [latest, { ...latest, date: "2025-08-10" }] });
    expect(/<p class="notice">.*?<\/p>/u.exec(html)?.[0]).toContain("11 آب 2025");
    expect(page({ corrections: [] })).not.toContain('class="notice"');
  });

  test("has no part that holds nothing", () => {
    const empty = page({
      claims: [],
      sources: [],
      footnotes: [],
      corrections: [],
      furtherTopics: [],
      related: [],
      isBasedOn: [],
      marks: [],
    });
    for (const id of ["claims", "sources", "notes", "corrections", "topics", "related", "based-on"])
      expect(empty).not.toContain(` id="${id}"`);
    for (const id of ["claims", "sources", "notes", "corrections", "topics", "related", "based-on"])
      expect(page({})).toContain(` id="${id}"`);
  });

  test("says of a claim that is at home elsewhere where that is", () => {
    const rows = /<table class="claim-table">.*?<\/table>/u.exec(page({}))?.[0].match(/<tr id=.*?<\/tr>/gu) ?? [];
    expect(rows).toHaveLength(ARTICLE.claims.length);
    expect(rows.map((row) => row.includes(ar(DEFAULT_SITE).article.elsewhere))).toEqual(
      ARTICLE.claims.map(({ own }) => !own),
    );
  });
});

test("the indexes of topics and of those who speak have a name in Latin letters under the Arabic one", () => {
  const topic = {
    href: "/topics/gazette/",
    type: "outlet",
    text: "الجريدة",
    latin: "The Gazette",
    articles: 1,
    claims: 1,
  } as const;
  const topics = render({ ...VIEWS.topicIndex, groups: [{ type: "outlet", topics: [topic] }] });
  expect(topics).toContain('<small class="latin"><bdi>The Gazette</bdi></small>');
  const [first] = VIEWS.agentIndex.agents;
  const agents = render({ ...VIEWS.agentIndex, agents: first === undefined ? [] : [{ ...first, latin: "SDF" }] });
  expect(agents).toContain('<small class="latin"><bdi>SDF</bdi></small>');
});

test("the origins of one body stand in one piece with the commas between them", () => {
  const [one, two] = [{ name: "الوزارة" }, { name: "مكتبها" }].map(
    (each) => ({ ...each, anonymity: "named" }) as const,
  );
  if (one === undefined || two === undefined) throw new Error("Two names are two.");
  const html = render({ ...VIEWS.claim, groups: [{ agents: [one, two], known: true }] });
  expect(html).toContain("<span><span>الوزارة</span>، <span>مكتبها</span></span>");
});

test("a claim that restates this one stands once: where it is told how, with the word that it is counted", () => {
  const other = SECOND.claim;
  const restates = [{ type: "restates", direction: "incoming", claim: other, differs: [] }] as const;
  const times = (html: string) => html.split('class="claim-card').length - 1;
  const counted = ar(DEFAULT_SITE).claim.countedWith;
  const both = render({ ...VIEWS.claim, relations: restates, gathered: [other] });
  expect([times(both), both.includes(counted), both.includes('id="gathered"')]).toEqual([1, true, false]);
  const alone = render({ ...VIEWS.claim, relations: [], gathered: [other] });
  expect([times(alone), alone.includes(counted), alone.includes('id="gathered"')]).toEqual([1, false, true]);
});

test("sentences of one claim in the same words by the same speaker are shown once, the others by where they stand", () => {
  const [one] = VIEWS.agent.asserted;
  if (one === undefined) throw new Error("The sample's agent says nothing.");
  const elsewhere = {
    ...one,
    article: { href: "/articles/other/", text: "مقال آخر" },
    href: "/articles/other/#q-1",
  } as const;
  const html = render({ ...VIEWS.agent, asserted: [one, elsewhere], relayed: [] });
  expect(html.split('class="sentence"').length - 1).toBe(1);
  expect(html).toContain(`${ar(DEFAULT_SITE).place.sameWords} <span><a href="../../articles/other/#q-1">مقال آخر</a>`);
});
