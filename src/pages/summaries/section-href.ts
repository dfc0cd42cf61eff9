/** Where links by title lead: to a page, or to the heading in it that they name. */
import type { ArticleId, TopicId } from "../../model/ids.ts";
import type { Name } from "../../model/name.ts";
import { articleHref, topicHref } from "../addresses.ts";
import type { Href } from "../href.ts";
import type { Planning } from "../planning.ts";

/** To an article. */
export const articleSectionHref = (planning: Planning, article: ArticleId, section: Name | undefined): Href =>
  atSection(planning, articleHref(article), `articles/${article}.md`, section);

/** To a topic. */
export const topicSectionHref = (planning: Planning, topic: TopicId, section: Name | undefined): Href =>
  atSection(planning, topicHref(topic), `topics/${topic}.md`, section);

function atSection({ targets }: Planning, href: Href, path: string, section: Name | undefined): Href {
  const id = section && targets.sectionOf(path, section.text);
  return id === undefined ? href : `${href}#${id}`;
}
