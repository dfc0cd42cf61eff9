/** Where the pictures and documents of an old site stand in the content folder: one place for each, the same each time. */
import { posix } from "node:path";
import { isDocument } from "../model/document-forms.ts";

/** Pictures that articles show. */
const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/iu;

/** Gives each file that comes along its place, by a way from the content folder. */
export class Places {
  readonly #occupied: ReadonlySet<string>;
  readonly #left: ReadonlySet<string>;
  readonly #places = new Map<string, string>();
  readonly #taken = new Set<string>();

  /** `occupied` places hold other files; what is `left` behind gets none. */
  constructor(occupied: Iterable<string> = [], left: Iterable<string> = []) {
    this.#occupied = new Set(occupied);
    this.#left = new Set(left);
  }

  /** From the old site's paths to the places that were asked for. */
  get all(): ReadonlyMap<string, string> {
    return this.#places;
  }

  /** The place of a picture; `undefined` of a file that is none, or stays behind. */
  pictureAt = (old: string): string | undefined => (PICTURE.test(old) ? this.#placeOf(old, "images") : undefined);

  /** The place of a document or recording; `undefined` of a file that is none, or stays behind. */
  documentAt = (old: string): string | undefined => (isDocument(old) ? this.#placeOf(old, "documents") : undefined);

  /** A file keeps its name; where two bear one, its folder goes before it. */
  #placeOf(old: string, folder: string): string | undefined {
    if (this.#left.has(old)) return undefined;
    const known = this.#places.get(old);
    if (known !== undefined) return known;
    const name = posix.basename(old);
    const wanted = [name, `${posix.basename(posix.dirname(old))}-${name}`, old.replaceAll("/", "-")];
    const free = (place: string): boolean => !this.#taken.has(place) && !this.#occupied.has(place);
    let place = wanted.map((each) => `${folder}/${each}`).find(free) ?? "";
    for (let number = 2; place === ""; number += 1) {
      const next = `${folder}/${number}-${name}`;
      if (free(next)) place = next;
    }
    this.#taken.add(place);
    this.#places.set(old, place);
    return place;
  }
}
