/** Storage that speaks as much S3 as an upload asks for, and reckons every signature by itself (AWS Signature Version 4). */
import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";

/** Its one key. */
export const KEY = { id: "NEWSROOM", secret: "of-the-newsroom" } as const;

/** Storage on this machine. */
export interface StrictStorage {
  readonly endpoint: string;
  /** By path: `/bucket/index.html`. */
  readonly files: Map<string, Buffer>;
  /** What was asked and let in, in order: `PUT /bucket/index.html`. */
  readonly asked: string[];
  readonly close: () => void;
}

/** Opens it, empty. */
export async function openStrictStorage(): Promise<StrictStorage> {
  const files = new Map<string, Buffer>();
  const asked: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(request);
    const refused = whyRefused(request);
    if (refused !== undefined) {
      response.writeHead(403).end(`<?xml version="1.0"?><Error><Code>${refused}</Code></Error>`);
      return;
    }
    const { method = "", url = "" } = request;
    const path = decodeURIComponent(url);
    asked.push(`${method} ${path}`);
    if (method === "PUT") files.set(path, body);
    const found = files.get(path);
    if (method === "DELETE") files.delete(path);
    response.writeHead(method === "GET" && found === undefined ? 404 : 200).end(method === "GET" ? found : undefined);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { endpoint: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`, files, asked, close };
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();
const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=(?<id>[^/]+)\/(?<day>[^/]+)\/(?<region>[^/]+)\/s3\/aws4_request, SignedHeaders=(?<signed>[^,]+), Signature=(?<signature>[0-9a-f]{64})$/u;

/** The code by which such storage refuses; `undefined` where the signature is that of its key. */
function whyRefused({ method = "", url = "", headers }: IncomingMessage): string | undefined {
  const { id, day, region, signed, signature } = AUTHORIZATION.exec(headers.authorization ?? "")?.groups ?? {};
  if (id === undefined || day === undefined || region === undefined || signed === undefined) return "AccessDenied";
  if (id !== KEY.id) return "InvalidAccessKeyId";
  const names = signed.split(";");
  const request = [
    method,
    url,
    "",
    ...names.map((name) => `${name}:${String(headers[name] ?? "").trim()}`),
    "",
    signed,
    String(headers["x-amz-content-sha256"]),
  ].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const digest = createHash("sha256").update(request).digest("hex");
  const text = ["AWS4-HMAC-SHA256", String(headers["x-amz-date"]), scope, digest].join("\n");
  const key = hmac(hmac(hmac(hmac(`AWS4${KEY.secret}`, day), region), "s3"), "aws4_request");
  return hmac(key, text).toString("hex") === signature ? undefined : "SignatureDoesNotMatch";
}
