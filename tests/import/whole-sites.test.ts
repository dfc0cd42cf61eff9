/** Posts with HTML in them, brought over and read: no word that HTML would show is lost; fifty of them build, and old addresses answer. All invented. */
import fc from "fast-check";
import { toText } from "hast-util-to-text";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { judge } from "../../src/diagnostics/judge.ts";
import { bringPosts, type Plan } from "../../src/import/post/bring-posts.ts";
import { decisionIn, EMPTY_RECORD, type MigrationRecord } from "../../src/import/post/migration-record.ts";
import type { OldPost } from "../../src/import/post/read-post.ts";
import { parseFile } from "../../src/parse/parse-file.ts";
import { fromTexts } from "../graph/from-content.ts";
import { planSite } from "../pages/plan-site.ts";
import { articleIn } from "../parse/parsing.ts";
import { runs } from "../setup/laws.ts";

const bring = (
  posts: readonly OldPost[],
  files: readonly string[] = [],
  record: MigrationRecord = EMPTY_RECORD,
): Plan =>
  bringPosts(posts, [...posts.map(({ path }) => path), ...files], {
    names: [],
    taken: { articles: [], topics: [] },
    record,
  });

const shownBy = (html: string): string => toText(unified().use(rehypeParse, { fragment: true }).parse(html));

/** How often each letter stands in a text. */
function lettersIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.match(/[\p{L}\p{N}]/gu) ?? []) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** What stands on the page of a post, and in what was told of it on the way there. */
function keptOf(body: string): string {
  const plan = bring([{ path: "a.md", text: `---\ntitle: ع\ndate: 2023-01-01\n---\n${body}` }]);
  const text = new TextEncoder().encode(plan.articles[0]?.text);
  const { noun, diagnostics } = parseFile({ path: "articles/a.md", bytes: text });
  const { body: page, pictures } = articleIn(noun);
  const told = [...plan.diagnostics, ...diagnostics].flatMap(({ facts }) => Object.values(facts));
  return [toText(page), ...pictures.flatMap(({ alt, caption = "" }) => [alt, caption]), ...told].join(" ");
}

const PIECES = [
  "<br>",
  "<hr>",
  "<!-- ملاحظة -->",
  "<script>x</script>",
  "</div>",
  "<p>",
  "<td>",
  "<img src='x.jpg' alt='وصفها'>",
  "<a href='https://e.org/'>رابط</a>",
  "<a href='/nowhere/'>غائب</a>",
  "<iframe src='https://e.org/v' title='مقطع'></iframe>",
  "<textarea>سطر</textarea>",
  "\n\n",
  "\n",
  "**غامق**",
  "- بند\n",
  "> نقل\n",
  "## عنوان\n",
  '{{< figure src="/a.png" caption="شرح" >}}',
  "`كود`",
  "| أ | ب |\n|---|---|\n| ج | د |\n",
];
const NAMES =
  "div p center section span font b i table tr td th ul ol li blockquote h2 h3 figure figcaption details summary a article u label dl dt dd caption pre aside header main nav form button object address small sup sub mark q cite code kbd ins del abbr time".split(
    " ",
  );
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc
      .array(fc.constantFrom("قال", "الوزير", "2023", "ISIS", "«نعم»", "&amp;", "12:30", "#وسم", "-"), {
        minLength: 1,
        maxLength: 4,
      })
      .map((words) => words.join(" ")),
    fc.constantFrom(...PIECES),
    fc
      .tuple(
        fc.constantFrom(...NAMES),
        fc.constantFrom("", ' dir="rtl"', " class=x", " style='text-align:center'"),
        fc.array(tie("node"), { maxLength: 3 }),
      )
      .map(([name, attributes, inner]) => `<${name}${attributes}>${inner.join("")}</${name}>`),
  ),
}));

