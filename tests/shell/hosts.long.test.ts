/** Each host's own configuration, in the real server: old addresses, headers, what was withdrawn, what is not there. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeFiles } from "../engine/temporary-folder.ts";
import { debianCommand } from "../setup/debian-command.ts";
import { isnadHere } from "./isnad-here.ts";

const ARTICLE = (title: string, more: string): string =>
  `---\nالعنوان: ${title}\nالنوع: خبر\nالتاريخ: 2026-11-20\nالكاتب: اختبار\n${more}---\n\nنص للاختبار.\n`;

/** A site that stands in the folder `news` of its server, with everything that a host has to know. */
const CONTENT = {
  "content/articles/dam.md": ARTICLE(
    "السد",
    "عناوين سابقة: [/articles/barrage/, /2019/05/dam.html, /مقال/قديم, /a+b(c)/]\n",
  ),
  "content/articles/gone.md": ARTICLE("مقال سُحب", "مسحوب: كُتب للاختبار.\n"),
};

interface Running {
  readonly process: ChildProcess;
  readonly port: number;
}

/** By server: how it is started with what `isnad host` wrote. */
const SERVERS: Readonly<Record<string, (site: string, port: number) => Promise<ChildProcess>>> = {
  nginx: async (site, port) => {
    const server = await hostFile("nginx", site, port);
    const config = fileFor(
      "nginx",
      "nginx.conf",
      `daemon off;\nmaster_process off;\npid ${site}/nginx.pid;\nerror_log stderr;\nevents {}\nhttp {\n  include /etc/nginx/mime.types;\n  access_log off;\n  client_body_temp_path ${site}/t1;\n  proxy_temp_path ${site}/t2;\n  fastcgi_temp_path ${site}/t3;\n  uwsgi_temp_path ${site}/t4;\n  scgi_temp_path ${site}/t5;\n${server}}\n`,
    );
    return spawn(debianCommand("nginx", "nginx-light", ["-v"]), ["-c", config]);
  },
  caddy: async (site, port) => {
    const config = fileFor("caddy", "Caddyfile", `{\n\tadmin off\n}\n${await hostFile("caddy", site, port)}`);
    const folder = dirname(config);
    const command = debianCommand("caddy", "caddy", ["version"]);
    return spawn(command, ["run", "--adapter", "caddyfile", "--config", config], {
      env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    });
  },
  apache: async (site, port) => {
    writeFileSync(join(site, "news/.htaccess"), await hostFile("apache", site, port));
    const modules = ["mpm_event", "authz_core", "mime", "dir", "alias", "headers"];
    const config = fileFor(
      "apache",
      "httpd.conf",
      [
        ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
        `Listen 127.0.0.1:${port}`,
        "ServerName localhost",
        "TypesConfig /etc/mime.types",
        `DocumentRoot ${site}`,
        `PidFile ${site}/httpd.pid`,
        `ErrorLog ${site}/../apache/error.log`,
        `<Directory ${site}>\n  Require all granted\n  AllowOverride All\n</Directory>`,
        "DirectoryIndex index.html",
      ].join("\n"),
    );
    return spawn(debianCommand("apache2", "apache2", ["-v"]), ["-X", "-f", config]);
  },
};

/** What `isnad host` writes for a server that is to listen at a port and to hand out the files of `site`. */
async function hostFile(kind: string, site: string, port: number): Promise<string> {
  const words = ["host", kind, "--base-url", "https://example.org/news/", "--name", "_"];
  const { out } = await isnadHere([...words, "--port", String(port), "--root", site], newsroom);
  return out;
}

const newsroom = realpathSync(mkdtempSync(join(tmpdir(), "isnad-hosts-")));
afterAll(() => rmSync(newsroom, { recursive: true }));

/** A file of the test's own beside the newsroom. */
function fileFor(kind: string, name: string, text: string): string {
  writeFiles(join(newsroom, kind), { [name]: text });
  return join(newsroom, kind, name);
}

beforeAll(async () => {
  writeFiles(newsroom, CONTENT);
  const built = await isnadHere(["build", "--base-url", "https://example.org/news/", "--out", "www/news"], newsroom);
  expect(built.code, built.err).toBe(0);
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

function ask(port: number, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path: encodeURI(path) }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString("utf8"),
        }),
      );
    })
      .on("error", reject)
      .end();
  });
}

/** Asks until the server listens; what it says of itself, should it end before. */
async function isUp({ process: server, port }: Running): Promise<void> {
  let said = "";
  server.stderr?.on("data", (part) => {
    said += String(part);
  });
  for (let tries = 0; tries < 200; tries += 1) {
    if (server.exitCode !== null) throw new Error(`the server ended: ${said}`);
    const answer = await ask(port, "/news/").catch(() => undefined);
    if (answer !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the server does not answer: ${said}`);
}

describe.each(Object.keys(SERVERS))("%s", (kind) => {
  let running: Running;
  beforeAll(async () => {
    const port = await freePort();
    mkdirSync(join(newsroom, "www"), { recursive: true });
    const start = SERVERS[kind] ?? (() => Promise.reject(new Error(kind)));
    running = { process: await start(join(newsroom, "www"), port), port };
    await isUp(running);
  });
  afterAll(async () => {
    running.process.kill();
    if (running.process.exitCode === null) await once(running.process, "exit");
  });

  test.each(["/articles/barrage/", "/2019/05/dam.html", "/مقال/قديم/", "/a+b(c)/"])(
    "%s has moved for good",
    async (from) => {
      const { status, headers } = await ask(running.port, `/news${from}`);
      expect(status).toBe(301);
      expect(headers.location).toMatch(/^(?:http:\/\/[^/]+)?\/news\/articles\/dam\/$/u);
    },
  );

  test("pages, assets and the worker have their headers", async () => {
    const home = await ask(running.port, "/news/");
    expect(home).toMatchObject({ status: 200, headers: { "x-content-type-options": "nosniff" } });
    expect(home.headers["content-type"]).toMatch(/^text\/html/u);
    expect(home.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(home.headers["cache-control"]).toBeUndefined();
    const style = /assets\/main-\w+\.css/u.exec(home.body)?.[0] ?? "";
    const asset = await ask(running.port, `/news/${style}`);
    expect(asset.headers["cache-control"]).toContain("immutable");
    expect(asset.headers["referrer-policy"]).toBe("no-referrer");
    expect((await ask(running.port, "/news/sw.js")).headers["cache-control"]).toBe("no-cache");
  });

  test("feeds say what they are", async () => {
    expect((await ask(running.port, "/news/feed.xml")).headers["content-type"]).toMatch(/^application\/atom\+xml/u);
    expect((await ask(running.port, "/news/feed.json")).headers["content-type"]).toMatch(/^application\/feed\+json/u);
  });

  test("what was withdrawn is gone, and says why", async () => {
    const { status, body } = await ask(running.port, "/news/articles/gone/");
    expect(status).toBe(410);
    expect(body).toContain("كُتب للاختبار.");
  });

  test("where nothing stands, and where only hosts look, is our page", async () => {
    for (const path of ["/news/nowhere/", "/news/_headers", "/news/_redirects"]) {
      const { status, body, headers } = await ask(running.port, path);
      expect(status, path).toBe(404);
      expect(body, path).toContain("هذه الصفحة غير موجودة");
      expect(headers["x-content-type-options"], path).toBe("nosniff");
    }
  });
});
