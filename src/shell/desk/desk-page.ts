/** The one page of the desk: an empty room that the script furnishes, and the policy that holds for it. */
import { randomBytes } from "node:crypto";
import type { DeskSettings } from "./messages.ts";

/** The page, and its policy. `style` and `script` are addresses. */
export function deskPage(settings: DeskSettings): { readonly html: string; readonly policy: string } {
  const nonce = randomBytes(18).toString("base64url");
  const told = JSON.stringify({ ...settings, nonce }).replaceAll("<", "\\u003c");
  const html = `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>مكتب التحرير</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk/desk.css">
<script type="application/json" id="settings">${told}</script>
<script src="/desk/desk.js" defer></script>
</head>
<body><noscript>يحتاج مكتب التحرير إلى تشغيل جافاسكربت في المتصفح.</noscript></body>
</html>
`;
  return { html, policy: policyOf(nonce) };
}

/** Nothing from elsewhere; styles that the editor makes bear the nonce; no page may hold the desk in a frame. */
const policyOf = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'none'",
    "base-uri 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types desk default",
  ].join("; ");
