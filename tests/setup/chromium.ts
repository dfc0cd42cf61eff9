/** A real browser for the tests: the system's Chromium, installed by the test itself where it is missing. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, type BrowserServer, chromium } from "playwright-core";

/** First the one without a window: the same engine, for a third of the processor's time. */
const PLACES = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** Where Chromium stands; `CHROMIUM` names another one. Debian's package is installed where there is none. */
export function findChromium(): string {
  const known = [process.env.CHROMIUM, ...PLACES].find((path) => path !== undefined && existsSync(path));
  return known ?? installChromium();
}

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--force-color-profile=srgb",
];

/** Starts it without a window and without calls home. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: ARGUMENTS });

/** Starts it for other processes, which connect to it. */
export const serveChromium = (): Promise<BrowserServer> =>
  chromium.launchServer({ executablePath: findChromium(), args: ARGUMENTS });

function installChromium(): string {
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  for (const step of [["update"], ["install", "-y", "--no-install-recommends", "chromium-headless-shell"]]) {
    const [command = "apt-get", ...rest] = [...asRoot, "apt-get", ...step];
    execFileSync(command, rest, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  }
  const [path = ""] = PLACES;
  if (!existsSync(path)) throw new Error("The browser tests need Chromium, and it could not be installed.");
  return path;
}
