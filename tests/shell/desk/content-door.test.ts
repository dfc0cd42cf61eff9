/** The desk's door to the content folder: nothing outside it, no link, a file whole or not at all, no save over another's. */
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../../src/base/digest.ts";
import { moveText, readText, saveText, storeFile } from "../../../src/shell/desk/content-door.ts";
import { temporaryFolder } from "../../engine/temporary-folder.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("what may be read and written", () => {
  test("a text is read with the hash of its bytes, and saved over that hash alone", () => {
    const root = temporaryFolder({ "articles/a.md": "أول\n" });
    const read = readText(root, "articles/a.md");
    expect(read).toEqual({ kind: "text", text: "أول\n", hash: sha256("أول\n") });
    expect(saveText(root, "articles/a.md", bytes("ثانٍ\n"), sha256("أول\n"))).toEqual({
      kind: "saved",
      hash: sha256("ثانٍ\n"),
    });
    expect(saveText(root, "articles/a.md", bytes("ثالث\n"), sha256("أول\n"))).toEqual({
      kind: "changed",
      now: { kind: "text", text: "ثانٍ\n", hash: sha256("ثانٍ\n") },
    });
    expect(readFileSync(join(root, "articles/a.md"), "utf8")).toBe("ثانٍ\n");
    expect(readdirSync(join(root, "articles"))).toEqual(["a.md"]);
  });

  test("what is on the disk already is saved again without a clash: the answer may have been lost on its way", () => {
    const root = temporaryFolder({ "articles/a.md": "ثانٍ\n" });
    expect(saveText(root, "articles/a.md", bytes("ثانٍ\n"), sha256("أول\n")).kind).toBe("saved");
  });

  test("a new text is made, never over one that is there", () => {
    const root = temporaryFolder({ "articles/a.md": "أول\n" });
    expect(saveText(root, "articles/a.md", bytes("آخر\n"), undefined).kind).toBe("changed");
    expect(saveText(root, "topics/new/t.md", bytes("جديد\n"), undefined).kind).toBe("saved");
    expect(readFileSync(join(root, "topics/new/t.md"), "utf8")).toBe("جديد\n");
  });

  test("a file keeps its permissions; one that is no UTF-8 or too long is not written", () => {
    const root = temporaryFolder({ "articles/a.md": "أول\n" });
    const { mode } = lstatSync(join(root, "articles/a.md"));
    saveText(root, "articles/a.md", bytes("ثانٍ\n"), sha256("أول\n"));
    expect(lstatSync(join(root, "articles/a.md")).mode).toBe(mode);
    expect(saveText(root, "articles/b.md", new Uint8Array([0xff, 0xfe]), undefined).kind).toBe("refused");
    expect(saveText(root, "articles/c.md", new Uint8Array(2_000_001).fill(97), undefined).kind).toBe("refused");
    expect(readdirSync(join(root, "articles"))).toEqual(["a.md"]);
  });

  test("a picture is stored where nothing stands, a text under another name likewise", () => {
    const root = temporaryFolder({ "articles/a.md": "أول\n", "articles/b.md": "ثانٍ\n" });
    expect(storeFile(root, "articles/x.png", new Uint8Array([1]))).toBe(true);
    expect(storeFile(root, "articles/x.png", new Uint8Array([2]))).toBe(false);
    expect(storeFile(root, "articles/x.md", new Uint8Array([2]))).toBe(false);
    expect([...readFileSync(join(root, "articles/x.png"))]).toEqual([1]);
    expect(moveText(root, "articles/a.md", "articles/b.md")).toBe(false);
    expect(moveText(root, "articles/a.md", "articles/c.md")).toBe(true);
    expect(readdirSync(join(root, "articles")).sort()).toEqual(["b.md", "c.md", "x.png"]);
  });
});

describe("what is outside stays outside", () => {
  test("no link is followed: not the file, not a folder on the way", () => {
    const outside = temporaryFolder({ "secret.md": "سر\n" });
    const root = temporaryFolder({ "articles/a.md": "أول\n" });
    symlinkSync(join(outside, "secret.md"), join(root, "articles/link.md"));
    symlinkSync(outside, join(root, "articles/way"));
    symlinkSync(join(outside, "gone.md"), join(root, "articles/gone.md"));
    mkdirSync(join(root, "articles/folder.md"));
    for (const path of ["articles/link.md", "articles/way/secret.md", "articles/gone.md", "articles/folder.md"]) {
      expect(readText(root, path).kind, path).toBe("refused");
      expect(saveText(root, path, bytes("x"), sha256("سر\n")).kind, path).toBe("refused");
      expect(saveText(root, path, bytes("x"), undefined).kind, path).toBe("refused");
    }
    expect(saveText(root, "articles/way/deep/new.md", bytes("x"), undefined).kind).toBe("refused");
    expect(readdirSync(outside)).toEqual(["secret.md"]);
    expect(readFileSync(join(outside, "secret.md"), "utf8")).toBe("سر\n");
  });

  test("nothing stands below a file", () => {
    const root = temporaryFolder({ "articles/a.md": "أول\n" });
    expect(readText(root, "articles/a.md/a.md").kind).toBe("refused");
    expect(saveText(root, "articles/a.md/a.md", bytes("x"), undefined).kind).toBe("refused");
    expect(storeFile(root, "articles/a.md/a.png", new Uint8Array([1]))).toBe(false);
  });

  const part = fc.constantFrom(
    "..",
    ".",
    "",
    "articles",
    "a.md",
    "\\",
    "\0",
    "etc",
    "passwd",
    "~",
    ".git",
    "config",
    "C:",
    "a.md\n",
  );
  test("no path leads out, whatever it is made of", () => {
    const base = temporaryFolder({ "beside.md": "جار\n" });
    const root = join(base, "content");
    mkdirSync(join(root, "articles"), { recursive: true });
    writeFileSync(join(root, "articles/a.md"), "أول\n");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 7 }), (parts) => {
        const path = parts.join("/");
        const read = readText(root, path);
        if (path !== "articles/a.md") expect(read.kind).not.toBe("text");
        if (path.includes("..") || path.startsWith("/") || /[\\\0\n]/.test(path)) {
          expect(read.kind).toBe("refused");
          expect(saveText(root, path, bytes("x"), undefined).kind).toBe("refused");
        }
      }),
      { numRuns: 2_000 },
    );
    expect(readdirSync(base).sort()).toEqual(["beside.md", "content"]);
    expect(existsSync(join(root, "articles/a.md"))).toBe(true);
  });
});
