/** A copy of the open text to send before it is published: the browser keeps it among its downloads. */
import type { Language } from "./language.ts";
import { make } from "./make.ts";

/** Has the copy made and gives it to the browser. A file that is listed always has one. */
export async function takeDraft(path: string, language: Language): Promise<void> {
  const draft = await language.draft(path);
  if (draft === null) throw new Error(`${path} has no copy to send`);
  const address = URL.createObjectURL(new Blob([draft.html], { type: "text/html" }));
  make("a", { href: address, download: draft.name }).click();
  // The browser has read it when the click is done; until then it must stand.
  requestAnimationFrame(() => URL.revokeObjectURL(address));
}
