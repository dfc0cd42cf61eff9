/** Markdown posts of another generator become articles of ours: the plan of a migration, as values; the shell carries it out. */
import { posix } from "node:path";
import { fileStart } from "../../base/place.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { handOutAddresses } from "../old-addresses.ts";
import { Places } from "../places.ts";
import { addressRule } from "./addresses/address-rule.ts";
import type { OldSettings } from "./addresses/old-address.ts";
import { isComputed, tellComputed } from "./computed-page.ts";
import type { MigrationRecord } from "./migration-record.ts";
import { type IndexedPost, indexPosts } from "./post-index.ts";
import { type PlannedText, Topics } from "./post-topics.ts";
import { isKeptBack, type OldPost, type ReadPost, readPost } from "./read-post.ts";
import { headingKeys } from "./rewrite-body.ts";
import { writePost } from "./write-post.ts";

/** What the content has already, and what was decided. */
export interface BringOptions {
  /** Names and aliases of the content's topics. */
  readonly names: readonly string[];
  readonly taken: Readonly<Record<"articles" | "topics", readonly string[]>> & { readonly pages?: readonly string[] };
  readonly record: MigrationRecord;
  /** The settings of the old site, which tell the addresses of its posts. */
  readonly settings?: readonly OldSettings[];
  /** Addresses that every site of ours has: whoever goes there finds a page already. */
  readonly answered?: readonly string[];
  /** Places in the content folder that hold other files. */
  readonly occupied?: readonly string[];
  /** Files that stay behind: whoever looked into them has told why. */
  readonly left?: readonly string[];
}

/** Everything a migration would do. */
export interface Plan {
  readonly articles: readonly PlannedText[];
  readonly topics: readonly PlannedText[];
  /** Pictures and documents to carry over: from the old site's path to the way in the content folder. */
  readonly media: ReadonlyMap<string, string>;
  /** Tags that nobody decided on, each with how many posts bear it. */
  readonly undecided: ReadonlyMap<string, number>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Plans what becomes of the posts; `files` are the paths of all files of the old site. Complains with the codes `import-*`. */
export function bringPosts(posts: readonly OldPost[], files: readonly string[], options: BringOptions): Plan {
  const { record, settings = [] } = options;
  const taken = { articles: new Set(options.taken.articles), pages: new Set(options.taken.pages) };
  const rule = addressRule(settings, files);
  const told = posts.flatMap(tellDrawing);
  const all = posts.filter((post) => !isDrawing(post)).map((post) => readPost(post, { taken, record, rule }));
  const read = all.filter((post) => !isComputed(post));
  const index = indexPosts(read.map(toIndexed), files);
  const blocks = new Set(posts.flatMap(({ text }) => [...text.matchAll(BLOCK_LINK)].map(([, name = ""]) => name)));
  const isDraft = new Map(read.map((post) => [pathOf(post), isKeptBack(post)]));
  const topics = new Topics(options);
  const places = new Places(options.occupied, options.left);
  const addresses = addressesOf(read, options.answered ?? []);
  const written = read.map((post) =>
    writePost(post, { index, topics, places, blocks, isDraft, former: addresses.former.get(post) ?? [] }),
  );
  return {
    articles: written.map(({ text }) => text),
    topics: topics.planned(),
    media: places.all,
    undecided: topics.undecided,
    diagnostics: [
      ...told,
      ...all.filter(isComputed).map(tellComputed),
      ...[...read, ...written, addresses].flatMap(({ diagnostics }) => diagnostics),
    ],
  };
}

const pathOf = ({ folder, id }: ReadPost): string => `${folder}/${id}.md`;

/** A link to a block of a note: `[[note#^id]]`. */
const BLOCK_LINK = /\[\[[^\]|\n]*\^([\p{L}\p{N}-]+)/gu;

const toIndexed = (post: ReadPost): IndexedPost => ({
  path: post.path,
  target: pathOf(post),
  headline: post.facts.headline,
  addresses: post.facts.addresses,
  slug: post.facts.slug,
  headings: headingKeys(post.body),
});

/** What readers were shown asks for its addresses first, and articles before pages. */
function addressesOf(
  posts: readonly ReadPost[],
  answered: readonly string[],
): { readonly former: ReadonlyMap<ReadPost, readonly string[]>; readonly diagnostics: readonly Diagnostic[] } {
  const rank = (post: ReadPost): number => (isKeptBack(post) ? 2 : post.folder === "pages" ? 1 : 0);
  const asking = posts.toSorted((a, b) => rank(a) - rank(b));
  const { former, diagnostics } = handOutAddresses(
    asking.map(({ path, folder, id, facts: { formerAddresses } }) => ({
      from: path,
      now: folder === "pages" ? `/${id}/` : `/articles/${id}/`,
      formerAddresses,
    })),
    answered,
  );
  return { former: new Map(asking.map((post, index) => [post, former[index] ?? []])), diagnostics };
}

/** A drawing that a plugin of Obsidian keeps in a Markdown file is no text. */
const isDrawing = ({ text }: OldPost): boolean =>
  /^\uFEFF?---\r?\n[\s\S]*?^excalidraw-plugin:/mu.test(text.slice(0, 2000));

function tellDrawing(post: OldPost): Diagnostic[] {
  if (!isDrawing(post)) return [];
  const words =
    /^# Text Elements\n([\s\S]*?)(?=^# |^%%)/mu
      .exec(post.text)?.[1]
      ?.replace(/\s\^\S+$/gmu, "")
      .trim() ?? "";
  const what = "رسم من Excalidraw لا نص";
  return [complain("import-dropped", fileStart(post.path), { words: words || posix.basename(post.path), what })];
}
