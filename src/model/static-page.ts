/** A page of the site itself: about, method, corrections policy. */
import type { Root } from "hast";
import type { Place } from "../base/place.ts";
import type { TopicLink } from "./topic-link.ts";

/** صفحة: a file of `content/pages/`; its id is its file stem and its address. */
export interface StaticPage {
  readonly id: string;
  readonly place: Place;
  readonly title: string;
  readonly description?: string;
  readonly body: Root;
  /** By number: the placeholder `isnad-topic` of a link made by hand. */
  readonly topicLinks?: readonly TopicLink[];
}
