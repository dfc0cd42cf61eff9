/** The one row above an article: the switch that lights its claims, their counts in words, the legend. */
import type { Result } from "hastscript";
import type { ArticleView } from "../../src/pages/plans/plan-articles.ts";
import type { Words } from "../words.ts";
import { ALL_STATES, legend } from "./legend.tsx";

/** The row; an article without claims says so instead. */
export const attributionBar = ({ summary, claims }: ArticleView, words: Words): Result =>
  claims.length === 0 ? (
    <p class="attribution quiet">{words.article.noClaims}</p>
  ) : (
    <div class="attribution">
      <label class="switch">
        <input type="checkbox" id="show-thread" />
        {words.article.showThread}
      </label>
      <p class="quiet">
        <a href="#claims">{words.article.profile(summary.profile)}</a>
      </p>
      {legend(
        ALL_STATES.filter((state) => summary.profile.byState[state] > 0),
        words,
      )}
    </div>
  );
