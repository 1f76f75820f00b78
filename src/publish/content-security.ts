import type { Plugin } from 'vite';

/**
 * What the built page may load: its own origin, data from an address that the reader names, pictures that it makes itself, and nothing that runs but its own
 * files. Data blocks (JSON-LD) are not scripts; style attributes are set by script only.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  // Any server that the reader names, and asks for a front line in so many words; scripts stay the page's own.
  "connect-src 'self' https:",
  // A frame without an origin can start a module worker from nothing else (see worker/worker-address.ts).
  "worker-src 'self' data:",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the policy into the built page; the development server needs inline scripts of its own. */
export function contentSecurity(): Plugin {
  return {
    name: 'content-security',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
