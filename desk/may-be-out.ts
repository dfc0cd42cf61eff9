/** Whether a file that is not published here may be published elsewhere: where that cannot be told, it may. */
import type { KeptAs, Leaving } from "../src/shell/desk/messages.ts";

/**
 * The last version has it, and no draft: whoever publishes from versions may have. Or there is neither a version nor a
 * published site here that would tell, and it is no draft.
 */
export const mayBeOut = ({ state, isBuilt }: Pick<Leaving, "state" | "isBuilt">, kept: KeptAs): boolean =>
  kept === "text" || (kept === "none" && !isBuilt && state !== "draft");
