/** A page of the site itself: about, method, corrections policy. */
import type { Root } from "hast";
import type { Place } from "../base/place.ts";
import type { Footnote, Picture } from "./article.ts";
import type { Mark } from "./mark.ts";
import type { TopicLink } from "./topic-link.ts";

/** A mark that leads to a note. */
export type NoteMark = Extract<Mark, { readonly kind: "footnote" }>;

/** صفحة: a file of `content/pages/`; its id is its file stem and its address. */
export interface StaticPage {
  /** The name of its file, which is its address. */
  readonly id: string;
  /** Where its file begins. */
  readonly place: Place;
  /** What stands above it. */
  readonly title: string;
  /** Its summary, for shared links. */
  readonly description?: string;
  /** Where it stood before, as ways from the site's root. */
  readonly formerAddresses?: readonly string[];
  /** Its text as a sanitised tree. */
  readonly body: Root;
  /** By number: the placeholder `isnad-mark`; marks of notes alone. */
  readonly marks?: readonly NoteMark[];
  /** The notes, in text order. */
  readonly footnotes?: readonly Footnote[];
  /** By number: the placeholder `isnad-picture`. */
  readonly pictures?: readonly Picture[];
  /** By number: the placeholder `isnad-topic` of a link made by hand. */
  readonly topicLinks?: readonly TopicLink[];
}
