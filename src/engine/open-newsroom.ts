/** The one way to open a newsroom: read the folder, parse by hash, lay unsaved buffers over, join, plan. */

import { dirname, join } from "node:path";
import { wordsOf } from "../../templates/words-of.ts";
import { sha256 } from "../base/digest.ts";
import { present } from "../base/present.ts";
import type { ArticleId } from "../model/ids.ts";
import type { MarkdownParser } from "../model/site.ts";
import { linkedPaths } from "../pages/check-content-links.ts";
import type { Href } from "../pages/href.ts";
import { listMoves } from "../pages/moves.ts";
import type { Page } from "../pages/page.ts";
import type { PlanOptions } from "../pages/plan-options.ts";
import { planPages } from "../pages/plan-pages.ts";
import { beginTracing, type Tracing, UNTRACED } from "../pages/trace-reads.ts";
import type { ParsedFile } from "../parse/parse-file.ts";
import { type CutPictures, type MadePictures, makePictures } from "./assets/make-pictures.ts";
import { planSocialPictures } from "./assets/plan-social-pictures.ts";
import { DISK } from "./disk.ts";
import { type CheckedDocuments, type GatheredDocuments, gatherDocuments } from "./gather-documents.ts";
import { HISTORY_FILE, readPast } from "./history-file.ts";
import { checkHostLimits } from "./host-limits.ts";
import { storeIndex } from "./index-store.ts";
import { type JoinedSite, type JoinOptions, joinSite } from "./join-site.ts";
import { storeLinks } from "./link-store.ts";
import { type HeldMentions, storeMentions } from "./mention-store.ts";
import { chooseParser, openParser } from "./parse-content.ts";
import { listPublic } from "./public-files.ts";
import { type Found, gatherFolder, isUnseen, listPaths, readPath, type SeenTexts, textAt } from "./read-content.ts";
import type { Budget } from "./run-within-budget.ts";
import { ASSETS, openStore, STORE, type Store } from "./store.ts";

/** What is opened, and for whom. */
export interface NewsroomOptions {
  /** Absolute paths. */
  readonly content: string;
  readonly cache: string;
  /** A store that is open already, which the newsroom does not close; absent: its own, below `cache`. */
  readonly store?: Store;
  readonly drafts: boolean;
  /** Asked at every joining: an editor's newsroom stays open overnight. */
  readonly today: () => JoinOptions["today"];
  /** The instant it is, RFC 3339, asked at every joining; absent: whatever has a time of its own is held back. */
  readonly now?: () => string;
  /** Texts that were hashed a moment ago: they are not read again where nobody asks for their bytes. */
  readonly seen?: SeenTexts;
  /** Which files take part, by path; absent: all. */
  readonly takes?: (path: string) => boolean;
  /** Absolute address of the site, with a final `/`; overrides `site.yaml`. */
  readonly baseUrl?: string;
  /** Whether it is to be published: pages name social pictures, which somebody will draw, and what each page reads is noted. */
  readonly publishes?: boolean;
  /** By which parser Markdown is read; overrides `site.yaml`. */
  readonly parser?: MarkdownParser;
  /** What reading one file may cost; absent: what it may in a build. */
  readonly budget?: Budget;
  readonly onParsed?: (done: number, total: number) => void;
}

/** What the newsroom says at one moment: joined and planned. `diagnostics` holds all that was found, in every step. */
export interface Edition extends JoinedSite {
  readonly pages: readonly Page[];
  readonly pictures: MadePictures;
  readonly documents: GatheredDocuments;
  /** By the address of its page: where each social picture will stand. */
  readonly socialPictures: ReadonlyMap<string, Href>;
  /** Knows what each page reads while it is made; of an edition that is not published, nothing. */
  readonly tracing: Tracing;
}

/** A content folder that follows its files and the buffers of an open editor. */
export interface Newsroom {
  /** Absolute path of the content folder. */
  readonly root: string;
  /** Reads paths anew from the disk; the next joining knows them. */
  readonly change: (paths: readonly string[]) => void;
  /** Lays a text over a file; `undefined` takes it away again. */
  readonly edit: (path: string, text: string | undefined) => void;
  /** What is remembered below `cache`; whoever makes more of an edition may remember it there. */
  readonly store: Store;
  /** Parses what is new, and joins nothing yet: what {@link join} does first. One at a time, as that. */
  readonly read: () => Promise<Pick<JoinedSite, "folder" | "parsed">>;
  /** Ends the threads until there is something to parse again. */
  readonly rest: () => Promise<void>;
  /** Parses what is new and joins everything told so far. One at a time. */
  readonly join: () => Promise<Edition>;
  readonly close: () => Promise<void>;
}

