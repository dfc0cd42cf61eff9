/** What import makes of a pasted page or a chosen document, for the desk to show; nothing is written. */
import { tell } from "../../diagnostics/tell.ts";
import { importWithinBudget } from "../import-within-budget.ts";
import { readInventory } from "../read-inventory.ts";
import type { Proposed } from "./messages.ts";

/** Who waits before a screen waits so long. */
const BUDGET = { seconds: 30, megabytes: 1024 } as const;

/** Reads a file of others. `name` tells its kind where its bytes do not. */
export async function proposeArticles(
  name: string,
  bytes: Uint8Array,
  where: { readonly content: string; readonly cache: string },
): Promise<Proposed> {
  const { names, taken } = await readInventory(where);
  const options = { names: names.map((each) => each.name), taken: taken.articles };
  const { articles, diagnostics } = await importWithinBudget({ name, bytes }, options, BUDGET);
  return {
    articles: articles.map(({ id, text }) => ({ id, text })),
    messages: [...new Set(diagnostics.map((diagnostic) => tell(diagnostic, "ar").message))],
  };
}
