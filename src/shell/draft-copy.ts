/** The copy of one file that is sent to be read before it is published: one page that holds all it needs. */
import { dirname, posix } from "node:path";
import type { DraftFault } from "../../templates/draft.tsx";
import { wordsOf } from "../../templates/words-of.ts";
import { known } from "../base/known.ts";
import type { Verdict } from "../diagnostics/judge.ts";
import { onlyIn } from "../diagnostics/narrow-verdict.ts";
import { bundleStyle } from "../engine/assets/bundle.ts";
import { DISK, readWhole } from "../engine/disk.ts";
import { type EnclosedPage, enclosePage } from "../engine/draft/enclose-page.ts";
import type { Edition } from "../engine/open-newsroom.ts";
import { listPublic } from "../engine/public-files.ts";
import { siteLanguage } from "../model/language.ts";
import { addressOf } from "../pages/addresses.ts";
import { hrefOfFile, titleOfFile } from "./desk/list-files.ts";
import type { DraftFile } from "./desk/messages.ts";
import { type Drawing, openDrawing } from "./open-drawing.ts";
import { showFaults } from "./preview/show-faults.ts";
import { sourcesIn } from "./print-findings.ts";

/** A copy, and how much is wrong with the file. */
export interface DraftCopy extends DraftFile {
  readonly faults: number;
}

/** Makes the copy of the file at a path of content; nothing where none is there. */
export type MakeDraft = (path: string, edition: Edition, verdict: Verdict) => DraftCopy | undefined;

/** Loads all that copies of one site are made with. Paths are absolute. */
export async function openDrafts(
  place: { readonly content: string; readonly cache: string },
  { graph }: Edition,
): Promise<MakeDraft> {
  const drawing = await openDrawing(place, graph.site, true);
  const own = { css: decode(await bundleStyle("draft", drawing.shadows)), media: "" };
  return (path, edition, verdict) => {
    const file = edition.folder.files.find((each) => each.path === path);
    if (file === undefined) return undefined;
    const drawn = drawPage(path, edition, drawing, place.content);
    const faults = faultsOf(path, edition, verdict);
    const html = drawing.drawDraft(
      {
        title: titleOfFile(edition, path) ?? path,
        language: edition.graph.site.language,
        main: drawn === undefined ? { kind: "text", lines: linesOf(file.bytes) } : { kind: "page", ...drawn },
        styles: [...(drawn?.styles ?? [{ css: decode(known(drawing.files, drawing.style)), media: "" }]), own],
        faults,
      },
      wordsOf(edition.graph.site),
    );
    return { name: `draft-${posix.basename(path).replace(/\.\w+$/u, "")}.html`, html, faults: faults.length };
  };
}

function drawPage(path: string, edition: Edition, { draw, files }: Drawing, content: string): EnclosedPage | undefined {
  const href = hrefOfFile(edition, path);
  const page = edition.pages.find(({ address }) => href !== undefined && address === addressOf(href));
  if (page?.kind !== "html") return undefined;
  const pictures = new Map(edition.pictures.files.map(({ address, bytes }) => [address, bytes]));
  const copied = new Map(listPublic(dirname(content)).files.map(({ address, from }) => [address, from]));
  return enclosePage(draw(page), page.address, (address) => {
    const from = copied.get(address);
    return files.get(address) ?? pictures.get(address) ?? (from === undefined ? undefined : readWhole(DISK, from));
  });
}

/** Errors and warnings of this file alone, in the language of the site. */
function faultsOf(path: string, { graph, folder }: Edition, verdict: Verdict): DraftFault[] {
  const shown = showFaults(
    onlyIn(verdict, (file) => file === path),
    sourcesIn(folder, folder.root).sourceOf,
  );
  const isEnglish = siteLanguage(graph.site.language) === "en";
  return shown.map(({ message, mend, english, ...fault }) => ({
    ...fault,
    ...(isEnglish ? english : { message, mend }),
  }));
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const linesOf = (bytes: Uint8Array): string[] => decode(bytes).split(/\r\n|\n|\r/u);
