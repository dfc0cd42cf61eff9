/** How to cite an article or a claim and hand it on, by plain links. */
import type { Result } from "hastscript";
import { CORROBORATION_STATES } from "../../src/model/vocabulary.ts";
import type { CiteView } from "../../src/pages/cite/cite-view.ts";
import type { ClaimView } from "../../src/pages/plans/plan-claims.ts";
import type { Head } from "../../src/pages/views/frame.ts";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { separated } from "./refs.tsx";
import { wayInWords } from "./thread.tsx";

/**
 * The citation as text, and as reference managers take it: text too, which is pasted where a file would be opened, and beside
 * the same words in the page weighs next to nothing. Links share the page where its address is known.
 */
export const citeAndShare = (cite: CiteView, { canonical }: Head, words: Words): Piece => [
  <p class="citation" id="citation">
    {cite.text}
  </p>,
  <p class="actions">
    <button type="button" data-copy="citation" data-done={words.article.copied} hidden>
      {words.article.copy}
    </button>
    {canonical === undefined ? undefined : sharing(canonical, words)}
  </p>,
  ...cite.formats.map(({ name, text }) => (
    <details>
      <summary>{name}</summary>
      <pre>{text}</pre>
    </details>
  )),
];

/**
 * A claim in a sentence that can stand anywhere: whose it is before its words, the way it came, what stands behind it, and
 * where that is said. Cited alone it would be ours.
 */
export const claimCitation = ({ claim, frame, head }: ClaimView, words: Words): CiteView => ({
  text: words.claim.citation({
    claim: head.title,
    way: claim.thread.nodes.length === 0 ? undefined : wayInWords(claim.thread, words),
    state: words.label(CORROBORATION_STATES, claim.state),
    site: frame.title,
    date: claim.datePublished,
    url: head.canonical,
  }),
  formats: [],
});

const sharing = (url: string, words: Words): Result => (
  <span>
    {`${words.article.share}: `}
    {separated(
      SERVICES.map(({ name, address }) => <a href={address + inQuery(url)}>{words.article[name]}</a>),
      words.comma,
    )}
  </span>
);

/** An address as part of another's query: only what ends a part of a query is escaped. */
const inQuery = (url: string): string => url.replace(/[&#+%]/gu, encodeURIComponent);

/** Messengers and letters show the title of a page themselves. */
const SERVICES = [
  { name: "whatsApp", address: "https://wa.me/?text=" },
  { name: "telegram", address: "https://t.me/share/url?url=" },
  { name: "mail", address: "mailto:?body=" },
] as const;
