/** Disks that are full at many sizes, under the site and under the cache: real ones, mounted for the trial. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mainHere } from "../shell/isnad-here.ts";
import { fingerprint, isnad } from "../shell/run-isnad.ts";
import { isSame, type NewsroomToBreak, publishedNewsroom } from "./newsroom-to-break.ts";
import { type Found, together } from "./trial.ts";

/** Says whether this machine lets us mount a disk of a size; only then can it be tried. */
export function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "isnad-disk-"));
  try {
    mount(folder, 64);
    unmount(folder);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Tries `sizes` disks under the site and as many under the cache, from nearly nothing to nearly enough. */
export async function tryFullDisks(sizes: number): Promise<Found> {
  const newsroom = await publishedNewsroom();
  const before = newsroom.site();
  const needs = kilobytes(newsroom.root);
  newsroom.rename("اسم بعد امتلاء القرص");
  const whole = join(newsroom.root, "_whole");
  await mainHere(["build", "--out", whole], newsroom.root);
  const after = fingerprint(whole);
  const shares = Array.from({ length: sizes }, (_, at) => (at + 1) / (sizes + 1));
  const found: Found[] = [];
  for (const share of shares) {
    found.push(await fillSite(newsroom, before, Math.ceil(needs.site * (1 + share))));
    found.push(await fillCache(newsroom, after, Math.max(8, Math.ceil(needs.cache * share))));
  }
  newsroom.remove();
  return together(found);
}

/** The old site stands on a disk that has room for it and a part of the new one. */
async function fillSite(
  { root }: NewsroomToBreak,
  before: Readonly<Record<string, string>>,
  size: number,
): Promise<Found> {
  return onDisk(size, async (disk) => {
    const out = join(disk, "_site");
    cpSync(join(root, "_site"), out, { recursive: true });
    const { code, err } = await isnad(["build", "--out", out, "--cache", join(root, ".cache")], root);
    const told = `${size} KB for the site`;
    if (code !== 2 && code !== 0) return [`${told}: exit ${code}: ${err}`];
    return code === 2 && !isSame(fingerprint(out), before) ? [`${told}: the old site is not whole`] : [];
  });
}

/** The build goes on without a cache, and publishes the same. */
async function fillCache(
  { root }: NewsroomToBreak,
  after: Readonly<Record<string, string>>,
  size: number,
): Promise<Found> {
  return onDisk(size, async (disk) => {
    const out = join(root, "_other");
    const { code, err } = await isnad(["build", "--out", out, "--cache", join(disk, "cache")], root);
    const isRight = code === 0 && isSame(fingerprint(out), after);
    rmSync(out, { recursive: true, force: true });
    return isRight ? [] : [`${size} KB for the cache: exit ${code}: ${err}`];
  });
}

async function onDisk(size: number, attempt: (folder: string) => Promise<readonly string[]>): Promise<Found> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "isnad-disk-")));
  mount(folder, size);
  try {
    return { tried: 1, bad: await attempt(folder) };
  } finally {
    unmount(folder);
    rmSync(folder, { recursive: true });
  }
}

const mount = (folder: string, size: number): unknown =>
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}k`, "tmpfs", folder], { stdio: "ignore" });
const unmount = (folder: string): unknown => execFileSync("umount", [folder]);

function kilobytes(root: string): { readonly site: number; readonly cache: number } {
  mkdirSync(join(root, ".cache"), { recursive: true });
  const used = (name: string): number =>
    Number.parseInt(execFileSync("du", ["-sk", join(root, name)], { encoding: "utf8" }), 10);
  return { site: used("_site"), cache: used(".cache") };
}
