/** The claims as a table for people who work in spreadsheets. */
import { stringify } from "csv-stringify/sync";
import { known } from "../../base/known.ts";
import type { ClaimId } from "../../model/ids.ts";
import { CLAIM_KINDS, CORROBORATION_STATES, EDITORIAL_STATUSES, MODES } from "../../model/vocabulary.ts";
import { publicUrl } from "../addresses.ts";
import type { Planning } from "../planning.ts";
import { assertersOf } from "../summaries/claim-summary.ts";
import { hrefOfClaim } from "../summaries/refs.ts";
import { agentRecord, asSet } from "./refer.ts";

/** The columns, by the name in their first row. */
const COLUMNS = [
  "القول",
  "النوع",
  "القائل",
  "الفعل",
  "الصيغة",
  "السند",
  "المصادر",
  "التعاضد",
  "الأصول المعروفة",
  "لماذا",
  "الحالة",
  "المقال",
  "التاريخ",
  "الرابط",
  "المعرف",
] as const;

/**
 * Writes all claims as CSV (RFC 4180) with a byte order mark, without which a well-known spreadsheet takes Arabic for
 * Latin. A cell that would be read as a formula begins with an apostrophe.
 */
export function claimsCsv(planning: Planning): string {
  const rows = [...planning.graph.claims.keys()].map((id) => row(planning, id));
  return stringify([COLUMNS, ...rows], { bom: true, escape_formulas: true, record_delimiter: "windows" });
}

function row(planning: Planning, id: ClaimId): readonly string[] {
  const { graph, baseUrl } = planning;
  const node = known(graph.claims, id);
  const { claim, assertions, corroboration } = node;
  const { article } = known(graph.articles, claim.article);
  const [first] = assertions;
  const sources = asSet(assertions.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const names = (agents: Parameters<typeof agentRecord>[1][]) =>
    agents.map((agent) => agentRecord(planning, agent).name);
  return [
    claim.text,
    CLAIM_KINDS[claim.kind].ar,
    names([...assertersOf(node)]).join("؛ "),
    first?.cue?.verb ?? "",
    first ? MODES[first.mode].ar : "",
    names((first?.chain ?? []).map(({ agent }) => agent)).join(" ثم "),
    sources.map((source) => known(graph.sources, source).source.name).join("؛ "),
    CORROBORATION_STATES[corroboration.state].ar,
    String(corroboration.origins),
    corroboration.reason,
    EDITORIAL_STATUSES[claim.status.status].ar,
    article.headline,
    article.datePublished,
    publicUrl(baseUrl, hrefOfClaim(planning, id)),
    id,
  ];
}
