/** Changes a name in all files at once: those on the disk are saved, what is open is given its changes. */
import { type Position, ResponseError } from "vscode-languageserver";
import { groupBy } from "../../base/group-by.ts";
import { applyEdits } from "../../base/text-edit.ts";
import { planRename, type RenameContext, toProtocol } from "../language-server/answer-rename.ts";
import type { Joined } from "../language-server/workspace.ts";
import { saveText } from "./content-door.ts";
import type { CalledAnew } from "./messages.ts";

/** What is asked: the name at a position of the open file, how it is to be called, and whether the prose follows. */
export interface NameAsked {
  readonly path: string;
  readonly position: Position;
  readonly name: string;
  readonly prose: boolean;
}

/** Files that changed on the disk meanwhile are left, and told. `root` is the content folder. */
export function changeName(root: string, asked: NameAsked, joined: Joined, context: RenameContext): CalledAnew {
  const plan = planned(asked, joined, context);
  if (plan instanceof ResponseError) return { kind: "refused", why: plan.message };
  if (plan.moves) return { kind: "refused", why: "هذا معرّف ملف: افتح الملف، وغيّره من «غيّر المعرّف»." };
  const edits = groupBy([...plan.edits, ...(asked.prose ? plan.prose : [])], ({ place }) => place.file);
  const here = (edits.get(asked.path) ?? []).map(toProtocol);
  const told = joined.edition.folder.files.flatMap(({ path, bytes, hash }) => {
    const own = path === asked.path ? undefined : edits.get(path);
    if (own === undefined) return [];
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const sign = text.startsWith("\ufeff") ? "\ufeff" : "";
    const changed = sign + applyEdits(text.slice(sign.length), own);
    return [{ path, isDone: saveText(root, path, new TextEncoder().encode(changed), hash).kind === "saved" }];
  });
  const [followed, left] = [true, false].map((done) =>
    told.filter(({ isDone }) => isDone === done).map(({ path }) => path),
  );
  return { kind: "called", edits: here, followed: followed ?? [], left: left ?? [] };
}

function planned({ path, position, name }: NameAsked, joined: Joined, context: RenameContext) {
  try {
    return planRename(path, position, name, joined, context);
  } catch (error) {
    if (error instanceof ResponseError) return error;
    throw error;
  }
}
