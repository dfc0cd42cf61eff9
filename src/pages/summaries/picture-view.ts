/** A picture with the files that were made of it. */
import { present } from "../../base/present.ts";
import type { Picture as Original } from "../../model/article.ts";
import type { Planning } from "../planning.ts";
import type { Picture } from "../views/article-body.ts";

/** Gives a picture as pages show it; nothing where no files were made. */
export function pictureView(planning: Planning, original: Original): Picture | undefined {
  const files = planning.options.pictures?.get(original);
  return (
    files &&
    present({ ...files, alt: original.alt, caption: original.caption, credit: original.credit, marks: original.marks })
  );
}
