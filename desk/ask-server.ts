/** Asks the server: with the token of its run, which is fetched anew where the server was started again. */
import type { Standing } from "../src/shell/desk/content-door.ts";
import { refreshSettings, settings } from "./settings.ts";

/** What came back; `undefined`: the server does not answer. */
export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

/** Asks once, and once more with a fresh token where the one we had is refused. */
export async function ask<Body>(path: string, options: RequestInit = {}): Promise<Answer<Body> | undefined> {
  const first = await send(path, options);
  if (first === undefined) return undefined;
  const isStale = first.status === 403 && (await first.clone().text()) === "no token";
  const answer = isStale && (await refreshSettings()) ? await send(path, options) : first;
  if (answer === undefined || answer.status >= 500) return undefined;
  return { status: answer.status, body: await answer.json() };
}

/** Asks with something to write, as JSON. */
export const post = <Body>(path: string, told: unknown): Promise<Answer<Body> | undefined> =>
  ask(path, { method: "POST", body: JSON.stringify(told), headers: { "content-type": "application/json" } });

async function send(path: string, options: RequestInit): Promise<Response | undefined> {
  try {
    const headers = { ...options.headers, "x-isnad-token": settings().token };
    return await fetch(`/desk/api/${path}`, { ...options, headers });
  } catch (error) {
    // What fetch throws where nobody listens.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Reads what stands on the disk at a path; `undefined`: the server does not answer. */
export async function readFile(path: string): Promise<Standing | undefined> {
  return (await ask<Standing>(`text?path=${encodeURIComponent(path)}`))?.body;
}

/** What became of a save. */
export type Saved =
  | { readonly kind: "saved"; readonly hash: string }
  | { readonly kind: "changed"; readonly now: Standing }
  | { readonly kind: "refused" }
  | { readonly kind: "offline" };

/** Saves a text over what had the hash `was`; absent: over nothing. */
export async function saveFile(path: string, text: string, was: string | undefined): Promise<Saved> {
  const headers = was === undefined ? {} : { "if-match": `"${was}"` };
  const answer = await ask<Saved>(`text?path=${encodeURIComponent(path)}`, { method: "PUT", body: text, headers });
  return answer?.body ?? { kind: "offline" };
}
