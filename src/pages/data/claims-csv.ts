/** The claims as a table for people who work in spreadsheets. */
import { stringify } from "csv-stringify/sync";
import { known } from "../../base/known.ts";
import type { Hop } from "../../model/assertion.ts";
import { type AgentId, type ClaimId, UNSTATED_AGENT } from "../../model/ids.ts";
import { jointVoices } from "../../model/joint-voices.ts";
import { CLAIM_KINDS, CORROBORATION_STATES, EDITORIAL_STATUSES, MODES } from "../../model/vocabulary.ts";
import { publicUrl } from "../addresses.ts";
import { CLAIM_COLUMNS, type ClaimColumn } from "../plan-words.ts";
import type { Planning } from "../planning.ts";
import { assertersOf } from "../summaries/claim-voices.ts";
import { reasonOf } from "../summaries/reason-view.ts";
import { agentRef, hrefOfClaim, speakerName } from "../summaries/refs.ts";
import { ownCue } from "../summaries/speech-view.ts";
import { asSet } from "./refer.ts";

/**
 * Writes claims as CSV (RFC 4180) with a byte order mark, without which a well-known spreadsheet takes Arabic for
 * Latin. A cell that would be read as a formula begins with an apostrophe; all are quoted, so that none begins within
 * another where a country's spreadsheets part them by semicolons.
 */
export function claimsCsv(planning: Planning, claims: readonly ClaimId[]): string {
  const { heads } = planning.words.table;
  const rows = [heads, ...claims.map((id) => row(planning, id))];
  const cells = rows.map((cellOf) => CLAIM_COLUMNS.map((column) => cellOf[column].replace(/^(?=\|)/u, "'")));
  return stringify(cells, { bom: true, escape_formulas: true, quoted: true, record_delimiter: "windows" });
}

function row(planning: Planning, id: ClaimId): Readonly<Record<ClaimColumn, string>> {
  const { graph, baseUrl } = planning;
  const { label, table } = planning.words;
  const node = known(graph.claims, id);
  const { claim, assertions, corroboration } = node;
  const { article } = known(graph.articles, claim.article);
  const [first] = assertions;
  const sources = asSet(
    assertions.flatMap(({ carriers, evidence }) => [...carriers, ...evidence].map(({ source }) => source)),
  );
  return {
    claim: claim.text,
    kind: label(CLAIM_KINDS, claim.kind),
    asserter: assertersOf(node)
      .map((agent) => speakerName(planning, agent))
      .join(table.between),
    verb: (first && ownCue(first)?.verb) ?? "",
    mode: first ? label(MODES, first.mode) : "",
    chain: chainCell(planning, first?.chain ?? []),
    sources: sources.map((source) => known(graph.sources, source).source.name).join(table.between),
    corroboration: label(CORROBORATION_STATES, corroboration.state),
    origins: String(corroboration.origins),
    reason: reasonOf(planning, node),
    status: label(EDITORIAL_STATUSES, claim.status.status),
    article: article.headline,
    date: article.datePublished,
    url: publicUrl(baseUrl, hrefOfClaim(planning, id)),
    id,
  };
}

/** «الوزارة؛ البلدية ثم الجريدة»: who spoke together did not pass the words on to one another. */
function chainCell(planning: Planning, chain: readonly Hop[]): string {
  const { between, chained } = planning.words.table;
  const links = chain.map(({ agent, relation }) => ({ agent, relation, gap: agent === UNSTATED_AGENT }));
  const { voices, passing } = jointVoices(links);
  const nameOf = ({ agent }: { agent: AgentId }) => agentRef(planning, agent).name;
  return [voices.map(nameOf).join(between), ...passing.map(nameOf)].filter(Boolean).join(chained);
}
