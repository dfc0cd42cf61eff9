/** What the engine declines to do because of how it was called or where it runs: neither content's fault nor a bug. */

/** Told in the reader's language by the shell, which ends with exit code 2. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly ar: string;
  readonly en: string;

  constructor(ar: string, en: string) {
    super(en);
    this.ar = ar;
    this.en = en;
  }
}

/** What the file system may answer that is no bug of ours, by `errno` name. */
const FILE_SYSTEM: Readonly<Record<string, readonly [ar: string, en: string]>> = {
  EACCES: ["لا إذن بذلك", "permission denied"],
  EPERM: ["لا إذن بذلك", "operation not permitted"],
  EROFS: ["نظام الملفات للقراءة فقط", "the file system is read-only"],
  ENOSPC: ["امتلأ القرص", "the disk is full"],
  EDQUOT: ["استُنفدت الحصة على القرص", "the disk quota is used up"],
  EIO: ["أخفق القرص", "the disk failed"],
  ENXIO: ["انفصل القرص", "the disk is gone"],
  EMFILE: ["فُتحت ملفات أكثر من المسموح", "too many open files"],
  ENOTDIR: ["في المسار ما ليس مجلدًا", "part of the path is not a folder"],
  EXDEV: ["المجلدان على قرصين مختلفين", "the folders are on different file systems"],
  EBUSY: ["المجلد مستعمل، أو هو نقطة وصل قرص", "the folder is in use, or is a mount point"],
};

/** Turns an error of the file system into a refusal; gives any other error back as it is. */
export function refuseSystemError(error: unknown): unknown {
  const code = errorCode(error);
  const said = code === undefined ? undefined : FILE_SYSTEM[code];
  if (said === undefined || !(error instanceof Error)) return error;
  const path = "path" in error && typeof error.path === "string" ? error.path : "";
  return new Refusal(`${said[0]} (${code}): ${path}`, `${said[1]} (${code}): ${path}`);
}

/** The `errno` name of a file system error, such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
