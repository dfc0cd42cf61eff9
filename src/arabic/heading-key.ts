/** Headings as links name them: by their words, whatever stands between these. */
import { fold } from "./fold.ts";

/** The key under which a heading is found: white space, hyphens, signs and spelling are no difference. */
export const headingKey = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, "");

/** A heading as the end of a link, `القسم-الأول`. */
export const headingAsLink = (text: string): string => text.trim().replace(/[\s()<>#]+/gu, "-");
