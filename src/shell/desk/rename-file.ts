/** Gives a file another id on the disk: every reference to it by the old one follows, and an address that was published leads on. */
import { applyEdits } from "../../base/text-edit.ts";
import { isPublished } from "../language-server/answer-rename.ts";
import { newsroomIn } from "../language-server/name-here.ts";
import { moveTo } from "../language-server/rename-id.ts";
import type { Joined } from "../language-server/workspace.ts";
import { moveText, saveText } from "./content-door.ts";
import { hrefOfFile } from "./list-files.ts";
import type { Renamed } from "./messages.ts";

/**
 * Renames the text at `path` of the content folder `root`. Files that changed meanwhile are left, and told. `out` is the
 * folder of the published site: where the old address stands there, the file keeps it among its former ones.
 */
export function renameFile(root: string, out: string, path: string, id: string, joined: Joined): Renamed {
  const href = hrefOfFile(joined.edition, path);
  const former = href !== undefined && isPublished(href, out) ? href : undefined;
  const moved = moveTo(path, id, former, newsroomIn(joined));
  if (moved.kind === "refused") return moved;
  if (!moveText(root, path, moved.to)) return { kind: "refused", why: "taken" };
  const told = joined.edition.folder.files.flatMap((file): { readonly at: string; readonly isDone: boolean }[] => {
    const edits = moved.edits.filter(({ place }) => place.file === file.path);
    if (edits.length === 0) return [];
    const at = file.path === path ? moved.to : file.path;
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes);
    const bom = text.startsWith("\ufeff") ? "\ufeff" : "";
    const saved = saveText(
      root,
      at,
      new TextEncoder().encode(bom + applyEdits(text.slice(bom.length), edits)),
      file.hash,
    );
    return [{ at, isDone: saved.kind === "saved" }];
  });
  const [followed, left] = [true, false].map((done) =>
    told.filter(({ isDone }) => isDone === done).map(({ at }) => at),
  );
  return { kind: "renamed", path: moved.to, followed: followed ?? [], left: left ?? [] };
}
