/**
 * The one source of every response header: the preview server, `_headers` for static hosts, the nginx snippet and the
 * service worker derive theirs from here, and the page's own `<meta>` policy too.
 */

/** Directives of the Content-Security-Policy. No exceptions: the inline style is allowed by its hash alone. */
function directives(styleHashes: readonly string[]): string[] {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styleHashes.map((hash) => `'${hash}'`).join(' ')}`,
    "img-src 'self'",
    "manifest-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES_POLICY}`,
  ];
}

/** The one Trusted Types policy: it lets the page register its own service worker and nothing else. */
export const TRUSTED_TYPES_POLICY = 'naer';

/** The policy as a `<meta>` can carry it, for copies that a host serves without headers. */
export function metaPolicy(styleHashes: readonly string[]): string {
  return directives(styleHashes).join('; ');
}

/** The headers of every response. @param styleHashes `sha256-…` of each inline style */
export function securityHeaders(styleHashes: readonly string[]): Record<string, string> {
  return {
    'Content-Security-Policy': [
      ...directives(styleHashes),
      "frame-ancestors 'none'",
      'upgrade-insecure-requests',
    ].join('; '),
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'X-Content-Type-Options': 'nosniff',
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'Permissions-Policy': [...CLOSED_FEATURES.map((feature) => `${feature}=()`), 'geolocation=(self)'].join(
      ', ',
    ),
  };
}

/**
 * Open to the app's own pages alone is the phone's position: "near me" asks for it on a tap, and the phone then asks the
 * reader. One policy serves all pages, since all scripts are the app's own and no page can be framed.
 */
const CLOSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** How long a copy may be kept. Files named by their content never change; everything else is asked for anew. */
export function cacheControl(path: string): string {
  return /^(assets|packs)\/.+-[\w-]{8,}\.\w+$/.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';
}
