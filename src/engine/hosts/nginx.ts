/** The configuration of a server block of nginx (1.18 or later). */

import type { HostPlace } from "./host-place.ts";
import type { HeaderRule, HostRules } from "./host-rules.ts";

/**
 * Writes one `server` block; the files lie in `root`. A location of nginx forgets the headers of those around it, so each
 * has all that are its own. Paths are matched decoded, and are quoted.
 */
export function nginxConfig(
  { headers, redirects, gone, notFound, types, hidden }: HostRules,
  place: HostPlace,
): string {
  const at = (href: string) => quoted(place.base + href.slice(1));
  const everywhere = headers.filter(({ path }) => path === "/*");
  const lines = [
    `listen ${place.port};`,
    `server_name ${place.name};`,
    `root ${quoted(place.root)};`,
    "charset utf-8;",
    "absolute_redirect off;",
    "gzip on;",
    "gzip_types text/css text/javascript application/json image/svg+xml application/atom+xml;",
    `error_page 404 ${at(notFound)};`,
    ...everywhere.flatMap(addHeaders),
    ...redirects.map(
      ({ from, to }) => `location = ${at(from)} { return 301 ${quoted(encodeURI(place.base + to.slice(1)))}; }`,
    ),
    ...gone.map((href) => `location = ${at(href)} { error_page 410 ${at(`${href}index.html`)}; return 410; }`),
    ...hidden.map((href) => `location = ${at(href)} { return 404; }`),
    ...types.map(([end, type]) =>
      block(`location ~ ${quoted(`${escaped(end)}$`)}`, [
        "types { }",
        `default_type ${type};`,
        ...everywhere.flatMap(addHeaders),
      ]),
    ),
    ...headers
      .filter(({ path }) => path !== "/*")
      .map((rule) => block(locationOf(rule, at), [...everywhere, rule].flatMap(addHeaders))),
  ];
  return `${block("server", lines)}\n`;
}

const locationOf = ({ path }: HeaderRule, at: (href: string) => string): string =>
  path.endsWith("*") ? `location ^~ ${at(path.slice(0, -1))}` : `location = ${at(path)}`;

const addHeaders = ({ headers }: HeaderRule): string[] =>
  headers.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);

const block = (head: string, lines: readonly string[]): string =>
  `${head} {\n${lines.map((line) => `${line.replaceAll(/^/gmu, "  ")}\n`).join("")}}`;

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/gu, "\\$&")}"`;
const escaped = (text: string): string => text.replaceAll(".", "\\.");
