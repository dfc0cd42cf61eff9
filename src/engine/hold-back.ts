/** Articles whose time has not come: held back as drafts are, and told until when. */
import { instantOf } from "../base/instant.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { DEFAULT_SITE } from "../model/default-site.ts";
import type { Noun } from "../model/nouns.ts";

/** Gives the nouns with those articles as drafts, `now` being RFC 3339, and complains `held-back` of each. */
export function holdBack(
  nouns: readonly Noun[],
  now: string | undefined,
): { readonly nouns: readonly Noun[]; readonly held: readonly Diagnostic[] } {
  const { timezone } = nouns.flatMap((each) => (each.kind === "site" ? [each.noun] : []))[0] ?? DEFAULT_SITE;
  const held: Diagnostic[] = [];
  const judged = nouns.map((each): Noun => {
    if (each.kind !== "article" || each.noun.publishAt === undefined || each.noun.draft) return each;
    const { publishAt, fieldPlaces, place } = each.noun;
    const until = instantOf(publishAt.date, publishAt.time, timezone);
    if (now !== undefined && Date.parse(until) <= Date.parse(now)) return each;
    held.push(complain("held-back", fieldPlaces?.publishAt ?? place, { until }));
    return { kind: "article", noun: { ...each.noun, draft: true } };
  });
  return { nouns: judged, held };
}
