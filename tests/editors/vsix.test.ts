/** The extension for VS Code: what is packed, that it loads with nothing but the editor, and where it finds its server. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { fromXml } from "xast-util-from-xml";
import { findServer } from "../../editors/vscode/find-server.ts";
import { fromRight } from "../../editors/vscode/from-right.ts";
import { makeVsix } from "../tools/make-vsix.ts";

const ROOT = join(import.meta.dirname, "../..");
let bytes: Uint8Array;
let parts: Readonly<Record<string, string>>;
beforeAll(async () => {
  bytes = await makeVsix();
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
});

describe("the package", () => {
  test("holds these files and no other, the same bytes each time", async () => {
    expect(Object.keys(parts)).toEqual([
      "[Content_Types].xml",
      "extension.vsixmanifest",
      "extension/package.json",
      "extension/extension.js",
      "extension/snippets.json",
      "extension/README.md",
      "extension/LICENSE.txt",
    ]);
    expect(Buffer.from(await makeVsix()).equals(Buffer.from(bytes))).toBe(true);
    expect(bytes.length).toBeLessThan(300_000);
  });

  test("names each of its files that it speaks of, and gives every ending a type", () => {
    const manifest = JSON.parse(parts["extension/package.json"] ?? "");
    const named = [manifest.main, ...manifest.contributes.snippets.map((each: { path: string }) => each.path)];
    for (const path of named) expect(parts).toHaveProperty([`extension/${path.replace(/^\.\//u, "")}`]);
    const told = [...(parts["extension.vsixmanifest"] ?? "").matchAll(/ Path="([^"]+)"/gu)].map(
      ([, path = ""]) => path,
    );
    expect(told).toHaveLength(3);
    for (const path of told) expect(Object.keys(parts)).toContain(path);
    for (const name of Object.keys(parts).filter((each) => !each.startsWith("[")))
      expect(parts["[Content_Types].xml"]).toContain(`Extension=".${name.split(".").at(-1)}"`);
    for (const xml of ["[Content_Types].xml", "extension.vsixmanifest"])
      expect(fromXml(parts[xml] ?? "").children).toHaveLength(1);
  });

  test("bears our version, and our snippets are plain JSON", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(JSON.parse(parts["extension/package.json"] ?? "").version).toBe(version);
    expect(parts["extension.vsixmanifest"]).toContain(`Version="${version}"`);
    expect(Object.keys(JSON.parse(parts["extension/snippets.json"] ?? ""))).toContain("قول");
  });
});

/** An editor of which every part is there and does nothing; what is asked of it is noted. */
function fakeEditor(folder: string | undefined) {
  const called: string[] = [];
  const part = (name: string): unknown =>
    new Proxy(class {}, {
      get: (target, key) =>
        key in target || typeof key === "symbol" ? Reflect.get(target, key) : part(`${name}.${key}`),
      apply: () => undefined,
    });
  const known = {
    workspace: {
      workspaceFolders: folder === undefined ? undefined : [{ uri: { fsPath: folder } }],
      getConfiguration: () => ({ get: (_: string, value: unknown) => value }),
    },
    commands: { registerCommand: (name: string) => called.push(`command ${name}`) },
    window: { showWarningMessage: (text: string) => called.push(text) },
  };
  const editor = new Proxy(known, { get: (target, key) => Reflect.get(target, key) ?? part(String(key)) });
  return { editor, called };
}

/** Loads the packed script, which may ask for the editor and for Node's own modules. */
function load(editor: unknown): { activate: (context: unknown) => Promise<void>; deactivate: () => Promise<void> } {
  const own = createRequire(import.meta.url);
  const module = { exports: { activate: async () => undefined, deactivate: async () => undefined } };
  const require = (name: string): unknown => {
    if (name === "vscode") return editor;
    if (!own("node:module").isBuiltin(name)) throw new Error(`${name} is not packed`);
    return own(name);
  };
  new Function("module", "exports", "require", parts["extension/extension.js"] ?? "")(module, module.exports, require);
  return module.exports;
}

describe("the script", () => {
  test("starts nothing where no folder is open", async () => {
    const { editor, called } = fakeEditor(undefined);
    const { activate, deactivate } = load(editor);
    await activate({ subscriptions: [] });
    await deactivate();
    expect(called).toEqual(["command isnad.restart"]);
  });

  test("says so where the folder has no isnad", async () => {
    const { editor, called } = fakeEditor(tmpdir());
    await load(editor).activate({ subscriptions: [] });
    expect(called[1]).toContain("لم يُعثر على «إسناد»");
  });
});

test("what is said in Arabic is laid from the right, line by line; what is not stays as it is", () => {
  expect(fromRight("لا موضوع: «أ».\nصحّحه في topics.")).toBe("\u2067لا موضوع: «أ».\u2069\n\u2067صحّحه في topics.\u2069");
  expect(fromRight("No topic: «أ».\n")).toBe("No topic: «أ».\n");
});

test("the server is the user's choice, or what the folder has installed, or the checkout itself", () => {
  const folder = mkdtempSync(join(tmpdir(), "isnad-vscode-"));
  const put = (path: string): string => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), "");
    return join(folder, path);
  };
  expect(findServer(folder)).toBeUndefined();
  const checkout = put("src/shell/isnad.js");
  expect(findServer(folder)).toBe(checkout);
  const installed = put("node_modules/isnad/src/shell/isnad.js");
  expect(findServer(folder)).toBe(installed);
  const chosen = put("tools/isnad.js");
  expect(findServer(folder, "tools/isnad.js")).toBe(chosen);
  expect(findServer(folder, chosen)).toBe(chosen);
  rmSync(folder, { recursive: true });
});
