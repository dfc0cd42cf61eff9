/** A `.htaccess` of Apache (2.4), for the site's own folder. */
import type { HostPlace } from "./host-place.ts";
import type { HeaderRule, HostRules } from "./host-rules.ts";

/** Writes the file. It wants `AllowOverride FileInfo Options`, and mod_headers for the headers, which are left out without it. */
export function htaccess(
  { headers, redirects, gone, notFound, types, hidden }: HostRules,
  { base }: HostPlace,
): string {
  const at = (href: string) => base + href.slice(1);
  return [
    "AddDefaultCharset utf-8",
    "Options -Indexes",
    `ErrorDocument 404 ${at(notFound)}`,
    ...types.map(([end, type]) =>
      end.startsWith(".") ? `AddType ${type} ${end}` : `<Files "${end}">\n  ForceType ${type}\n</Files>`,
    ),
    "<IfModule mod_headers.c>",
    ...headers.flatMap((rule) => headerLines(rule, at)),
    "</IfModule>",
    ...redirects.map(
      ({ from, to }) => `RedirectMatch 301 ${quoted(`^${escaped(at(from))}$`)} ${quoted(encodeURI(at(to)))}`,
    ),
    ...gone.map(
      (href) =>
        `<If "%{REQUEST_URI} == '${at(href)}'">\n  ErrorDocument 410 ${at(`${href}index.html`)}\n</If>\nRedirectMatch 410 ${quoted(`^${escaped(at(href))}$`)}`,
    ),
    ...hidden.map((href) => `RedirectMatch 404 ${quoted(`^${escaped(at(href))}$`)}`),
    "",
  ].join("\n");
}

function headerLines({ path, headers }: HeaderRule, at: (href: string) => string): string[] {
  const set = headers.map(([name, value]) => `  Header always set ${name} ${quoted(value)}`);
  if (path === "/*") return set;
  const way = path.endsWith("*") ? `^${escaped(at(path.slice(0, -1)))}` : `^${escaped(at(path))}$`;
  return [`  <If "%{REQUEST_URI} =~ m#${way}#">`, ...set, "  </If>"];
}

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/gu, "\\$&")}"`;
/** A sign alone in its class stands for itself; a backslash would have to survive the quotes around it. */
const escaped = (text: string): string => text.replaceAll(/[.+()[\]]/gu, "[$&]");
