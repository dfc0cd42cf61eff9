/** No word is lost between an editor's text and the page that is built of it, whatever HTML stands in whatever Markdown. */
import fc from "fast-check";
import type { Element, Root } from "hast";
import { toText } from "hast-util-to-text";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { linesOf } from "../../src/base/lines.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { judge } from "../../src/diagnostics/judge.ts";
import { fromTexts } from "../graph/from-content.ts";
import { planSite } from "../pages/plan-site.ts";
import { HEAD } from "../parse/parsing.ts";
import { runs } from "../setup/laws.ts";
import { bodies, noteWords, shownByHtml, textWords } from "../setup/random-markdown.ts";
import { render } from "./rendering.ts";

/** The built page of one article, whole and its running text alone, and what was found wrong. */
function build(body: string) {
  const text = HEAD + body;
  const { graph, diagnostics } = fromTexts({ "articles/a.md": text });
  const page = planSite(graph).pages.find(({ address }) => address === "articles/a/index.html");
  const html = page?.kind === "html" ? render(page.view()) : "";
  const tree = unified().use(rehypeParse).parse(html);
  return { text, diagnostics, whole: toText(tree), prose: toText(proseIn(tree)) };
}

function proseIn(page: Root): Element | Root {
  const found: Element[] = [];
  visit(page, "element", (element) => {
    const { className } = element.properties;
    if (Array.isArray(className) && className.includes("prose")) found.push(element);
  });
  return found[0] ?? { type: "root", children: [] };
}

/** The words that stand where an error is told: the editor is asked for them before anything is published. */
function wordsInErrors(text: string, diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  const rows = linesOf(text);
  const { findings } = judge(diagnostics, { severities: {}, silences: [], lost: new Set(), strict: false });
  const named = findings
    .filter(({ severity }) => severity === "error")
    .map(({ diagnostic }) => diagnostic)
    .map(({ place }) => text.slice(rows.offset(place.line, place.column), rows.offset(place.endLine, place.endColumn)));
  return new Set(textWords(named.join("\n")));
}

test("the words that HTML would show are the words of the page, in their order, or an error names them", () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const { text, diagnostics, prose, whole } = build(body);
      const named = wordsInErrors(text, diagnostics);
      const [wanted, shown] = [textWords(shownByHtml(body)), textWords(prose)].map((words) => {
        const kept = words.filter((word) => !named.has(word));
        // A browser moves what a table cannot hold before it: there the words are asked for, not their order.
        return body.includes("<t") ? kept.toSorted() : kept;
      });
      expect(shown, body).toEqual(wanted);
      for (const word of noteWords(shownByHtml(body))) expect(whole, body).toContain(word);
    }),
    { numRuns: runs(300) },
  );
});
