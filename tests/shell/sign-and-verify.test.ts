/** A newsroom signs its site; a reader of a mirror learns whether it is the same. */
import { generateKeyPairSync } from "node:crypto";
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, inject, test } from "vitest";
import { temporaryFolder } from "../engine/temporary-folder.ts";
import { isnadHere } from "./isnad-here.ts";

const built = inject("built");

/** A copy of the published site with the keys of its newsroom beside it. */
function mirror(): string {
  const root = temporaryFolder();
  cpSync(join(built.root, "_site"), join(root, "_site"), { recursive: true });
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  writeFileSync(join(root, "secret.pem"), privateKey.export({ type: "pkcs8", format: "pem" }));
  writeFileSync(join(root, "public.pem"), publicKey.export({ type: "spki", format: "pem" }));
  return root;
}

test("what was signed is verified, and every altered file is named", async () => {
  const root = mirror();
  const verify = () => isnadHere(["verify", "--key", "public.pem", "--lang", "en"], root);
  expect(await verify()).toMatchObject({ code: 1, err: expect.stringContaining("bears no signature") });
  expect(await isnadHere(["sign", "--key", "secret.pem", "--lang", "en"], root)).toMatchObject({ code: 0 });
  expect(await verify()).toMatchObject({
    code: 0,
    out: "",
    err: expect.stringContaining("The signature is good. The site is as it was published"),
  });
  appendFileSync(join(root, "_site/index.html"), " ");
  rmSync(join(root, "_site/feed.xml"));
  writeFileSync(join(root, "_site/articles/forged.html"), "x");
  expect(await verify()).toMatchObject({
    code: 1,
    out: "changed\tindex.html\nadded\tarticles/forged.html\nmissing\tfeed.xml\n",
  });
  // What somebody altered is not signed.
  expect(await isnadHere(["sign", "--key", "secret.pem"], root)).toMatchObject({ code: 1 });
});

test("a manifest that fits an altered site is betrayed by the key", async () => {
  const root = mirror();
  await isnadHere(["sign", "--key", "secret.pem"], root);
  appendFileSync(join(root, "_site/data/manifest.json"), "\n");
  expect(await isnadHere(["verify", "--lang", "en"], root)).toMatchObject({ code: 0 });
  expect(await isnadHere(["verify", "--key", "public.pem", "--lang", "en"], root)).toMatchObject({
    code: 1,
    err: expect.stringContaining("not this key's"),
  });
});

test.each([["verify", "--out", "nowhere"], ["sign"], ["sign", "--key", "none.pem"], ["sign", "--key", "public.pem"]])(
  "no site, no key, a key that is none are refused: %s %s %s",
  async (...words) => {
    await expect(isnadHere(words.filter(Boolean), mirror())).rejects.toMatchObject({ name: "Refusal" });
  },
);

test("a signature stays where nothing changes, and does not keep the next build from publishing", async () => {
  const root = temporaryFolder();
  cpSync(built.root, root, { recursive: true });
  const { privateKey } = generateKeyPairSync("ed25519");
  writeFileSync(join(root, "secret.pem"), privateKey.export({ type: "pkcs8", format: "pem" }));
  expect(await isnadHere(["sign", "--key", "secret.pem"], root)).toMatchObject({ code: 0 });
  expect(await isnadHere(["build"], root)).toMatchObject({ code: 0 });
});

test("a whole site is packed into one file, the same bytes each time; an altered one is not", async () => {
  const root = mirror();
  const zip = (to: string) => isnadHere(["zip", "--to", to, "--lang", "en"], root);
  expect(await zip("a.zip")).toMatchObject({ code: 0, err: expect.stringContaining("sha256") });
  await zip("b.zip");
  const bytes = readFileSync(join(root, "a.zip"));
  expect(readFileSync(join(root, "b.zip")).equals(bytes)).toBe(true);
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toContain("site/data/manifest.json");
  expect(Buffer.from(files["site/index.html"] ?? []).equals(readFileSync(join(root, "_site/index.html")))).toBe(true);
  appendFileSync(join(root, "_site/index.html"), " ");
  expect(await zip("c.zip")).toMatchObject({ code: 1, out: "changed\tindex.html\n" });
});
