/** The page on what the site says to machines: which files there are, and how much is in each. */
import { present } from "../../base/present.ts";
import type { Site } from "../../model/site.ts";
import { dataHref, FIXED, VOCABULARY } from "../addresses.ts";
import { countRecords } from "../data/plan-data.ts";
import type { DataFile } from "../data/schemas.ts";
import { framed } from "../head.ts";
import type { Href } from "../href.ts";
import { type Planned, planHtml } from "../planned.ts";
import type { Planning } from "../planning.ts";
import type { Framed } from "../views/frame.ts";

/** The page on data. */
export interface DataPageView extends Framed {
  readonly kind: "data";
  readonly files: readonly {
    readonly file: DataFile;
    /** How many things of that kind the site tells of. */
    readonly records: number;
    readonly json: Href;
    readonly schema: Href;
    /** The same as a table for spreadsheets, where there is one. */
    readonly csv?: Href;
  }[];
  /** Under which terms all of it may be used; absent where the site says none. */
  readonly licence?: { readonly text: string; readonly href?: Href };
  /** Which files there are, in which parts. */
  readonly index: Href;
  /** Everything, as a graph of JSON-LD. */
  readonly graph: Href;
  /** What our own words in it mean, and the shapes it keeps to. */
  readonly vocabulary: Href;
  readonly shapes: Href;
}

/** Plans the page; none where the site wants no data. */
export const planDataPage = (planning: Planning): readonly Planned<DataPageView>[] =>
  planning.graph.site.outputs.data ? [planHtml(FIXED.data, () => dataView(planning))] : [];

function dataView(planning: Planning): DataPageView {
  const records = countRecords(planning);
  const file = (name: DataFile) => ({
    file: name,
    records: records[name],
    json: dataHref(`${name}.json`),
    schema: dataHref(`${name}.schema.json`),
  });
  return present({
    kind: "data" as const,
    licence: termsOf(planning.graph.site),
    ...framed(planning, { href: FIXED.data, ...planning.words.fixed.data }),
    files: [
      file("articles"),
      { ...file("claims"), csv: dataHref("claims.csv") },
      file("assertions"),
      file("sources"),
      file("topics"),
      file("agents"),
      file("corrections"),
    ],
    index: dataHref("index.json"),
    graph: dataHref("graph.jsonld"),
    vocabulary: VOCABULARY.terms,
    shapes: VOCABULARY.shapes,
  });
}

/** Terms that are no more than an address are named by it. */
function termsOf({ licence, licenceUrl }: Site): DataPageView["licence"] {
  const text = licence ?? licenceUrl;
  return text === undefined ? undefined : present({ text, href: licenceUrl });
}
