/** Gives a file another id: every reference to it by the old one follows, and an address that was published leads on. */
import { posix } from "node:path";
import { foldKey } from "../../arabic/fold.ts";
import { readManifest } from "../../engine/manifest.ts";
import { ID_PATTERN } from "../../model/ids.ts";
import type { Name } from "../../model/name.ts";
import { addressOf } from "../../pages/addresses.ts";
import { namesIn } from "../language-server/found-here.ts";
import type { Joined } from "../language-server/workspace.ts";
import { moveText, saveText } from "./content-door.ts";
import { addFormerAddress } from "./former-address.ts";
import { hrefOfFile } from "./list-files.ts";
import type { Renamed } from "./messages.ts";

/**
 * Renames the text at `path` of the content folder `root`. Files that changed meanwhile are left, and told. `out` is the
 * folder of the published site: where the old address stands there, the file keeps it among its former ones.
 */
export function renameFile(root: string, out: string, path: string, id: string, joined: Joined): Renamed {
  const { folder, stem: old } = parts(path);
  if (!ID_PATTERN.test(id) || old === undefined) return { kind: "refused", why: "malformed" };
  const to = posix.join(posix.dirname(path), `${id}.md`);
  const { files } = joined.edition.folder;
  if (files.some((file) => parts(file.path).folder === folder && parts(file.path).stem === id))
    return { kind: "refused", why: "taken" };
  const href = hrefOfFile(joined.edition, path);
  const isPublished =
    href !== undefined && readManifest(out)?.files.some((file) => file.path === addressOf(href)) === true;
  if (!moveText(root, path, to)) return { kind: "refused", why: "taken" };
  const told = files.flatMap((file, index): { readonly at: string; readonly isDone: boolean }[] => {
    const noun = joined.edition.parsed[index]?.noun;
    const names = noun === undefined ? [] : namesIn(noun.noun).filter((name) => refersTo(name, folder, old));
    const isMoved = file.path === path;
    const leadsOn = isMoved && isPublished && folder !== "pages";
    if (names.length === 0 && !leadsOn) return [];
    const at = isMoved ? to : file.path;
    const renamed = replaceNames(new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes), names, old, id);
    const text = leadsOn ? addFormerAddress(renamed, href) : renamed;
    const saved = saveText(root, at, new TextEncoder().encode(text), file.hash);
    return [{ at, isDone: saved.kind === "saved" }];
  });
  const [followed, left] = [true, false].map((done) =>
    told.filter(({ isDone }) => isDone === done).map(({ at }) => at),
  );
  return { kind: "renamed", path: to, followed: followed ?? [], left: left ?? [] };
}

function parts(path: string): { readonly folder: string; readonly stem: string | undefined } {
  const groups = /^(?<folder>[^/]+)\/(?:.*\/)?(?<stem>[^/]+)\.md$/u.exec(path)?.groups;
  return { folder: groups?.folder ?? "", stem: groups?.stem };
}

/** A topic or a source is named by its id alone, an article in the names of its claims. */
function refersTo({ text }: Name, folder: string, old: string): boolean {
  const [folded, sought] = [foldKey(text), foldKey(old)];
  return folder === "articles" ? folded.startsWith(`${sought}/`) : folded === sought;
}

/** Replaces the id where each name stands, the last first; a place that does not show it is left. */
function replaceNames(text: string, names: readonly Name[], old: string, id: string): string {
  // As it may be typed: with a hyphen, an underscore or a space between its words.
  const typedId = new RegExp(`(?<![a-z0-9-])${old.replaceAll("-", "[-_ ]")}(?![a-z0-9-])`, "iu");
  const lines = text.split(/(?<=\n)/u);
  const places = names.map(({ place }) => place).sort((a, b) => b.line - a.line || b.column - a.column);
  for (const { line, column, endLine, endColumn } of places) {
    const typed = lines[line - 1];
    if (typed === undefined || endLine !== line) continue;
    const [before, words, behind] = [
      typed.slice(0, column - 1),
      typed.slice(column - 1, endColumn - 1),
      typed.slice(endColumn - 1),
    ];
    lines[line - 1] = before + words.replace(typedId, id) + behind;
  }
  return lines.join("");
}
