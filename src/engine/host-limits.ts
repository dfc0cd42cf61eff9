/** What hosts of static sites refuse to serve, told before a site has grown that far. */
import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";

/** The strictest limits of a widely used host (Cloudflare Pages, free plan, November 2026): files a site, bytes a file, redirects. */
export const STRICTEST = { host: "Cloudflare Pages", files: 20_000, bytes: 25 * 2 ** 20, redirects: 2000 } as const;

/** A file of the site, and how many bytes it has. */
interface LimitedFile {
  readonly address: string;
  readonly bytes: number;
}

/** How much of a limit may be used before the desk hears of it. */
const SHARE = 0.8;

/**
 * Complains `host-files` of a site of nearly as many files as some hosts serve, and `host-file-size` of files nearly
 * as large as they take, `host-redirects` of nearly as many old addresses as they lead on from: a desk that knows in time can leave outputs out, or choose another host.
 */
export function checkHostLimits(count: number, files: readonly LimitedFile[], redirects: number): Diagnostic[] {
  const place = fileStart("site.yaml");
  const { host } = STRICTEST;
  const large = files.filter(({ bytes }) => bytes > STRICTEST.bytes * SHARE);
  return [
    ...(count > STRICTEST.files * SHARE
      ? [complain("host-files", place, { count, limit: STRICTEST.files, host })]
      : []),
    ...(redirects > STRICTEST.redirects * SHARE
      ? [complain("host-redirects", place, { count: redirects, limit: STRICTEST.redirects, host })]
      : []),
    ...large.map(({ address, bytes }) =>
      complain("host-file-size", place, {
        address,
        size: Math.ceil(bytes / 2 ** 20),
        limit: STRICTEST.bytes / 2 ** 20,
        host,
      }),
    ),
  ];
}
