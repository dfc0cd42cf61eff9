/** Offers files by their ways from the file that names them: pictures and documents beside it first, then those elsewhere, then texts. */
import { posix } from "node:path";
import { foldKey } from "../../arabic/fold.ts";
import { decodedWay } from "../../base/decoded-way.ts";
import type { Edition } from "../../engine/open-newsroom.ts";
import { type DocumentKind, formCalled } from "../../model/document-forms.ts";
import type { Noun } from "../../model/nouns.ts";
import type { WayKind } from "./wanted-here.ts";

/** A file that could be named: its way as it is to be typed, and what it is. */
export interface OfferedWay {
  readonly way: string;
  /** As one reads it. */
  readonly shown: string;
  readonly detail: string;
}

const WHAT: Readonly<Record<DocumentKind, string>> = {
  pdf: "وثيقة",
  drawing: "رسم",
  picture: "صورة",
  sound: "تسجيل صوتي",
  footage: "مقطع مصور",
};

/** Gives what fits what is typed of a way, in any spelling, with spaces or `%20`; nearer files first. */
export function waysFor(kind: WayKind, typed: string, file: string, edition: Edition): OfferedWay[] {
  const sought = foldKey(decodedWay(typed).replace(/^\.\//u, ""));
  const from = posix.dirname(file);
  const isRooted = typed.startsWith("/");
  return filesFor(kind, edition)
    .map(({ path, detail }) => {
      const shown = isRooted ? `/${path}` : posix.relative(from, path);
      return { way: written(shown, kind), shown, detail };
    })
    .filter(({ shown, detail }) => foldKey(shown).includes(sought) || foldKey(detail).includes(sought))
    .sort((a, b) => distance(a.shown) - distance(b.shown));
}

/** Pictures where a picture is shown; documents, and pictures too, where a copy of a work is named; any file where a link leads. */
function filesFor(kind: WayKind, { folder, parsed }: Edition): { path: string; detail: string }[] {
  const pictures = folder.images.map((path) => ({ path, detail: whatIs(path) }));
  if (kind === "picture" || kind === "shown") return pictures;
  const documents = folder.documents.map((path) => ({ path, detail: whatIs(path) }));
  if (kind === "document") return [...documents, ...pictures];
  const texts = folder.files.flatMap(({ path }, index) =>
    path.endsWith(".md") ? [{ path, detail: titleOf(parsed[index]?.noun) }] : [],
  );
  return [...documents, ...pictures, ...texts];
}

const whatIs = (path: string): string => WHAT[formCalled(path)?.kind ?? "picture"];

function titleOf(noun: Noun | undefined): string {
  if (noun === undefined || noun.kind === "site") return "";
  return noun.kind === "article" ? noun.noun.headline : noun.kind === "page" ? noun.noun.title : noun.noun.name;
}

/** How many folders lie between. */
const distance = (way: string): number => way.split("/").length;

/** What would end a way where it is typed: a space or a bracket in a link, a comma in a list; and what would be read as a sign. */
const ENDS: Readonly<Record<WayKind, RegExp>> = {
  picture: /%(?=[\da-f]{2})/giu,
  document: /[,،;؛]|%(?=[\da-f]{2})/giu,
  shown: /[\s()<>#?]|%(?=[\da-f]{2})/giu,
  link: /[\s()<>#?]|%(?=[\da-f]{2})/giu,
};

const written = (way: string, kind: WayKind): string =>
  way.replace(ENDS[kind], (sign) =>
    encodeURIComponent(sign).replace(/[()]/gu, (each) => `%${each.charCodeAt(0).toString(16)}`),
  );
