/** One `[^label]` in the prose, or one quotation: what the article says at this spot rests on something. */
import type { CueStrength } from "../arabic/cues.ts";
import type { Place } from "../base/place.ts";
import type { Name } from "./name.ts";
import type { PlacedIn, Stance } from "./vocabulary.ts";

/**
 * A mark, by what its note in the article makes of it. A label with no note is a citation until the graph finds no
 * source of that name. `place` is the mark itself, brackets included; `placedIn` says where it stands outside the body.
 */
export type Mark =
  | {
      readonly kind: "claim";
      readonly label: string;
      readonly place: Place;
      readonly passage: Passage;
      readonly placedIn?: PlacedIn;
    }
  | {
      readonly kind: "citation";
      readonly source: Name;
      /** «ص 3»: where in the source, as typed. */
      readonly locator?: string;
      readonly place: Place;
      readonly passage: Passage;
      readonly placedIn?: PlacedIn;
    }
  | { readonly kind: "footnote"; readonly label: string; readonly place: Place; readonly placedIn?: PlacedIn };

/** The words a mark covers and the sentence they stand in (W3C Web Annotation TextQuoteSelector). */
export interface Passage {
  /** The covered words, as read: no Markdown, no other marks. */
  readonly exact: string;
  /** Up to 32 characters before and after, in the same paragraph. */
  readonly prefix: string;
  /** The words behind it, so that it is found again where the text changes. */
  readonly suffix: string;
  /** Where the covered words stand in the file. */
  readonly place: Place;
  /** The whole sentence around the words, and where in it they begin (UTF-16); what a claim page shows. */
  readonly sentence: string;
  /** Where the words begin in their sentence, in UTF-16 units. */
  readonly offset: number;
  /** By what the sentence attributes the words; absent where it is in doubt. */
  readonly cue?: PassageCue;
  /**
   * Words of the sentence that deny or negate, where no cue was found: whether they concern the words of the passage only
   * the editor can say.
   */
  readonly refusal?: Name;
  /** What is quoted: nothing, part of the words, or all of them (a quotation in «» or a blockquote). */
  readonly quoted: "none" | "part" | "whole";
  /** The name on a blockquote's last line, `— القائل[^مصدر]`. */
  readonly attribution?: Name;
  /** It stands in a list, a table, a heading, a quotation or a note, and leans on what stands around it. */
  readonly leans?: true;
  /** `true` where brackets say which words; otherwise the clause back to the previous mark or the sentence's start. */
  readonly explicit: boolean;
}

/**
 * The attribution verb or phrase that governs the words in their sentence. Whether it is the assertion's cue the graph
 * decides: it knows whether `subject` is the asserter or a relay of the chain.
 */
export interface PassageCue {
  /** Past, third person masculine singular, without «و» or pronoun: «أكّد»; absent for «بحسب» and its kin. */
  readonly verb?: string;
  /** How far the verb itself takes sides. */
  readonly strength: CueStrength;
  /** What the verb and its negation make of the words: «لم يؤكد» does not affirm them. */
  readonly stance: Stance;
  /** «قيل»، «يُعتقد»: nobody's verb. */
  readonly passive?: true;
  /** Who speaks, as written; absent behind a passive, and where the sentence leaves it to what came before. */
  readonly subject?: Name;
}
