/** How to cite an article and hand it on, by plain links. */
import type { Result } from "hastscript";
import type { ArticleView } from "../../src/pages/plans/plan-articles.ts";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { separated } from "./refs.tsx";

/** The citation as text and as files; links that share the page where its address is known. */
export const citeAndShare = ({ cite, head }: ArticleView, words: Words): Piece => [
  <p class="citation" id="citation">
    {cite.text}
  </p>,
  <p class="actions">
    <button type="button" data-copy="citation" data-done={words.article.copied} hidden>
      {words.article.copy}
    </button>
    {cite.files.map(({ name, file, href }) => (
      <a href={href} download={file}>
        {name}
      </a>
    ))}
    {head.canonical === undefined ? undefined : sharing(head.title, head.canonical, words)}
  </p>,
];

const sharing = (title: string, url: string, words: Words): Result => (
  <span>
    {`${words.article.share}: `}
    {separated(
      SERVICES.map(({ name, address }) => <a href={address(title, url)}>{words.article[name]}</a>),
      words.comma,
    )}
  </span>
);

const SERVICES = [
  {
    name: "whatsApp",
    address: (title: string, url: string) => `https://wa.me/?text=${encodeURIComponent(`${title} ${url}`)}`,
  },
  {
    name: "telegram",
    address: (title: string, url: string) =>
      `https://t.me/share/url?url=${encodeURIComponent(url)}&text=${encodeURIComponent(title)}`,
  },
  {
    name: "mail",
    address: (title: string, url: string) =>
      `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`,
  },
] as const;
