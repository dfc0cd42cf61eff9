/** A published newsroom for a trial to break: the one written for tests, in a folder of its own. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mainHere } from "../shell/isnad-here.ts";
import { fingerprint, TEST_SITE } from "../shell/run-isnad.ts";

/** A folder with `content/`, `_site/` and `.cache/`. */
export interface NewsroomToBreak {
  readonly root: string;
  /** Every published file with its hash; nothing where there is no site. */
  readonly site: () => Readonly<Record<string, string>>;
  /** Gives the site another name, so that every page of it is another. */
  readonly rename: (name: string) => void;
  /** What stands in the folder and should not. */
  readonly leftOver: () => readonly string[];
  readonly remove: () => void;
}

/** Makes the newsroom, or of its files those that `takes` names, in a new folder, and publishes it. */
export async function publishedNewsroom(takes?: (path: string) => boolean): Promise<NewsroomToBreak> {
  const root = newFolder();
  if (takes === undefined) cpSync(await whole(), root, { recursive: true, preserveTimestamps: true });
  else await publishInto(root, takes);
  const settings = join(root, "content/site.yaml");
  const typed = readFileSync(settings, "utf8");
  return {
    root,
    site: () => (readdirSync(root).includes("_site") ? fingerprint(join(root, "_site")) : {}),
    rename: (name) => writeFileSync(settings, typed.replace(/^title:.*$/mu, `title: ${name}`)),
    leftOver: () => readdirSync(root).filter((name) => ![".cache", "_site", "content"].includes(name)),
    remove: () => rmSync(root, { recursive: true }),
  };
}

const newFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), "isnad-torture-")));

/** The whole of it, published once; each trial breaks a copy. */
let made: Promise<string> | undefined;

function whole(): Promise<string> {
  made ??= (async () => {
    const root = newFolder();
    process.once("exit", () => rmSync(root, { recursive: true, force: true }));
    await publishInto(root, () => true);
    return root;
  })();
  return made;
}

async function publishInto(root: string, takes: (path: string) => boolean): Promise<void> {
  const filter = (path: string): boolean => statSync(path).isDirectory() || takes(path);
  cpSync(TEST_SITE, join(root, "content"), { recursive: true, filter });
  const { code, err } = await mainHere(["build"], root);
  if (code !== 0) throw new Error(`the newsroom for tests does not build: ${err}`);
}

/** Whether two sites are the same, byte for byte. */
export const isSame = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
