/** From what Eleventy throws to one placed complaint. */
import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Place } from "../../base/place.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { PageFailure } from "../../engine/press.ts";
import { errorCode, Refusal, refuseSystemError } from "../../engine/refusal.ts";
import { placeSyntaxError } from "../../engine/site-config.ts";
import { besideContent, placeBeside, SiteFaults } from "../../engine/site-faults.ts";
import { PAGES_TEMPLATE } from "./add-pages.ts";
import type { ConfiguredSite } from "./join-build.ts";

/**
 * Gives what a failed run is ended with: what we threw ourselves, what the machine refused, and otherwise the fault of
 * the site's configuration or template, placed as closely as the messages and stacks of the errors allow.
 */
export async function placeFailure(error: unknown, { root, config }: ConfiguredSite): Promise<unknown> {
  const chain = chainOf(error);
  const page = chain.find((each) => each instanceof PageFailure);
  if (page !== undefined) return placePageFailure(page, root);
  const ours = chain.map(refused).find((each) => each instanceof Refusal || each instanceof SiteFaults);
  if (ours !== undefined) return ours;
  const last = chain.at(-1);
  if (last === undefined) return error;
  return new SiteFaults([collisionOf(last, root) ?? (await faultOf(chain, last, root, config))]);
}

/** A page that a part of the site's own could not draw is that part's fault; any other is our own bug, as it is. */
export function placePageFailure(failure: PageFailure, root: string): Error {
  const { cause, isOfTheme } = failure;
  if (!(isOfTheme && cause instanceof Error)) return failure;
  const place = placeInStack(cause, root) ?? besideContent("templates");
  return new SiteFaults([complain("theme-broken", place, { message: cause.message })]);
}

/** A file where a folder should be is what the site brought along, not the machine. */
const refused = (error: Error): unknown => (errorCode(error) === "ENOTDIR" ? error : refuseSystemError(error));

/**
 * An error and those it was made from, the first cause last: Eleventy has its own name for `cause`. A configuration may
 * throw anything; what is no error is one that only says it.
 */
function chainOf(error: unknown): Error[] {
  if (error === undefined) return [];
  if (!(error instanceof Error)) return [Object.assign(new Error(String(error)), { stack: "" })];
  return [error, ...chainOf("originalError" in error ? error.originalError : error.cause)];
}

/** Two templates at one address: Eleventy lists both, and one of them may be ours. */
function collisionOf({ name, message }: Error, root: string): Diagnostic | undefined {
  if (name !== "DuplicatePermalinkOutputError") return undefined;
  const address = /writing to `[^`]*?isnad-next\/([^`]*)`/.exec(message)?.[1] ?? "";
  const inputs = [...message.matchAll(/^ +\d+\. (.+)$/gm)].map(([, path = ""]) => path.trim());
  const own = inputs.filter((path) => !path.endsWith(PAGES_TEMPLATE));
  const [other = "isnad"] = own.slice(1).map((path) => path.replace(/^\.\//u, ""));
  return complain("path-collision", placeBeside(root, resolve(root, own[0] ?? "")), { address, other });
}

async function faultOf(chain: readonly Error[], last: Error, root: string, config: string): Promise<Diagnostic> {
  const place =
    placeInStack(last, root) ??
    placeImport(last, root) ??
    placeInMessages(chain, root) ??
    (last instanceof SyntaxError ? await placeSyntaxError(root, config) : undefined);
  return complain("config-broken", place ?? besideContent(config), { message: firstLine(last.message) });
}

/** Where a file of the site's asks for a module that is not there: Node says only who asked, and for what. */
function placeImport({ message }: Error, root: string): Place | undefined {
  const [, asked = "", file = ""] = /^Cannot find \w+ '([^']+)' imported from (.+)$/u.exec(message) ?? [];
  if (!file.startsWith(`${root}/`) || !existsSync(file)) return undefined;
  const before = readFileSync(file, "utf8").split(asked.startsWith("/") ? `/${basename(asked)}` : asked, 1)[0] ?? "";
  return at(placeBeside(root, file), before.split("\n").length, before.length - before.lastIndexOf("\n"));
}

/** What is said first; Nunjucks says the file before. */
const firstLine = (message: string): string =>
  message
    .split("\n")
    .map((line) => line.trim())
    .find((line) => line !== "" && !/^\(.*\)(?: \[.*\])?$/u.test(line)) ?? message;

/** The first line of a stack that lies in the site's own files. */
function placeInStack({ stack = "" }: Error, root: string): Place | undefined {
  for (const [, url, path, line, column] of stack.matchAll(
    /(?:(file:\/\/[^\s)]+?)|\(?(\/[^\s():]+)):(\d+)(?::(\d+))?/g,
  )) {
    const file = url === undefined ? (path ?? "") : fileURLToPath(url.replace(/\?.*$/u, ""));
    if (!file.startsWith(`${root}/`) || /\/(?:node_modules|\.cache)\//.test(file) || !existsSync(file)) continue;
    return at(placeBeside(root, file), Number(line), Number(column ?? 1));
  }
  return undefined;
}

/** A template that the messages name (`./feed.njk`), with the line that Nunjucks, Liquid and YAML say. */
function placeInMessages(chain: readonly Error[], root: string): Place | undefined {
  const text = chain.map(({ message }) => message).join("\n");
  const path = [...text.matchAll(/\.\/[^\s"'`(),:]+/g)]
    .map(([found]) => found)
    .find((found) => !found.endsWith(PAGES_TEMPLATE) && existsSync(join(root, found)));
  if (path === undefined) return undefined;
  const said = /line:? (\d+)(?:, col(?:umn)?:? (\d+))?/iu.exec(text) ?? /\((\d+):(\d+)\)/u.exec(text) ?? [];
  const [, line = "1", column = "1"] = said;
  return at(besideContent(path), Number(line), Number(column));
}

const at = ({ file }: Place, line: number, column: number): Place => ({
  file,
  line,
  column,
  endLine: line,
  endColumn: column,
});
