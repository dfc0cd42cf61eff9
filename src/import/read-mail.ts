/** A letter (.eml), by way of postal-mime: its subject is the headline, its sender the author, its page or its text the article. */
import PostalMime from "postal-mime";
import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Conversion, type ForeignFile, refuse } from "./draft.ts";
import { isoDay } from "./page/bylines.ts";
import { readMarkup } from "./page/read-page.ts";
import { readPlainText } from "./read-plain-text.ts";

/** Reads a letter. Its attachments stay behind and are told; complains with `import-empty` where it has no text. */
export async function readMail(file: ForeignFile): Promise<Conversion> {
  const place = fileStart(file.name);
  const mail = await PostalMime.parse(file.bytes);
  const day = isoDay(mail.date);
  const sender = mail.from?.name ?? "";
  const known = {
    ...(mail.subject === undefined || mail.subject === ""
      ? {}
      : { headline: mail.subject.replace(/^(?:(?:fwd?|re|إعادة توجيه|رد)\s*:\s*)+/iu, "") }),
    ...(sender === "" ? {} : { authors: [sender] }),
    ...(day === undefined ? {} : { datePublished: day }),
  };
  const read =
    mail.html === undefined ? textOf(mail.text ?? "", file) : readMarkup(mail.html, () => place, "text", known);
  if (mail.html === undefined && mail.text === undefined)
    return refuse(complain("import-empty", place, { name: file.name }));
  const left = mail.attachments.map(
    ({ filename }): Diagnostic => complain("import-picture-dropped", place, { address: filename ?? "مرفق بلا اسم" }),
  );
  return { drafts: read.drafts.map((draft) => ({ ...draft, ...known })), diagnostics: [...read.diagnostics, ...left] };
}

const textOf = (text: string, { name }: ForeignFile): Conversion =>
  readPlainText({ name, bytes: new TextEncoder().encode(text), encoding: "utf-8" });
