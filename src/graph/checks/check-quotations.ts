/** Direct quotations against the passages that were copied from their sources. */

import { fold } from "../../arabic/fold.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { languageOf } from "../../model/article.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { Source } from "../../model/source.ts";
import type { ArticleNode, Graph } from "../graph.ts";

/**
 * Complains `quote-not-in-excerpt` of a direct quotation that occurs in no excerpt of its sources, folded. Where no
 * source has an excerpt there is nothing to compare; nor where the words were translated.
 */
export function checkQuotations(graph: Graph): Diagnostic[] {
  return [...graph.articles.values()].flatMap((node) =>
    node.assertions.flatMap((assertion) => checkQuotation(assertion, node, graph)),
  );
}

function checkQuotation(assertion: Assertion, { article }: ArticleNode, { sources, site }: Graph): Diagnostic[] {
  const { mode, carriers, passage, circumstances } = assertion;
  if (circumstances.includes("translated")) return [];
  const works = carriers.flatMap(({ source }) => sources.get(source)?.source ?? []);
  const compared = works.filter(({ excerpts, inLanguage }) => {
    return excerpts.length > 0 && (inLanguage === undefined || sameLanguage(inLanguage, languageOf(article, site)));
  });
  const [first] = compared;
  if (first === undefined) return [];
  return quotesIn(mode, passage.exact)
    .filter((quote) => !compared.some((work) => occursIn(quote, work)))
    .map((quote) => complain("quote-not-in-excerpt", passage.place, { quote: shown(quote), source: first.name }));
}

/** What is said to be quoted: all of the words, or what stands in quotation marks among them. */
function quotesIn(mode: Assertion["mode"], exact: string): string[] {
  if (mode === "direct") return [exact];
  if (mode !== "mixed") return [];
  return [...exact.matchAll(/«([^»]+)»|“([^”]+)”|"([^"]+)"/gu)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

/** The words without quotes of their own, as the complaint puts them into quotes; a long quotation by its beginning. */
function shown(quotation: string): string {
  const words = /^[«“"]([^«»“”"]*)[»”"]$/u.exec(quotation.trim())?.[1] ?? quotation;
  return words.length > 80 ? `${words.slice(0, 80)}…` : words;
}

function sameLanguage(a: string, b: string): boolean {
  return a.split("-", 1)[0]?.toLowerCase() === b.split("-", 1)[0]?.toLowerCase();
}

/** The quotation's parts, as «…», «[...]» or an editor's own words in brackets leave them, occur in one excerpt in their order. */
function occursIn(quotation: string, { excerpts }: Source): boolean {
  const parts = quotation
    .split(/\[?(?:…|\.{3,})\]?|\[[^[\]]*\]/u)
    .map(words)
    .filter((part) => part !== "");
  return excerpts.map(words).some((excerpt) => {
    let from = 0;
    return parts.every((part) => {
      const found = ` ${excerpt} `.indexOf(` ${part} `, from);
      from = found + part.length + 1;
      return found >= 0;
    });
  });
}

function words(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
