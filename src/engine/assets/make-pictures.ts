/** Makes the files of the articles' images: sizes and formats that browsers choose from. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Graph } from "../../graph/graph.ts";
import type { Picture } from "../../model/article.ts";
import type { PictureFiles } from "../../pages/plan-options.ts";
import { findPicture, picturesOf } from "../missing-pictures.ts";
import type { Section } from "../store.ts";
import type { AssetFile } from "./asset-file.ts";
import { cutPicture } from "./cut-picture.ts";

/** What became of the images: their files, how pages show them, and what could not be read. */
export interface MadePictures {
  readonly pictures: ReadonlyMap<Picture, PictureFiles>;
  readonly files: readonly AssetFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What was made of each image, by its path in the content folder; the preview keeps it from one change to the next. */
export type CutPictures = Map<string, Awaited<ReturnType<typeof cutPicture>>>;

/**
 * Makes the files of every image that an article or a page of the graph shows; each image once, remembered by its content.
 * An image that is missing is passed over (it is complained of elsewhere); one that no reader understands is a
 * placed `image-broken`, and one that told of more than it shows a `metadata-removed`, once.
 */
export async function makePictures(
  graph: Graph,
  { root, images }: { readonly root: string; readonly images: readonly string[] },
  memory: Section,
  made: CutPictures = new Map(),
): Promise<MadePictures> {
  const known = new Set(images);
  const pictures = new Map<Picture, PictureFiles>();
  const files = new Map<string, AssetFile>();
  const diagnostics: Diagnostic[] = [];
  const told = new Set<string>();
  for (const shows of [...Array.from(graph.articles.values(), ({ article }) => article), ...graph.pages]) {
    for (const picture of picturesOf(shows)) {
      const path = findPicture(picture.src, picture.place.file, known);
      if (path === undefined) continue;
      const cut = made.get(path) ?? (await cutPicture(readFileSync(join(root, path)), memory));
      made.set(path, cut);
      const { src, place } = picture;
      if (cut.kind === "broken") diagnostics.push(complain("image-broken", place, { src }));
      else if (cut.kind === "huge")
        diagnostics.push(complain("image-too-large", place, { src, megapixels: cut.megapixels, most: cut.most }));
      else {
        pictures.set(picture, cut.picture);
        const what = cut.removed.join("، ");
        if (what !== "" && !told.has(path))
          diagnostics.push(complain("metadata-removed", picture.place, { src: picture.src, what }));
        if (cut.lost.length > 0 && !told.has(path))
          diagnostics.push(complain("drawing-cleaned", picture.place, { src: picture.src, what: cut.lost.join("، ") }));
        told.add(path);
        for (const file of cut.files) files.set(file.address, file);
      }
    }
  }
  return { pictures, files: [...files.values()], diagnostics };
}
