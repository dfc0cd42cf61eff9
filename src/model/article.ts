/** An article as its file says it: metadata, body tree, and what its marks and records claim, names not yet resolved. */

import type { ElementContent, Root } from "hast";
import type { Moment } from "../arabic/dates.ts";
import type { CalendarDate } from "../base/calendar-date.ts";
import { instantOf } from "../base/instant.ts";
import type { Place } from "../base/place.ts";
import type { ClaimRecord } from "./claim-record.ts";
import type { Correction } from "./correction.ts";
import type { ArticleId } from "./ids.ts";
import type { Mark } from "./mark.ts";
import type { Name } from "./name.ts";
import type { Site } from "./site.ts";
import type { Source } from "./source.ts";
import type { TopicLink } from "./topic-link.ts";
import type { Genre } from "./vocabulary.ts";

/** مقال (a schema.org NewsArticle subtype by genre; an IPTC ninjs item): a file of `content/articles/`. */
export interface Article {
  /** The name of its file, which is its address. */
  readonly id: ArticleId;
  /** The first line of the file; complaints about the whole article point here. */
  readonly place: Place;
  /** Where the values of the front matter stand, by English field name: for complaints about one of them. */
  readonly fieldPlaces?: Readonly<Record<string, Place>>;
  /** What stands above it, as typed. */
  readonly headline: string;
  /** Its summary: what lists, feeds and shared links show. */
  readonly description?: string;
  /** The same in English, for readers whom a search or a link brings from elsewhere. */
  readonly englishSummary?: string;
  /** «ما نعرف · ما يُقال · ما لا نعرف»: what the editors themselves sum up, one sentence each. */
  readonly weKnow: readonly string[];
  /** What is said and not settled, in the editors' words, one sentence each. */
  readonly isSaid: readonly string[];
  /** What nobody knows yet, in the editors' words, one sentence each. */
  readonly notKnown: readonly string[];
  /** What kind of text it is. */
  readonly genre: Genre;
  /** Who wrote it, as readers are told. */
  readonly authors: readonly string[];
  /** The day of publication. */
  readonly datePublished: CalendarDate;
  /** ISO 8601, `14:30` or `23:30:05+03:00`; without an offset by the clocks of the site's zone. */
  readonly timePublished?: string;
  /** The day of the last change that readers are told of. */
  readonly dateModified?: CalendarDate;
  /** The time of day of that change, ISO 8601. */
  readonly timeModified?: string;
  /** BCP 47; absent where it is the site's, see {@link languageOf}. */
  readonly inLanguage?: string;
  /** What it is about, as its editors say. */
  readonly topics: readonly Name[];
  /** The picture at its head. */
  readonly image?: Picture;
  /** What was put right after it was published. */
  readonly corrections: readonly Correction[];
  /** Sources the article as a whole is written from. */
  readonly isBasedOn: readonly Name[];
  /** Sources used once, defined in the front matter. */
  readonly sources: readonly Source[];
  /** When it may be published; until then it is held back as a draft is. Without an offset by the clocks of the site's zone. */
  readonly publishAt?: Moment;
  /** Ways from the site's root under which it stood before, here or elsewhere: they lead to it for ever. */
  readonly formerAddresses?: readonly string[];
  /** Why it is published no more; its address says so for ever. */
  readonly withdrawn?: string;
  /** A draft is checked and previewed, never published. */
  readonly draft: boolean;

  /**
   * The prose, sanitised, with four placeholder elements that only templates turn into HTML:
   * `isnad-claim {mark}` around the words that a claim mark covers; `isnad-mark {mark}` where a mark stands;
   * `isnad-topic {link}` around a hand-made topic link; `isnad-picture {picture}` for an image.
   * The numbers index {@link marks}, {@link topicLinks} and {@link pictures}. Headings carry their outline id.
   * Text nodes keep their `position` in the file; other nodes have none.
   */
  readonly body: Root;
  /** Its headings, in the order of the text. */
  readonly outline: readonly Heading[];
  /** Every mark of its prose, in the order of the text; the body names them by number. */
  readonly marks: readonly Mark[];
  /** One for each label whose note is a list of fields, in file order. */
  readonly records: readonly ClaimRecord[];
  /** Notes of prose, in file order. */
  readonly footnotes: readonly Footnote[];
  /** What its editors linked by hand: `[[سد الوادي]]`. */
  readonly topicLinks: readonly TopicLink[];
  /** The pictures within its prose, in order. */
  readonly pictures: readonly Picture[];
  /** Codes silenced at a place, by a comment that gives a reason. */
  readonly silences: readonly Silence[];
  /** Words of the body, by `Intl.Segmenter`, without notes and records. */
  readonly wordCount: number;
}

/** When an article was published, in RFC 3339: at its time of day, or where none is typed at the beginning of its day. */
export const instantPublished = ({ datePublished, timePublished }: Article, timezone: string): string =>
  instantOf(datePublished, timePublished, timezone);

/** When an article was last changed, where that is said. */
export const instantModified = ({ dateModified, timeModified }: Article, timezone: string): string | undefined =>
  dateModified && instantOf(dateModified, timeModified, timezone);

/** A heading of the body: `id` is ASCII, unique in the article, and lives as long as the heading's words. */
export interface Heading {
  /** The anchor that leads to it. */
  readonly id: string;
  /** 2 to 6: the headline is the page's only first-level heading. */
  readonly depth: number;
  /** Its words. */
  readonly text: string;
}

/** A note of prose, sanitised; `label` as typed. */
export interface Footnote {
  /** What stands between `[^` and `]`, as typed. */
  readonly label: string;
  /** Where its mark stands. */
  readonly place: Place;
  /** What it says, as a sanitised tree. */
  readonly children: readonly ElementContent[];
}

/** An image of the article: `src` relative to the article's file or to `content/`, or absolute within it. */
export interface Picture {
  /** Its path, as typed: from the file that shows it, or from the content folder. */
  readonly src: string;
  /** What it shows, for whoever cannot see it. */
  readonly alt: string;
  /** What stands below it. */
  readonly caption?: string;
  /** Whose picture it is. */
  readonly credit?: string;
  /** Indexes of the article's marks that stand in its caption or its alternative text; absent where none does. */
  readonly marks?: readonly number[];
  /** Where it is named. */
  readonly place: Place;
}

/**
 * `<!-- isnad-ignore code: reason -->`: silences `code` on the line below it, or on its own line; `isnad-ignore-file` in the
 * whole file. It silences warnings and notes: an error is mended.
 */
export interface Silence {
  /** The code that is not to be told. */
  readonly code: string;
  /** Why, in the words of whoever silenced it. */
  readonly reason: string;
  /** Where the comment stands. */
  readonly place: Place;
  /** It speaks of the whole file. */
  readonly whole?: true;
}

/** Gives the language an article is written in (BCP 47): its own, or the site's. */
export const languageOf = ({ inLanguage }: Pick<Article, "inLanguage">, site: Pick<Site, "language">): string =>
  inLanguage ?? site.language;
