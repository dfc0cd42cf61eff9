/** How to cite an article and hand it on, by plain links. */
import type { Result } from "hastscript";
import type { ArticleView } from "../../src/pages/plans/plan-articles.ts";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { separated } from "./refs.tsx";

/**
 * The citation as text, and as reference managers take it: text too, which is pasted where a file would be opened, and beside
 * the same words in the page weighs next to nothing. Links share the page where its address is known.
 */
export const citeAndShare = ({ cite, head }: ArticleView, words: Words): Piece => [
  <p class="citation" id="citation">
    {cite.text}
  </p>,
  <p class="actions">
    <button type="button" data-copy="citation" data-done={words.article.copied} hidden>
      {words.article.copy}
    </button>
    {head.canonical === undefined ? undefined : sharing(head.canonical, words)}
  </p>,
  ...cite.formats.map(({ name, text }) => (
    <details>
      <summary>{name}</summary>
      <pre>{text}</pre>
    </details>
  )),
];

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
