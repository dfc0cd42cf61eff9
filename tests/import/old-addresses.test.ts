/** Where a post stood before it came over: by what it says, by its generator's rules; and no address leads to two texts (all invented). */
import { describe, expect, test } from "vitest";
import { handOutAddresses } from "../../src/import/old-addresses.ts";
import { bringPosts } from "../../src/import/post/bring-posts.ts";
import { EMPTY_RECORD } from "../../src/import/post/migration-record.ts";

describe("the address that a site's settings gave a post which names none", () => {
  const at = (
    settings: Readonly<Record<string, string>>,
    path: string,
    lines = "",
    files: readonly string[] = [],
  ): string => {
    const { articles } = bringPosts([{ path, text: `---\ntitle: سد الوادي\n${lines}\n---\nنص` }], [path, ...files], {
      names: [],
      taken: { articles: [], topics: [] },
      record: EMPTY_RECORD,
      settings: Object.entries(settings).map(([name, text]) => ({ path: name, text })),
    });
    return /عناوين سابقة: (\S+)/u.exec(articles[0]?.text ?? "")?.[1] ?? "";
  };
  const JEKYLL = "_posts/2020-3-01-dam.md";
  test.each([
    ["Jekyll's default", { "_config.yml": "title: x" }, JEKYLL, "", "/2020/03/01/dam.html"],
    [
      "its categories, and folders",
      { "_config.yml": "" },
      "news/_posts/2020-03-01-dam.md",
      "categories: ماء سدود",
      "/news/ماء/سدود/2020/03/01/dam.html",
    ],
    ["a style by name", { "_config.yml": "permalink: pretty" }, JEKYLL, "", "/2020/03/01/dam/"],
    ["a pattern", { "_config.yml": "permalink: /blog/:title/" }, JEKYLL, "", "/blog/dam/"],
    [
      "a collection's own",
      { "_config.yml": "collections:\n  posts:\n    permalink: /:year/:slug/" },
      JEKYLL,
      "slug: the-dam",
      "/2020/the-dam/",
    ],
    [
      "a default of front matter before both",
      {
        "_config.yml":
          "permalink: /b/:title/\ndefaults:\n  - scope: {path: '', type: posts}\n    values: {permalink: /posts/:title/}\n  - scope: {path: '', type: tabs}\n    values: {permalink: /:title/}",
      },
      JEKYLL,
      "",
      "/posts/dam/",
    ],
    ["a day in the name where nothing else is known", {}, JEKYLL, "", "/2020/03/01/dam.html"],
    [
      "Hugo's default",
      { "hugo.toml": "title = 'x'" },
      "content/posts/Dam One.md",
      "date: 2020-03-01",
      "/posts/dam-one/",
    ],
    [
      "of a post in a folder of its own",
      { "config.yaml": "title: x" },
      "content/posts/dam/index.md",
      "date: 2020-03-01",
      "/posts/dam/",
    ],
    [
      "a section's pattern",
      { "config/_default/permalinks.toml": "posts = '/p/:slug/'" },
      "content/posts/a.md",
      "date: 2020-03-01\nslug: dam",
      "/p/dam/",
    ],
    [
      "in newer settings",
      { "hugo.yaml": "permalinks:\n  page:\n    posts: /:year/:month/:title/" },
      "content/posts/a.md",
      "date: 2020-03-01",
      "/2020/03/سد-الوادي/",
    ],
    [
      "a language's part",
      { "hugo.toml": "[languages.ar]\ncontentDir = 'content/ar'\n[languages.en]\ncontentDir = 'content/en'" },
      "content/ar/posts/a.md",
      "",
      "/ar/posts/a/",
    ],
    [
      "none for the site's own language",
      { "hugo.toml": "defaultContentLanguage = 'ar'\n[languages.ar]\ncontentDir = 'content/ar'" },
      "content/ar/posts/a.md",
      "",
      "/posts/a/",
    ],
    [
      "the own language below its name",
      { "hugo.toml": "defaultContentLanguage = 'ar'\ndefaultContentLanguageInSubdir = true" },
      "content/posts/a.md",
      "",
      "/ar/posts/a/",
    ],
    [
      "a language in the file's name",
      { "config/_default/languages.yaml": "ar:\n  weight: 1\nen:\n  weight: 2" },
      "content/posts/a.ar.md",
      "",
      "/ar/posts/a/",
    ],
    [
      "a folder that is called like a language and is none",
      { "hugo.toml": "" },
      "content/ar/posts/a.md",
      "",
      "/ar/posts/a/",
    ],
    [
      "Hexo's default",
      { "_config.yml": "title: x" },
      "source/_posts/dam.md",
      "date: 2020-03-01 10:00",
      "/2020/03/01/dam/",
    ],
    [
      "Hexo's pattern",
      { "_config.yml": "permalink: :category/:title.html" },
      "source/_posts/2020/dam.md",
      "date: 2020-03-01\ncategories: [ماء وسدود]",
      "/ماء-وسدود/2020/dam.html",
    ],
    [
      "Eleventy's default",
      { ".eleventy.js": "return { dir: { input: 'src' } }" },
      "src/posts/2020-03-01-dam.md",
      "",
      "/posts/dam/",
    ],
    ["Eleventy's index", { "eleventy.config.js": "" }, "posts/dam/index.md", "date: 2020-03-01", "/posts/dam/"],
    ["Astro's pages", { "astro.config.mjs": "" }, "src/pages/news/dam.md", "date: 2020-03-01", "/news/dam/"],
    ["Quartz", { "quartz.config.ts": "" }, "content/ماء/سد الوادي.md", "date: 2020-03-01", "/ماء/سد-الوادي/"],
    ["MkDocs", { "mkdocs.yml": "site_name: x" }, "docs/ماء/README.md", "date: 2020-03-01", "/ماء/"],
    [
      "MkDocs with endings",
      { "mkdocs.yml": "use_directory_urls: false\ndocs_dir: text" },
      "text/dam.md",
      "date: 2020-03-01",
      "/dam.html",
    ],
    [
      "Docusaurus's documents",
      { "docusaurus.config.js": "" },
      "docs/01-water/02-dam.md",
      "date: 2020-03-01",
      "/docs/water/dam/",
    ],
    [
      "of another language, at a route of their own",
      { "docusaurus.config.ts": "docs: { path: 'docs', routeBasePath: '/' }" },
      "i18n/ar/docusaurus-plugin-content-docs/current/water/index.md",
      "date: 2020-03-01",
      "/ar/water/",
    ],
    ["Docusaurus's blog", { "docusaurus.config.js": "" }, "blog/2020-03-01-dam.md", "", "/blog/2020/03/01/dam/"],
    ["with a slug", { "docusaurus.config.js": "" }, "blog/2020-03-01-dam/index.md", "slug: the-dam", "/blog/the-dam/"],
  ])("%s", (_, settings, path, lines, expected) => {
    expect(at(settings, path, lines)).toBe(expected);
  });
  test("a collection of Astro, where a page shows its entries", () => {
    const shown = ["src/pages/blog/[...slug].astro"];
    const post = "src/content/blog/2020/Dam One.md";
    expect(at({ "astro.config.ts": "" }, post, "date: 2020-03-01", shown)).toBe("/blog/2020/dam-one/");
    expect(at({ "astro.config.ts": "" }, post, "date: 2020-03-01\nslug: dam", shown)).toBe("/blog/dam/");
  });
  test.each([
    ["a part that nobody knows", { "_config.yml": "permalink: /:nothing/:title/" }, JEKYLL, ""],
    ["a day that is missing", { "hugo.toml": "[permalinks]\nposts = '/:year/:slug/'" }, "content/posts/a.md", ""],
    [
      "a language on a host of its own",
      { "hugo.toml": "[languages.ar]\nbaseURL = 'https://ar.example/'" },
      "content/ar/a.md",
      "",
    ],
    [
      "content that is mounted from elsewhere",
      { "hugo.toml": "[[module.mounts]]\nsource = 'x'\ntarget = 'content/x'" },
      "content/a.md",
      "",
    ],
    ["no settings and no day in the name", {}, "posts/a.md", "date: 2020-03-01"],
    ["a site whose code makes its addresses", {}, JEKYLL, "", ["gatsby-config.js"]],
    ["Docusaurus with a place of its own", { "docusaurus.config.js": "path: 'notes'" }, "docs/a.md", ""],
    ["Docusaurus beside its plugins", { "docusaurus.config.js": "" }, "src/a.md", ""],
    ["Eleventy where a folder has data", { ".eleventy.js": "" }, "posts/a.md", "", ["posts/posts.11tydata.js"]],
    ["Astro where nothing shows the collection", { "astro.config.mjs": "" }, "src/content/blog/a.md", ""],
    [
      "Hexo's number, which it alone knows",
      { "_config.yml": "permalink: p/:abbrlink/" },
      "source/_posts/a.md",
      "date: 2020-03-01",
    ],
    ["MkDocs outside its folder", { "mkdocs.yml": "" }, "notes/a.md", ""],
    ["Quartz outside its folder", { "quartz.config.ts": "" }, "a.md", ""],
    ["an address of its own", { "_config.yml": "" }, JEKYLL, "permalink: false"],
  ] satisfies readonly (readonly [string, Record<string, string>, string, string, string[]?])[])(
    "none for %s",
    (_, settings, path, lines, files?: readonly string[]) => {
      expect(at(settings, path, lines, files)).toBe("");
    },
  );
  test("each generator's settings are its own: a day in the name makes nobody's site one of Jekyll's", () => {
    expect(at({ "docusaurus.config.js": "" }, "posts/2020-3-01-dam.md")).toBe("");
  });
  test("settings that cannot be read say nothing", () => {
    expect(at({ "hugo.toml": "[[[" }, "content/posts/a.md", "date: 2020-03-01")).toBe("/posts/a/");
  });
});

