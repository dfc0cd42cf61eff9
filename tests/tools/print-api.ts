/** Prints docs/api.md from the declarations that a package carries: `npm run docs`. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const DOORS = "src/shell/doors";

/** The page that is printed. */
export const API_PAGE = join(ROOT, "docs/api.md");

const HEAD = `# What the doors promise

Printed from the docstrings of \`${DOORS}/\` by \`npm run docs\`; a test holds it to them. How to use all this: [kit.md](kit.md).
What stands here changes with a version and an entry in the changelog; what does not stand here may change at any time.
`;

/** The longest shape that is shown whole, in lines: tables of words are read in their files. */
const LONGEST = 40;

/** One exported name: what is said of it, and its shape. */
interface Entry {
  readonly name: string;
  readonly about: string;
  readonly shape: string;
}

/** The page as the doors have it now. */
export function printApi(): string {
  const types = mkdtempSync(join(tmpdir(), "isnad-types-"));
  try {
    const { status, stdout } = spawnSync(
      "npx",
      ["tsc", "-p", "tsconfig.package.json", "--noCheck", "--outDir", types],
      {
        cwd: ROOT,
        encoding: "utf8",
      },
    );
    if (status !== 0) throw new Error(stdout);
    const doors = readdirSync(join(ROOT, DOORS)).sort((a, b) => Number(b === "isnad.ts") - Number(a === "isnad.ts"));
    return [HEAD, ...doors.map((file) => printDoor(file, join(types, DOORS)))].join("\n");
  } finally {
    rmSync(types, { recursive: true });
  }
}

function printDoor(file: string, types: string): string {
  const plate = /^\/\*\* `([^`]+)`: (.+) \*\/$/m.exec(readFileSync(join(ROOT, DOORS, file), "utf8"));
  if (plate === null) throw new Error(`the plate of ${file} does not begin with its name`);
  const entries = entriesOf(join(types, `${basename(file, ".ts")}.d.ts`));
  return `## ${plate[1]}\n\n${capital(plate[2] ?? "")}\n\n${entries.map(print).join("\n")}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function print({ name, about, shape }: Entry): string {
  const shown = shape.split("\n").length > LONGEST ? "" : `\n\`\`\`ts\n${shape}\n\`\`\`\n`;
  return `### ${name}\n\n${about}\n${shown}`;
}

/** What a file of declarations exports: its own, and what it passes on from others, in its order. */
function entriesOf(file: string): Entry[] {
  const text = readFileSync(file, "utf8");
  const passedOn = [...text.matchAll(/^export (?:type )?\{([^}]+)\} from "([^"]+)";$/gm)].flatMap(
    ([, names = "", from = ""]) => {
      const known = new Map(
        ownEntries(join(dirname(file), from.replace(/\.tsx?$/u, ".d.ts"))).map((each) => [each.name, each]),
      );
      const specs = names.split(",").filter((spec) => spec.trim() !== "");
      return specs.map((spec) => {
        const [name = "", as = name] = spec
          .trim()
          .replace(/^type /u, "")
          .split(" as ");
        const found = known.get(name);
        if (found === undefined) throw new Error(`${file} passes on ${name}, and ${from} has no such export`);
        return as === "default" ? { ...found, name: `${name} (default)` } : { ...found, name: as };
      });
    },
  );
  return [...ownEntries(file), ...passedOn];
}

/** Statements of a file that tsc has written: each begins in the first column, its docstring before it. */
function ownEntries(file: string): Entry[] {
  const statements = readFileSync(file, "utf8").matchAll(
    /^(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export (?:declare )?(?:function|const|interface|type|class) (\w+)[\s\S]*?(?=^\S|(?![\s\S]))(?:^\}[^\n]*\n?)?/gm,
  );
  return [...statements].map(([whole, about = "", name = ""]) => ({
    name,
    about: plain(about),
    shape: whole
      .replace(/^\/\*\*[\s\S]*?\*\/\n/u, "")
      .replace(/^export (?:declare )?/u, "")
      .trim(),
  }));
}

/** A docstring as prose. */
const plain = (docstring: string): string =>
  docstring
    .replace(/^\s*\* ?/gmu, "")
    .replace(/\{@link ([^}]+)\}/gu, "`$1`")
    .trim();

if (process.argv[1] === import.meta.filename) writeFileSync(API_PAGE, printApi());
