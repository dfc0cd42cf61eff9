/** How to cite an article and hand it on, by plain links. */
import type { Result } from "hastscript";
import type { ArticleView } from "../../src/pages/views/view.ts";
import type { Piece } from "../piece.ts";
import { ARTICLE } from "../strings.ts";

/** The citation as text and as files; links that share the page where its address is known. */
export const citeAndShare = ({ cite, head }: ArticleView): Piece => [
  <p class="citation" id="citation">
    {cite.text}
  </p>,
  <p class="actions">
    <button type="button" data-copy="citation" data-done={ARTICLE.copied} hidden>
      {ARTICLE.copy}
    </button>
    <a href={cite.bibtex} download>
      BibTeX
    </a>
    <a href={cite.ris} download>
      RIS
    </a>
    {head.canonical === undefined ? undefined : sharing(head.title, head.canonical)}
  </p>,
];

const SERVICES = [
  ["واتساب", (title: string, url: string) => `https://wa.me/?text=${encodeURIComponent(`${title} ${url}`)}`],
  [
    "تلغرام",
    (title: string, url: string) =>
      `https://t.me/share/url?url=${encodeURIComponent(url)}&text=${encodeURIComponent(title)}`,
  ],
  [
    ARTICLE.shareMail,
    (title: string, url: string) => `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`,
  ],
] as const;

const sharing = (title: string, url: string): Result => (
  <span>
    {`${ARTICLE.share}: `}
    {SERVICES.flatMap(([name, address], index) => [index === 0 ? "" : "، ", <a href={address(title, url)}>{name}</a>])}
  </span>
);
