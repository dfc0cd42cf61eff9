/** A link that stands alone in its paragraph is a quiet card: what stands there, the link, the copy that is kept of it; nobody is asked for anything. */
import type { Element, ElementContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { Result } from "hastscript";
import { hostName, isKeptCopy, originalOf, placeOnWeb } from "../../src/base/web-places.ts";
import type { Words } from "../words.ts";

/** The card of a paragraph, its children turned already; nothing where it is more than a link out of the site, and a kept copy. */
export function embedCard({ tagName, children }: Element, words: Words): ElementContent[] | undefined {
  if (tagName !== "p") return undefined;
  const parts = children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  const links = parts.filter((child) => child.type === "element").filter((child) => child.tagName !== "br");
  const [link, kept, ...others] = links;
  const address = link && addressOf(link);
  const copy = kept && addressOf(kept);
  const isLone = address !== undefined && others.length === 0 && parts.every((child) => child.type === "element");
  if (!isLone || (kept !== undefined && (copy === undefined || !isKeptCopy(copy)))) return undefined;
  const card = (
    <figure class="embed">
      <p class="quiet">{whatStands(address, words)}</p>
      <p>{link}</p>
      {kept === undefined ? undefined : (
        <p class="quiet">
          {isBare(kept) ? `${words.embed.kept}: ` : undefined}
          {kept}
        </p>
      )}
    </figure>
  );
  return card.type === "element" ? [card] : [];
}

/** «منشور على x.com»; of a copy that is kept, whose it is. */
function whatStands(address: URL, words: Words): Result {
  const original = originalOf(address.href);
  const place = original !== undefined && URL.canParse(original) ? new URL(original) : address;
  const what = { post: words.embed.post, footage: words.embed.footage, page: words.embed.page }[placeOnWeb(place)];
  return (
    <span>
      {isKeptCopy(address) ? `${words.embed.kept}: ` : undefined}
      {what} <bdi dir="ltr">{hostName(place)}</bdi>
    </span>
  );
}

/** Where a link leads out of the site; nothing for what is none, or leads elsewhere. */
function addressOf({ tagName, properties: { href } }: Element): URL | undefined {
  const isOut = tagName === "a" && typeof href === "string" && /^https?:/iu.test(href) && URL.canParse(href);
  return isOut ? new URL(href) : undefined;
}

/** Whether a link is shown by its address alone. */
const isBare = (link: Element): boolean => /^(?:https?:\/\/|www\.)\S+$/iu.test(textOf(link).trim());