describe("each address leads to one text", () => {
  const asking = (from: string, now: string, ...formerAddresses: string[]) => ({ from, now, formerAddresses });
  test("whoever asks first gets it, the other is told; capitals and endings make no difference", () => {
    const { former, diagnostics } = handOutAddresses(
      [asking("a.md", "/articles/a/", "/x/", "/y.html"), asking("b.md", "/articles/b/", "/X/", "/b/")],
      [],
    );
    expect(former).toEqual([["/x/", "/y.html"], ["/b/"]]);
    expect(diagnostics.map(({ code, facts, place }) => [code, place.file, facts])).toEqual([
      ["import-address-taken", "b.md", { address: "/X/", other: "a.md" }],
    ]);
  });
  test("none leads to where another text of ours stands; what every site has is left out without a word", () => {
    const { former, diagnostics } = handOutAddresses(
      [asking("a.md", "/articles/b/", "/articles/a/", "/topics/", "/articles/b/"), asking("c.md", "/articles/a/")],
      ["/topics/"],
    );
    expect(former).toEqual([[], []]);
    expect(diagnostics.map(({ facts }) => facts)).toEqual([{ address: "/articles/a/", other: "c.md" }]);
  });
  test("of two posts at one address the one that readers were shown keeps it", () => {
    const { articles } = bringPosts(
      [
        { path: "a.md", text: "---\ntitle: أ\ndraft: true\nurl: /dam/\n---\nنص" },
        { path: "b.md", text: "---\ntitle: ب\ndate: 2020-01-01\nurl: /dam/\n---\nنص" },
      ],
      [],
      { names: [], taken: { articles: [], topics: [] }, record: EMPTY_RECORD },
    );
    expect(articles.map(({ text }) => text.includes("/dam/"))).toEqual([false, true]);
  });
});
