/** Who stands how to which claims: a matrix of speakers × claims. Who says just the same as another shares a column. */
import { compareArabic } from "../../arabic/arabic-order.ts";
import { groupBy, push } from "../../base/group-by.ts";
import { known } from "../../base/known.ts";
import { type AgentId, type ClaimId, OWN_NEWSROOM } from "../../model/ids.ts";
import type { Stance } from "../../model/vocabulary.ts";
import type { Planning } from "../planning.ts";
import type { AgentRef, ClaimSummary } from "../views/parts.ts";
import { claimSummary } from "./claim-summary.ts";
import { agentRef } from "./refs.ts";

/** Claims as rows, numbered from 1 in their order; speakers as columns, who says most first. */
export interface MatrixView {
  readonly columns: readonly ColumnView[];
  readonly rows: readonly RowView[];
}

/** Those who stand to all claims in the same way; none is the article's own voice. */
export interface ColumnView {
  readonly speakers: readonly AgentRef[];
  readonly claims: number;
}

/** One claim, and how the speakers of some columns stand to it. */
export interface RowView {
  readonly number: number;
  readonly claim: ClaimSummary;
  readonly cells: readonly { readonly column: number; readonly stances: readonly Stance[] }[];
}

/** Lays claims out against those who stand to them. */
export function claimMatrix(planning: Planning, claims: readonly ClaimId[]): MatrixView {
  const columns = columnsOf(planning, claims);
  return {
    columns: columns.map(({ speakers, stances }) => ({
      speakers: speakers.flatMap((id) => (id === NARRATOR ? [] : [agentRef(planning, id)])),
      claims: stances.size,
    })),
    rows: claims.map((id, index) => ({
      number: index + 1,
      claim: claimSummary(planning, id),
      cells: columns.flatMap(({ stances }, column) => {
        const own = stances.get(id);
        return own === undefined ? [] : [{ column, stances: own }];
      }),
    })),
  };
}

/** The article's own voice has no agent of its own. */
const NARRATOR = OWN_NEWSROOM;

interface Column {
  readonly speakers: readonly AgentId[];
  readonly stances: ReadonlyMap<ClaimId, readonly Stance[]>;
}

function columnsOf(planning: Planning, claims: readonly ClaimId[]): readonly Column[] {
  const stances = new Map<AgentId, Map<ClaimId, Stance[]>>();
  for (const claim of claims) {
    for (const { asserters, stance } of known(planning.graph.claims, claim).assertions) {
      for (const speaker of asserters.length === 0 ? [NARRATOR] : asserters) {
        const own = stances.get(speaker) ?? new Map<ClaimId, Stance[]>();
        stances.set(speaker, own);
        if (!(own.get(claim) ?? []).includes(stance)) push(own, claim, stance);
      }
    }
  }
  const alike = groupBy(stances, ([, own]) => JSON.stringify([...own]));
  const columns = [...alike.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ speakers: same.map(([speaker]) => speaker), stances: first[1] }];
  });
  const nameOf = ({ speakers: [first = NARRATOR] }: Column) => agentRef(planning, first).name;
  return columns.toSorted((a, b) => b.stances.size - a.stances.size || compareArabic(nameOf(a), nameOf(b)));
}
