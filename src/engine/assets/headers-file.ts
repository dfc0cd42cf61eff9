/** What a static host should send along: the same policy as in the pages, and how long a file may be kept. */
import { CONTENT_SECURITY_POLICY } from "../../../templates/head.tsx";

/** The `_headers` file that several hosts read. `frame-ancestors` only works here, not in a page. */
export const headersFile = (): string => `/*
  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  Permissions-Policy: interest-cohort=(), geolocation=(), camera=(), microphone=()
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/sw.js
  Cache-Control: no-cache
`;
