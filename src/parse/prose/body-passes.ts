/** The passes over a text's tree, in the one order that is right, each with the reason of its place. */
import type { Root } from "mdast";
import type { Picture, Silence } from "../../model/article.ts";
import type { Mark } from "../../model/mark.ts";
import type { TopicLink } from "../../model/topic-link.ts";
import { linkAddresses } from "../markdown/autolinks.ts";
import { readTopicLinks } from "../markdown/topic-links.ts";
import type { NoteKinds } from "../notes/read-notes.ts";
import type { Reading } from "../reading.ts";
import { gatherBrackets } from "./bracket-spans.ts";
import { readCallouts } from "./callouts.ts";
import { checkLinks } from "./check-links.ts";
import { checkProse } from "./check-prose.ts";
import { unfoldHtml } from "./html-blocks.ts";
import { liftFromLinks } from "./lift-from-links.ts";
import { findNearMarks, type NearMarks } from "./near-marks.ts";
import { checkNearSyntax } from "./near-syntax.ts";
import { findQuotations } from "./quotations.ts";
import { readHtml } from "./read-html.ts";
import { readMarks } from "./read-marks.ts";
import { readPictures } from "./read-pictures.ts";
import { repairEmphasis } from "./repair-emphasis.ts";

/** What the passes find in a text, each list in text order. */
export interface Found extends NearMarks {
  readonly silences: readonly Silence[];
  readonly pictures: readonly Picture[];
  /** By picture: the marks in its words. */
  readonly inPictures: readonly (readonly Mark[])[];
  readonly topicLinks: readonly TopicLink[];
  readonly marks: readonly Mark[];
}

/** Changes a tree in place, and gives what it found in it where that is more than complaints. */
type Pass = Change | ((tree: Root, reading: Reading, notes: NoteKinds) => Partial<Found>);
type Change = (tree: Root, reading: Reading, notes: NoteKinds) => void;

const PASSES: readonly Pass[] = [
  // Marks that are none are sought in texts as Markdown left them, and among links before any is refused.
  findNearMarks,
  // What stayed text though it was to be more, and what Markdown silently made of a slip, is only seen while the tree is as Markdown left it.
  checkNearSyntax,
  checkProse,
  // A box's title is told by its first line, which must still be one text.
  readCallouts,
  // What stands in blocks of HTML becomes what it means, so that whatever follows finds its words.
  unfoldHtml,
  // Comments go, and the inline elements that stay gather their words: whatever follows meets whole phrases.
  readHtml,
  // A picture may take its address from a definition that the next pass refuses.
  readPictures,
  // Before bare addresses become links, which need no check: only what was typed as a link is told.
  checkLinks,
  // `[[…]]` is taken before single brackets are: none of its own is left for the spans of claims.
  readTopicLinks,
  // Emphasis is mended in texts that are still whole, so that both its ends stand in one.
  repairEmphasis,
  // After topic links, whose words hold no address; before marks, which cut texts into pieces.
  linkAddresses,
  // A quotation's line is told by its dash; its marks cover the quotation, so it must be known before they are read.
  findQuotations,
  // `[words][^label]`: the brackets become one node, which says what its mark covers.
  gatherBrackets,
  // Marks become points and spans, and the brackets around their words dissolve.
  readMarks,
  // Now that marks are points: none may stand in a link, for each becomes a link of the page.
  liftFromLinks,
];

/** Runs all passes over a text: the body, with its notes of prose behind it. */
export function readPasses(tree: Root, reading: Reading, notes: NoteKinds): Found {
  let found: Found = { silences: [], pictures: [], inPictures: [], topicLinks: [], marks: [], nearLabels: [] };
  for (const pass of PASSES) found = { ...found, ...pass(tree, reading, notes) };
  return found;
}
