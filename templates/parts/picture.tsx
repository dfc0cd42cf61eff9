/** An image of an article: other formats first, its size known, so that nothing moves when it arrives. */
import type { ElementContent } from "hast";
import type { Result } from "hastscript";
import type { Picture } from "../../src/pages/views/article-body.ts";

/** A figure with its caption, the signs of the marks in it, and its credit; nothing for an image whose files were not made. */
export function pictureFigure(
  picture: Picture | undefined,
  loading: "lazy" | "eager" = "lazy",
  signs: ElementContent[] = [],
): ElementContent[] {
  if (picture === undefined) return [];
  const { caption, credit } = picture;
  const figure = (
    <figure class="picture">
      {image(picture, loading)}
      {caption === undefined && credit === undefined ? undefined : (
        <figcaption>
          {caption}
          {signs} {credit === undefined ? undefined : <small>{credit}</small>}
        </figcaption>
      )}
    </figure>
  );
  return figure.type === "element" ? [figure] : [];
}

/** An image among words. */
export function inlinePicture(picture: Picture | undefined): ElementContent[] {
  const made = picture === undefined ? undefined : image(picture, "lazy");
  return made?.type === "element" ? [made] : [];
}

const image = ({ src, alt, width, height, variants }: Picture, loading: "lazy" | "eager"): Result => (
  <picture>
    {variants.map(({ mediaType, srcset }) => (
      <source type={mediaType} srcset={srcset} sizes="(min-width: 40rem) 38rem, 100vw" />
    ))}
    <img src={src} alt={alt} width={width} height={height} loading={loading} decoding="async" />
  </picture>
);
