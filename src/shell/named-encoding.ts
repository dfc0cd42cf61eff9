/** The encoding that somebody names for files that do not tell theirs. */
import { Refusal } from "../engine/refusal.ts";
import type { ForeignFile } from "../import/draft.ts";
import { isEncoding } from "../import/encodings.ts";
import type { Invocation } from "./command.ts";

/** Reads `--encoding`; refuses one that nobody knows. */
export function encodingOf({ own: { encoding } }: Invocation): Pick<ForeignFile, "encoding"> {
  if (typeof encoding !== "string") return {};
  if (!isEncoding(encoding))
    throw new Refusal(`لا أعرف الترميز «${encoding}».`, `The encoding “${encoding}” is not known.`);
  return { encoding };
}
