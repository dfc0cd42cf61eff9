/** Astro in the comparison: a content collection, a page for each article and for each part of a topic's list. */
import { install, markdownOf, middleOf, type Peer, writeFiles } from "./peer.ts";

export const astro: Peer = {
  name: "Astro",
  prepare: (folder, corpus) => {
    install(folder, ["astro@5.18.2"]);
    writeFiles(folder, {
      "astro.config.mjs": `import { defineConfig } from "astro/config";\nexport default defineConfig({ outDir: "public", publicDir: "static", site: "https://example.org", markdown: { syntaxHighlight: false } });\n`,
      "src/content.config.ts": `import { defineCollection, z } from "astro:content";
import { glob } from "astro/loaders";
const articles = defineCollection({
  loader: glob({ pattern: "*.md", base: "./articles" }),
  schema: z.object({ title: z.string(), date: z.date(), description: z.string(), topics: z.array(z.string()) }),
});
export const collections = { articles };
`,
      "src/names.json": JSON.stringify(Object.fromEntries(corpus.topics.map(({ id, name }) => [id, name]))),
      "src/layouts/base.astro": `---\nconst { title, description } = Astro.props;\n---\n<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{title}</title><meta name="description" content={description}></head><body><header><a href="/">قياس</a></header><main><slot /></main><footer>قياس</footer></body></html>\n`,
      "src/pages/index.astro": `---
import { getCollection } from "astro:content";
import Base from "../layouts/base.astro";
const newest = (await getCollection("articles")).sort((a, b) => b.data.date - a.data.date).slice(0, 20);
---
<Base title="قياس"><ul>{newest.map((item) => <li><a href={"/articles/" + item.id + "/"}>{item.data.title}</a><p>{item.data.description}</p></li>)}</ul></Base>
`,
      "src/pages/articles/[id].astro": `---
import { getCollection, render } from "astro:content";
import Base from "../../layouts/base.astro";
import names from "../../names.json";
export async function getStaticPaths() {
  return (await getCollection("articles")).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<Base title={entry.data.title} description={entry.data.description}><article><h1>{entry.data.title}</h1><time>{entry.data.date.toISOString().slice(0, 10)}</time><Content /><ul>{entry.data.topics.map((topic) => <li><a href={"/topics/" + topic + "/"}>{names[topic]}</a></li>)}</ul></article></Base>
`,
      "src/pages/topics/[...list].astro": `---
import { getCollection } from "astro:content";
import Base from "../../layouts/base.astro";
import names from "../../names.json";
export async function getStaticPaths() {
  const lists = new Map();
  const newest = (await getCollection("articles")).sort((a, b) => b.data.date - a.data.date);
  for (const entry of newest) for (const topic of entry.data.topics) lists.set(topic, [...(lists.get(topic) ?? []), entry]);
  return [...lists].flatMap(([topic, pages]) =>
    Array.from({ length: Math.ceil(pages.length / 40) }, (_, part) => ({
      params: { list: part === 0 ? topic : topic + "/part/" + part },
      props: { topic, pages: pages.slice(part * 40, part * 40 + 40) },
    })));
}
const { topic, pages } = Astro.props;
---
<Base title={names[topic]}><h1>{names[topic]}</h1><ul>{pages.map((item) => <li><a href={"/articles/" + item.id + "/"}>{item.data.title}</a> <time>{item.data.date.toISOString().slice(0, 10)}</time><p>{item.data.description}</p></li>)}</ul></Base>
`,
      ...markdownOf(corpus, "articles"),
    });
    return {
      commands: [["node_modules/.bin/astro", "build", "--silent"]],
      out: "public",
      caches: [".astro", "node_modules/.astro", "node_modules/.vite"],
      edited: `articles/${middleOf(corpus)}.md`,
    };
  },
};
