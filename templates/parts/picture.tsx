/** An image of an article: other formats first, its size known, so that nothing moves when it arrives. */
import type { ElementContent } from "hast";
import type { Result } from "hastscript";
import { PLACES_IN } from "../../src/model/vocabulary.ts";
import type { Picture } from "../../src/pages/views/article-body.ts";
import { joinTails } from "../body/tails.ts";
import type { Words } from "../words.ts";

/** The signs of the marks that stand in the words of a picture. */
export interface PictureSigns {
  readonly caption: readonly ElementContent[];
  readonly alternative: readonly ElementContent[];
}

/** A figure with its words and the signs of the marks in them; nothing for an image whose files were not made. */
export function pictureFigure(
  picture: Picture | undefined,
  loading: "lazy" | "eager",
  signs: PictureSigns,
  words: Words,
): ElementContent[] {
  if (picture === undefined) return [];
  const below = wordsBelow(picture, signs, words);
  const figure = (
    <figure class="picture">
      {image(picture, loading)}
      {below.length === 0 ? undefined : <figcaption>{below}</figcaption>}
    </figure>
  );
  return elements([figure]);
}

/** An image among words; its own words stand behind it where they bear signs, for a sign needs what it is the sign of. */
export function inlinePicture(picture: Picture | undefined, signs: PictureSigns, words: Words): ElementContent[] {
  if (picture === undefined) return [];
  const { caption, alternative } = signs;
  const below = caption.length + alternative.length === 0 ? [] : wordsBelow(picture, signs, words);
  return elements([image(picture, "lazy"), ...below.flatMap((each) => [" ", each])]);
}

/** Caption and credit; the alternative text as well where somebody is marked as saying it. */
function wordsBelow({ caption, credit, alt }: Picture, signs: PictureSigns, words: Words): Result[] {
  const told = `${words.label(PLACES_IN, "alternative")}: ${alt}`;
  return [
    ...(caption === undefined ? [] : [<span>{signed(caption, signs.caption)}</span>]),
    ...(signs.alternative.length === 0 ? [] : [<span>{signed(told, signs.alternative)}</span>]),
    ...(credit === undefined ? [] : [<small>{credit}</small>]),
  ];
}

/** A line of words with the signs of the marks in it behind them. */
export const signed = (text: string, signs: readonly ElementContent[]): ElementContent[] =>
  joinTails([{ type: "text", value: text }, ...signs]);

const elements = (parts: readonly (Result | string)[]): ElementContent[] =>
  parts.flatMap((part): ElementContent[] => {
    if (typeof part === "string") return [{ type: "text", value: part }];
    return part.type === "element" ? [part] : [];
  });

const image = ({ src, alt, width, height, variants }: Picture, loading: "lazy" | "eager"): Result => (
  <picture>
    {variants.map(({ mediaType, srcset }) => (
      <source type={mediaType} srcset={srcset} sizes="(min-width: 40rem) 38rem, 100vw" />
    ))}
    <img src={src} alt={alt} width={width} height={height} loading={loading} decoding="async" />
  </picture>
);
