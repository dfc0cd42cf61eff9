/** An article's page from a small graph: the article, and what it names. It is right but for what other articles add. */

import type { AssetPaths } from "../../../templates/asset-paths.ts";
import { wordsOf } from "../../../templates/words-of.ts";
import { foldKey } from "../../arabic/fold.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { judge, type Verdict } from "../../diagnostics/judge.ts";
import type { RenderPage } from "../../engine/load-renderer.ts";
import { findPicture, picturesOf as picturesIn } from "../../engine/missing-pictures.ts";
import { buildGraph } from "../../graph/build-graph.ts";
import type { Picture } from "../../model/article.ts";
import type { Name } from "../../model/name.ts";
import type { Noun } from "../../model/nouns.ts";
import type { DocumentFile, PictureFiles } from "../../pages/plan-options.ts";
import { planPages } from "../../pages/plan-pages.ts";

/** The nouns that articles name, found by their folded names. */
export interface NounIndex {
  readonly settings: readonly Noun[];
  readonly byName: ReadonlyMap<string, readonly Noun[]>;
}

/** What the newsroom has made that every page may show. */
export interface Made {
  readonly assets: AssetPaths;
  /** By the image's path in the content folder. */
  readonly pictures: ReadonlyMap<string, PictureFiles>;
  /** By the document's. */
  readonly documents: ReadonlyMap<string, DocumentFile>;
}

/** Indexes topics and sources by all the names they bear. */
export function indexNouns(nouns: readonly Noun[]): NounIndex {
  const byName = new Map<string, Noun[]>();
  for (const noun of nouns) {
    for (const name of namesOf(noun)) byName.set(name, [...(byName.get(name) ?? []), noun]);
  }
  return { settings: nouns.filter(({ kind }) => kind === "site"), byName };
}

/** Makes the page of the article whose file holds `text`, at `address`; what stands in the text by name takes part, and what that rests on. */
export function quickPage(
  article: Noun,
  text: string,
  address: string,
  { settings, byName }: NounIndex,
  { assets, pictures, documents }: Made,
  renderPage: RenderPage,
): string | undefined {
  const chosen = new Set<Noun>([...settings, article]);
  const choose = (nouns: readonly Noun[]): void => {
    for (const noun of nouns) {
      if (chosen.has(noun)) continue;
      chosen.add(noun);
      for (const name of namedBy(noun)) choose(byName.get(foldKey(name.text)) ?? []);
    }
  };
  const folded = foldKey(text);
  const begun = beginnings(folded);
  for (const [name, nouns] of byName) {
    const [first = ""] = name.split(" ", 1);
    if (begun.has(first) && (first === name || folded.includes(name.slice(first.length)))) choose(nouns);
  }
  const { graph } = buildGraph([...chosen], { drafts: true });
  const { pages } = planPages(graph, wordsOf(graph.site), {
    pictures: picturesOf(article, pictures),
    documents,
  });
  const page = pages.find((each) => each.address === address);
  return page?.kind === "html" ? renderPage(page, assets) : undefined;
}

/** Every word of a folded text, and what is left of it behind up to three letters of clitics; «لل» also as «ال». */
function beginnings(folded: string): Set<string> {
  const found = new Set<string>();
  for (const word of folded.split(/[^\p{L}\p{N}]+/u)) {
    for (const skip of [0, 1, 2, 3]) {
      const rest = word.slice(skip);
      found.add(rest);
      if (rest.startsWith("لل")) found.add(`ا${rest.slice(1)}`);
    }
  }
  return found;
}

/** The files of the article's own images, as far as they were made. */
function picturesOf({ kind, noun }: Noun, made: Made["pictures"]): Map<Picture, PictureFiles> {
  if (kind !== "article") return new Map();
  const known = new Set(made.keys());
  return new Map(
    picturesIn(noun).flatMap((picture) => {
      const files = made.get(findPicture(picture.src, noun.place.file, known) ?? "");
      return files === undefined ? [] : [[picture, files] as const];
    }),
  );
}

/** Judges what parsing found in one file by the site's own severities and the file's silences. */
export function judgeFile(
  noun: Noun | undefined,
  diagnostics: readonly Diagnostic[],
  { settings }: NounIndex,
): Verdict {
  const site = settings.find((each) => each.kind === "site");
  return judge(diagnostics, {
    severities: site?.noun.severities ?? {},
    // What silences a fault of the graph is not idle: only the newsroom can tell.
    silences:
      noun?.kind === "article" ? noun.noun.silences.filter(({ code }) => diagnostics.some((d) => d.code === code)) : [],
    lost: new Set(),
    strict: false,
  });
}

function namesOf(noun: Noun): readonly string[] {
  if (noun.kind !== "topic" && noun.kind !== "source") return [];
  const { id, name, alternateNames } = noun.noun;
  return [id, name, ...alternateNames.map(({ text }) => text)].map(foldKey);
}

function namedBy(noun: Noun): readonly Name[] {
  if (noun.kind === "topic") return [...noun.noun.broader, ...noun.noun.belongings.map(({ to }) => to)];
  if (noun.kind !== "source") return [];
  const { publisher, isBasedOn } = noun.noun;
  return [
    ...(publisher ? [publisher] : []),
    ...(isBasedOn ?? []).flatMap((basis) => (basis.kind === "name" ? [basis.name] : [])),
  ];
}
