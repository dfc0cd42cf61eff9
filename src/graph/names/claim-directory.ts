/** Which claim a label or an `article/label` names, in the same article or in another. */

import { foldKey } from "../../arabic/fold.ts";
import { complain } from "../../diagnostics/diagnostic.ts";
import type { Article } from "../../model/article.ts";
import type { ClaimRecord } from "../../model/claim-record.ts";
import { type ArticleId, articleId, type ClaimId, claimId } from "../../model/ids.ts";
import type { Name } from "../../model/name.ts";
import type { Quotation } from "../links/find-quotations.ts";
import type { Report } from "../report.ts";
import { type Suggest, suggester } from "./suggest.ts";

/** What stands under one label: a record, or a quotation that is a claim by itself. */
export interface Entry {
  /** The claim that the label would be; not its own where the record says that the claim stands elsewhere. */
  readonly id: ClaimId;
  readonly article: ArticleId;
  readonly draft: boolean;
  readonly label: string;
  readonly record?: ClaimRecord;
  readonly quotation?: Quotation;
}

/** All labels, by folded article and folded label. */
export interface ClaimDirectory {
  readonly byArticle: ReadonlyMap<string, ReadonlyMap<string, Entry>>;
  /** Articles that the graph holds; withdrawn ones, and drafts that nobody asked for, are known by name only. */
  readonly held: ReadonlySet<ArticleId>;
  /** Suggests an `article/label`. */
  readonly suggest: Suggest;
}

/** Makes the directory of all articles, withheld ones among them. */
export function claimDirectory(
  articles: readonly Article[],
  withheld: readonly Article[],
  quotationsOf: (article: Article) => readonly Quotation[],
): ClaimDirectory {
  const all = [...articles, ...withheld];
  const byArticle = new Map(all.map((article) => [foldKey(article.id), entriesOf(article, quotationsOf(article))]));
  const entries = () => [...byArticle.values()].flatMap((each) => [...each.values()]);
  return {
    byArticle,
    held: new Set(articles.map((article) => article.id)),
    suggest: suggester(() => entries().map(({ id }) => id)),
  };
}

/** Gives the entry under a label of an article. */
export function entryAt(directory: ClaimDirectory, article: ArticleId, label: string): Entry | undefined {
  return directory.byArticle.get(foldKey(article))?.get(foldKey(label));
}

/**
 * Gives the claim of a name: a label of `article`, or `article/label`; a label that repeats another claim leads to that
 * one. Complains `claim-unknown`, and `claim-in-draft` where an article needs what only a draft holds, or one that was withdrawn.
 */
export function resolveClaim(
  directory: ClaimDirectory,
  name: Name,
  from: { readonly id: ArticleId; readonly draft: boolean },
  report: Report,
): ClaimId | undefined {
  const entry = follow(directory, find(directory, name.text, from.id));
  if (entry === undefined) {
    report(
      complain(
        "claim-unknown",
        name.place,
        { name: name.text },
        directory.suggest(name.text, labelsIn(directory, from.id)),
      ),
    );
    return undefined;
  }
  const isHeld = directory.held.has(entry.article);
  if (!isHeld || (entry.draft && !from.draft)) report(complain("claim-in-draft", name.place, { name: name.text }));
  return isHeld ? entry.id : undefined;
}

function entriesOf({ id, draft, records }: Article, quotations: readonly Quotation[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (label: string, what: Pick<Entry, "record" | "quotation">) => {
    const key = foldKey(label);
    if (!entries.has(key)) entries.set(key, { id: claimId(id, label), article: id, draft, label, ...what });
  };
  for (const record of records) add(record.label, { record });
  for (const quotation of quotations) add(quotation.label, { quotation });
  return entries;
}

function find(directory: ClaimDirectory, text: string, article: ArticleId): Entry | undefined {
  const own = entryAt(directory, article, text);
  const slash = text.indexOf("/");
  if (own !== undefined || slash < 0) return own;
  return entryAt(directory, articleId(text.slice(0, slash).trim()), text.slice(slash + 1));
}

/** Follows `القول:` to the entry that holds the claim itself; a circle of such records holds none. */
function follow(directory: ClaimDirectory, start: Entry | undefined): Entry | undefined {
  const seen = new Set<Entry>();
  let entry = start;
  while (entry?.record?.claim !== undefined && !seen.has(entry)) {
    seen.add(entry);
    entry = find(directory, entry.record.claim.text, entry.article);
  }
  return entry !== undefined && seen.has(entry) ? undefined : entry;
}

function labelsIn({ byArticle }: ClaimDirectory, article: ArticleId): string[] {
  return [...(byArticle.get(foldKey(article))?.values() ?? [])].map(({ label }) => label);
}
