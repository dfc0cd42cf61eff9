/** The topics of this held-out set: the cast of the labelled set. */
export { LABELLED_TOPICS } from "../labelled/topics.ts";
