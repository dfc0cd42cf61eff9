/** A page of the site itself: about, method, corrections policy. */
import type { Root } from "hast";
import type { Place } from "../text/place.ts";

/** صفحة: a file of `content/pages/`; its id is its file stem and its address. */
export interface StaticPage {
  readonly id: string;
  readonly place: Place;
  readonly title: string;
  readonly description?: string;
  readonly body: Root;
}
