/** Texts that the browser has and the disk has not, each by what it calls itself. */
import { FOLDER_FIELDS } from "../src/parse/fields/field-tables.ts";
import { unsavedFiles } from "./keep.ts";
import { pathOf } from "./settings.ts";

/** One of them. */
export interface UnsavedText {
  readonly path: string;
  /** Its path where it has no title yet. */
  readonly title: string;
}

/** Lists them; files of another content folder, that was served at this address before, are not among them. */
export async function unsavedTexts(): Promise<UnsavedText[]> {
  return [...(await unsavedFiles())].flatMap(([uri, text]) => {
    const path = pathOf(uri);
    return path === undefined ? [] : [{ path, title: titleOf(text) ?? path }];
  });
}

const { articles, sources, topics, pages } = FOLDER_FIELDS;
const NAMES = [articles.headline, sources.name, topics.name, pages.title].map(({ ar }) => ar);
const TITLE = new RegExp(`^(?:${NAMES.join("|")})\\s*[:：]\\s*(?<title>\\S.*)$`, "mu");

/** By the names that the desk itself writes. */
const titleOf = (text: string): string | undefined =>
  TITLE.exec(text)
    ?.groups?.title?.trim()
    .replace(/^"(?<bare>.*)"$/u, "$<bare>");
