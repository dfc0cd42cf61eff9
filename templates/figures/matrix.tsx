/** Speakers × claims: a table on desks; on phones a list, each claim with those who stand to it. */
import type { Result } from "hastscript";
import type { ColumnView, MatrixView, RowView } from "../../src/pages/summaries/claim-matrix.ts";
import { figure } from "../parts/claim-facts.tsx";
import { folded } from "../parts/folded.tsx";
import { separated } from "../parts/refs.tsx";
import { spoken } from "../parts/spoken.ts";
import { stateName } from "../parts/state.tsx";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";

/** Claims at once, and speakers with a column of their own: the others share the last. */
const MOST = { rows: 12, columns: 6 } as const;

/** The matrix; who affirms a claim and who denies or doubts it is told in words. */
export const claimMatrix = ({ columns, rows }: MatrixView, words: Words): Piece =>
  folded(rows, {
    most: MOST.rows,
    more: (rest) => words.others(rest, "claim"),
    show: (shown) => table(columns, shown, words),
  });

function table(columns: readonly ColumnView[], rows: readonly RowView[], words: Words): Result {
  const own = columns.length <= MOST.columns + 1 ? columns : columns.slice(0, MOST.columns);
  return (
    <table class="claim-table matrix">
      <thead>
        <tr>
          <th scope="col">{words.article.number}</th>
          <th scope="col">{words.article.claim}</th>
          {own.map((column) => (
            <th scope="col">{namesOf(column, words)}</th>
          ))}
          {own.length === columns.length ? undefined : <th scope="col">{words.dossier.othersColumn}</th>}
        </tr>
      </thead>
      <tbody>{rows.map((row) => tableRow(row, { columns, own: own.length }, words))}</tbody>
    </table>
  );
}

const namesOf = ({ speakers }: ColumnView, words: Words): string =>
  speakers.length === 0
    ? words.ownVoice
    : speakers.map(({ name }) => (name === words.unstated ? words.nobody : name)).join(words.comma);

const tableRow = (
  { number, claim, cells }: RowView,
  { columns, own }: { readonly columns: readonly ColumnView[]; readonly own: number },
  words: Words,
): Result => (
  <tr id={`claim-${number}`}>
    <td>{words.number(number)}</td>
    <th scope="row" {...spoken(claim)}>
      <a href={claim.href}>{claim.text}</a> {figure(claim, words)}
      <small>{stateName(claim.state, words)}</small>
    </th>
    {columns.slice(0, own).map((column, index) => {
      const cell = cells.find((each) => each.column === index);
      return cell === undefined ? (
        <td data-none="" />
      ) : (
        <td data-label={namesOf(column, words)}>{stancesOf(cell, words)}</td>
      );
    })}
    {own === columns.length ? undefined : others(cells, { columns, own }, words)}
  </tr>
);

/** Those without a column of their own stand in the last with their names. */
function others(
  cells: RowView["cells"],
  { columns, own }: { readonly columns: readonly ColumnView[]; readonly own: number },
  words: Words,
): Result {
  const shown = cells.filter(({ column }) => column >= own);
  if (shown.length === 0) return <td data-none="" />;
  return (
    <td>
      {separated(
        shown.flatMap((cell) => {
          const column = columns[cell.column];
          return column === undefined
            ? []
            : [
                <span>
                  {namesOf(column, words)}: {stancesOf(cell, words)}
                </span>,
              ];
        }),
        words.comma,
      )}
    </td>
  );
}

const stancesOf = ({ stances }: RowView["cells"][number], words: Words): Piece =>
  separated(
    stances.map((stance) =>
      stance === "affirms" ? words.stance(stance) : <strong class="stance">{words.stance(stance)}</strong>,
    ),
    words.comma,
  );
