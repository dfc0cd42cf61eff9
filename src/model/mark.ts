/** One `[^label]` in the prose, or one quotation: what the article says at this spot rests on something. */
import type { Place } from "../base/place.ts";
import type { Name } from "./name.ts";

/**
 * A mark, by what its note in the article makes of it. A label with no note is a citation until the graph finds no
 * source of that name. `place` is the mark itself, brackets included.
 */
export type Mark =
  | { readonly kind: "claim"; readonly label: string; readonly place: Place; readonly passage: Passage }
  | {
      readonly kind: "citation";
      readonly source: Name;
      /** «ص 3»: where in the source, as typed. */
      readonly locator?: string;
      readonly place: Place;
      readonly passage: Passage;
    }
  | { readonly kind: "footnote"; readonly label: string; readonly place: Place };

/** The words a mark covers and the sentence they stand in (W3C Web Annotation TextQuoteSelector). */
export interface Passage {
  /** The covered words, as read: no Markdown, no other marks. */
  readonly exact: string;
  /** Up to 32 characters before and after, in the same paragraph. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where the covered words stand in the file. */
  readonly place: Place;
  /** The whole sentence around the words, and where in it they begin (UTF-16); what a claim page shows. */
  readonly sentence: string;
  readonly offset: number;
  /** The attribution verb found in the sentence, as written there; absent where no verb of the cue table stands. */
  readonly cue?: string;
  /** What is quoted: nothing, part of the words, or all of them (a quotation in «» or a blockquote). */
  readonly quoted: "none" | "part" | "whole";
  /** The name on a blockquote's last line, `— القائل[^مصدر]`. */
  readonly attribution?: Name;
  /** `true` where brackets say which words; otherwise the clause back to the previous mark or the sentence's start. */
  readonly explicit: boolean;
}
