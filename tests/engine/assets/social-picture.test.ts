/** Social pictures: one for each article, topic and claim, the same bytes for the same words. */
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { drawCard } from "../../../src/engine/assets/draw-card.ts";
import { planSocialPictures } from "../../../src/engine/assets/plan-social-pictures.ts";
import { openShaper } from "../../../src/engine/assets/shape-line.ts";
import { cardOf, socialPicture } from "../../../src/engine/assets/social-picture.ts";
import { NO_SECTION } from "../../../src/engine/store.ts";
import { DEFAULT_SITE } from "../../../src/model/default-site.ts";
import type { Outputs } from "../../../src/model/site.ts";
import { CORROBORATION_STATES } from "../../../src/model/vocabulary.ts";
import { wordsOf } from "../../../templates/words-of.ts";
import { planSite } from "../../pages/plan-site.ts";
import { graphOf, SMALL } from "../../pages/small-newsroom.ts";
import { ARTICLE, VIEWS } from "../../templates/sample/views.ts";

const withPicture = { ...ARTICLE, head: { ...ARTICLE.head, socialPicture: "/social/articles/dry-night.png" } };

const { ownVoice: _own, ...named } = VIEWS.claim.claim;
const ownVoiced = {
  ...VIEWS.claim,
  claim: { ...named, ownVoice: true, asserters: [], others: [], thread: { nodes: [], loop: false } },
} as const;

test("an article's picture is 1200 by 630 pixels and byte-identical from run to run", async () => {
  const first = await socialPicture(withPicture, NO_SECTION);
  const again = await socialPicture(withPicture, NO_SECTION);
  expect(first?.address).toBe("social/articles/dry-night.png");
  expect(await sharp(first?.bytes).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
  expect(again).toEqual(first);
});

test("other pages, and articles whose site has no address, have none", async () => {
  expect(await socialPicture(VIEWS.home, NO_SECTION)).toBeUndefined();
  expect(await socialPicture(ARTICLE, NO_SECTION)).toBeUndefined();
});

test.each([
  ["of 300 characters", "كلمة ".repeat(60)],
  ["of one word without end", "ا".repeat(200)],
  ["all Latin", "The Guardian: fake passports"],
  ["with harakat", "حُذِّرَتِ المُؤَسَّسَةُ"],
])("a headline %s keeps within the picture", async (_, title) => {
  const png = await drawCard({ site: "إسناد", kicker: "تحليل", title, foot: "", direction: "rtl", thread: ["named"] });
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const inkAt = (x: number): boolean =>
    Array.from({ length: 300 }, (__, y) => data[((y + 240) * info.width + x) * info.channels] ?? 255).some(
      (red) => red < 120,
    );
  expect(inkAt(40)).toBe(false);
  expect(Array.from({ length: 900 }, (__, x) => x + 100).some(inkAt)).toBe(true);
});

test("letters join, and mixed lines are ordered as one reads them", async () => {
  const { shapeLine } = await openShaper(400, "rtl");
  const widthOf = (text: string): number => shapeLine(text).width;
  expect(widthOf("سلم")).toBeLessThan(widthOf("س") + widthOf("ل") + widthOf("م"));
  const latin = shapeLine("ABC").glyphs.map(({ path }) => path);
  const placed = shapeLine("قال ABC نعم").glyphs.filter(({ path }) => latin.includes(path) && path !== "");
  expect(placed.map(({ path }) => path)).toEqual(latin);
  const [before, after] = ["نعم ", "قال "].map(widthOf);
  expect(placed[0]?.x).toBeCloseTo(before ?? 0, -1);
  expect(widthOf("قال ABC نعم") - (placed[2]?.x ?? 0)).toBeGreaterThan(after ?? 0);
});

describe("a claim's picture", () => {
  const graph = graphOf(SMALL, { url: "https://example.org/" });
  const views = planSite(graph).pages.flatMap((page) => (page.kind === "html" ? [page.view()] : []));
  const cards = views.flatMap((view) => (view.kind === "claim" ? [{ view, card: cardOf(view) }] : []));

  test("has whoever stands to it before its words, however they do, and its state behind them", () => {
    expect(cards).toHaveLength(graph.claims.size);
    for (const { view, card } of cards) {
      expect(`${card?.lead} ${card?.title}`).toBe(view.head.title);
      expect(card?.lead).toMatch(/^\S.*:$/u);
      expect(card?.foot).toBe(wordsOf(view.frame).label(CORROBORATION_STATES, view.claim.state));
    }
  });

  test("tells the way it came, gaps in words, and draws a node for each link", () => {
    const { claim } = VIEWS;
    const officials = { name: "مسؤولون", anonymity: "unnamedGroup" } as const;
    const paper = { name: "الغارديان", anonymity: "named" } as const;
    const link = { role: "originator", relation: "unstated", gap: false, collective: false } as const;
    const nodes = [
      { ...link, agent: officials, collective: true },
      { ...link, agent: { name: "؟", anonymity: "unknown" }, role: "relay", gap: true },
      { ...link, agent: paper, role: "relay", relation: "derives" },
    ] as const;
    const card = cardOf({ ...claim, claim: { ...claim.claim, thread: { nodes, loop: false } } });
    expect(card?.way).toBe("مسؤولون ثم حلقة غير مذكورة ثم الغارديان ثم هذا الموقع");
    expect(card?.thread).toEqual(["collective", "gap", "named"]);
  });

  test("of nobody's words but the article's own says so, and draws no way", () => {
    const { way: _, ...card } = cardOf(ownVoiced) ?? {};
    expect(cardOf(ownVoiced)).toEqual(card);
    expect(card).toMatchObject({ lead: "بصوت الكاتب:", thread: [] });
  });

  test("is planned where the claim has a page, and pictures are wanted", () => {
    const planned = (outputs: Partial<Outputs>, url?: string) =>
      [
        ...planSocialPictures(
          graphOf(SMALL, { outputs: { ...DEFAULT_SITE.outputs, ...outputs }, ...(url && { url }) }),
          undefined,
        ).keys(),
      ].filter((address) => address.startsWith("claims/"));
    const url = "https://example.org/";
    expect(planned({}, url)).toEqual(cards.map(({ view }) => view.head.address));
    expect(planned({ claims: "anchors" }, url)).toEqual([]);
    expect(planned({ pictures: false }, url)).toEqual([]);
    expect(planned({})).toEqual([]);
  });

  test("keeps within the picture, however long its speakers and its way are", async () => {
    const long = "متحدث باسم هيئة لها اسم طويل ".repeat(12);
    const thread = Array.from({ length: 9 }, () => "unnamed" as const);
    const words = { site: "إسناد", kicker: long, lead: long, title: long.repeat(3), way: long, foot: long };
    const png = await drawCard({ ...words, direction: "rtl", thread });
    const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const rows = Array.from({ length: 400 }, (_, y) => y + 200);
    expect(rows.some((y) => (data[(y * info.width + 40) * info.channels] ?? 255) < 120)).toBe(false);
  });
});
