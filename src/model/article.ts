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
  readonly id: ArticleId;
  /** The first line of the file; complaints about the whole article point here. */
  readonly place: Place;
  /** Where the values of the front matter stand, by English field name: for complaints about one of them. */
  readonly fieldPlaces?: Readonly<Record<string, Place>>;
  readonly headline: string;
  readonly description?: string;
  /** The same in English, for readers whom a search or a link brings from elsewhere. */
  readonly englishSummary?: string;
  /** «ما نعرف · ما يُقال · ما لا نعرف»: what the editors themselves sum up, one sentence each. */
  readonly weKnow: readonly string[];
  readonly isSaid: readonly string[];
  readonly notKnown: readonly string[];
  readonly genre: Genre;
  readonly authors: readonly string[];
  readonly datePublished: CalendarDate;
  /** ISO 8601, `14:30` or `23:30:05+03:00`; without an offset by the clocks of the site's zone. */
  readonly timePublished?: string;
  readonly dateModified?: CalendarDate;
  readonly timeModified?: string;
  /** BCP 47; absent where it is the site's, see {@link languageOf}. */
  readonly inLanguage?: string;
  readonly topics: readonly Name[];
  readonly image?: Picture;
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
  readonly outline: readonly Heading[];
  readonly marks: readonly Mark[];
  /** One for each label whose note is a list of fields, in file order. */
  readonly records: readonly ClaimRecord[];
  /** Notes of prose, in file order. */
  readonly footnotes: readonly Footnote[];
  readonly topicLinks: readonly TopicLink[];
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
  readonly id: string;
  /** 2 to 6: the headline is the page's only first-level heading. */
  readonly depth: number;
  readonly text: string;
}

/** A note of prose, sanitised; `label` as typed. */
export interface Footnote {
  readonly label: string;
  readonly place: Place;
  readonly children: readonly ElementContent[];
}

/** An image of the article: `src` relative to the article's file or to `content/`, or absolute within it. */
export interface Picture {
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  /** Indexes of the article's marks that stand in its caption or its alternative text; absent where none does. */
  readonly marks?: readonly number[];
  readonly place: Place;
}

/** `<!-- isnad-ignore code: reason -->`: silences `code` on the line below it, or on its own line. */
export interface Silence {
  readonly code: string;
  readonly reason: string;
  readonly place: Place;
}

/** Gives the language an article is written in (BCP 47): its own, or the site's. */
export const languageOf = ({ inLanguage }: Pick<Article, "inLanguage">, site: Pick<Site, "language">): string =>
  inLanguage ?? site.language;