test("the words that HTML would show of a post are on its page, or named in a fault", () => {
  fc.assert(
    fc.property(fc.array(node, { minLength: 1, maxLength: 3 }), fc.boolean(), (nodes, isApart) => {
      const body = isApart ? `كلام\n\n<div>\n\n${nodes.join("\n\n")}\n\n</div>\n\nآخر` : `<div>${nodes.join("")}</div>`;
      const kept = lettersIn(keptOf(body));
      const shown = lettersIn(shownBy(body.replace(/\{\{<.*?caption="([^"]*)".*?>\}\}/gu, "$1")));
      for (const [letter, times] of shown) expect(kept.get(letter) ?? 0, body).toBeGreaterThanOrEqual(times);
    }),
    { numRuns: runs(600) },
  );
});

/** What posts of Hugo and Jekyll hold that went wrong once, a kind each. */
const BODIES = [
  '<div dir="rtl">\n\nقال الوزير إن السد **آمن**.\n\n</div>',
  '<div style="text-align:right">قال إن السد <b>آمن</b>.<br>وأضاف أنه <i>سليم</i>.</div>',
  "<center>عنوان في الوسط</center>\n\nنص عادي بعده.",
  "<table><tr><th>المدينة</th><th>العدد</th></tr><tr><td>حمص</td><td>12</td></tr></table>",
  '<p align="right">فقرة أولى</p><p align="right">فقرة <span style="color:red">ملونة</span></p>',
  "<details><summary>المزيد</summary>\n\nكلام مخفي.\n\n</details>",
  "<blockquote><p>كلام منقول</p><cite>أوتشا</cite></blockquote>",
  "<ul><li>بند أول</li><li>بند ثان<ul><li>فرع</li></ul></li></ul>",
  '<iframe width="560" src="https://www.youtube.com/embed/abc" title="مقطع"></iframe>\n\nنص.',
  "![سد](/images/dam.png)\n\n![سد الفرات](/images/سد%20الفرات.png)",
  '{{< figure src="/images/dam.png" caption="السد" >}}\n\n{{< youtube abc >}}\n\n{% include note.html %}\n\nنص.',
  "انظر [مقالا سابقا](/posts/post-1/) و[غائبا](/nowhere/) و[القسم](#القسم-الأول).\n\n## القسم الأول\n\nنص.",
  "# عنوان كبير\n\n## عنوان {#id}\n\nنص[^1] وآخر[^note].\n\n[^1]: حاشية أولى.\n[^note]: حاشية ثانية.",
  "2011. كان عام الثورة.\n\n١. بند\n٢. بند\n\n• نقطة\n• نقطة",
  "جاء **«الوزير»**ثم عاد **«المدير»**بعده.\n\n#وسم_هنا كلام",
  '<figure><img src="/images/dam.png"><figcaption>تعليق</figcaption></figure>',
  "```\nكود {{ x }}\n```\n\n`سطر`\n\n---\n\nنص أخير",
  "| أ | ب |\n|---|---|\n| ج | د |\n\n- [ ] مهمة\n- [x] أخرى\n\n> نقل\n> — قائله",
  "قال: ﴿وَقُلِ اعْمَلُوا﴾ [التوبة: 105] وقال: «الكتاب» [1] و[2].",
  "<script>alert(1)</script>نص\n\n<!-- تعليق -->\n\n<hr/>\n\nhttps://example.org/صفحة\n\n[رابط](HTTPS://Example.org/A)",
  "    نص مزاح\n\nنص\n***\nنص بعد الخط",
  '<!--more-->\nتتمة\n{: .class}\n\n[مرجع][ref]\n\n[ref]: https://example.org/ref "عنوان"',
  '<h2 id="x">عنوان HTML</h2>\n<p>نص <a href="/posts/post-3">داخلي</a> و<a name="top">مرساة</a></p>',
  '<div class="row"><div class="col"><h3>عمود</h3><p>نص</p></div><div class="col"><p>نص آخر</p></div></div>',
  "*مائل* _آخر_ ~~محذوف~~ ==مظلل== <u>مسطر</u> H<sub>2</sub>O &nbsp; &copy;",
];
const FORMER = [
  ["", []],
  ["aliases: [/old/N/, /older/N.html]\n", ["/old/N/", "/older/N.html"]],
  ["redirect_from:\n  - /r/N\n", ["/r/N/"]],
  ["permalink: /perma/N/\naliases: [/al/N/]\n", ["/perma/N/", "/al/N/"]],
  ["url: /u/N/\n", ["/u/N/"]],
] as const;
const TAGS = ["[سياسة, سوريا]", "[اقتصاد]", "[السد, رأي]", "[]"];

const posts = Array.from({ length: 50 }, (_, n): OldPost & { readonly former: readonly string[] } => {
  const [fields, former] = FORMER[n % FORMER.length] ?? FORMER[0];
  const matter = `title: "[عاجل] مقال ${n}: خبر"\ndate: 2020-01-0${1 + (n % 9)}\n${n % 2 ? "tags" : "categories"}: ${TAGS[n % TAGS.length]}\n${fields.replaceAll("N", `p${n}`)}`;
  return {
    path: n % 3 === 1 ? `content/posts/post-${n}/index.md` : `content/posts/post-${n}.md`,
    text: `---\n${matter}---\n\n${BODIES[n % BODIES.length]}\n`,
    former: former.map((way) => way.replaceAll("N", `p${n}`)),
  };
});

describe("fifty posts, once their tags are decided", () => {
  const undecided = bring(posts).undecided;
  const tags = new Map([...undecided.keys()].map((tag) => [tag, decisionIn("موضوع")]));
  const files = ["static/images/dam.png", "static/images/سد الفرات.png".normalize("NFD")];
  const plan = bring(posts, files, { tags, posts: new Map() });
  const texts = [...plan.articles, ...plan.topics].map(({ path, text }) => [path, text] as const);
  const { graph, diagnostics } = fromTexts({
    "site.yaml": "العنوان: موقع\nالرابط: https://example.org/\n",
    ...Object.fromEntries(texts),
  });
  const { pages, diagnostics: planned } = planSite(graph);

  test("are all articles without an error", () => {
    expect(plan.undecided.size).toBe(0);
    const { findings } = judge([...diagnostics, ...planned], {
      severities: {},
      silences: [],
      lost: new Set(),
      strict: false,
    });
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ diagnostic: { code, place } }) => `${code} ${place.file}:${place.line}`)).toEqual([]);
    expect(graph.articles.size).toBe(50);
  });

  test("answer at every address of before", () => {
    const addresses = new Set(pages.map(({ address }) => address));
    const former = posts.flatMap((post) => post.former);
    expect(former.length).toBeGreaterThan(50);
    expect(
      former.filter(
        (way) => !addresses.has(way.replace(/^\/(.*?)(\/?)$/u, (_, path, end) => `${path}${end && "/index.html"}`)),
      ),
    ).toEqual([]);
  });

  test.each(BODIES)("no word is lost of %j", (body) => {
    const source = body.replace(/\{\{.*?\}\}|\{%.*?%\}|\{:.*?\}|\]\([^)]*\)|\[x\]|\]\[ref|^\[ref\].*$|[\\`]/gmu, "");
    const kept = lettersIn(keptOf(body.replace(/\[\^\w+\]/gu, "")));
    for (const [letter, times] of lettersIn(shownBy(source.replace(/\[\^\w+\]/gu, ""))))
      expect(kept.get(letter) ?? 0, letter).toBeGreaterThanOrEqual(times);
  });
});
