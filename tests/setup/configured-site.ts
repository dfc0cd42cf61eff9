/** A site that uses Eleventy as its users do: plugins of others, passthrough copies, a transform, pages of its own. */
import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { temporaryFolder, writeFiles } from "../engine/temporary-folder.ts";
import { TEST_SITE } from "../shell/run-isnad.ts";

const ROOT = join(import.meta.dirname, "../..");

/** How a configuration reaches the plugin of this checkout; where isnad is installed it says {@link INSTALLED_PLUGIN}. */
export const PLUGIN = `import { load } from ${JSON.stringify(pathToFileURL(join(ROOT, "src/engine/load-compiled.js")).href)};
const { default: isnad } = await load("src/shell/doors/eleventy.ts");`;

export const INSTALLED_PLUGIN = 'import isnad from "isnad/eleventy";';

/** Makes a folder with the test newsroom and `files`, and the packages of this project beside it. */
export function siteWith(files: Readonly<Record<string, string>> = {}): string {
  const root = temporaryFolder();
  cpSync(TEST_SITE, join(root, "content"), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
  writeFiles(root, files);
  return root;
}

/** The same with one article and one claim: enough of every list for what cannot be published. */
export function smallSiteWith(files: Readonly<Record<string, string>> = {}): string {
  const root = temporaryFolder({
    "content/site.yaml": "title: غرفة أخبار للاختبار\n",
    "content/articles/dam-level.md":
      "---\nالعنوان: مقال للاختبار\nالنوع: تقرير\nالتاريخ: 2026-03-12\nالكاتب: الاختبار\n---\n\nقالت الهيئة إن [السد سليم][^سد].\n\n[^سد]:\n    - القائل: الهيئة (مسمى)\n",
  });
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
  writeFiles(root, files);
  return root;
}

/** A configuration as people write them; `lines` stand in the function. */
export const configWith = (lines: string): string => `export default function (config) {\n${lines}\n}\n`;

/** What such a site has: a feed by a plugin of others, a copied file, a stamp on every page, a page that lists articles. */
export const EVERYTHING = {
  "package.json": '{ "type": "module" }',
  "eleventy.config.js": `${PLUGIN}
import rss from "@11ty/eleventy-plugin-rss";
import { stamp } from "./stamp.js";
export default function (config) {
  config.addPlugin(isnad);
  config.addPlugin(rss);
  config.addPassthroughCopy("CNAME");
  config.addPassthroughCopy({ "extra": "more" });
  config.addShortcode("loud", (text) => text + "!");
  config.addTransform("stamp", stamp);
}
`,
  "stamp.js": `export function stamp(content) {
  return this.page.outputPath.endsWith(".html") ? content.replace("</body>", "<p>stamped</p></body>") : content;
}
`,
  CNAME: "news.example\n",
  "extra/deep/a.txt": "copied\n",
  "latest.njk": `---
permalink: latest/index.html
---
<body><h1>{% loud isnad.title %}</h1>{% for each in collections.articles | reverse %}
<a href="{{ each.url }}">{{ each.data.title }}</a> {{ each.date | dateToRfc3339 }}{% endfor %}</body>
`,
} as const;
