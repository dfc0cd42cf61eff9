/** How a reader knows a copy of the site: the key, the ways to check by it, the mirrors. */
import type { Result } from "hastscript";
import type { AuthenticView } from "../../src/pages/plans/plan-authentic.ts";
import { pageHead } from "../parts/page-head.tsx";
import { link } from "../parts/refs.tsx";
import { section } from "../parts/section.tsx";
import type { Atom } from "../piece.ts";
import type { Words } from "../words.ts";

/** Given in the folder of a copy; a file that stands in it, then one of the reader's own. The same in every language. */
const BY_ISNAD = "npx isnad verify copy --key key.pem";
const BY_OPENSSL = [
  "openssl pkey -pubin -in authentic/key.pem -outform DER | openssl dgst -sha256",
  "openssl base64 -d -in data/manifest.json.sig -out ../manifest.sig",
  "openssl pkeyutl -verify -pubin -inkey authentic/key.pem -rawin -in data/manifest.json -sigfile ../manifest.sig",
  `awk -F'"' '/"path"/{p=$4} /"sha256"/{print $4 "  " p}' data/manifest.json | sha256sum -c --quiet`,
] as const;
const ONE_PAGE = "curl -s ADDRESS | openssl dgst -sha256";

/** The main part of the page on copies. */
export const authenticPage = (view: AuthenticView, words: Words): Atom[] =>
  [
    pageHead(undefined, words.fixed.authentic.title, words.fixed.authentic.description),
    section(
      "what",
      words.authentic.what,
      (view.key === undefined ? [words.authentic.noKey] : words.authentic.explained).map((text) => <p>{text}</p>),
    ),
    view.key === undefined ? [] : ways(view, view.key, words),
    section("mirrors", words.authentic.mirrors, mirrors(view, words)),
  ].flat();

const ways = (
  { own = "ADDRESS" }: AuthenticView,
  { pem, file, fingerprint }: NonNullable<AuthenticView["key"]>,
  words: Words,
): Atom[] =>
  [
    section("key", words.authentic.key, [
      command(pem.trim()),
      <p>{link({ href: file, text: words.authentic.keyFile })}</p>,
      <p>{words.authentic.fingerprint}</p>,
      command(fingerprint.join(" ")),
      <p>{words.authentic.elsewhere}</p>,
    ]),
    section("isnad", words.authentic.isnad, [
      command(BY_ISNAD),
      <p>{words.authentic.isnadNote}</p>,
      <p>{words.authentic.newest}</p>,
      command(`${BY_ISNAD} --against ${own}`),
    ]),
    section(
      "openssl",
      words.authentic.openssl,
      <ol class="steps">
        {BY_OPENSSL.map((text, index) => (
          <li>
            {words.authentic.steps[index]}
            {command(text)}
          </li>
        ))}
      </ol>,
    ),
    section("page", words.authentic.onePage, [<p>{words.authentic.onePageNote}</p>, command(ONE_PAGE)]),
  ].flat();

/** Long ones go on in the next line: none has to be scrolled to be copied. */
const command = (text: string): Result => (
  <pre dir="ltr" class="command">
    <code>{text}</code>
  </pre>
);

const mirrors = ({ own, mirrors: others }: AuthenticView, words: Words): Result => {
  const known = own === undefined ? others : [own, ...others];
  if (known.length === 0) return <p>{words.authentic.noMirrors}</p>;
  return (
    <ul class="lines">
      {known.map((address) => (
        <li>
          <a href={address}>{new URL(address).host}</a>{" "}
          {address === own ? <span class="quiet">{words.authentic.own}</span> : undefined}
        </li>
      ))}
    </ul>
  );
};
