/** What `content/site.yaml` settles for the whole site. */

/** How serious a complaint is; `off` (in settings only) silences the code. */
export type Severity = "error" | "warning" | "note";

/** The settings of one site; every field has a default, so an empty or absent `site.yaml` is a valid one. */
export interface Site {
  /** The name of the site, as readers see it. Default «إسناد», “Isnad”. */
  readonly title: string;
  /** One or two sentences for search engines and feeds. */
  readonly description: string;
  /** Absolute address of the site's root, with a final `/`; absent where the site may live anywhere. */
  readonly url?: string;
  /** BCP 47, a language that the interface speaks; default `ar`. */
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
  /** By which a copy can be held to what was published: Ed25519, the bytes of SubjectPublicKeyInfo (RFC 8410) in base64. */
  readonly publicKey?: string;
  /** How many kilobytes a page may weigh as it travels to a phone, with its styles, scripts and fonts. Default 100. */
  readonly pageWeight: number;
  /** Under which terms others may use what the site says, in words; where they may read them, in `licenceUrl`. */
  readonly licence?: string;
  readonly licenceUrl?: string;
  /** What is written beside the pages. */
  readonly outputs: Outputs;
  /** Which parser reads Markdown: the slower, by whose trees the other is held, or that one where they are the same. Default `remark`. */
  readonly parser: MarkdownParser;
}

/** The parsers of Markdown that may be chosen. */
export type MarkdownParser = "remark" | "fast";

/** What a site publishes beside its pages; everything that is not asked to be left out. */
export interface Outputs {
  /** The search page and its index. */
  readonly search: boolean;
  /** Citations of each article for reference managers; they stand in its page. */
  readonly cite: boolean;
  /** A picture for each article and topic, shown where a link to it is shared; only where the site's address is known. */
  readonly pictures: boolean;
  /** The files for machines under `data/`. */
  readonly data: boolean;
  /** Feeds of the site, and of each topic and agent of which something is published. */
  readonly feeds: boolean;
  /** A page for each claim, or nothing but its place in its article, where links to it then lead. */
  readonly claims: "pages" | "anchors";
  /**
   * What happened to a claim since it appeared, where `isnad history` has told: what happened and when, or with the words
   * and names of before as well. A name that was taken out may have been taken out for somebody's safety.
   */
  readonly history: "no" | "events" | "full";
}
