/** Withdraws what was published, with its reason, or takes that back: the changes of its text, or why there are none. */
import { canBeWithdrawn, takeBackWithdrawn, writeWithdrawn } from "../../parse/front-matter/write-withdrawn.ts";
import type { DeskCorrected } from "./messages.ts";

/** A file as it stands on the screen. */
interface OpenText {
  readonly path: string;
  readonly text: string;
}

/** Gives the changes that withdraw it. */
export function withdrawText({ path, text, reason }: OpenText & { readonly reason: string }): DeskCorrected {
  if (reason.trim() === "") return refused("قل لماذا سُحب: يقرأ ذلك من يصل إلى عنوانه.");
  const changes = writeWithdrawn(path, text, reason);
  if (changes !== undefined) return { kind: "corrected", changes };
  return refused(
    canBeWithdrawn(path)
      ? "لا موضع للسحب: ليس للملف ترويسة مغلقة. أصلح ذلك أولًا."
      : "تُسحب المقالات والمصادر والمواضيع وحدها.",
  );
}

/** Gives the changes that take it back. */
export function reinstateText({ path, text }: OpenText): DeskCorrected {
  const changes = takeBackWithdrawn(path, text);
  return changes.length > 0 ? { kind: "corrected", changes } : refused("لا يقول الملف إنه مسحوب.");
}

const refused = (ar: string): DeskCorrected => ({ kind: "refused", why: { ar } });
