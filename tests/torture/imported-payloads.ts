/** Payloads in pages, letters, exports and documents of others, taken over by the real import. */
import { strToU8, zipSync } from "fflate";
import { type ImportedArticle, importFile } from "../../src/import/import-file.ts";
import type { PayloadFile } from "./payload-file.ts";
import { type PayloadNewsroom, settle } from "./payload-newsroom.ts";

/** How many payloads stand in one file of others. */
const TOGETHER = 20;

const xml = (text: string): string =>
  text
    .replace(/[\p{Cc}\ufffe\uffff]/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
const one = (text: string): string => text.replace(/[\r\n]+/gu, " ");

/** How an import is named, and what it holds of some payloads. */
export const FORMATS: Readonly<Record<string, (payloads: readonly string[]) => string | Uint8Array>> = {
  // A page that is what it looks like, and one whose words are payloads.
  "raw.html": (payloads) => page("عنوان", payloads.map((payload) => `<p>قبل ${payload} بعد</p>`).join("\n")),
  "words.html": (payloads) =>
    page(
      xml(payloads[0] ?? ""),
      payloads
        .map(
          (payload) =>
            `<h2>${xml(payload)}</h2><p>قال <a href="${xml(payload)}" title="${xml(payload)}">${xml(payload)}</a></p><img src="${xml(payload)}" alt="${xml(payload)}"><blockquote cite="${xml(payload)}">${xml(payload)}</blockquote><table><tr><td>${xml(payload)}</td></tr></table><pre><code>${xml(payload)}</code></pre>`,
        )
        .join("\n"),
      `<meta name="author" content="${xml(payloads[1] ?? "")}"><meta name="description" content="${xml(payloads[2] ?? "")}"><meta property="og:image" content="${xml(payloads[3] ?? "")}">`,
    ),
  "a.txt": (payloads) =>
    `عنوان الخبر\n\n${payloads.map((payload) => `قال الوزير إن ${payload} مفتوح.`).join("\n\n")}\n`,
  "a.eml": (payloads) =>
    [
      `From: =?UTF-8?B?${Buffer.from(one(payloads[0] ?? "")).toString("base64")}?= <a@example.org>`,
      `Subject: =?UTF-8?B?${Buffer.from(one(payloads[1] ?? "")).toString("base64")}?=`,
      "MIME-Version: 1.0",
      "Content-Type: text/html; charset=utf-8",
      "",
      page("عنوان", payloads.map((payload) => `<p>${payload}</p><p>${xml(payload)}</p>`).join("\n")),
    ].join("\r\n"),
  "a.docx": (payloads) =>
    zipSync({
      "[Content_Types].xml": strToU8(
        `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      ),
      "_rels/.rels": strToU8(
        `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      "word/_rels/document.xml.rels": strToU8(
        `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${payloads.map((payload, at) => `<Relationship Id="l${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${xml(payload)}" TargetMode="External"/>`).join("")}</Relationships>`,
      ),
      "word/document.xml": strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${payloads.map((payload, at) => `<w:p><w:r><w:t xml:space="preserve">${xml(payload)}</w:t></w:r><w:hyperlink r:id="l${at}"><w:r><w:t>${xml(payload)}</w:t></w:r></w:hyperlink></w:p>`).join("")}</w:body></w:document>`,
      ),
    }),
  "a.odt": (payloads) =>
    zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.text"),
      "content.xml": strToU8(
        `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text><text:h text:outline-level="1">عنوان</text:h>${payloads.map((payload) => `<text:p>${xml(payload)} <text:a xlink:href="${xml(payload)}">${xml(payload)}</text:a></text:p>`).join("")}</office:text></office:body></office:document-content>`,
      ),
    }),
  "export.xml": (payloads) =>
    `<?xml version="1.0"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"><channel><wp:wxr_version>1.2</wp:wxr_version>${Array.from({ length: Math.ceil(payloads.length / 5) }, (_, at) => post(payloads.slice(at * 5, at * 5 + 5))).join("")}</channel></rss>`,
};

/** A post of an export: some payloads in its body, the first in each of its fields. */
const post = (payloads: readonly string[]): string => {
  const first = xml(payloads[0] ?? "");
  const body = payloads.map((payload) => `<p>نص ${payload}</p><p>${xml(payload)}</p>`).join("\n");
  return `<item><title>${first}</title><dc:creator>${first}</dc:creator><content:encoded>${xml(body)}</content:encoded><excerpt:encoded>${first}</excerpt:encoded><wp:post_date>2026-11-22 10:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="post_tag">${first}</category></item>`;
};

const page = (title: string, body: string, head = ""): string =>
  `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><article><h1>${title}</h1><p>قال الوزير إن الطريق مفتوح منذ الصباح أمام المارة والسيارات.</p>${body}</article></body></html>`;

/** Takes them over in each format, and leaves out the lines that content refuses. */
export async function importedPayloads(payloads: readonly string[]): Promise<PayloadNewsroom> {
  const made: PayloadFile[] = [];
  const bad: string[] = [];
  const taken: string[] = [];
  for (let at = 0; at < payloads.length; at += TOGETHER)
    for (const [name, write] of Object.entries(FORMATS)) {
      const written = write(payloads.slice(at, at + TOGETHER));
      const bytes = typeof written === "string" ? new TextEncoder().encode(written) : written;
      const id = `${name.replace(".", "-")}-${at}`;
      const { articles, told } = await takeOver(name, bytes, taken, id);
      if (told !== undefined) bad.push(`${name} of payloads from ${at}: ${told}`);
      taken.push(...articles.map((article) => article.id));
      made.push(...articles.map((article) => fileOf(article.id, article.text)));
    }
  const settled = settle(made);
  return { ...settled, tried: payloads.length * Object.keys(FORMATS).length, bad: [...bad, ...settled.bad] };
}

/** The articles of one file, or what was told where there is none. */
async function takeOver(
  name: string,
  bytes: Uint8Array,
  taken: readonly string[],
  id: string,
): Promise<{ readonly articles: readonly ImportedArticle[]; readonly told?: string }> {
  try {
    const { articles, diagnostics } = await importFile({ name, bytes }, { names: [], taken, id });
    return articles.length > 0 ? { articles } : { articles, told: diagnostics.map(({ code }) => code).join(" ") };
  } catch (error) {
    return { articles: [], told: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Every line of the body is a block of its own, and of the front matter what an article can do without; drafts are published. */
function fileOf(id: string, text: string): PayloadFile {
  const [, front = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text) ?? [];
  const fields = front.split("\n").filter((row) => !/^مسودة:/u.test(row));
  return {
    path: `articles/${id}.md`,
    sections: [
      {
        head: ["---"],
        defaults: ["العنوان: مقال مستورد", "التاريخ: 2026-11-22", "النوع: تقرير"],
        blocks: groups(fields).map((text) => ({ place: "imported field", text })),
      },
      { head: ["---", ""], blocks: body.split("\n").map((text) => ({ place: "imported line", text })) },
    ],
  };
}

/** A field with the lines below it. */
function groups(rows: readonly string[]): string[] {
  const fields: string[] = [];
  for (const row of rows)
    if (/^\s/u.test(row) && fields.length > 0) fields.push(`${fields.pop()}\n${row}`);
    else fields.push(row);
  return fields.filter((field) => field !== "");
}
