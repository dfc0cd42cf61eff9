/** What a site's own templates may know of the newsroom: its settings, and its articles as a collection. */
import { byCodeUnits } from "../../base/order.ts";
import { present } from "../../base/present.ts";
import type { Graph } from "../../graph/graph.ts";
import type { Site } from "../../model/site.ts";
import { articleHref } from "../../pages/addresses.ts";
import type { EleventyConfig } from "./eleventy-config.ts";

/** An article as Eleventy's templates know what they list: the newest last. */
export interface ArticleItem {
  readonly url: string;
  /** The day of publication, midnight UTC. */
  readonly date: Date;
  readonly inputPath: string;
  readonly data: { readonly title: string; readonly summary: string; readonly page: { readonly url: string } };
  /** Nothing: an article's prose is on its page. */
  readonly content: "";
}

/** What they may know, plain data. */
export interface SiteData {
  readonly site: Pick<Site, "title" | "description" | "url" | "language">;
  /** The newest last. */
  readonly articles: readonly ArticleItem[];
}

/** Adds the data `isnad` (`title`, `description`, `url`, `language`) and the collection `articles`. */
export function addSiteData(config: EleventyConfig, { site, articles }: SiteData): void {
  config.addGlobalData("isnad", () => site);
  config.addCollection("articles", () => articles);
}

/** Takes from a graph what templates may know. */
export function siteDataOf({ site, articles }: Pick<Graph, "site" | "articles">): SiteData {
  const { title, description, url, language } = site;
  const items = [...articles.values()].map(({ article }): ArticleItem => {
    const href = articleHref(article.id);
    const { headline, description: summary = "", datePublished, place } = article;
    const data = { title: headline, summary, page: { url: href } };
    return { url: href, date: new Date(datePublished), inputPath: `./content/${place.file}`, data, content: "" };
  });
  items.sort((a, b) => a.date.getTime() - b.date.getTime() || byCodeUnits(a.url, b.url));
  return { site: { title, description, language, ...present({ url }) }, articles: items };
}
