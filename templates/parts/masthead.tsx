/** The top of every page: the site's name with its thread, and the ways in. */
import type { Result } from "hastscript";
import { FIXED } from "../../src/pages/addresses.ts";
import type { Words } from "../words.ts";
import type { MastheadView } from "./masthead-view.ts";

/** The header; the section that the page belongs to is named as the current one. */
export const masthead = ({ kind, frame, sections }: MastheadView, words: Words): Result => (
  <header class="masthead">
    <a class="wordmark" href={FIXED.home} aria-current={kind === "home" ? "page" : undefined}>
      <span class="knot" aria-hidden="true" />
      {frame.title}
    </a>
    {kind === "home" ? <p class="tagline">{frame.description}</p> : undefined}
    <nav aria-label={words.frame.sections}>
      <ul>
        {sections.map(({ page, current }) => (
          <li>
            <a href={FIXED[page]} aria-current={current}>
              {words.fixed[page].title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </header>
);
