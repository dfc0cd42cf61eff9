/** Draws the social pictures of all pages that have one. */
import type { Href } from "../../pages/href.ts";
import { type KeyedPage, type Made, of } from "../change-plan.ts";
import type { FileStage } from "../stage-files.ts";
import type { Section } from "../store.ts";

/**
 * Draws the pictures that the pages name and stages them, one after the other; keeps that of a page whose view is the
 * one it was published from. Gives the picture's address by the page's, empty where it has none.
 */
export async function drawSocialPictures(
  pages: readonly KeyedPage[],
  planned: ReadonlyMap<string, Href>,
  made: Made | undefined,
  memory: Section,
  stage: FileStage,
): Promise<ReadonlyMap<string, string>> {
  const drawn = new Map<string, string>();
  for (const { page, key } of pages) {
    const { address } = page;
    if (!planned.has(address)) continue;
    const known = of(made?.traces.pages, address)?.key === key ? of(made?.social, address) : undefined;
    if (known !== undefined && (known === "" || stage.keep(known))) drawn.set(address, known);
    else {
      const { socialPicture } = await import("./social-picture.ts");
      const picture = await socialPicture(page.view(), memory);
      if (picture !== undefined) stage.put(picture.address, picture.bytes);
      drawn.set(address, picture?.address ?? "");
    }
  }
  return drawn;
}