/** Opens a content folder, which is read at once. Faults of content are in the editions; a missing folder is refused. */
export function openNewsroom(options: NewsroomOptions): Newsroom {
  const { content, cache, takes = () => true } = options;
  const read = (path: string, seen?: SeenTexts): Found =>
    takes(path) ? readPath(content, path, DISK, seen) : { kind: "nothing" };
  const found = new Map([...listPaths(content, DISK, isUnseen)].map((path) => [path, read(path, options.seen)]));
  const buffers = new Map<string, Found>();
  const store = options.store ?? openStore(join(cache, STORE));
  const parser = openParser(store, undefined, options.budget);
  const known = new Map<string, { readonly hash: string; readonly parsed: ParsedFile }>();
  const cut: CutPictures = new Map();
  const checked: CheckedDocuments = new Map();
  const held: HeldMentions = new WeakMap();
  const hashes = new WeakMap<object, string>();

  const parseAll = async (files: Edition["folder"]["files"]): Promise<ParsedFile[]> => {
    const unknown = files.filter(({ path, hash }) => known.get(path)?.hash !== hash);
    if (unknown.length > 0) {
      const chosen = await chooseParser(parser, files, options.parser);
      const fresh = await parser.parse(unknown, { parser: chosen, onParsed: options.onParsed });
      for (const [index, { path, hash }] of unknown.entries())
        known.set(path, { hash, parsed: fresh[index] ?? { diagnostics: [] } });
    }
    return files.map(({ path }) => known.get(path)?.parsed ?? { diagnostics: [] });
  };
  const readAll = async (): Promise<Pick<JoinedSite, "folder" | "parsed">> => {
    const folder = gatherFolder(content, new Map([...found, ...buffers]));
    return { folder, parsed: await parseAll(folder.files) };
  };
  return {
    root: content,
    store,
    read: readAll,
    rest: parser.close,
    change: (paths) => {
      for (const path of paths) {
        found.set(path, read(path));
        cut.delete(path);
        checked.delete(path);
      }
    },
    edit: (path, text) => {
      if (text === undefined) buffers.delete(path);
      else buffers.set(path, textAt(path, new TextEncoder().encode(text)));
    },
    join: async () => {
      const { folder, parsed } = await readAll();
      const hashOf = hashesOf({ folder, parsed }, hashes);
      const mentions = storeMentions(store, hashOf, held);
      const joined = joinSite(folder, parsed, {
        drafts: options.drafts,
        today: options.today(),
        mentions,
        ...present({ now: options.now?.() }),
      });
      const nameOf = (id: ArticleId): string | undefined => hashOf(joined.graph.articles.get(id)?.article ?? NOTHING);
      const links = storeLinks(store, nameOf);
      const made = {
        pictures: await makePictures(joined.graph, folder, store.section(ASSETS), cut),
        documents: await gatherDocuments(folder, askedOf(joined, links), checked),
      };
      return planEdition(joined, { words: storeIndex(store, nameOf), links }, hashOf, made, options);
    },
    close: async () => {
      await parser.close();
      if (options.store === undefined) store.close();
    },
  };
}

/** Opens a newsroom for one edition. */
export async function readEdition(options: NewsroomOptions): Promise<Edition> {
  const newsroom = openNewsroom(options);
  try {
    await newsroom.read();
    // What threads hold is not there for what is joined and planned.
    await newsroom.rest();
    return await newsroom.join();
  } finally {
    await newsroom.close();
  }
}

function planEdition(
  joined: JoinedSite,
  memories: Pick<PlanOptions, "words" | "links">,
  hashOf: HashOf,
  { pictures, documents }: Pick<Edition, "pictures" | "documents">,
  { baseUrl, publishes, content }: NewsroomOptions,
): Edition {
  const { graph } = joined;
  const past = readPast(join(dirname(content), HISTORY_FILE));
  const socialPictures = publishes ? planSocialPictures(graph, baseUrl) : new Map<string, Href>();
  const tracing = publishes ? beginTracing(hashOf) : UNTRACED;
  const { pages, diagnostics } = planPages(graph, wordsOf(graph.site), {
    ...present({ baseUrl, socialPictures, history: past.history }),
    pictures: pictures.pictures,
    documents: documents.documents,
    fileNames: [...joined.folder.images, ...joined.folder.documents],
    tracing,
    ...memories,
  });
  const files = [
    ...pictures.files.map(({ address, bytes }) => ({ address, bytes: bytes.length })),
    ...documents.files,
    ...ownFiles(dirname(content)),
  ];
  const found = [
    ...past.diagnostics,
    ...pictures.diagnostics,
    ...documents.diagnostics,
    ...diagnostics,
    ...checkHostLimits(pages.length + files.length + socialPictures.size, files, listMoves(graph).length),
  ];
  return {
    ...joined,
    pages,
    pictures,
    documents,
    socialPictures,
    tracing,
    diagnostics: [...joined.diagnostics, ...found],
  };
}

/** What the site is copied besides; a file that went meanwhile is told where it is copied. */
const ownFiles = (root: string) =>
  listPublic(root).files.map(({ address, from }) => ({ address, bytes: DISK.look(from)?.bytes ?? 0 }));

/** A site without a file that could be one asks no text for documents. */
const askedOf = ({ graph, folder }: JoinedSite, links: PlanOptions["links"]): ReadonlySet<string> =>
  folder.images.length + folder.documents.length === 0 ? new Set() : linkedPaths(graph, links);

const NOTHING = {};

type HashOf = (value: object) => string | undefined;

/**
 * The hash of the file that an article was read from: where that stands, all that the article holds does. `hashes` are those of
 * articles that were held before.
 */
function hashesOf({ folder, parsed }: Pick<JoinedSite, "folder" | "parsed">, hashes: WeakMap<object, string>): HashOf {
  for (const [index, { noun }] of parsed.entries()) {
    const file = folder.files[index];
    if (noun?.kind === "article" && file !== undefined && !hashes.has(noun.noun))
      hashes.set(noun.noun, sha256(`${file.path}\0${file.hash}`).slice(0, 16));
  }
  return (value) => hashes.get(value);
}
