/** What the routes of the desk have in common: bodies in JSON, and answers to what cannot be done. */
import type { Context } from "hono";
import { Refusal, refuseSystemError } from "../../engine/refusal.ts";

/** Whoever asked so is no desk of ours. */
export const malformed = (context: Context): Response => context.json({ kind: "malformed" }, 400);

/** The body as JSON; nothing where it is none. */
export async function bodyOf(context: Context): Promise<unknown> {
  try {
    return await context.req.json();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What the machine refuses (a full disk, a missing permission) is no fault of ours: whoever asked is told, and keeps the text. */
export function orRefused<Done>(work: () => Done): Done | { readonly kind: "refused" } {
  try {
    return work();
  } catch (error) {
    if (refuseSystemError(error) instanceof Refusal) return { kind: "refused" };
    throw error;
  }
}
