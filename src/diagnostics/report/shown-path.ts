/** Paths of files as the reader of a report opens them. */
import { posix } from "node:path";

/** Puts the prefix before a file's path; what stands beside the content folder (`../public/x`) loses the detour. */
export const shownPath = (prefix: string, file: string): string =>
  file.startsWith("../") ? posix.join(prefix, file) : prefix + file;
