/** One occurrence of a claim, with the sentence around it, its chain and its evidence. */

import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import type { Assertion, SourceUse } from "../../model/assertion.ts";
import type { Passage } from "../../model/mark.ts";
import type { Source } from "../../model/source.ts";
import { assertionHref } from "../anchors.ts";
import type { Href } from "../href.ts";
import type { Planning } from "../planning.ts";
import type { AssertionView, SentenceView, SourceUseView } from "../views/parts.ts";
import { citedPage } from "./at-page.ts";
import { basisView } from "./basis-view.ts";
import { claimLink } from "./claim-link.ts";
import { documentsOf } from "./document-view.ts";
import { foreignLanguage } from "./foreign-language.ts";
import { agentRef, articleLink, sourceRef } from "./refs.ts";
import { assertionSpeech, ownCue } from "./speech-view.ts";
import { linkToWords } from "./text-fragment.ts";
import { threadView } from "./thread-view.ts";

/** Shows an assertion whole. */
export function assertionView(planning: Planning, assertion: Assertion): AssertionView {
  const { graph } = planning;
  return present({
    claim: claimLink(planning, assertion.claim),
    state: known(graph.claims, assertion.claim).corroboration.state,
    article: articleLink(planning, assertion.article),
    datePublished: known(graph.articles, assertion.article).article.datePublished,
    href: assertionHref(planning, assertion),
    inLanguage: foreignLanguage(planning, assertion.article),
    sentence: sentenceView(assertion.passage),
    placedIn: assertion.placedIn,
    asserters: assertion.asserters.map((agent) => agentRef(planning, agent)),
    speech: assertionSpeech(planning, assertion),
    stance: assertion.stance,
    mode: assertion.mode,
    cue: ownCue(assertion),
    circumstances: assertion.circumstances,
    thread: threadView(planning, assertion),
    carriers: assertion.carriers.map((use) => sourceUseView(planning, use, assertion.passage)),
    evidence: assertion.evidence.map((use) => sourceUseView(planning, use, assertion.passage)),
    basis: assertion.basis.map((basis) => basisView(planning, basis)),
    statedDate: assertion.statedDate,
    note: assertion.note,
  });
}

/** Cuts a sentence where the covered words begin and end. */
export function sentenceView({ sentence, offset, exact }: Passage): SentenceView {
  return { before: sentence.slice(0, offset), words: exact, after: sentence.slice(offset + exact.length) };
}

function sourceUseView(planning: Planning, { source: id, locator }: SourceUse, passage: Passage): SourceUseView {
  const { source } = known(planning.graph.sources, id);
  return present({ source: sourceRef(planning, id), locator, external: addressIn(planning, source, locator, passage) });
}

/**
 * Where the words can be read: in the copy that we publish or else in the work itself, at the page that is told of a PDF; else
 * at the quoted words where an excerpt holds them.
 */
function addressIn(
  planning: Planning,
  source: Source,
  locator: string | undefined,
  passage: Passage,
): Href | undefined {
  const { url, excerpts } = source;
  const copies = documentsOf(planning, source).map(({ href }) => href);
  const page = citedPage([...copies, url], locator);
  if (page !== undefined || url === undefined) return page ?? copies[0];
  const found = quotesIn(passage).map((quote) => linkToWords(url, quote, excerpts));
  return found.find((address) => address !== undefined) ?? url;
}

/** What the passage quotes: all of its words, or what stands between quotation marks. */
function quotesIn({ quoted, exact }: Passage): readonly string[] {
  switch (quoted) {
    case "none":
      return [];
    case "whole":
      return [exact];
    case "part":
      return [...exact.matchAll(/«([^»]+)»|“([^”]+)”|"([^"]+)"/gu)].map(
        (match) => match[1] ?? match[2] ?? match[3] ?? "",
      );
    default:
      return quoted satisfies never;
  }
}
