/** Hugo in the comparison; for the whole site with a feed for each topic, a sitemap, and Pagefind over what it wrote. */
import { type Extent, install, markdownOf, middleOf, type Peer, run, writeFiles } from "./peer.ts";

const LIST = `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range (.Paginate .Pages 40).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Date.Format "2006-01-02" }}</time><p>{{ .Description }}</p></li>{{ end }}</ul>{{ template "_internal/pagination.html" . }}{{ end }}`;

export const hugo: Peer = {
  name: "Hugo",
  prepare: (folder, corpus, extent) => {
    if (extent === "whole") install(folder, ["pagefind@1.5.2"]);
    run(["hugo", "version"], folder);
    writeFiles(folder, {
      "config.toml": config(extent),
      "layouts/_default/baseof.html": `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Description }}"></head><body><header><a href="/">قياس</a></header><main>{{ block "main" . }}{{ end }}</main><footer>قياس</footer></body></html>`,
      "layouts/_default/single.html": `{{ define "main" }}<article><h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02" }}</time>{{ .Content }}<ul>{{ range .GetTerms "topics" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></article>{{ end }}`,
      "layouts/_default/list.html": LIST,
      "layouts/index.html": `{{ define "main" }}<ul>{{ range first 20 .Site.RegularPages.ByDate.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Description }}</p></li>{{ end }}</ul>{{ end }}`,
      ...Object.fromEntries(
        corpus.topics.map(({ id, name }) => [
          `content/topics/${id}/_index.md`,
          `---\ntitle: "${name}"\n---\n\nموضوع مولّد للقياس.\n`,
        ]),
      ),
      ...markdownOf(corpus, "content/articles"),
    });
    const pagefind = ["node_modules/.bin/pagefind", "--site", "public", "--silent"];
    return {
      commands: [["hugo", "--quiet"], ...(extent === "whole" ? [pagefind] : [])],
      out: "public",
      caches: ["resources"],
      edited: `content/articles/${middleOf(corpus)}.md`,
    };
  },
};

function config(extent: Extent): string {
  const dropped = extent === "whole" ? ["section"] : ["RSS", "sitemap", "robotsTXT", "404", "section"];
  return [
    'baseURL = "https://example.org/"',
    'languageCode = "ar"',
    'title = "قياس"',
    `disableKinds = [${dropped.map((kind) => `"${kind}"`).join(", ")}]`,
    "[taxonomies]",
    'topic = "topics"',
    "",
  ].join("\n");
}
