/** The one row above an article: the switch that lights its claims, their counts in words, the legend. */
import type { Result } from "hastscript";
import type { ArticleView } from "../../src/pages/views/view.ts";
import { ARTICLE } from "../strings.ts";
import type { Words } from "../words.ts";
import { profile } from "./article-card.tsx";
import { ALL_STATES, legend } from "./legend.tsx";

/** The row; an article without claims says so instead. */
export const attributionBar = ({ summary, claims }: ArticleView, words: Words): Result =>
  claims.length === 0 ? (
    <p class="attribution quiet">{ARTICLE.noClaims}</p>
  ) : (
    <div class="attribution">
      <label class="switch">
        <input type="checkbox" id="show-thread" />
        {ARTICLE.showThread}
      </label>
      <p class="quiet">
        <a href="#claims">{profile(summary.profile, words)}</a>
      </p>
      {legend(ALL_STATES.filter((state) => summary.profile.byState[state] > 0))}
    </div>
  );
