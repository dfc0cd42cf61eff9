/** The house's own law: who may import whom, where the outside world may be touched, a plate on every door. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** Each room, and the rooms it may import beside itself. */
const ROOMS = {
  "src/base": [],
  "src/arabic": ["src/base"],
  "src/model": ["src/base", "src/arabic"],
  "src/diagnostics": ["src/base", "src/arabic", "src/model"],
  "src/parse": ["src/base", "src/arabic", "src/model", "src/diagnostics"],
  "src/import": ["src/base", "src/arabic", "src/model", "src/diagnostics", "src/parse"],
  "src/graph": ["src/base", "src/arabic", "src/model", "src/diagnostics"],
  "src/pages": ["src/base", "src/arabic", "src/model", "src/diagnostics", "src/graph"],
  templates: ["src/base", "src/arabic", "src/model"],
  "src/engine": [
    "src/base",
    "src/arabic",
    "src/model",
    "src/diagnostics",
    "src/parse",
    "src/graph",
    "src/pages",
    "templates",
  ],
  "src/shell": [
    "src/base",
    "src/arabic",
    "src/model",
    "src/diagnostics",
    "src/parse",
    "src/import",
    "src/graph",
    "src/pages",
    "templates",
    "src/engine",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Rooms of which another may know the types alone. */
const TYPES_ONLY: Readonly<Record<string, string>> = { templates: "src/pages" };

const DOORS: Readonly<Record<string, readonly string[]>> = ROOMS;

/** Tables are data: as long as what they list. */
const TABLES = /^src\/(?:arabic|model|diagnostics\/codes)\/|^templates\/(?:locales\/|words\.ts$)/;

/** What gets past the type checker. */
const CAST = /\bas (?!const\b)[A-Za-z{[(]|: any\b|<any>|@ts-(?:ignore|expect-error|nocheck)|[\w)\]]!(?:\.|;|,|\))/;

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
}

interface Import {
  readonly from: string;
  readonly onlyTypes: boolean;
}

const files = Object.keys(DOORS).flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|js)$/.test(entry.name))
    .map((entry): SourceFile => {
      const file = join(entry.parentPath, entry.name);
      return { room, path: posix.normalize(file.slice(ROOT.length + 1)), text: readFileSync(file, "utf8") };
    }),
);

function importsOf({ text }: SourceFile): Import[] {
  const statements = text.matchAll(/^(import|export)\s+(type\s+)?([^;]*?\sfrom\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/gm);
  return [...statements].map(([, , type, names, from, lazy]) => ({
    from: from ?? lazy ?? "",
    onlyTypes: type !== undefined || (names !== undefined && /^\{\s*(?:type [^,}]+,?\s*)+\}\s+from\s+$/.test(names)),
  }));
}

const resolve = (path: string, from: string): string => posix.join(posix.dirname(path), from);

const roomOf = (path: string): string | undefined => Object.keys(DOORS).find((room) => path.startsWith(`${room}/`));

/** Says of each file what it imports that `allows` does not let it import. */
function trespasses(allows: (file: SourceFile, imported: Import) => boolean): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => !allows(file, imported))
      .map(({ from }) => `${file.path} imports ${from}`),
  );
}

const inOneOf =
  (...rooms: string[]) =>
  ({ room }: SourceFile) =>
    rooms.includes(room);

test("every room has files, so that this test looks at something", () => {
  for (const room of Object.keys(DOORS))
    expect(files.filter((file) => file.room === room).length, room).toBeGreaterThan(1);
  expect(files.flatMap(importsOf).length).toBeGreaterThan(200);
});

test("rooms are entered in one direction only", () => {
  const wrong = trespasses((file, { from, onlyTypes }) => {
    if (!from.startsWith(".")) return true;
    const target = roomOf(resolve(file.path, from));
    if (target === undefined) return resolve(file.path, from).startsWith("public/");
    if (target === file.room || DOORS[file.room]?.includes(target)) return true;
    // Addresses are planned in one place: templates ask there too.
    return TYPES_ONLY[file.room] === target && (onlyTypes || from.endsWith("/pages/addresses.ts"));
  });
  expect(wrong).toEqual([]);
});

