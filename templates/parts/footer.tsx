/** The bottom of every page: what the site promises, its own pages, feeds, data, mirrors, and how it looks. */
import type { Result } from "hastscript";
import { FIXED } from "../../src/pages/addresses.ts";
import type { Frame } from "../../src/pages/views/frame.ts";
import type { Words } from "../words.ts";
import { link, separated } from "./refs.tsx";

const THEMES = [
  ["auto", "themeAuto"],
  ["light", "themeLight"],
  ["dark", "themeDark"],
] as const;

/** The footer. The theme is chosen without a script, and remembered with one. */
export const footer = (frame: Frame, words: Words): Result => (
  <footer class="colophon">
    <p class="creed">
      <strong>{words.title}</strong> {words.frame.creed}
    </p>
    <nav aria-label={words.frame.about}>
      <ul>
        {frame.pages.map((page) => (
          <li>{link(page)}</li>
        ))}
        {frame.outputs.feeds ? (
          <li>
            <a href={FIXED.follow}>{words.frame.feed}</a>
          </li>
        ) : undefined}
        {frame.outputs.data ? (
          <li>
            <a href={FIXED.data}>{words.fixed.data.title}</a>
          </li>
        ) : undefined}
        {frame.hasKey || frame.mirrors.length > 0 ? (
          <li>
            <a href={FIXED.authentic}>{words.fixed.authentic.title}</a>
          </li>
        ) : undefined}
      </ul>
    </nav>
    {frame.mirrors.length === 0 ? undefined : (
      <p class="quiet">
        {`${words.frame.mirrors}: `}
        {separated(
          frame.mirrors.map((mirror) => <a href={mirror}>{new URL(mirror).host}</a>),
          words.comma,
        )}
      </p>
    )}
    <fieldset class="themes">
      <legend>{words.frame.theme}</legend>
      {THEMES.map(([value, text]) => (
        <label>
          <input type="radio" name="theme" value={value} checked={value === "auto"} />
          {words.frame[text]}
        </label>
      ))}
    </fieldset>
  </footer>
);
