/** `isnad import FOLDER`: what it writes, that twice changes nothing, and that nobody's work is written over. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { windows1256 } from "../import/windows-1256.ts";
import { isnadHere } from "./isnad-here.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "isnad-migrate-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

async function isnad(...words: string[]): Promise<{ code: number | null; printed: string; noted: string }> {
  const { code, out, err } = await isnadHere(words, folder);
  return { code, printed: out, noted: err };
}

const POST =
  "---\ntitle: السد\ndate: 2023-08-05 10:30\ntags: [اقتصاد]\n---\n\nنص عن السد، و[مقال آخر](/posts/b/).\n\n![سد](/images/dam.png)\n";

function oldSite(): void {
  put("old/content/posts/a.md", POST);
  put("old/content/posts/b.md", '+++\ntitle = "آخر"\ndate = 2023-08-06\ndraft = false\n+++\nنص آخر.\n');
  put("old/README.md", "# لا مقال");
  put("old/themes/x/post.md", "---\ntitle: قالب\n---\n");
  mkdirSync(join(folder, "old/static/images"), { recursive: true });
  cpSync(join(import.meta.dirname, "../../docs/picture.png"), join(folder, "old/static/images/dam.png"));
}

const tree = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/old|\.cache/u.test(entry.parentPath))
      .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), "latin1")]),
  );

test("a site comes over, builds once its tags are decided, and twice changes nothing", async () => {
  oldSite();
  const first = await isnad("import", "old", "--lang", "en");
  expect(first.code).toBe(0);
  expect(first.printed).toContain("1 × warning import-tag-undecided");
  expect(first.noted).toContain(
    "Files written: 2. Pictures and documents copied: 1. Tags to decide on: 1, in migration.yaml.",
  );
  expect(readdirSync(join(folder, "content/articles"))).toEqual(["a.md", "b.md"]);
  const once = tree();
  await isnad("import", "old");
  expect(tree()).toEqual(once);

  const decisions = join(folder, "migration.yaml");
  writeFileSync(decisions, readFileSync(decisions, "utf8").replace("اقتصاد: ؟", "اقتصاد: موضوع"));
  const second = await isnad("import", "old", "--lang", "en");
  expect(second.printed).toBe("");
  expect(readFileSync(join(folder, "content/articles/a.md"), "utf8")).toContain("المواضيع: اقتصاد");
  expect(existsSync(join(folder, "content/topics/aqtsad.md"))).toBe(true);
  expect((await isnad("check", "--format", "json")).code).toBe(0);
});

test("a folder of posts is seen from its site: its pictures stand there, its posts bear their day in their names", async () => {
  put("old/_config.yml", "title: مدونة\n");
  put("old/_posts/2020-3-1-dam.md", "---\ntitle: السد\n---\n\nنص.\n\n![سد](/images/dam.png)\n");
  mkdirSync(join(folder, "old/images"), { recursive: true });
  cpSync(join(import.meta.dirname, "../../docs/picture.png"), join(folder, "old/images/dam.png"));
  const { noted } = await isnad("import", "old/_posts", "--lang", "en");
  expect(noted).toContain("Files written: 1. Pictures and documents copied: 1.");
  const text = readFileSync(join(folder, "content/articles/dam.md"), "utf8");
  expect(text).toContain("التاريخ: 2020-03-01");
  expect(text).toContain("عناوين سابقة: /2020/03/01/dam.html");
});

test("what somebody edited since is never written over", async () => {
  oldSite();
  await isnad("import", "old");
  const article = join(folder, "content/articles/a.md");
  appendFileSync(article, "\nسطر كتبه محرر.\n");
  writeFileSync(
    join(folder, "migration.yaml"),
    readFileSync(join(folder, "migration.yaml"), "utf8").replace("اقتصاد: ؟", "اقتصاد: موضوع"),
  );
  const again = await isnad("import", "old", "--lang", "en");
  expect(again.printed).toContain("1 × note import-changed-since");
  expect(readFileSync(article, "utf8")).toContain("سطر كتبه محرر.");
  expect(readFileSync(article, "utf8")).not.toContain("المواضيع");
});

test("an article that was there before keeps its name; the post gets another", async () => {
  oldSite();
  put("content/articles/a.md", "---\nالعنوان: قديم\nالتاريخ: 2020-01-01\n---\n\nنص.\n");
  await isnad("import", "old");
  expect(readFileSync(join(folder, "content/articles/a.md"), "utf8")).toContain("قديم");
  expect(readFileSync(join(folder, "content/articles/a-2.md"), "utf8")).toContain("السد");
});

test("an export of WordPress: published posts are published, their tags wait in the list", async () => {
  put(
    "site.xml",
    `<rss xmlns:wp="w" xmlns:dc="d" xmlns:content="c"><channel><item><title>السد</title><dc:creator>سمر</dc:creator><wp:status>publish</wp:status><wp:post_date>2023-08-05 10:00:00</wp:post_date><category>اقتصاد</category><content:encoded><![CDATA[قال الوزير أحمد علي إن السد آمن.]]></content:encoded></item></channel></rss>`,
  );
  const { printed } = await isnad("import", "site.xml", "--lang", "en");
  expect(printed).toContain("import-tag-undecided");
  const decisions = join(folder, "migration.yaml");
  writeFileSync(decisions, readFileSync(decisions, "utf8").replace("اقتصاد: ؟", "اقتصاد: topic"));
  await isnad("import", "site.xml");
  const [name = ""] = readdirSync(join(folder, "content/articles"));
  const text = readFileSync(join(folder, "content/articles", name), "utf8");
  expect(text).toContain("المواضيع: اقتصاد");
  expect(text).not.toContain("مسودة");
});

const PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n";
const SOUND = Uint8Array.from([0xff, 0xfb, 0x90, 0x00, ...new Uint8Array(400)]);

test("an export of WordPress with its media beside it: everything answers, and what has to stay behind is told", async () => {
  cpSync(join(import.meta.dirname, "../import/wordpress/export.xml"), join(folder, "export.xml"));
  const uploads = "backup/wp-content/uploads";
  put("backup/wp-content/plugins/x/readme.txt", "لا نص مقال");
  for (const name of ["2023/05/bridge.jpg", "2023/06/well.jpg"])
    put(`${uploads}/${name}`, readFileSync(join(import.meta.dirname, "../../docs/picture.png")));
  put(`${uploads}/2023/05/خريطة.png`, "<html>لا توجد الصورة</html>");
  put(
    `${uploads}/2023/06/report.pdf`,
    `${PDF}trailer<</Root 1 0 R/Info 3 0 R>>\n3 0 obj<</Author(Nader)>>endobj\n%%EOF`,
  );
  put(`${uploads}/2023/06/talk.mp3`, SOUND);
  put("content/images/well.jpg", readFileSync(join(import.meta.dirname, "../../docs/picture.png")).subarray(0, 3000));
  put("content/site.yaml", "العنوان: وادي الملح\n");
  const first = await isnad("import", "export.xml", "--lang", "en");
  expect(first.printed).toContain("2 × warning import-media-refused");
  expect(first.printed).toContain("1 × warning import-media-absent");
  expect(first.noted).toContain("Files written: 8. Pictures and documents copied: 3.");
  expect(readdirSync(join(folder, "content/images")).sort()).toEqual(["06-well.jpg", "bridge.jpg", "well.jpg"]);
  expect(readdirSync(join(folder, "content/documents"))).toEqual(["talk.mp3"]);
  const once = tree();
  await isnad("import", "export.xml");
  expect(tree()).toEqual(once);

  const decisions = join(folder, "migration.yaml");
  writeFileSync(decisions, readFileSync(decisions, "utf8").replaceAll(": ؟", ": موضوع"));
  put(`${uploads}/2023/06/report.pdf`, `${PDF}trailer<</Root 1 0 R>>\n%%EOF`);
  await isnad("import", "export.xml");
  rmSync(join(folder, "content/images/well.jpg"));
  expect((await isnad("build")).code).toBe(0);
  for (const address of ["2023/05/bridge-is-safe", "2023/05/bridge", "2023/06/wells", "about/search", "about"])
    expect(existsSync(join(folder, "_site", address, "index.html")), address).toBe(true);
  const page = readFileSync(join(folder, "_site/articles/bridge-is-safe/index.html"), "utf8");
  expect(page).toMatch(/<a href="\.\.\/\.\.\/files\/report-[0-9a-f]{8}\.pdf"/u);
  expect(page).toMatch(/<figcaption[^>]*>.*الجسر كما بدا صباح الأربعاء/u);
});

test("an old address that every site has here is not asked for twice", async () => {
  put("old/a.md", "---\ntitle: أ\ndate: 2023-01-01\npermalink: /archive/\naliases: [/404.html, /old/]\n---\nنص");
  await isnad("import", "old");
  expect(readFileSync(join(folder, "content/articles/archive.md"), "utf8")).toContain("عناوين سابقة: /old/\n");
});

test("a board of Obsidian is told with its words, whatever it holds", async () => {
  put("vault/a.md", "---\ntitle: أ\ndate: 2023-01-01\n---\nنص");
  put("vault/لوحة.canvas", JSON.stringify({ nodes: [{ type: "text", text: 'كلام "اللوحة"\\n' }, { type: "file" }] }));
  put("vault/broken.canvas", '{"nodes": [{"text": "\\u12"}');
  const { printed } = await isnad("import", "vault", "--format", "json");
  for (const words of ["«\\\\u12»", '«كلام \\"اللوحة\\"']) expect(printed).toContain(words);
});

test("a folder that is not there is wrong usage", async () => {
  await expect(isnad("import", "nowhere", "also-nowhere")).rejects.toMatchObject({ name: "Refusal" });
});

test("posts of HTML with front matter come along; texts that nobody reads are told, and a PDF that a post leads to is a document", async () => {
  put("old/_config.yml", "title: مدونة\n");
  put("old/_posts/2020-03-01-dam.html", "---\ntitle: السد\n---\n<p>نص عن السد، و<a href='/a.pdf'>تقرير</a>.</p>\n");
  put("old/index.html", "<html><p>قالب</p></html>");
  put("old/notes.rtf", "{\\rtf1}");
  put("old/b.pdf", "%PDF-1.4\n");
  const { printed } = await isnad("import", "old", "--lang", "en", "--format", "json");
  const told: { code: string; file: string }[] = JSON.parse(printed).diagnostics;
  expect(told.filter(({ code }) => code === "import-text-left").map(({ file }) => file)).toEqual([
    "b.pdf",
    "notes.rtf",
  ]);
  expect(readdirSync(join(folder, "content/articles"))).toEqual(["dam.md"]);
  const article = readFileSync(join(folder, "content/articles/dam.md"), "utf8");
  expect(article).toContain("عناوين سابقة: /2020/03/01/dam.html");
  expect(article).toContain("نص عن السد");
});

test("in a folder the named encoding is for what is not UTF-8", async () => {
  const old = "---\ntitle: القديم\ndate: 2003-01-01\n---\n\nقال المتحدث إن الطريق مفتوح.\n";
  put("old/a.md", windows1256(old));
  put("old/b.md", old.replace("القديم", "الجديد"));
  expect((await isnad("import", "old", "--lang", "en")).printed).toContain("import-encoding-unknown");
  const { code } = await isnad("import", "old", "--encoding", "windows-1256");
  expect(code).toBe(0);
  for (const [id, title] of [
    ["a", "القديم"],
    ["b", "الجديد"],
  ])
    expect(readFileSync(join(folder, `content/articles/${id}.md`), "utf8")).toMatch(
      new RegExp(`العنوان: ${title}[\\s\\S]*قال المتحدث إن الطريق مفتوح`, "u"),
    );
});

test("two posts of one address: the site builds, and the address leads to one of them", async () => {
  for (const id of ["a", "b"])
    put(`old/${id}.md`, `---\ntitle: مقال ${id}\ndate: 2020-01-01\nurl: /dam/\n---\n\nنص.\n`);
  const { printed } = await isnad("import", "old", "--lang", "en");
  expect(printed).toContain("1 × warning import-address-taken");
  expect((await isnad("check", "--format", "json")).code).toBe(0);
});
