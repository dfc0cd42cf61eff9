/** What was published once and is no more, with the reason: its addresses say so for ever. */
import type { Place } from "../base/place.ts";
import type { ArticleId, SourceId, TopicId } from "./ids.ts";

/** مسحوب (IPTC `pubStatus: canceled`): an article, a topic or a source whose file says why it was withdrawn. */
export type Withdrawn = (
  | { readonly kind: "article"; readonly id: ArticleId; readonly labels: readonly string[] }
  | { readonly kind: "topic"; readonly id: TopicId; readonly isDossier: boolean }
  | { readonly kind: "source"; readonly id: SourceId }
) & {
  readonly place: Place;
  /** The headline or the name under which it stood. */
  readonly name: string;
  readonly reason: string;
  readonly formerAddresses: readonly string[];
};
