/** What `content/site.yaml` settles for the whole site. */

/** How serious a complaint is; `off` (in settings only) silences the code. */
export type Severity = "error" | "warning" | "note";

/** The settings of one site; every field has a default, so an empty or absent `site.yaml` is a valid one. */
export interface Site {
  /** The name of the site, as readers see it. Default «إسناد». */
  readonly title: string;
  /** One or two sentences for search engines and feeds. */
  readonly description: string;
  /** Absolute address of the site's root, with a final `/`; absent where the site may live anywhere. */
  readonly url?: string;
  /** BCP 47; default `ar`. */
  readonly language: string;
  /** The desk that signs feeds and the site's own pages. */
  readonly editors: readonly string[];
  /** IANA name; only for the time stamps of feeds. Default `UTC`. */
  readonly timezone: string;
  /** Digits that the interface writes with: 0-9 or ٠-٩. Prose stays as typed. Default `latn`. */
  readonly numerals: "latn" | "arab";
  /** Which names the months have: كانون الثاني · يناير · جانفي. Default `levantine`. */
  readonly months: "levantine" | "egyptian" | "maghrebi";
  /** Severities changed by code. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Absolute addresses of mirrors, named on every page's footer. */
  readonly mirrors: readonly string[];
}

/** What holds where `site.yaml` says nothing. */
export const DEFAULT_SITE: Site = {
  title: "إسناد",
  description: "تحليل إخباري يبيّن من قال ماذا، وعمّن نقله.",
  language: "ar",
  editors: [],
  timezone: "UTC",
  numerals: "latn",
  months: "levantine",
  severities: {},
  mirrors: [],
};
