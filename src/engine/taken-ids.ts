/** Two files that claim one id, in whatever folders and spellings. */

import { foldKey } from "../arabic/fold.ts";
import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { stemOf } from "../model/ids.ts";
import type { ContentFile } from "../model/nouns.ts";

/** Complains `id-taken` of every file whose id, folded, an earlier file of the same kind has. Files come sorted. */
export function findTakenIds(files: readonly ContentFile[]): Diagnostic[] {
  const first = new Map<string, string>();
  return files.flatMap(({ path }) => {
    const id = stemOf(path);
    const key = `${path.split("/", 1)[0]}/${foldKey(id)}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, path);
      return [];
    }
    return [complain("id-taken", fileStart(path), { id, other }, { related: [fileStart(other)] })];
  });
}
