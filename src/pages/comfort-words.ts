/** What the script for articles says: its words reach it when it is bundled, in the site's language. */

/** The words of one language. */
export interface ComfortWords {
  readonly smaller: string;
  readonly larger: string;
  /** The link to the line where a reader stopped. */
  readonly goOn: string;
  readonly listen: string;
  readonly stop: string;
  /** Words of the trade: the forms in which pages say them, and what they mean, in a sentence. */
  readonly terms: readonly { readonly forms: readonly string[]; readonly says: string }[];
}
