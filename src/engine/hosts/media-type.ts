/** What a browser is told a file is, by its ending. */
import { formCalled } from "../../model/document-forms.ts";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  jsonld: "application/ld+json; charset=utf-8",
  webmanifest: "application/manifest+json; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  avif: "image/avif",
  gif: "image/gif",
  woff2: "font/woff2",
};

/** The media type of a file of the site. */
export function mediaTypeOf(address: string): string {
  return (
    TYPES[address.slice(address.lastIndexOf(".") + 1)] ?? formCalled(address)?.mediaType ?? "application/octet-stream"
  );
}
