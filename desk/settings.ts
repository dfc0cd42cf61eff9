/** What the server tells the page: the token of its run, where the content stands, the nonce of styles. */
import { readPage } from "../public/scripts/trust.ts";
import type { DeskSettings } from "../src/shell/desk/messages.ts";

/** What stands in the page. */
interface Settings extends DeskSettings {
  readonly nonce: string;
}

let current = readFrom(document);

export const settings = (): Settings => current;

/** Reads them anew from the server, which may have been started again; gives whether it answered. */
export async function refreshSettings(): Promise<boolean> {
  try {
    const page = await fetch("/desk/");
    if (!page.ok) return false;
    const { token, root } = readFrom(readPage(await page.text()));
    current = { ...current, token, root };
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Where a file of content stands, as the language server calls it. */
export const uriOf = (path: string): string => settings().root + path.split("/").map(encodeURIComponent).join("/");

/** The path of such an address; `undefined` for a file elsewhere. */
export const pathOf = (uri: string): string | undefined =>
  uri.startsWith(settings().root) ? decodeURIComponent(uri.slice(settings().root.length)) : undefined;

function readFrom(page: Document): Settings {
  const text = page.getElementById("settings")?.textContent;
  if (!text) throw new Error("the desk's page tells nothing");
  return JSON.parse(text);
}
