/** What networks and players give to be pasted becomes one link to what it shows, in the words that were pasted; nothing of it runs. */
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { expect, test } from "vitest";
import { parseFile } from "../../src/parse/parse-file.ts";
import { pageOfFrame } from "../../src/parse/prose/embedded.ts";

function read(body: string): { readonly html: string; readonly codes: readonly string[] } {
  const text = `---\nالعنوان: ع\nالنوع: تقرير\nالتاريخ: 2023-01-01\n---\n\nقبل.\n\n${body}\n\nبعد.\n`;
  const { noun, diagnostics } = parseFile({ path: "articles/a.md", bytes: new TextEncoder().encode(text) });
  if (noun?.kind !== "article") throw new Error(`no article: ${body}`);
  const html = unified().use(rehypeStringify).stringify(noun.noun.body);
  return { html: html.replace(/^<p>قبل\.<\/p>|<p>بعد\.<\/p>$/gu, ""), codes: diagnostics.map(({ code }) => code) };
}

test.each([
  [
    "X",
    '<blockquote class="twitter-tweet"><p lang="ar" dir="rtl">نص <a href="https://t.co/a">صورة</a></p>&mdash; الاسم (@user) <a href="https://twitter.com/user/status/12?ref_src=twsrc%5Etfw">1 آذار</a></blockquote> <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>',
    '<p><a href="https://twitter.com/user/status/12">نص صورة<br>— الاسم (@user) 1 آذار</a></p>',
  ],
  [
    "Instagram",
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Abc/?utm_source=ig_embed"><div><a href="https://www.instagram.com/p/Abc/">منشور تمت مشاركته</a></div></blockquote>\n<script async src="//www.instagram.com/embed.js"></script>',
    '<p><a href="https://www.instagram.com/p/Abc/">منشور تمت مشاركته</a></p>',
  ],
  [
    "TikTok",
    '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@u/video/7" data-video-id="7"><section><a href="https://www.tiktok.com/@u">@u</a> <p>وصف</p></section></blockquote>',
    '<p><a href="https://www.tiktok.com/@u/video/7">@u<br>وصف</a></p>',
  ],
  [
    "Facebook",
    '<div class="fb-post" data-href="https://www.facebook.com/20531316728/posts/1/" data-width="500"></div>',
    '<p><a href="https://www.facebook.com/20531316728/posts/1/">https://www.facebook.com/20531316728/posts/1/</a></p>',
  ],
  [
    "Telegram",
    '<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="channel/123" data-width="100%"></script>',
    '<p><a href="https://t.me/channel/123">https://t.me/channel/123</a></p>',
  ],
  [
    "a player",
    '<iframe width="560" src="https://www.youtube.com/embed/dQw4w9WgXcQ?si=x" title="عنوان المقطع" allowfullscreen></iframe>',
    '<p><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">عنوان المقطع</a></p>',
  ],
  [
    "a frame of Facebook's",
    '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fposts%2F1&show_text=true"></iframe>',
    '<p><a href="https://www.facebook.com/a/posts/1">https://www.facebook.com/a/posts/1</a></p>',
  ],
])("%s", (_, pasted, expected) => {
  const { html, codes } = read(pasted);
  expect(html).toBe(expected);
  expect(codes).toEqual([]);
});

test("a quotation that no network made stays one, and a script that says something else is told", () => {
  expect(read("<blockquote><p>قول</p></blockquote>").html).toBe("<blockquote><p>قول</p></blockquote>");
  expect(read('<blockquote class="twitter-tweet"><p>بلا رابط</p></blockquote>').html).toBe(
    "<blockquote><p>بلا رابط</p></blockquote>",
  );
  expect(read('<script src="https://example.org/x.js"></script>').codes).toContain("html-dropped");
  expect(read('<script src="https://platform.twitter.com/widgets.js">alert(1)</script>').codes).toContain(
    "html-dropped",
  );
});

test.each([
  ["https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ", "https://www.youtube.com/watch?v=dQw4w9WgXcQ"],
  ["https://player.vimeo.com/video/76979871?h=8272103f6e", "https://vimeo.com/76979871"],
  ["https://www.dailymotion.com/embed/video/x7tgad0", "https://www.dailymotion.com/video/x7tgad0"],
  ["https://platform.twitter.com/embed/Tweet.html?dnt=true&id=12&lang=ar", "https://x.com/i/status/12"],
  ["https://t.me/channel/123?embed=1", "https://t.me/channel/123"],
  [
    "https://www.facebook.com/plugins/video.php?href=%E0%A4%A",
    "https://www.facebook.com/plugins/video.php?href=%E0%A4%A",
  ],
  ["https://example.org/embed/1", "https://example.org/embed/1"],
])("a frame at %s shows %s", (frame, page) => {
  expect(pageOfFrame(frame)).toBe(page);
});
