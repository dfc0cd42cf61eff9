/** Imports in a thread of its own, so that no file can hang the command or use up the machine's memory. */
import { fileStart } from "../base/place.ts";
import { complain } from "../diagnostics/diagnostic.ts";
import { type Budget, runWithinBudget } from "../engine/run-within-budget.ts";
import type { ForeignFile } from "../import/draft.ts";
import type { Import, ImportOptions } from "../import/import-file.ts";

const IMPORTING = { module: "src/import/import-file.ts", name: "importFile" } as const;
/** An export of ten thousand posts takes a third of both. */
const IMPORT_BUDGET: Budget = { seconds: 120, megabytes: 4096 };

/** Imports a file within the budget. Complains with `import-too-heavy`; rejects where our own code threw. */
export async function importWithinBudget(
  file: ForeignFile,
  options: ImportOptions,
  budget = IMPORT_BUDGET,
): Promise<Import> {
  const about = `importing ${file.name}`;
  const outcome = await runWithinBudget<[ForeignFile, ImportOptions], Import>(
    IMPORTING,
    [file, options],
    about,
    budget,
  );
  if (outcome.kind === "done") return outcome.value;
  const limit = outcome.what === "time" ? `${budget.seconds} s` : `${budget.megabytes} MB`;
  return {
    articles: [],
    files: new Map(),
    diagnostics: [complain("import-too-heavy", fileStart(file.name), { limit })],
  };
}
