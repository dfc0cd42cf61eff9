/** What the one who orders the plan decides. */
import { expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build-graph.ts";
import type { Article, Picture } from "../../src/model/article.ts";
import type { PlanOptions } from "../../src/pages/plan-options.ts";
import type { ArticleView } from "../../src/pages/plans/plan-articles.ts";
import { article, at } from "../graph/newsroom.ts";
import { planSite } from "./plan-site.ts";
import { graphOf, SMALL } from "./small-newsroom.ts";

function articleView(noun: Article, options: PlanOptions = {}): ArticleView {
  const { graph } = buildGraph([{ kind: "article", noun }], { drafts: true });
  const page = planSite(graph, options).pages.find(({ address }) => address === `articles/${noun.id}/index.html`);
  const view = page?.kind === "html" ? page.view() : undefined;
  if (view?.kind !== "article") throw new Error("no article");
  return view;
}

const headOf = (options: PlanOptions, url?: string) => {
  const [home] = planSite(graphOf(SMALL, url === undefined ? {} : { url }), options).pages;
  return home?.kind === "html" ? home.view() : undefined;
};

test.each([
  ["nowhere in particular", {}, undefined, undefined],
  ["where site.yaml says", {}, "https://a.example/", "https://a.example/"],
  [
    "where the caller says, whatever site.yaml says",
    { baseUrl: "https://b.example/x/" },
    "https://a.example/",
    "https://b.example/x/",
  ],
  ["at an address without its final stroke too", { baseUrl: "https://b.example/x" }, undefined, "https://b.example/x/"],
])("a site stands %s", (_, options, url, canonical) => {
  expect(headOf(options, url)?.head.canonical).toBe(canonical);
  expect(headOf(options, url)?.frame.url).toBe(canonical);
});

test("a draft is kept out of search engines, an article is not", () => {
  expect(articleView({ ...article("a", { draft: true }).noun }).head.robots).toBe("noindex");
  expect(articleView({ ...article("a").noun }).head.robots).toBeUndefined();
});

const PICTURE: Picture = { src: "gate.jpg", alt: "بوابة", caption: "بوابة السد", place: at("articles/a.md", 9) };
const FILES = { src: "/assets/gate-1.jpg", width: 800, height: 600, variants: [] };

test("a picture is shown with the files that were made of it, and without them it is not", () => {
  const noun: Article = { ...article("a").noun, image: PICTURE, pictures: [PICTURE] };
  const view = articleView(noun, { pictures: new Map([[PICTURE, FILES]]) });
  expect(view.image).toEqual({ ...FILES, alt: "بوابة", caption: "بوابة السد" });
  expect(view.pictures).toEqual([view.image]);
  expect(articleView(noun).pictures).toEqual([undefined]);
});

test("a social picture belongs to the page it was made for", () => {
  const socialPictures = new Map([["articles/a/index.html", "/assets/social/a.png"]]);
  expect(articleView(article("a").noun, { socialPictures }).head.socialPicture).toBe("/assets/social/a.png");
  expect(articleView(article("b").noun, { socialPictures }).head.socialPicture).toBeUndefined();
});
