/** The topics of held-out set D: those of set C. */
export { HELD_C_TOPICS as HELD_D_TOPICS } from "../set-c/topics.ts";
