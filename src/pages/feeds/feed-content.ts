/** What a feed shows of an article: its summary, and what is claimed in it by whom. */
import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { known } from "../../base/known.ts";
import type { Article } from "../../model/article.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { ClaimId } from "../../model/ids.ts";
import { directionOf } from "../../model/language.ts";
import { CORROBORATION_STATES } from "../../model/vocabulary.ts";
import type { Href } from "../href.ts";
import type { Planning } from "../planning.ts";
import { foreignLanguage } from "../summaries/foreign-language.ts";
import { opening } from "../summaries/opening.ts";
import { hrefOfClaim, speakerName } from "../summaries/refs.ts";
import { urlFrom } from "../url-from.ts";

/**
 * Writes the summary and a list of claims, each with its speaker and its state in words, as HTML that is XML too: the
 * few elements it needs are the same in both.
 */
export function feedContent(planning: Planning, article: Article, told: readonly Assertion[], from: Href): string {
  const claims = new Map<ClaimId, Assertion>();
  for (const assertion of told) if (!claims.has(assertion.claim)) claims.set(assertion.claim, assertion);
  const items = [...claims.values()].map((assertion) => claimItem(planning, assertion, from));
  const other = foreignLanguage(planning, article.id);
  const summary = x("p", other === undefined ? {} : { lang: other, dir: directionOf(other) }, opening(article));
  const list = items.length === 0 ? [] : [x("p", planning.words.feed.said), x("ul", items)];
  const { site } = planning.graph;
  return toXml(x("div", { dir: directionOf(site.language), lang: site.language }, [summary, ...list]));
}

/** «الغارديان: شبكات تصدر جوازات (أصل واحد)». */
function claimItem(planning: Planning, { claim: id, asserters, stance }: Assertion, from: Href): Element {
  const { claim, corroboration } = known(planning.graph.claims, id);
  const { words } = planning;
  const speaker =
    asserters.length === 0 ? words.ownVoice : asserters.map((agent) => speakerName(planning, agent)).join(words.comma);
  const stands = stance === "affirms" ? "" : ` (${words.stance(stance)})`;
  const link = x("a", { href: urlFrom(planning, from, hrefOfClaim(planning, id)) }, claim.text);
  return x("li", [`${speaker}${stands}: `, link, ` (${words.label(CORROBORATION_STATES, corroboration.state)})`]);
}
