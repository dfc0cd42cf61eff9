/** A published correction of an article. */
import type { CalendarDate } from "../base/calendar-date.ts";
import type { Place } from "../base/place.ts";
import type { Name } from "./name.ts";
import type { CorrectionKind } from "./vocabulary.ts";

/** تصحيح (schema.org CorrectionComment): what was mended, when, and which claims it touches. */
export interface Correction {
  /** The day of the correction. */
  readonly date: CalendarDate;
  /** Where that is written. */
  readonly datePlace?: Place;
  /** Plain text, in the site's language; says what stood there and what is right. */
  readonly text: string;
  /** What kind of thing was put right. */
  readonly kind: CorrectionKind;
  /** Labels in the same article, or `article/label`; empty when the correction touches no claim. */
  readonly claims: readonly Name[];
}
