/** From which origins, and through whom, the claims of an article came. */
import type { Result } from "hastscript";
import type { ArticleView } from "../../src/pages/plans/plan-articles.ts";
import { stanceName } from "../parts/refs.tsx";
import { spoken } from "../parts/spoken.ts";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { waysFigure } from "./ways.tsx";

/** How many claims a way bears before "and n more": the table above has them all. */
const MOST = 4;

/** The figure; nothing for an article whose claims all came by one way. */
export function originMap(view: ArticleView, words: Words): Piece {
  const ways = view.marks.flatMap((mark) =>
    mark.kind === "claim"
      ? [{ thread: mark.assertion.thread, key: mark.assertion.stance, what: String(mark.number), end: mark }]
      : [],
  );
  const showEnd = (ends: readonly ClaimMark[]): Piece => {
    const distinct = [...new Map(ends.map((end) => [end.number, end])).values()];
    const rest = distinct.length - MOST;
    return [
      ...distinct.slice(0, MOST).map((end) => claimLine(end, view, words)),
      rest > 0 ? <small>{words.others(rest, "claim")}</small> : undefined,
    ];
  };
  return waysFigure(ways, { bodies: view.bodies, caption: words.article.originsCaption, showEnd }, words);
}

type ClaimMark = Extract<ArticleView["marks"][number], { readonly kind: "claim" }>;

const claimLine = ({ number, assertion: { stance } }: ClaimMark, { claims }: ArticleView, words: Words): Result => {
  const claim = claims[number - 1]?.claim;
  return (
    <p {...(claim === undefined ? {} : spoken(claim))}>
      {words.number(number)} · <a href={`#claim-${number}`}>{claim?.text ?? ""}</a> {stanceName(stance, words)}
    </p>
  );
};
