/** A newsroom in which every payload stands in every place that takes it; where it is refused, the fault has a place. */
import { CODES } from "../../src/diagnostics/codes.ts";
import { parseFile } from "../../src/parse/parse-file.ts";
import { articleOf, type PayloadPlace, PLACES, type Placed } from "./payload-places.ts";

/** What was written, and what content would refuse. */
export interface PayloadNewsroom {
  readonly files: readonly Placed[];
  readonly placed: number;
  readonly refused: number;
}

const COMMON: readonly Placed[] = [
  { path: "topics/test-body.md", text: "---\nالاسم: هيئة الاختبار\nالنوع: جهة\n---\n\nمحتوى للاختبار.\n" },
  {
    path: "sources/test-source.md",
    text: "---\nالعنوان: مصدر الاختبار\nالنوع: بيان\nالناشر: هيئة الاختبار\n---\n\nمحتوى للاختبار.\n",
  },
];

/** Writes the newsroom: an article for each payload, and files of their own for the places that are none of an article's. */
export function payloadNewsroom(payloads: readonly string[]): PayloadNewsroom {
  const files = new Map(COMMON.map((file) => [file.path, file]));
  let placed = 0;
  for (const [at, payload] of payloads.entries()) {
    const accepted = PLACES.filter((place, number) => isAccepted(fileWith(place, payload, idOf(at, number))));
    placed += accepted.length;
    const parts = accepted.flatMap((place) => ("fill" in place ? [place.fill(payload)] : []));
    const own = accepted.flatMap((place) =>
      "file" in place ? [place.file(payload, idOf(at, PLACES.indexOf(place)))] : [],
    );
    for (const file of [articleOf(`p${at}`, parts), ...own]) files.set(file.path, file);
  }
  return { files: [...files.values()], placed, refused: payloads.length * PLACES.length - placed };
}

const idOf = (payload: number, place: number): string => `p${payload}-${place}`;

const fileWith = (place: PayloadPlace, payload: string, id: string): Placed =>
  "file" in place ? place.file(payload, id) : articleOf(id, [place.fill(payload)]);

function isAccepted({ path, text }: Placed): boolean {
  const { diagnostics } = parseFile({ path, bytes: new TextEncoder().encode(text) });
  return !diagnostics.some(({ code }) => CODES[code].severity === "error");
}
