/** A source as an article lists it: what it is, where it comes from, where to read it. */
import type { Result } from "hastscript";
import type { ArticleSource } from "../../src/pages/plans/article-marks.ts";
import type { BasisView } from "../../src/pages/views/parts.ts";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { agentName, day, link, separated, sourceLine } from "./refs.tsx";

/** The entry without its backlinks. */
export const sourceEntry = (entry: ArticleSource, words: Words): Piece => [
  sourceLine(entry.source, words),
  entry.authors.length === 0 ? undefined : <span class="quiet">{` · ${entry.authors.join(words.comma)}`}</span>,
  basisSentence(entry.basis, words),
  addresses(entry, words),
];

/** Where a work can be read. */
interface Addresses extends Pick<ArticleSource, "external" | "archived" | "documents" | "dateAccessed"> {
  readonly alsoAt?: readonly string[];
}

/** Links to the work itself and to its copy, and the day it was read; nothing where no address is known. */
export function addresses(
  { external, archived, documents, dateAccessed, alsoAt = [] }: Addresses,
  words: Words,
): Result | undefined {
  const parts = [
    external === undefined ? undefined : (
      <a class="out" href={external}>
        {words.place.address}
      </a>
    ),
    ...documents.map(({ href, name, about }) => (
      <a href={href} data-label={about}>
        <bdi>{name}</bdi>
      </a>
    )),
    ...alsoAt.map((other) => (
      <a class="out" href={other}>
        {words.place.alsoAt} <bdi dir="ltr">{hostOf(other)}</bdi>
      </a>
    )),
    archived === undefined ? undefined : (
      <a class="out" href={archived}>
        {words.place.archived}
      </a>
    ),
    dateAccessed === undefined ? undefined : (
      <span>
        {words.place.accessed} {day(dateAccessed, words)}
      </span>
    ),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : <p class="quiet">{separated(parts, " · ")}</p>;
}

const hostOf = (address: string): string => new URL(address).host;

/** «يستند إلى: …»; silent where nothing is said. */
export const basisSentence = (basis: readonly BasisView[], words: Words): Result | undefined =>
  basis.length === 0 ? undefined : (
    <p class="quiet">
      {`${words.place.basis}: `}
      {basisNames(basis, words)}
    </p>
  );

/** What a work rests on, in words. */
export const basisNames = (basis: readonly BasisView[], words: Words): Piece =>
  separated(
    basis.map((one) => basisName(one, words)),
    words.comma,
  );

/** One thing that a source rests on. */
function basisName(basis: BasisView, words: Words): Result {
  switch (basis.kind) {
    case "own":
      return <span>{words.place.basisOwn}</span>;
    case "source":
      return altered(link(basis.source), basis, words);
    case "agent":
      return altered(agentName(basis.agent, words), basis, words);
    case "unknown":
      return <em class="gap">{words.place.basisUnknown}</em>;
    default:
      return basis satisfies never;
  }
}

/** An altered copy is its alterer's own. */
const altered = (name: Result, { altered: is }: { readonly altered?: true }, words: Words): Result =>
  is === undefined ? (
    name
  ) : (
    <span>
      {name} <small>{words.place.basisAltered}</small>
    </span>
  );
