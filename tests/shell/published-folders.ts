/** Whole published folders after random scripts of edits: what a site that is built on is, beside one built from nothing. */
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { publishSite } from "../../src/shell/publish-site.ts";
import { type Edit, type Files, randomFrom, randomScript, testNewsroom } from "../engine/edit-scripts.ts";
import { writeFiles } from "../engine/temporary-folder.ts";
import { fingerprint } from "./run-isnad.ts";

/** All files of a site's folder: `content/…`, and what stands beside it. */
type Folder = Files;

/** Edits of what a site keeps beside its content. */
const BESIDE: readonly Edit[] = [
  { name: "a file of public/ comes", apply: (files) => ({ ...files, "public/robots-own.txt": "جديد\n" }) },
  { name: "it changes", apply: (files) => ({ ...files, "public/robots-own.txt": "آخر\n" }) },
  {
    name: "a part of ours is shadowed",
    apply: (files) => ({
      ...files,
      "templates/parts/claim-card.tsx": 'export * from "isnad/templates/parts/claim-card";\n',
    }),
  },
  {
    name: "a shadowed part changes",
    apply: (files) => ({
      ...files,
      "templates/parts/claim-card.tsx":
        'import { claimCard as ours } from "isnad/templates/parts/claim-card";\nexport const claimCard: typeof ours = (claim, words) => <div class="mine">{ours(claim, words)}</div>;\n',
    }),
  },
  {
    name: "tokens of style are shadowed",
    apply: (files) => ({
      ...files,
      "public/styles/tokens.css": '@import "isnad/styles/tokens.css";\n:root { --own: 1; }\n',
    }),
  },
  {
    name: "a plugin of Eleventy comes",
    apply: (files) => ({
      ...files,
      "eleventy.config.mjs":
        'export default (eleventy) => {\n  eleventy.addPlugin((inner) => inner.addTransform("seal", (html) => html + "<!-- sealed -->"));\n};\n',
    }),
  },
  {
    name: "all that stands beside the content goes",
    apply: (files) =>
      Object.fromEntries(Object.entries(files).filter(([path]) => !/^(?:templates\/|public\/|eleventy)/u.test(path))),
  },
];

/** Now and then something beside the content, otherwise the content itself. */
function pickEdit(random: () => number, step: number): Edit {
  const beside = BESIDE[Math.floor(random() * BESIDE.length * 3)];
  if (beside !== undefined) return beside;
  const [edit] = randomScript(random, 1).map((each) => ({ ...each, name: `${each.name} (${step})` }));
  if (edit === undefined) throw new Error("no edit");
  return {
    name: edit.name,
    apply: (files) => {
      const under = (isContent: boolean, cut: string, put: string): Files =>
        Object.fromEntries(
          Object.entries(files)
            .filter(([path]) => path.startsWith("content/") === isContent)
            .map(([path, text]) => [put + path.slice(cut.length), text] as const),
        );
      const edited = Object.entries(edit.apply(under(true, "content/", "")));
      return {
        ...under(false, "", ""),
        ...Object.fromEntries(edited.map(([path, text]) => [`content/${path}`, text])),
      };
    },
  };
}

interface Site {
  readonly root: string;
  readonly build: () => Promise<{ readonly failed: boolean; readonly findings: unknown }>;
}

/** A folder of a site, whose fonts and icons need not be made again. */
function openSite(): Site {
  const root = mkdtempSync(join(tmpdir(), "isnad-folders-"));
  symlinkSync(join(import.meta.dirname, "../../node_modules"), join(root, "node_modules"));
  const [content, out, cache] = [join(root, "content"), join(root, "_site"), join(root, ".cache/isnad")];
  return {
    root,
    build: async () => {
      const { verdict } = await publishSite({ content, out, cache, strict: false, links: "folder" });
      return { failed: verdict.failed, findings: verdict.findings };
    },
  };
}

function layOut({ root }: Site, files: Folder): void {
  for (const folder of ["content", "public", "templates", "eleventy.config.mjs"])
    rmSync(join(root, folder), { recursive: true, force: true });
  writeFiles(root, files);
}

/** Holds a script to the law: after each edit, folder and report are those of a clean build, and once more nothing moves. */
export async function foldersHold(seed: number, length: number): Promise<void> {
  const random = randomFrom(seed);
  const site = openSite();
  let files: Folder = Object.fromEntries(
    Object.entries(testNewsroom()).map(([path, text]) => [`content/${path}`, text]),
  );
  const names: string[] = [];
  layOut(site, files);
  await site.build();
  for (let step = 1; step <= length; step += 1) {
    const { name, apply } = pickEdit(random, step);
    names.push(name);
    files = apply(files);
    layOut(site, files);
    const clean = openSite();
    layOut(clean, files);
    const [told, toldClean] = [await site.build(), await clean.build()];
    const said = `seed ${seed}: ${names.join("; ")}`;
    expect(told, said).toEqual(toldClean);
    if (!told.failed) {
      expect(fingerprint(join(site.root, "_site")), said).toEqual(fingerprint(join(clean.root, "_site")));
      expect(await site.build(), said).toEqual(told);
      expect(fingerprint(join(site.root, "_site")), said).toEqual(fingerprint(join(clean.root, "_site")));
    }
    rmSync(clean.root, { recursive: true });
  }
  rmSync(site.root, { recursive: true });
}
