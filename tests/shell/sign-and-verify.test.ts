/** A newsroom signs its site; a reader of a mirror learns whether it is the same. */
import { generateKeyPairSync } from "node:crypto";
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, inject, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../engine/temporary-folder.ts";
import { serveFolder } from "../setup/serve-folder.ts";
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

test("a mirror on the web is held to its manifest as it answers, file by file; what only hosts read is not asked for", async () => {
  const root = mirror();
  await isnadHere(["sign", "--key", "secret.pem"], root);
  cpSync(join(root, "_site"), join(root, "web"), { recursive: true });
  // A host reads these, and hands them out to nobody.
  rmSync(join(root, "web/_headers"));
  const { url, close } = await serveFolder(join(root, "web"), "/news/");
  onTestFinished(close);
  const verify = () => isnadHere(["verify", url, "--key", "public.pem", "--lang", "en"], root);
  expect(await verify()).toMatchObject({ code: 0, out: "", err: expect.stringContaining("The signature is good.") });
  appendFileSync(join(root, "web/articles/canals/index.html"), " ");
  rmSync(join(root, "web/feed.xml"));
  expect(await verify()).toMatchObject({
    code: 1,
    out: "changed\tarticles/canals/index.html\nmissing\tfeed.xml\n",
  });
  expect(await isnadHere(["verify", "web", "--lang", "en"], root)).toMatchObject({
    code: 1,
    out: "changed\tarticles/canals/index.html\nmissing\t_headers\nmissing\tfeed.xml\n",
  });
});

test("a mirror that hands out one page in another's place is found; one that does not answer is refused", async () => {
  const root = mirror();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path === "/articles/canals/index.html") response.writeHead(302, { location: "/index.html" }).end();
    else if (path.endsWith("/index.html")) response.writeHead(301, { location: path.slice(0, -10) }).end();
    else response.end(readFileSync(join(root, "_site", path, path.endsWith("/") ? "index.html" : "")));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;
  const verify = () => isnadHere(["verify", url, "--lang", "en"], root);
  expect(await verify()).toMatchObject({ code: 1, out: "changed\tarticles/canals/index.html\n" });
  server.closeAllConnections();
  server.close();
  await expect(verify()).rejects.toMatchObject({ name: "Refusal" });
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
