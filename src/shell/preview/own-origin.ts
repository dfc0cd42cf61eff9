/** Who may ask this server: only what calls it by its own name, from its own pages. */

/** Refuses a page elsewhere that points its own name at this machine. */
export const isOwnHost = (host: string | undefined, hosts: ReadonlySet<string>): boolean => hosts.has(host ?? "");

/** Refuses a page elsewhere that asks by script. Who only follows a link says no origin. */
export const isOwnOrigin = (origin: string | undefined, hosts: ReadonlySet<string>): boolean =>
  origin === undefined || (origin.startsWith("http://") && hosts.has(origin.slice("http://".length)));
