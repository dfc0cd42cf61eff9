/** What stands behind an article, before any tap: its claims by their states, drawn; what they have in common; the switch. */
import type { Result } from "hastscript";
import type { ArticleView } from "../../src/pages/plans/plan-articles.ts";
import type { CommonView } from "../../src/pages/summaries/article-standing.ts";
import { flat, type Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { ALL_STATES } from "./legend.tsx";
import { agentName, link } from "./refs.tsx";

/** The row, which is the legend too; an article without claims says so instead. */
export const attributionBar = (view: ArticleView, words: Words): Result =>
  view.claims.length === 0 ? (
    <p class="attribution quiet">{words.article.noClaims}</p>
  ) : (
    <div class="attribution">
      <p class="answer">{flat(answer(view, words))}</p>
      {view.common === undefined ? undefined : <p>{common(view.common, words)}</p>}
      {standing(view, words)}
      <p class="turn">
        <label class="switch">
          <input type="checkbox" id="show-thread" />
          <span class="when-off">{words.article.showThread}</span>{" "}
          <span class="when-on">{words.article.hideThread}</span>
        </label>
        {firstClaim(view, words)}
      </p>
    </div>
  );

/** How many known origins there are; that no claim has two of them, where that is so and does not go without saying. */
function answer({ origins, summary, claims }: ArticleView, words: Words): Piece[] {
  const [only = []] = origins;
  return [
    words.article.originsBehind(origins.length),
    ...(origins.length === 1 ? [` ${only.map(({ name }) => name).join(words.comma)}`] : []),
    ...(summary.profile.byState.multipleKnownOrigins > 0 || origins.length < 2
      ? []
      : [". ", words.article.noneOfSeveral(claims.length)]),
  ];
}

const standing = ({ summary: { profile }, soleOrigin, origins }: ArticleView, words: Words): Result => (
  <ul class="standing">
    {ALL_STATES.filter((state) => profile.byState[state] > 0).map((state) => {
      const count = profile.byState[state];
      const sole = state === "singleOrigin" ? soleOrigin : undefined;
      const says = sole ? words.article.sameOrigin(count) : words.article.countedState(state, count);
      return (
        <li>
          <a class="state" data-state={state} href="#claims">
            {says}
          </a>
          {sole === undefined || origins.length < 2 ? undefined : [": ", agentName(sole, words)]}
        </li>
      );
    })}
  </ul>
);

const common = (shared: CommonView, words: Words): (Result | string)[] => [
  words.article.common(shared),
  " ",
  shared.kind === "origin" ? agentName(shared.agent, words) : link(shared.source),
];

function firstClaim({ marks }: ArticleView, words: Words): Result | undefined {
  const first = marks.find(({ kind }) => kind === "claim");
  return first?.kind === "claim" ? (
    <a class="to-claim" href={`#${first.anchor}`}>
      {words.article.toFirstClaim} ↓
    </a>
  ) : undefined;
}
