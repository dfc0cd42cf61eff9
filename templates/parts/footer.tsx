/** The bottom of every page: what the site promises, its own pages, feeds, data, mirrors, and how it looks. */
import type { Result } from "hastscript";
import type { Frame } from "../../src/pages/views/view.ts";
import { FRAME } from "../strings.ts";
import type { Words } from "../words.ts";
import { link } from "./refs.tsx";

const THEMES = [
  ["auto", FRAME.themeAuto],
  ["light", FRAME.themeLight],
  ["dark", FRAME.themeDark],
] as const;

/** The footer. The theme is chosen without a script, and remembered with one. */
export const footer = (frame: Frame, words: Words): Result => (
  <footer class="colophon">
    <p class="creed">
      <strong>{words.site}</strong> {FRAME.creed}
    </p>
    <nav aria-label={FRAME.about}>
      <ul>
        {frame.pages.map((page) => (
          <li>{link(page)}</li>
        ))}
        <li>
          <a href="/feed.xml">{FRAME.feed}</a>
        </li>
        <li>
          <a href="/data/claims.json">{FRAME.data}</a>
        </li>
      </ul>
    </nav>
    {frame.mirrors.length === 0 ? undefined : (
      <p class="quiet">
        {`${FRAME.mirrors}: `}
        {frame.mirrors.flatMap((mirror, index) => [
          index === 0 ? "" : "، ",
          <a href={mirror}>{new URL(mirror).host}</a>,
        ])}
      </p>
    )}
    <fieldset class="themes">
      <legend>{FRAME.theme}</legend>
      {THEMES.map(([value, text]) => (
        <label>
          <input type="radio" name="theme" id={`theme-${value}`} value={value} checked={value === "auto"} />
          {text}
        </label>
      ))}
    </fieldset>
  </footer>
);
