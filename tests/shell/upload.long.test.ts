/** A site is brought to storage that speaks S3, for real, on this machine; the server is installed by the test itself. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { npmPackage } from "../setup/npm-package.ts";
import { isnadHere } from "./isnad-here.ts";

const folder = mkdtempSync(join(tmpdir(), "isnad-s3-"));
const BUCKET = "newsroom";

/** What this test needs of the server's package. */
const SERVER = z.custom<new (options: object) => { run: () => Promise<{ port: number }>; close: () => Promise<void> }>(
  (value) => typeof value === "function",
);

let endpoint = "";
let close = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  const Server = SERVER.parse(npmPackage("s3rver", "3.7.1"));
  const server = new Server({
    port: 0,
    address: "127.0.0.1",
    silent: true,
    directory: join(folder, "data"),
    configureBuckets: [{ name: BUCKET }],
  });
  const { port } = await server.run();
  endpoint = `http://127.0.0.1:${port}`;
  close = () => server.close();
  write("one", "أول");
  write("two", "ثان");
  await isnadHere(["build"], folder);
});
beforeEach(() => {
  vi.stubEnv("AWS_ACCESS_KEY_ID", "S3RVER");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "S3RVER");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await close();
  rmSync(folder, { recursive: true });
});

/** An article of the test. */
function write(id: string, title: string): void {
  const head = `العنوان: ${title}\nالنوع: خبر\nالتاريخ: 2026-11-20\nالكاتب: اختبار`;
  mkdirSync(join(folder, "content/articles"), { recursive: true });
  writeFileSync(join(folder, `content/articles/${id}.md`), `---\n${head}\n---\n\nنص للاختبار.\n`);
}

const upload = (...more: string[]) =>
  isnadHere(["upload", `s3://${BUCKET}/mirror`, "--endpoint", endpoint, "--lang", "en", ...more], folder);
const fetched = (address: string): Promise<Response> => fetch(`${endpoint}/${BUCKET}/mirror/${address}`);

test("all of it the first time, nothing the second, what changed the third; what is gone goes last", async () => {
  const manifest = JSON.parse(readFileSync(join(folder, "_site/data/manifest.json"), "utf8"));
  const { files } = z.object({ files: z.array(z.object({ path: z.string() })) }).parse(manifest);
  expect(await upload()).toMatchObject({
    code: 0,
    err: expect.stringContaining(`${files.length + 1} files sent, 0 removed`),
  });
  for (const { path } of files) {
    const body = new Uint8Array(await (await fetched(encodeURI(path))).arrayBuffer());
    expect(Buffer.compare(body, readFileSync(join(folder, "_site", path))), path).toBe(0);
  }
  expect((await upload()).err).toContain("0 files sent, 0 removed");
  write("one", "أول، بعد تعديله");
  rmSync(join(folder, "content/articles/two.md"));
  await isnadHere(["build"], folder);
  const { err } = await upload();
  const [sent = 0, removed = 0] = [...err.matchAll(/\d+/gu)].map(Number);
  expect(sent).toBeGreaterThan(1);
  expect(sent).toBeLessThan(files.length);
  expect(removed).toBeGreaterThan(0);
  expect((await fetched("articles/two/index.html")).status).toBe(404);
  expect(await (await fetched("articles/one/index.html")).text()).toContain("بعد تعديله");
  expect(await (await fetched("data/manifest.json")).text()).toBe(
    readFileSync(join(folder, "_site/data/manifest.json"), "utf8"),
  );
});

test("files have their types, and assets are kept for good", async () => {
  const home = await fetched("index.html");
  expect(home.headers.get("content-type")).toBe("text/html; charset=utf-8");
  const style = /assets\/main-\w+\.css/u.exec(await home.text())?.[0] ?? "";
  expect((await fetched(style)).headers.get("cache-control")).toContain("immutable");
  expect((await fetched("feed.xml")).headers.get("content-type")).toBe("application/atom+xml");
});

test("a site that somebody altered is not brought out", async () => {
  mkdirSync(join(folder, "_site/x"));
  writeFileSync(join(folder, "_site/x/index.html"), "x");
  expect(await upload()).toMatchObject({ code: 1, out: "added\tx/index.html\n" });
  expect((await fetched("x/index.html")).status).toBe(404);
  rmSync(join(folder, "_site/x"), { recursive: true });
});

test("a bucket that is not there, no key, no place are refused, each in a sentence", async () => {
  const refused = (words: string[]) => expect(isnadHere(words, folder)).rejects.toMatchObject({ name: "Refusal" });
  await refused(["upload", "s3://nowhere", "--endpoint", endpoint]);
  await refused(["upload", "ftp://x"]);
  await refused(["upload", `s3://${BUCKET}`, "--endpoint", "nonsense"]);
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", undefined);
  await refused(["upload", `s3://${BUCKET}`]);
});
