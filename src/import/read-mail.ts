/** A letter (.eml), by way of postal-mime: its subject is the headline, its sender the author, its page or its text the article. */
import PostalMime from "postal-mime";
import type { CalendarDate } from "../base/calendar-date.ts";
import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Conversion, type ForeignFile, refuse } from "./draft.ts";
import { isStandardEncoding } from "./encodings.ts";
import { isoDay } from "./page/bylines.ts";
import { readMarkup } from "./page/read-page.ts";
import { decodeWithCuts, tellUnknown } from "./read-bytes.ts";
import { readPlainText } from "./read-plain-text.ts";

/**
 * Reads a letter. Its attachments stay behind and are told with `import-attachment-left`; complains with `import-empty` where it has no
 * text, with `import-encoding-wrong` and `import-encoding-unknown` where its letters cannot be read.
 */
export async function readMail(file: ForeignFile): Promise<Conversion> {
  const place = fileStart(file.name);
  const source = withEncodings(file);
  const unknown = charsetsIn(source).find((label) => !isStandardEncoding(label));
  if (unknown !== undefined) return refuse(complain("import-encoding-wrong", place, { encoding: unknown }));
  const mail = await PostalMime.parse(source);
  const shown = mail.html ?? mail.text;
  if (shown === undefined) return refuse(complain("import-empty", place, { name: file.name }));
  const cuts = /\ufffd/u.test(shown) ? decodeWithCuts({ ...file, bytes: new TextEncoder().encode(shown) }) : undefined;
  if (/\ufffd/u.test(shown) && cuts === undefined) return refuse(tellUnknown(file, eightBit(source)));
  const day = dayOf(mail.headers.find(({ key }) => key === "date")?.value ?? "") ?? isoDay(mail.date);
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
  const left = mail.attachments.map(({ filename, mimeType, related }): Diagnostic => {
    const name = filename ?? "مرفق بلا اسم";
    return related === true && mimeType.startsWith("image/")
      ? complain("import-picture-dropped", place, { address: name })
      : complain("import-attachment-left", place, { name });
  });
  return {
    drafts: read.drafts.map((draft) => ({ ...draft, ...known })),
    diagnostics: [...(cuts?.ok === true ? cuts.told : []), ...read.diagnostics, ...left],
  };
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The day on which a letter was sent where it was sent, `Sat, 05 Aug 2023 23:30:00 -0500`: in another zone it may be the next. */
function dayOf(typed: string): CalendarDate | undefined {
  const [, day = "", month = "", year = ""] = /(?:^|,\s*|\s)(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})/iu.exec(typed) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return number === 0 ? undefined : isoDay(`${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`);
}

const TEXT_HEADER = /^(content-type:[ \t]*text\/(?:plain|html))((?:[^\r\n]|\r?\n[ \t])*)/gimu;
const CHARSET = /;\s*charset\s*=\s*"?([^\s";]+)"?/iu;

/** The letter's bytes as letters, one each: what they mean is told by the headers among them. */
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** Where the user names an encoding, every text of the letter is read in that. */
function withEncodings({ bytes, encoding }: ForeignFile): Uint8Array {
  if (encoding === undefined) return bytes;
  const named = latin(bytes).replace(
    TEXT_HEADER,
    (_, type: string, rest: string) => `${type}; charset=${encoding}${rest.replace(CHARSET, "")}`,
  );
  return Buffer.from(named, "latin1");
}

/** The encodings that the headers of a letter's texts name. */
const charsetsIn = (bytes: Uint8Array): string[] =>
  [...latin(bytes).matchAll(TEXT_HEADER)].flatMap(([, , rest = ""]) => CHARSET.exec(rest)?.[1] ?? []);

/** The bytes that are no ASCII, and the spaces between them: what tells an encoding, without the English of the headers. */
const eightBit = (bytes: Uint8Array): Uint8Array => bytes.filter((byte) => byte >= 0x80 || byte === 0x20);

const textOf = (text: string, { name }: ForeignFile): Conversion =>
  readPlainText({ name, bytes: new TextEncoder().encode(text), encoding: "utf-8" });
