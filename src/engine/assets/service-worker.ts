/** The worker that keeps read pages for reading without a network. */
import type { Shadows } from "../shadow.ts";
import { bundleScript } from "./bundle.ts";

/** Writes the worker: `version` names its copies, `first` is what it fetches when it is installed. */
export async function serviceWorker(version: string, first: readonly string[], shadows: Shadows): Promise<string> {
  const bytes = await bundleScript("sw", shadows, { VERSION: JSON.stringify(version), FIRST: JSON.stringify(first) });
  return new TextDecoder().decode(bytes);
}
