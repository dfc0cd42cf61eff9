/** The topics of held-out set E: those of the labelled set. «عمّان», «قطر» and «سلمان» are never a mention in it. */
export { LABELLED_TOPICS as HELD_E_TOPICS } from "../labelled/topics.ts";
