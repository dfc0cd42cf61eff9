/** Each host's configuration says of assets and of documents that they never change. */
import { expect, test } from "vitest";
import { htaccess } from "../../../src/engine/hosts/apache.ts";
import { caddyfile } from "../../../src/engine/hosts/caddy.ts";
import { headersFile } from "../../../src/engine/hosts/headers-file.ts";
import { HEADERS, HOST_FILES, type HostRules, TYPES } from "../../../src/engine/hosts/host-rules.ts";
import { nginxConfig } from "../../../src/engine/hosts/nginx.ts";

const RULES: HostRules = {
  headers: HEADERS,
  redirects: [],
  gone: [],
  notFound: "/404.html",
  types: TYPES,
  hidden: [...HOST_FILES],
};
const PLACE = { root: "/srv/site", name: "_", port: 80, base: "/" };

test.each([
  [
    "_headers",
    headersFile(HEADERS),
    (folder: string) => new RegExp(`^/${folder}/\\*\n {2}Cache-Control: .*immutable$`, "mu"),
  ],
  [
    "nginx",
    nginxConfig(RULES, PLACE),
    (folder: string) => new RegExp(`location \\^~ "/${folder}/" \\{[^}]*immutable`, "u"),
  ],
  [
    "Caddy",
    caddyfile(RULES, PLACE),
    (folder: string) => new RegExp(`header "/${folder}/\\*" Cache-Control .*immutable`, "u"),
  ],
  ["Apache", htaccess(RULES, PLACE), (folder: string) => new RegExp(`#\\^/${folder}/#">\n.*immutable`, "u")],
] as const)("%s", (_, written, rule) => {
  for (const folder of ["assets", "files"]) expect(written).toMatch(rule(folder));
  expect(written).not.toMatch(rule("articles"));
});
