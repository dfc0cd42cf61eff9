/** The signs of the marks that stand in a picture's words, each with its own anchor. */
import type { ElementContent } from "hast";
import type { PlacedIn } from "../../src/model/vocabulary.ts";
import type { Picture } from "../../src/pages/views/article-body.ts";
import type { PictureSigns } from "../parts/picture.tsx";
import type { Words } from "../words.ts";
import type { BodyView } from "./body-view.ts";
import { markSign } from "./mark-sign.tsx";

const NOT_ANCHORED: ReadonlySet<number> = new Set();

/** Gives them by where in its words they stand. */
export function pictureSigns(view: BodyView, picture: Picture | undefined, words: Words): PictureSigns {
  const marks = picture?.marks ?? [];
  const signsIn = (isThere: (where: PlacedIn | undefined) => boolean): ElementContent[] =>
    marks.flatMap((index) => {
      const mark = view.marks[index];
      const isShown = mark !== undefined && mark.kind !== "nothing" && isThere(mark.placedIn);
      return isShown ? markSign(view, index, words, NOT_ANCHORED) : [];
    });
  return {
    caption: signsIn((where) => where !== "alternative"),
    alternative: signsIn((where) => where === "alternative"),
  };
}
