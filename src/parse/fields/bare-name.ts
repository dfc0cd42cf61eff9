/** A name as an editor quotes it, marks it or links it. */
import type { Name } from "../../model/name.ts";

/**
 * Gives a name without what is put around names: quotes, the brackets of a mark (`[^تحقيق-الغارديان]`) or of a link to a
 * topic (`[[رويترز]]`), the signs of strong, emphasised or literal text (`**رويترز**`).
 */
export function bareName(name: Name): Name {
  const bare =
    /^(?:«([^«»]+)»|“([^“”]+)”|"([^"]+)"|\[\^([^[\]]+)\]|\[\[([^[\]|]+)\]\]|\*{1,2}([^*]+)\*{1,2}|_{1,2}([^_]+)_{1,2}|`([^`]+)`)$/u.exec(
      name.text,
    );
  const text = bare?.slice(1).find((each) => each !== undefined);
  return text === undefined ? name : { text: text.trim(), place: name.place };
}
