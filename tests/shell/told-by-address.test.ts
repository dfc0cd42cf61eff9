/** What an address alone tells of a source, and that it is never asked of the network. */
import { expect, test } from "vitest";
import { toldByAddress } from "../../src/shell/told-by-address.ts";

const names = [
  { name: "رويترز", id: "reuters", kind: "topic" },
  { name: "Reuters", id: "reuters", kind: "topic" },
  { name: "enabbaladi.net", id: "enab-baladi", kind: "topic" },
  { name: "reuters", id: "report", kind: "source" },
] as const;

test.each([
  [
    "https://www.reuters.com/world/middle-east/water-station-stops-2023-08-05/",
    { date: "2023-08-05", publisher: "رويترز", title: "water station stops" },
  ],
  [
    "https://www.enabbaladi.net/2023/08/05/%D8%AA%D9%88%D9%82%D9%81-%D8%A7%D9%84%D9%85%D8%AD%D8%B7%D8%A9",
    { date: "2023-08-05", publisher: "enabbaladi.net", title: "توقف المحطة" },
  ],
  ["https://x.com/ocha/status/1687", { type: "منشور" }],
  ["https://t.me/channel/12", { type: "منشور" }],
  ["https://youtu.be/abc", { type: "مقطع" }],
  ["https://example.org/docs/20230805.pdf", { type: "وثيقة", date: "2023-08-05" }],
  ["https://example.org/2023/13/45/x", {}],
  ["https://example.org/2023/08/05/x-2022-01-01", {}],
  ["https://example.org/news/12345", {}],
])("%s", (url, told) => expect(toldByAddress(url, { names })).toEqual({ url, ...told }));

test("of a kept copy both addresses are told, and what the work's own tells", () => {
  const url = "https://www.reuters.com/world/2023-08-05/";
  for (const archivedAt of [
    `https://web.archive.org/web/20230901120000/${url}`,
    `https://archive.ph/2023.09.01-1200/${url}`,
  ])
    expect(toldByAddress(archivedAt, { names })).toEqual({ url, archivedAt, date: "2023-08-05", publisher: "رويترز" });
});

test("what is no address of the web tells nothing", () => {
  for (const typed of ["reuters.com", "ftp://x.org/a", "file:///etc/passwd", "javascript:alert(1)", ""])
    expect(toldByAddress(typed, { names })).toBeUndefined();
});
