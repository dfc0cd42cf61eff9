/** A name as an editor quotes it. */
import type { Name } from "../../model/name.ts";

/** Gives a name without the quotes around it, or typed as a mark: «تحقيق الغارديان» in quotes, `[^تحقيق-الغارديان]`. */
export function bareName(name: Name): Name {
  const bare = /^(?:«([^«»]+)»|“([^“”]+)”|"([^"]+)"|\[\^([^[\]]+)\])$/u.exec(name.text);
  const text = bare?.slice(1).find((each) => each !== undefined);
  return text === undefined ? name : { text: text.trim(), place: name.place };
}
