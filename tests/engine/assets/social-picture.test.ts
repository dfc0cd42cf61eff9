/** Social pictures: one for each article and topic, the same bytes for the same words. */
import sharp from "sharp";
import { expect, test } from "vitest";
import { drawCard } from "../../../src/engine/assets/draw-card.ts";
import { openShaper } from "../../../src/engine/assets/shape-line.ts";
import { socialPicture } from "../../../src/engine/assets/social-picture.ts";
import { NO_SECTION } from "../../../src/engine/store.ts";
import { ARTICLE, VIEWS } from "../../templates/sample/views.ts";

const withPicture = { ...ARTICLE, head: { ...ARTICLE.head, socialPicture: "/social/articles/dry-night.png" } };

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
  const png = await drawCard({ site: "إسناد", kicker: "تحليل", title, foot: "", direction: "rtl" });
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
