/** `isnad verify`: whether a site, a mirror's too, is what its manifest says and, with a key, what the newsroom signed. */
import { resolve } from "node:path";
import { compareManifests } from "../engine/built/compare-manifests.ts";
import { readPublished } from "../engine/built/read-published.ts";
import { MANIFEST_ADDRESS, type Manifest, manifestFrom } from "../engine/manifest.ts";
import { Refusal } from "../engine/refusal.ts";
import { isSignedBy, SIGNATURE_ADDRESS } from "../engine/signature.ts";
import { folderCopy, type SiteCopy, webCopy } from "../engine/site-copy.ts";
import type { SiteDifferences } from "../engine/verify-site.ts";
import type { ExitCode, Invocation, Sentence } from "./command.ts";
import { keyAt } from "./key-file.ts";

/**
 * Prints every file that differs, each with how; ends with 1 where one does, the signature is not the key's, or what is
 * published elsewhere (`--against`) is another edition.
 */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { own, cwd, language, terminal } = invocation;
  const { where, copy } = copyOf(invocation);
  const bytes = await copy.read(MANIFEST_ADDRESS);
  if (bytes === undefined) throw noSite(where);
  const manifest = manifestFrom(new TextDecoder().decode(bytes));
  const differing = tellDifferences(
    manifest === undefined ? BROKEN : await copy.differences(manifest),
    language,
    terminal,
  );
  const signature =
    typeof own.key === "string" ? await checkSignature(copy, bytes, keyAt(resolve(cwd, own.key))) : "not asked";
  const edition = typeof own.against === "string" ? await checkEdition(manifest, own.against, cwd) : "not asked";
  const { length } = manifest?.files ?? [];
  terminal.note(
    [SIGNATURES[signature], EDITIONS[edition], sumUp(length, differing)]
      .map((sentence) => sentence[language])
      .filter(Boolean)
      .join(" "),
  );
  return differing > 0 || BAD.has(signature) || BAD.has(edition) ? 1 : 0;
}

/** What no manifest can be read from, though it stands there. */
const BROKEN: SiteDifferences = { changed: [MANIFEST_ADDRESS], added: [], missing: [] };
const BAD: ReadonlySet<string> = new Set(["absent", "wrong", "other"]);

/** A folder or an address of the web that is named, else the published folder. */
function copyOf({ operands: [typed], out, cwd }: Invocation): { readonly where: string; readonly copy: SiteCopy } {
  if (typed !== undefined && /^https?:\/\//iu.test(typed)) return { where: typed, copy: webCopy(typed) };
  const where = typed === undefined ? out : resolve(cwd, typed);
  return { where, copy: folderCopy(where) };
}

/** A folder that no manifest of ours stands in. */
export const noSite = (out: string): Refusal =>
  new Refusal(`لا يوجد في ${out} موقع نشره «إسناد».`, `${out} holds no site that isnad has published.`);

const HOW: Readonly<Record<keyof SiteDifferences, Sentence>> = {
  changed: { ar: "تغيّر", en: "changed" },
  added: { ar: "زائد", en: "added" },
  missing: { ar: "ناقص", en: "missing" },
};

/** Prints what differs; gives how many files do. */
export function tellDifferences(
  differences: SiteDifferences,
  language: Invocation["language"],
  terminal: Invocation["terminal"],
): number {
  const lines = (["changed", "added", "missing"] as const).flatMap((how) =>
    differences[how].map((path) => `${HOW[how][language]}\t${path}\n`),
  );
  terminal.print(lines.join(""));
  return lines.length;
}

type Signature = "not asked" | "good" | "absent" | "wrong";

const SIGNATURES: Readonly<Record<Signature, Sentence>> = {
  "not asked": { ar: "", en: "" },
  good: { ar: "التوقيع صحيح.", en: "The signature is good." },
  absent: { ar: "لا توقيع على هذا الموقع.", en: "The site bears no signature." },
  wrong: { ar: "التوقيع ليس توقيع هذا المفتاح.", en: "The signature is not this key's." },
};

async function checkSignature(copy: SiteCopy, manifest: Uint8Array, key: Uint8Array): Promise<Signature> {
  const signature = await copy.read(SIGNATURE_ADDRESS);
  if (signature === undefined) return "absent";
  return isSignedBy(manifest, new TextDecoder().decode(signature), key) ? "good" : "wrong";
}

type Edition = "not asked" | "same" | "other";

const EDITIONS: Readonly<Record<Edition, Sentence>> = {
  "not asked": { ar: "", en: "" },
  same: { ar: "وهي ما نُشر آخرًا.", en: "It is what was published last." },
  other: { ar: "وهي طبعة أخرى، لا ما نُشر آخرًا.", en: "It is another edition, not what was published last." },
};

/** An old copy is signed as well: only what is published now says that it is old. */
async function checkEdition(manifest: Manifest | undefined, where: string, cwd: string): Promise<Edition> {
  const published = await readPublished(/^https?:\/\//iu.test(where) ? where : resolve(cwd, where));
  if (published === undefined) throw noSite(where);
  if (manifest === undefined) return "other";
  const { pages, others } = compareManifests(published, manifest);
  return pages.length + others === 0 ? "same" : "other";
}

const sumUp = (files: number, differing: number): Sentence =>
  differing === 0
    ? { ar: `الموقع كما نُشر. عدد ملفاته: ${files}.`, en: `The site is as it was published: ${files} files.` }
    : {
        ar: `ليس الموقع كما نُشر. عدد ما اختلف من ملفاته: ${differing}.`,
        en: `The site is not as it was published: ${differing} differ.`,
      };
