/** Words that turn what follows them into its contrary. */
import { fold } from "./fold.ts";

const OF_VERBS = ["لم", "لا", "لن", "ليس", "ليست", "دون", "غير"];

/** Those that stand before a verb, folded; «ما» before one may be a relative as well. */
export const VERB_NEGATIONS: ReadonlySet<string> = new Set(OF_VERBS.map(fold));

/** All of them, folded: what is called by a few words of a sentence must not lose one. */
export const NEGATING_WORDS: ReadonlySet<string> = new Set([...OF_VERBS, "ما", "بلا", "عدم"].map(fold));
