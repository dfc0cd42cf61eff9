/** An upload to storage that minds the key: with it all is brought out; with another nothing is touched, and that is said. */
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, inject, onTestFinished, test, vi } from "vitest";
import { temporaryFolder } from "../engine/temporary-folder.ts";
import { KEY, openStrictStorage } from "../setup/strict-storage.ts";
import { isnadHere } from "./isnad-here.ts";

const built = inject("built");

beforeEach(() => useKey(KEY.id, KEY.secret));
afterEach(() => {
  vi.unstubAllEnvs();
});

function useKey(id: string, secret: string): void {
  vi.stubEnv("AWS_ACCESS_KEY_ID", id);
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", secret);
}

async function newsroom() {
  const root = temporaryFolder();
  cpSync(join(built.root, "_site"), join(root, "_site"), { recursive: true });
  const storage = await openStrictStorage();
  onTestFinished(storage.close);
  const upload = () => isnadHere(["upload", "s3://newsroom/mirror", "--endpoint", storage.endpoint], root);
  return { root, storage, upload };
}

test("with its key the whole site is brought out, pages behind what they need, the manifest last", async () => {
  const { root, storage, upload } = await newsroom();
  expect((await upload()).code).toBe(0);
  const manifest = readFileSync(join(root, "_site/data/manifest.json"), "utf8");
  const files: { path: string }[] = JSON.parse(manifest).files;
  expect([...storage.files.keys()].toSorted()).toEqual(
    [...files.map(({ path }) => path), "data/manifest.json"].map((path) => `/newsroom/mirror/${path}`).toSorted(),
  );
  expect(storage.asked.at(-1)).toBe("PUT /newsroom/mirror/data/manifest.json");
});

test.each([
  ["another secret", KEY.id, "wrong", "SignatureDoesNotMatch"],
  ["a key that is none of its", "STRANGER", KEY.secret, "InvalidAccessKeyId"],
])(
  "with %s nothing is let in and nothing is changed, and the key is named as the cause",
  async (_, id, secret, code) => {
    const { storage, upload } = await newsroom();
    await upload();
    const before = new Map(storage.files);
    const asked = storage.asked.length;
    useKey(id, secret);
    const refused = expect.stringMatching(new RegExp(`AWS_SECRET_ACCESS_KEY.*${code}`, "u"));
    await expect(upload()).rejects.toMatchObject({ name: "Refusal", ar: refused, en: refused });
    expect(storage.files).toEqual(before);
    expect(storage.asked).toHaveLength(asked);
  },
);