test("no file leads back to itself, by values or by types", () => {
  const importers = new Map(
    files.map((file) => [file.path, importsOf(file).map(({ from }) => resolve(file.path, from))]),
  );
  const settled = new Set<string>();
  const leadsBack = (path: string, way: readonly string[]): string[] => {
    if (way.includes(path)) return [[...way.slice(way.indexOf(path)), path].join(" → ")];
    if (settled.has(path)) return [];
    const circles = (importers.get(path) ?? []).flatMap((next) => leadsBack(next, [...way, path]));
    settled.add(path);
    return circles;
  };
  expect([...importers.keys()].flatMap((path) => leadsBack(path, []))).toEqual([]);
});

test("relative imports name their file with its ending", () => {
  expect(trespasses((_, { from }) => !from.startsWith(".") || /\.(?:ts|tsx|js|json)$/.test(from))).toEqual([]);
});

test("only engine and shell touch files and threads", () => {
  const outside = inOneOf("src/engine", "src/shell");
  const io = /^node:(?:fs|worker_threads|child_process|net|http|https|os|process)/;
  expect(trespasses((file, { from }) => outside(file) || !io.test(from))).toEqual([]);
});

test("only the shell knows Eleventy, a server, the process, the console and the clock", () => {
  // What compiles the sources runs before there is a house.
  const atDoor = (file: SourceFile) => file.room === "src/shell" || file.path === "src/engine/load-compiled.js";
  expect(trespasses((file, { from }) => atDoor(file) || !/^(?:@11ty\/|hono|@hono\/|chokidar)/.test(from))).toEqual([]);
  const world =
    /\b(?:process\.(?!stdout\b\s*:)\w|console\.\w|Date\.now\(|new Date\(\)|performance\.now\(|Math\.random\()/;
  const wrong = files.filter((file) => !atDoor(file) && world.test(withoutComments(file.text))).map(({ path }) => path);
  expect(wrong).toEqual([]);
});

test("one file stands before the Markdown parser, one before the serializer of HTML", () => {
  const users = (name: string) => [
    ...new Set(files.filter((file) => importsOf(file).some(({ from }) => from === name)).map(({ path }) => path)),
  ];
  for (const name of ["gray-matter", "remark-parse", "rehype-stringify"]) expect(users(name), name).toHaveLength(1);
});

test("what readers see is worded in the locales: no Arabic word stands in what plans, draws or scripts the pages", () => {
  const scripts = readdirSync(join(ROOT, "public/scripts"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.slice(ROOT.length + 1), text: readFileSync(file, "utf8") }));
  const worded = files.filter(
    ({ path }) =>
      /^(?:templates|src\/pages|src\/engine\/assets|src\/graph\/corroboration)\//.test(path) &&
      !path.startsWith("templates/locales/"),
  );
  const wrong = [...worded, ...scripts].flatMap(({ path, text }) =>
    withoutComments(text)
      .split("\n")
      .flatMap((line, index) => (/\p{Script=Arabic}/u.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );
  expect(scripts.length).toBeGreaterThan(3);
  expect(wrong).toEqual([]);
});

test("the desk's room: its words in one table, no cast, a plate on every file, short; of the house only what runs in a browser", () => {
  const desk = readdirSync(join(ROOT, "desk"))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({ path: `desk/${name}`, room: "desk", text: readFileSync(join(ROOT, "desk", name), "utf8") }));
  expect(desk.length).toBeGreaterThan(20);
  const wrong = desk.flatMap((file) => {
    const bare = withoutComments(file.text);
    return [
      ...(/^\/\*\* \S/.test(file.text) ? [] : ["no plate"]),
      // Its words are a table: as long as what the desk says.
      ...(bare.split("\n").length > 260 && file.path !== "desk/words.ts" ? ["too long"] : []),
      ...(CAST.test(withoutStrings(bare.replace(/^import [^;]*;$/gm, ""))) ? ["a cast"] : []),
      ...(file.path !== "desk/words.ts" &&
      /[\p{Script=Arabic}]{3}/u.test(bare.replace(/\/(?:\\.|[^/\n])+\/[a-z]*/gu, ""))
        ? ["a word of its own"]
        : []),
      ...importsOf(file).flatMap(({ from, onlyTypes }) => {
        const isOurs =
          /^\.\.\/src\/(?:arabic|model)\/|^\.\.\/public\/scripts\/trust\.ts$|^\.\.\/src\/parse\/fields\/(?:field-tables|record-fields)\.ts$|^\.\.\/src\/diagnostics\/nearest\.ts$|^\.\.\/src\/shell\/desk\/messages\.ts$/;
        return !from.startsWith("../") || onlyTypes || isOurs.test(from) ? [] : [`imports ${from}`];
      }),
    ].map((what) => `${file.path}: ${what}`);
  });
  expect(wrong).toEqual([]);
});

test("one file hands a browser what it runs as a script or reads as a page", () => {
  const SINKS =
    /(?:inner|outer)HTML\s*\+?=|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|importScripts|createPolicy|\beval\(|new Function|new (?:Shared)?Worker\(|(?:srcdoc\s*=|serviceWorker\.register\(|\b(?:script|comfort)\.src\s*=)(?!\s*(?:framed|scriptAt)\()|createElement\("script"\)(?![^}]*scriptAt\()/u;
  const inBrowser = ["public/scripts", "desk", "src/shell/preview"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.[jt]s$/.test(path))
      .map((path) => ({
        path: `${folder}/${path}`,
        text: withoutComments(readFileSync(join(ROOT, folder, path), "utf8")),
      })),
  );
  const users = inBrowser.filter(({ path, text }) =>
    !path.startsWith("src/") || path.endsWith("client.js") ? SINKS.test(text) : false,
  );
  // Beside the door, the one rule for whatever a library of the desk writes.
  expect(users.map(({ path }) => path).sort()).toEqual(["desk/safe-html.ts", "public/scripts/trust.ts"]);
});

test("every word that a locale must hold is said somewhere", () => {
  const words = readFileSync(join(ROOT, "templates/words.ts"), "utf8");
  const said = files
    .filter(({ path }) => path.startsWith("templates/") && !path.startsWith("templates/locales/"))
    .map(({ text }) => text)
    .join("\n");
  const groups = [...words.matchAll(/readonly (\w+): Texts<([^>[]*)>/g)].map(([, group, keys = ""]) => ({
    group,
    keys: [...keys.matchAll(/"(\w+)"/g)].map(([, key]) => key),
  }));
  expect(groups.flatMap(({ keys }) => keys).length).toBeGreaterThan(100);
  const chosen = new Set(["nodes", "frame", "article"]);
  const unsaid = groups.flatMap(({ group, keys }) =>
    keys
      .filter(
        (key) => !said.includes(`words.${group}.${key}`) && !(chosen.has(group ?? "") && said.includes(`"${key}"`)),
      )
      .map((key) => `${group}.${key}`),
  );
  expect(unsaid).toEqual([]);
});

test("the first line of every file is its plate, tests included", () => {
  const tests = readdirSync(join(ROOT, "tests"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path: join("tests", path), text: readFileSync(join(ROOT, "tests", path), "utf8") }));
  expect(tests.length).toBeGreaterThan(50);
  const without = [...files, ...tests]
    .filter(({ text }) => !/^(?:#![^\n]*\n)?(?:\/\*\*? ?\S|\/\/ \S|\/\*\*\n \* \S)/.test(text))
    .map(({ path }) => path);
  expect(without).toEqual([]);
});

test("files stay short enough to be read at one sitting, and bear plain names", () => {
  expect(
    files
      .filter(({ path, text }) => !TABLES.test(path) && (withoutComments(text).match(/\S.*$/gm)?.length ?? 0) > 320)
      .map(({ path }) => path),
  ).toEqual([]);
  const odd = files.filter(
    ({ path }) =>
      /(?:^|\/)(?:utils?|helpers?|types|index|manager|common)\.[tj]sx?$/.test(path) ||
      /[A-Z_]/.test(posix.basename(path)),
  );
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test("nothing escapes the type checker", () => {
  const wrong = files
    .filter(({ path }) => path !== "src/model/ids.ts" && /\.tsx?$/.test(path))
    .flatMap(({ path, text }) =>
      withoutStrings(withoutComments(text))
        .split("\n")
        .flatMap((line, index) =>
          CAST.test(line) && !/^\s*(?:import|export) |^\s+\w+ as \w+,?$|\[K in /.test(line)
            ? [`${path}:${index + 1} ${line.trim()}`]
            : [],
        ),
    );
  expect(wrong).toEqual([]);
});

function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "))
    .replace(/(^|[^:"'`\w])\/\/[^\n]*/g, "$1");
}

function withoutStrings(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '""');
}
