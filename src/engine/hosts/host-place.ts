/** Where a site stands on a server of one's own. */

/** The server's name (`example.org`, or `_` for any), its port, the folder of files, and the way to the site there. */
export interface HostPlace {
  readonly name: string;
  readonly port: number;
  /** Absolute, or as the server understands it. */
  readonly root: string;
  /** `/`, or `/news/` where the site stands in a folder of `root`. */
  readonly base: string;
}
