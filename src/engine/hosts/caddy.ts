/** A Caddyfile (Caddy 2.6 or later). */
import type { HostPlace } from "./host-place.ts";
import type { HostRules } from "./host-rules.ts";

/** Writes one site block. With a name of its own Caddy serves it by HTTPS, and asks for the certificate itself. */
export function caddyfile({ headers, redirects, gone, notFound, types, hidden }: HostRules, place: HostPlace): string {
  const at = (href: string) => quoted(place.base + href.slice(1));
  const address = place.name === "_" ? `:${place.port}` : place.name;
  const lines = [
    `root * ${quoted(place.root)}`,
    "encode zstd gzip",
    ...headers.flatMap(({ path, headers: own }) =>
      own.map(([name, value]) => `header ${path === "/*" ? "*" : at(path)} ${name} ${quoted(value)}`),
    ),
    ...types.flatMap(([end, type], index) => [
      `@type${index} path ${quoted(`*${end}`)}`,
      `header @type${index} Content-Type ${quoted(type)}`,
    ]),
    ...redirects.map(({ from, to }) => `redir ${at(from)} ${quoted(encodeURI(place.base + to.slice(1)))} 301`),
    ...gone.map((href) => `error ${at(href)} 410`),
    ...hidden.map((href) => `error ${at(href)} 404`),
    "handle_errors {",
    "  @lost expression `{err.status_code} == 404`",
    `  rewrite @lost ${at(notFound)}`,
    "  file_server",
    "}",
    "file_server",
  ];
  return `${address} {\n${lines.map((line) => `\t${line}\n`).join("")}}\n`;
}

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/gu, "\\$&")}"`;
