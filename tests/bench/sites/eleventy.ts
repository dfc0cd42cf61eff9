/** Eleventy in the comparison: as it comes, with markdown-it, and with a plain unified pipeline in its place. */

import type { Corpus } from "./corpus.ts";
import { install, markdownOf, middleOf, type Peer, type PreparedPeer, writeFiles } from "./peer.ts";

const UNIFIED = `
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).freeze();
const library = { render: (text) => String(processor.processSync(text)) };
`;

const LAYOUT = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{{ title }}</title><meta name="description" content="{{ description }}"></head><body><header><a href="/">قياس</a></header><main>{{ content }}</main><footer>قياس</footer></body></html>\n`;

export const eleventyMarkdownIt: Peer = {
  name: "Eleventy + markdown-it",
  prepare: (folder, corpus) => prepare(folder, corpus, ["@11ty/eleventy@3.1.7"], ""),
};

export const eleventyUnified: Peer = {
  name: "Eleventy + unified",
  prepare: (folder, corpus) =>
    prepare(
      folder,
      corpus,
      [
        "@11ty/eleventy@3.1.7",
        "unified@11.0.5",
        "remark-parse@11.0.0",
        "remark-gfm@4.0.1",
        "remark-rehype@11.1.2",
        "rehype-stringify@10.0.1",
      ],
      UNIFIED,
    ),
};

function prepare(folder: string, corpus: Corpus, packages: readonly string[], library: string): PreparedPeer {
  install(folder, packages);
  const names = JSON.stringify(Object.fromEntries(corpus.topics.map(({ id, name }) => [id, name])));
  writeFiles(folder, {
    "eleventy.config.js": `${library}
export default (config) => {
  config.setQuietMode(true);
  ${library === "" ? "" : 'config.setLibrary("md", library);'}
  config.addCollection("newest", (all) => all.getFilteredByGlob("input/articles/*.md").reverse());
  config.addCollection("byTopic", (all) => {
    const lists = new Map();
    for (const page of all.getFilteredByGlob("input/articles/*.md").reverse())
      for (const topic of page.data.topics) lists.set(topic, [...(lists.get(topic) ?? []), page]);
    return [...lists].flatMap(([topic, pages]) =>
      Array.from({ length: Math.ceil(pages.length / 40) }, (_, part) => ({
        topic, part, pages: pages.slice(part * 40, part * 40 + 40),
      })));
  });
  return { dir: { input: "input", output: "public" }, markdownTemplateEngine: false };
};
`,
    "input/_includes/base.liquid": LAYOUT,
    "input/_includes/article.liquid": `---\nlayout: base.liquid\n---\n<article><h1>{{ title }}</h1><time>{{ page.date | date: "%Y-%m-%d" }}</time>{{ content }}<ul>{% for topic in topics %}<li><a href="/topics/{{ topic }}/">{{ names[topic] }}</a></li>{% endfor %}</ul></article>`,
    "input/_data/names.json": names,
    "input/index.liquid": `---\nlayout: base.liquid\ntitle: قياس\n---\n<ul>{% for item in collections.newest limit: 20 %}<li><a href="{{ item.url }}">{{ item.data.title }}</a><p>{{ item.data.description }}</p></li>{% endfor %}</ul>`,
    "input/topics.liquid": `---\nlayout: base.liquid\npagination:\n  data: collections.byTopic\n  size: 1\n  alias: list\npermalink: "/topics/{{ list.topic }}/{% if list.part > 0 %}part/{{ list.part }}/{% endif %}"\neleventyComputed:\n  title: "{{ names[list.topic] }}"\n---\n<h1>{{ names[list.topic] }}</h1><ul>{% for item in list.pages %}<li><a href="{{ item.url }}">{{ item.data.title }}</a> <time>{{ item.date | date: "%Y-%m-%d" }}</time><p>{{ item.data.description }}</p></li>{% endfor %}</ul>`,
    ...markdownOf(corpus, "input/articles", "layout: article.liquid\n"),
  });
  return {
    commands: [["node", "node_modules/@11ty/eleventy/cmd.cjs", "--quiet"]],
    out: "public",
    caches: [],
    edited: `input/articles/${middleOf(corpus)}.md`,
  };
}
