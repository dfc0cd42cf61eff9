/** Withdraws what was published, with its reason, or takes that back: the changes of its text, or why there are none. */
import { canBeWithdrawn, takeBackWithdrawn, writeWithdrawn } from "../../parse/front-matter/write-withdrawn.ts";
import { parseFile } from "../../parse/parse-file.ts";
import { changeText } from "../correct-text.ts";
import type { DeskCorrected } from "./messages.ts";

/** A file as it stands on the screen. */
interface OpenText {
  readonly path: string;
  readonly text: string;
}

/** Gives the changes that withdraw it; «نعم» is no reason. */
export function withdrawText({ path, text, reason }: OpenText & { readonly reason: string }): DeskCorrected {
  const changes = writeWithdrawn(path, text, reason);
  if (changes !== undefined)
    return isSaid(path, changeText(text, changes))
      ? { kind: "corrected", changes }
      : refused("قل لماذا سُحب، في جملة: يقرؤها من يصل إلى عنوانه.");
  return refused(
    canBeWithdrawn(path)
      ? "لا موضع للسحب: ليس للملف ترويسة مغلقة. أصلح ذلك أولًا."
      : "تُسحب المقالات والمصادر والمواضيع وحدها.",
  );
}

/** Whether a file gives a reason, as whoever builds the site will read it. */
function isSaid(path: string, text: string): boolean {
  const { noun } = parseFile({ path, bytes: new TextEncoder().encode(text) });
  return noun !== undefined && "withdrawn" in noun.noun && noun.noun.withdrawn !== undefined;
}

/** Gives the changes that take it back. */
export function reinstateText({ path, text }: OpenText): DeskCorrected {
  const changes = takeBackWithdrawn(path, text);
  return changes.length > 0 ? { kind: "corrected", changes } : refused("لا يقول الملف إنه مسحوب.");
}

const refused = (ar: string): DeskCorrected => ({ kind: "refused", why: { ar } });
