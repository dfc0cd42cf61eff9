/** Articles that do not say what kind they are. */
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { GENRES } from "../../model/vocabulary.ts";
import type { Graph } from "../graph.ts";

/** Complains `genre-missing`: readers see «مقال» then, for nobody but the desk knows whether it is a report or an opinion. */
export function checkGenres({ articles }: Graph): Diagnostic[] {
  return [...articles.values()].flatMap(({ article: { genre, fieldPlaces } }) =>
    genre !== "article" || fieldPlaces?.headline === undefined || fieldPlaces.genre !== undefined
      ? []
      : [complain("genre-missing", fieldPlaces.headline, {}, { expected: ALL })],
  );
}

const ALL = Object.values(GENRES)
  .map(({ ar }) => ar)
  .join("، ");
