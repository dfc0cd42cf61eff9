/** A store that could not remember: the work went on without it, and is told. */
import { Refusal, refuseSystemError } from "../engine/refusal.ts";
import type { Store } from "../engine/store.ts";
import type { Invocation } from "./command.ts";

/** Notes why nothing was remembered, if so. */
export function tellStoreFault(store: Store, { terminal, language }: Pick<Invocation, "terminal" | "language">): void {
  const fault = store.fault();
  if (fault === undefined) return;
  const refused = refuseSystemError(fault);
  const why = refused instanceof Refusal ? refused[language] : String(fault);
  terminal.note(
    language === "ar"
      ? `لم يُحفظ ما أُنجز للمرة القادمة، وما سوى ذلك تام. ${why}`
      : `What was made could not be remembered for the next time; all else is done. ${why}`,
  );
}
