/** Whether a doubtful name is measured out, as qualities and food are: «شيء من الرقة»، «كيلو من حمص». */
import { MEASURES } from "../../../arabic/senses.ts";
import type { Standing } from "../standing.ts";
import { bare } from "../words-beside.ts";

/** Says so by a measure before «من». */
export const isMeasured = ({ name, previous, earlier }: Standing): boolean =>
  name.certainty !== "alone" && previous === "من" && MEASURES.has(bare(earlier, MEASURES));
