/** Words in another language than the site's say so, and run their own way. */
import { directionOf } from "../../src/model/language.ts";
import type { Spoken } from "../../src/pages/views/parts.ts";

/** The attributes of an element that holds such words; none where they are in the site's language. */
export const spoken = ({ inLanguage }: Spoken): { lang?: string; dir?: string } =>
  inLanguage === undefined ? {} : { lang: inLanguage, dir: directionOf(inLanguage) };
