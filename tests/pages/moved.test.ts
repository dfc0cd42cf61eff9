/** Addresses for ever: what was published at an address is there, or its address says where it went, or why it went. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { listMoves } from "../../src/pages/moves.ts";
import { fromTexts } from "../graph/from-content.ts";
import { runs } from "../setup/laws.ts";
import { render } from "../templates/rendering.ts";
import { planSite } from "./plan-site.ts";

/** An article of the test, with further lines in its front matter; its one claim is labelled «قول». */
const article = (more: string, body = "قالت الهيئة إن [السد سليم][^قول].\n\n[^قول]:\n    - القائل: الهيئة\n"): string =>
  `---\nالعنوان: ليلة الاختبار\nالنوع: خبر\nالتاريخ: 2026-11-20\nالكاتب: اختبار\n${more}---\n\n${body}`;
const TOPIC = "---\nالاسم: الهيئة\nالنوع: جهة\n---\n";

const addressesOf = (texts: Readonly<Record<string, string>>) => {
  const { graph, diagnostics } = fromTexts(texts);
  const { pages, diagnostics: planned } = planSite(graph);
  const html = new Map(
    pages.flatMap((page) => (page.kind === "html" ? [[page.address, () => render(page.view())] as const] : [])),
  );
  return { graph, html, pages, codes: [...diagnostics, ...planned].map(({ code }) => code) };
};

test("a renamed article is found under its old name, and so are its claims", () => {
  const before = addressesOf({ "articles/old.md": article(""), "topics/board.md": TOPIC });
  const after = addressesOf({
    "articles/new.md": article("عناوين سابقة: [/articles/old/]\n"),
    "topics/board.md": TOPIC,
  });
  const lost = [...before.html.keys()].filter((address) => !after.html.has(address));
  expect(lost).toEqual([]);
  const page = after.html.get("articles/old/index.html")?.() ?? "";
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=../new/">');
  expect(page).toContain('<a href="../new/">ليلة الاختبار</a>');
  const claims = [...after.html.keys()].filter((address) => address.startsWith("claims/old/"));
  expect(claims).toHaveLength(1);
  expect(after.html.get(claims[0] ?? "")?.()).toMatch(/content="0; url=\.\.\/\.\.\/new\/[\w-]+\/"/u);
});

test("a renamed topic takes its dossier of sayings along", () => {
  const { html } = addressesOf({
    "articles/a.md": article(""),
    "topics/board.md": TOPIC.replace("النوع", "عناوين سابقة: [/topics/authority/]\nالنوع"),
  });
  expect(html.has("topics/authority/index.html")).toBe(true);
  expect(html.get("agents/authority/index.html")?.()).toContain("url=../../topics/board/");
});

test("a page of the site itself leads on from where it stood, and claims no address twice", () => {
  const { html } = addressesOf({
    "pages/about.md": "---\nالعنوان: من نحن\nعناوين سابقة: [/about-us/, /about/]\n---\n\nنص.\n",
  });
  expect(html.get("about-us/index.html")?.()).toContain('content="0; url=../about/"');
  expect(html.get("about/index.html")?.()).not.toContain('http-equiv="refresh"');
});

test("addresses of another site, as a browser shows them: whole, in percents, without a slash at the end", () => {
  const { html } = addressesOf({
    "articles/a.md": article(
      "عناوين سابقة:\n  - https://old.example.org/2019/05/dry.html\n  - /%D9%85%D9%82%D8%A7%D9%84\n  - 2020/x.php\n",
    ),
  });
  for (const address of ["2019/05/dry.html", "مقال/index.html", "2020/x.php/index.html"])
    expect(html.get(address)?.(), address).toContain('http-equiv="refresh"');
});

test.each([
  ["aliases: [/2019/dry/, /old.html]", ["2019/dry/index.html", "old.html"]],
  ["permalink: /2019/dry.html", ["2019/dry.html"]],
  ["redirect_from:\n  - /2019/dry/", ["2019/dry/index.html"]],
  ["alternateAddresses: [/2019/dry/]", ["2019/dry/index.html"]],
])("what other generators call them is read as such: %s", (lines, addresses) => {
  const { html, codes } = addressesOf({ "articles/a.md": article(`${lines}\n`), "topics/board.md": TOPIC });
  expect(codes).not.toContain("frontmatter-key-unknown");
  for (const address of addresses) expect(html.get(address)?.(), address).toContain('http-equiv="refresh"');
});

