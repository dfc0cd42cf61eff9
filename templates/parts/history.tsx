/** What happened to claims since they appeared, newest first, each with its day. */
import type { Result } from "hastscript";
import type { HistoryEntry } from "../../src/pages/views/parts.ts";
import type { Words } from "../words.ts";
import { day, link, separated } from "./refs.tsx";

/** The list; what stood before is struck out, as editors do. */
export const historyList = (entries: readonly HistoryEntry[], words: Words): Result => (
  <ol class="corrections">
    {entries.map(({ date, what, before, after, claim }) => (
      <li>
        <p class="quiet">{separated([day(date, words), what], " · ")}</p>
        {claim === undefined ? undefined : <p>{link(claim)}</p>}
        {before === undefined ? undefined : (
          <p>
            <del>{before}</del>
          </p>
        )}
        {after === undefined || before === undefined ? undefined : (
          <p>
            <ins>{after}</ins>
          </p>
        )}
      </li>
    ))}
  </ol>
);
