/** What has changed since the last version: the claims, each below its article, and the files by what they are called. */
import type { Changed, ChangedClaim, ChangedFile } from "../src/shell/desk/messages.ts";
import { ask } from "./ask-server.ts";
import { make } from "./make.ts";
import { fileLink, shortened, tell } from "./tell.ts";
import { WORDS } from "./words.ts";

/** Asks, and shows it; each file leads to its text. */
export async function showChanges(open: (path: string) => void): Promise<void> {
  const changed = (await ask<Changed>("changes"))?.body;
  const { versions } = WORDS;
  if (changed === undefined) return tell(versions.changed, make("p", {}, WORDS.failed));
  if (changed.files.length === 0) return tell(versions.changed, make("p", {}, versions.nothing));
  return tell(
    versions.changed,
    ...(changed.isFirst ? [make("p", {}, versions.first)] : []),
    ...claimsOf(changed),
    make("h3", {}, WORDS.files),
    fileList(changed.files, open),
  );
}

/** Files by what they are called; where each stands comes last, for whoever asks. */
export const fileList = (files: readonly ChangedFile[], open: (path: string) => void): HTMLElement =>
  make("ul", { class: "changed-files" }, ...shortened(files, (file) => fileRow(file, open)));

function fileRow({ path, how, kind, title }: ChangedFile, open: (path: string) => void): HTMLElement {
  // Of the settings there is one file, and what they are is what they are called.
  const name = title ?? (kind === "site" ? WORDS.kind.site : path.replace(/^.*\//u, ""));
  // A picture has no text, and what is gone none any more.
  const isText = how !== "gone" && kind in WORDS.kinds;
  return make(
    "li",
    {},
    make("span", { class: how }, WORDS.versions.how[how]),
    " ",
    ...(kind === "site" ? [] : [make("span", { class: "quiet" }, `${WORDS.kind[kind]}: `)]),
    isText ? fileLink(path, name, open) : make("bdi", {}, name),
    " ",
    make("bdi", { class: "path" }, path),
  );
}

function claimsOf({ claims, files }: Changed): HTMLElement[] {
  if (claims.length === 0) return [make("p", {}, WORDS.versions.noClaims)];
  const titles = new Map(files.map(({ path, title }) => [path, title ?? path]));
  return [...new Set(claims.map(({ article }) => article))].flatMap((article) => {
    const own = claims.filter((claim) => claim.article === article);
    return [
      make("h3", {}, make("bdi", {}, titles.get(article) ?? article)),
      make("ul", { class: "changes" }, ...shortened(own, claimRow)),
    ];
  });
}

function claimRow({ kind, before, after }: ChangedClaim): HTMLElement {
  const { versions } = WORDS;
  // What is new was nothing before, and what is gone is nothing now: only of what changed two are told apart.
  const [was, is] = kind === "changed" ? [`${versions.before}: `, `${versions.after}: `] : ["", ""];
  return make(
    "li",
    { class: kind },
    make("strong", {}, versions.kinds[kind]),
    ...(before === undefined ? [] : [make("p", {}, was, make("del", {}, before))]),
    ...(after === undefined ? [] : [make("p", {}, is, make("ins", {}, after))]),
  );
}
