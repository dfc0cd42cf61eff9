/** What is to be known of a file before it is withdrawn or deleted: how far it is, and which other files lean on it. */
import { groupBy } from "../../base/group-by.ts";
import type { Place } from "../../base/place.ts";
import type { Named } from "../../graph/names/references.ts";
import { stemOf } from "../../model/ids.ts";
import { addressOf } from "../../pages/addresses.ts";
import { canBeWithdrawn } from "../../parse/front-matter/write-withdrawn.ts";
import { mentionsIn, type Newsroom, newsroomIn } from "../language-server/name-here.ts";
import { linksInto } from "../language-server/rename-id.ts";
import type { Joined } from "../language-server/workspace.ts";
import { kindOf, titleOfFile } from "./list-files.ts";
import type { FileCard, LeaningFile, Leaving } from "./messages.ts";

/** Tells it. `published` are the addresses of the published site, none where nobody built one here. */
export function leavingOf({ path, href, state }: FileCard, joined: Joined, published: ReadonlySet<string>): Leaving {
  // A draft that was published before it was one is what readers have, whatever it says of itself by now.
  const isOut = href !== undefined && published.has(addressOf(href));
  const newsroom = newsroomIn(joined);
  const leaning = leaningOn(path, joined, newsroom);
  const files = new Set(leaning.map((each) => each.path));
  return {
    state: isOut && state !== "withdrawn" ? "published" : state,
    isBuilt: published.size > 0,
    canBeWithdrawn: canBeWithdrawn(path),
    leaning,
    mentioned: mentioning(path, newsroom).filter((file) => file !== path && !files.has(file)).length,
  };
}

/** Files that would be at fault without it: they name it, a claim of it, or link to it. */
export function leaningOn(path: string, { edition }: Joined, newsroom: Newsroom): LeaningFile[] {
  const named = newsroom.references.flatMap(({ named: each, name, use }) =>
    use === "means" && isOf(path, each) ? [name.place] : [],
  );
  const linked = newsroom.paths.flatMap((file) => linksInto(path, file, newsroom.textOf(file)));
  const places = groupBy(
    [...named, ...linked].filter(({ file }) => file !== path),
    ({ file }: Place) => file,
  );
  return newsroom.paths.flatMap((file): LeaningFile[] => {
    const lines = [...new Set(places.get(file)?.map(({ line }) => line))].sort((a, b) => a - b);
    return lines.length === 0
      ? []
      : [{ path: file, title: titleOfFile(edition, file) ?? file, kind: kindOf(file), lines }];
  });
}

/** Whether what is named is the file's own: the thing itself, or a claim that is at home in it. */
function isOf(path: string, { kind, id }: Named): boolean {
  const own = stemOf(path);
  if (kind === "claim") return path.startsWith("articles/") && id.startsWith(`${own}/`);
  return id === own && path.startsWith(`${kind}s/`);
}

/** Articles whose prose has the name of a topic: without it they lose a link, and no more. */
function mentioning(path: string, newsroom: Newsroom): string[] {
  const found = mentionsIn(newsroom).filter(({ topic }) => isOf(path, { kind: "topic", id: topic }));
  return [...new Set(found.map(({ place }) => place.file))];
}
