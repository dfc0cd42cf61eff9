/** The page «هل هذه النسخة أصلية؟»: what it tells a reader to do is done, with OpenSSL and nothing of ours. */
import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { appendFileSync, cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder, writeFiles } from "../engine/temporary-folder.ts";
import { isnadHere } from "./isnad-here.ts";

const ARTICLE = "---\nالعنوان: السد\nالنوع: خبر\nالتاريخ: 2026-01-01\nالكاتب: اختبار\n---\n\nنص للاختبار.\n";
const keys = generateKeyPairSync("ed25519");
const pem = String(keys.publicKey.export({ type: "spki", format: "pem" }));
const bare = pem.split("\n")[1] ?? "";

/** A site that says its key, built and signed with `secret`, and its page on copies. */
async function signed(typed: string, secret = keys.privateKey) {
  const root = temporaryFolder();
  writeFiles(root, {
    "content/articles/dam.md": ARTICLE,
    "content/site.yaml": `المرايا: [https://mirror.example.org/]\nالمفتاح العام: ${typed}\n`,
    "secret.pem": String(secret.export({ type: "pkcs8", format: "pem" })),
  });
  const built = await isnadHere(["build"], root);
  expect(built.code, built.out).toBe(0);
  const sign = () => isnadHere(["sign", "--key", "secret.pem", "--lang", "en"], root);
  return {
    root,
    sign,
    site: join(root, "_site"),
    page: readFileSync(join(root, "_site/authentic/index.html"), "utf8"),
  };
}

/** What stands in the page's boxes of commands, as a reader copies it. */
const commandsIn = (page: string): string[] =>
  [...page.matchAll(/<pre[^>]*><code[^>]*>([\s\S]*?)<\/code><\/pre>/gu)].map(([, text = ""]) =>
    text.replaceAll("&#x3C;", "<").replaceAll("&quot;", '"').replaceAll("&#x26;", "&"),
  );

test("the commands of the page find the copy whole, and name the one file in which one byte was added", async () => {
  const { root, sign, site, page } = await signed(bare);
  expect((await sign()).code).toBe(0);
  const [shown = "", fingerprint = "", isnad = "", newest = "", ...steps] = commandsIn(page);
  expect(`${shown}\n`).toBe(pem);
  expect(readFileSync(join(site, "authentic/key.pem"), "utf8")).toBe(pem);
  cpSync(site, join(root, "copy"), { recursive: true });
  cpSync(join(site, "authentic/key.pem"), join(root, "key.pem"));
  const copy = join(root, "copy");
  const [print = "", unpack = "", verify = "", files = ""] = steps;
  const sh = (command: string) => spawnSync("sh", ["-c", command], { cwd: copy, encoding: "utf8" });
  expect(sh(print).stdout).toContain(fingerprint.replaceAll(" ", ""));
  expect(sh(unpack).status).toBe(0);
  expect(sh(verify)).toMatchObject({ status: 0, stdout: expect.stringContaining("Verified Successfully") });
  expect(sh(files)).toMatchObject({ status: 0, stdout: "" });
  const words = isnad.replace("npx isnad ", "").split(" ");
  expect((await isnadHere(words, root)).code).toBe(0);
  expect(newest).toBe(`${isnad} --against ADDRESS`);
  appendFileSync(join(copy, "articles/dam/index.html"), " ");
  expect(sh(files)).toMatchObject({ status: 1, stdout: "articles/dam/index.html: FAILED\n" });
  expect((await isnadHere(words, root)).out).toBe("تغيّر\tarticles/dam/index.html\n");
  appendFileSync(join(copy, "data/manifest.json"), " ");
  expect(sh(verify).status).not.toBe(0);
});

test("the key may be typed with the lines around it; the page is kept for reading offline, and every page leads to it", async () => {
  const { site, page } = await signed(`|\n  ${pem.trim().replaceAll("\n", "\n  ")}`);
  expect(commandsIn(page)[0]).toBe(pem.trim());
  expect(readFileSync(join(site, "sw.js"), "utf8")).toContain("authentic/");
  expect(readFileSync(join(site, "index.html"), "utf8")).toMatch(/<footer[\s\S]*href="authentic\/"[\s\S]*<\/footer>/u);
});

test("a site that tells of one key is not signed by another", async () => {
  const { sign } = await signed(bare, generateKeyPairSync("ed25519").privateKey);
  await expect(sign()).rejects.toMatchObject({ name: "Refusal", en: expect.stringContaining("nothing was signed") });
});
