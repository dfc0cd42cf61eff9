/** `isnad verify`: whether a site, a mirror's too, is what its manifest says and, with a key, what the newsroom signed. */
import { join, resolve } from "node:path";
import { DISK, readWhole } from "../engine/disk.ts";
import { MANIFEST_ADDRESS, readManifest } from "../engine/manifest.ts";
import { Refusal } from "../engine/refusal.ts";
import { isSignedBy, SIGNATURE_ADDRESS } from "../engine/signature.ts";
import { type SiteDifferences, verifySite } from "../engine/verify-site.ts";
import type { ExitCode, Invocation, Sentence } from "./command.ts";
import { keyAt } from "./key-file.ts";

/** Prints every file that differs, each with how; ends with 1 where one does, or the signature is not the key's. */
export async function run({ out, own, cwd, language, terminal }: Invocation): Promise<ExitCode> {
  const manifest = readManifest(out);
  if (manifest === undefined) throw noSite(out);
  const differing = tellDifferences(verifySite(out, manifest), language, terminal);
  const signature = typeof own.key === "string" ? checkSignature(out, keyAt(resolve(cwd, own.key))) : "not asked";
  const { length } = manifest.files;
  terminal.note(`${SIGNATURES[signature][language]} ${sumUp(length, differing)[language]}`.trim());
  return differing > 0 || signature === "absent" || signature === "wrong" ? 1 : 0;
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

function checkSignature(out: string, key: Uint8Array): Signature {
  if (DISK.look(join(out, SIGNATURE_ADDRESS))?.kind !== "file") return "absent";
  const signature = new TextDecoder().decode(readWhole(DISK, join(out, SIGNATURE_ADDRESS)));
  return isSignedBy(readWhole(DISK, join(out, MANIFEST_ADDRESS)), signature, key) ? "good" : "wrong";
}

const sumUp = (files: number, differing: number): Sentence =>
  differing === 0
    ? { ar: `الموقع كما نُشر. عدد ملفاته: ${files}.`, en: `The site is as it was published: ${files} files.` }
    : {
        ar: `ليس الموقع كما نُشر. عدد ما اختلف من ملفاته: ${differing}.`,
        en: `The site is not as it was published: ${differing} differ.`,
      };
