/** `isnad host nginx|caddy|apache`: the configuration of a server for this site, to standard output. */
import { htaccess } from "../engine/hosts/apache.ts";
import { caddyfile } from "../engine/hosts/caddy.ts";
import type { HostPlace } from "../engine/hosts/host-place.ts";
import { type HostRules, hostRules } from "../engine/hosts/host-rules.ts";
import { nginxConfig } from "../engine/hosts/nginx.ts";
import { readEdition } from "../engine/open-newsroom.ts";
import { Refusal } from "../engine/refusal.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { instantNow, latestToday } from "./today.ts";

const WRITERS: Readonly<Record<string, (rules: HostRules, place: HostPlace) => string>> = {
  nginx: nginxConfig,
  caddy: caddyfile,
  apache: htaccess,
};

/** Prints the configuration; it is made from content, and needs no published site. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { operands, content, cache, baseUrl, terminal } = invocation;
  const write = WRITERS[operands[0] ?? ""];
  if (write === undefined)
    throw new Refusal("الخادم إما nginx أو caddy أو apache.", "The server is nginx, caddy or apache.");
  const { graph } = await readEdition({ content, cache, drafts: false, today: latestToday, now: instantNow });
  const address = baseUrl ?? graph.site.url;
  terminal.print(write(hostRules(graph), placeOf(invocation, address === undefined ? undefined : new URL(address))));
  return 0;
}

function placeOf({ own, out }: Invocation, address: URL | undefined): HostPlace {
  const text = (name: string) => (typeof own[name] === "string" ? own[name] : undefined);
  const port = Number(text("port") ?? 80);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Refusal("المنفذ رقم بين 1 و65535.", "The port is a number from 1 to 65535.");
  const base = address?.pathname ?? "/";
  return {
    name: text("name") ?? address?.hostname ?? "_",
    port,
    root: text("root") ?? out,
    base: base.endsWith("/") ? base : `${base}/`,
  };
}
