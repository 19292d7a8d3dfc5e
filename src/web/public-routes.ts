/** All that answers somebody who has not signed in. Styles and scripts under /assets are public too: set-up builds them, and they hold nothing private. */
export const PUBLIC_ROUTES: readonly string[] = [
  'GET /health',
  // The public addresses of cleared pictures: judged at each request.
  'GET /d/:clearance/:width.jpg',
  'GET /sign-in',
  'POST /sign-in',
  'GET /sign-in/links/:secret',
  'POST /sign-out',
];
