/** The name of a topic in Latin letters, for who knows it so. */
import type { Topic } from "../../model/topic.ts";

/** The first of a topic's other names that is in Latin letters, where it has one. */
export function latinName({ alternateNames }: Topic): { readonly latin?: string } {
  const latin = alternateNames.find(({ text }) => /^\p{Script=Latin}/u.test(text));
  return latin === undefined ? {} : { latin: latin.text };
}