test("a permalink that is the address here as well leads nowhere, and takes nobody's place", () => {
  const { html, graph, codes } = addressesOf({
    "articles/a.md": article("permalink: /articles/a/\n"),
    "topics/board.md": TOPIC,
  });
  expect(listMoves(graph)).toEqual([]);
  expect(codes).not.toContain("path-collision");
  expect(html.get("articles/a/index.html")?.()).toContain("السد سليم");
});

test("what was withdrawn is nowhere but in its own addresses, which say why", () => {
  const gone = article("مسحوب: بُني على صورة من تدريب.\nعناوين سابقة: [/articles/older/]\n");
  const { html, pages, graph } = addressesOf({ "articles/gone.md": gone, "topics/board.md": TOPIC });
  expect(graph.articles.size).toBe(0);
  const page = html.get("articles/gone/index.html")?.() ?? "";
  expect(page).toContain("سُحب: ليلة الاختبار");
  expect(page).toContain("بُني على صورة من تدريب.");
  expect(page).toContain('content="noindex"');
  expect(page).not.toContain("السد سليم");
  expect([...html.keys()].filter((address) => address.startsWith("claims/gone/"))).toHaveLength(1);
  expect(html.get("articles/older/index.html")?.()).toContain("url=../gone/");
  const own = (address: string) => /^(?:articles|claims)\/(?:gone|older)\//u.test(address);
  for (const each of pages)
    if (!own(each.address))
      expect(each.kind === "html" ? render(each.view()) : String(each.content()), each.address).not.toContain(
        "ليلة الاختبار",
      );
});

test("a draft that is withdrawn was never published: nothing is said of it", () => {
  const { html } = addressesOf({ "articles/a.md": article("مسودة: نعم\nمسحوب: لم يكتمل.\n") });
  expect(html.has("articles/a/index.html")).toBe(false);
});

test("an old address that something stands at is told, and so are two that ask for one", () => {
  const standing = addressesOf({
    "articles/a.md": article(""),
    "articles/b.md": article("عناوين سابقة: [/articles/a/]\n"),
  });
  expect(standing.codes).toContain("path-collision");
  const twice = addressesOf({
    "articles/a.md": article("عناوين سابقة: [/x/]\n"),
    "articles/b.md": article("عناوين سابقة: [/X/]\n"),
  });
  expect(twice.codes).toContain("path-collision");
});

test("who names a claim of a withdrawn article is told", () => {
  const { codes } = addressesOf({
    "articles/gone.md": article("مسحوب: بُني على صورة من تدريب.\n"),
    "articles/b.md": article(
      "",
      "قالت الهيئة إن [السد سليم][^ق].\n\n[^ق]:\n    - القول: gone/قول\n    - القائل: الهيئة\n",
    ),
  });
  expect(codes).toContain("claim-in-draft");
});

test("every former address of random newsrooms leads to a page that stands", () => {
  const name = fc.stringMatching(/^[a-z]{1,3}$/u);
  const former = fc.array(
    fc.constantFrom("articles", "topics", "old").chain((folder) => name.map((id) => `/${folder}/${id}/`)),
    {
      maxLength: 3,
    },
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(name, former, fc.boolean()), { selector: ([id]) => id, maxLength: 6 }),
      (files) => {
        const texts = files.map(([id, from, gone]) => [
          `articles/${id}.md`,
          article(`عناوين سابقة: [${from.join(", ")}]\n${gone ? "مسحوب: للاختبار.\n" : ""}`),
        ]);
        const { graph, html } = addressesOf(Object.fromEntries(texts));
        for (const { from, to } of listMoves(graph)) {
          expect([...html.keys()].map((address) => address.toLowerCase())).toContain(
            `${from.slice(1)}index.html`.toLowerCase(),
          );
          expect(html.has(`${to.slice(1)}index.html`), to).toBe(true);
        }
      },
    ),
    { numRuns: runs(30) },
  );
});
