/** All that answers somebody who has not signed in. */
export const PUBLIC_ROUTES: readonly string[] = [
  'GET /health',
  // The public addresses of cleared pictures: judged at each request.
  'GET /d/:clearance/:width.jpg',
  'GET /sign-in',
  'POST /sign-in',
  'GET /sign-in/links/:secret',
  'GET /sign-in/second-factor',
  'POST /sign-in/second-factor',
  'POST /sign-in/provider',
  // The address that is registered with the provider; the only one of the sign-in library.
  'GET /api/auth/callback/:provider',
  'POST /sign-out',
  'GET /password-resets',
  'POST /password-resets',
  'GET /password-resets/:token',
  'POST /password-resets/:token',
  // Whoever has the secret may make the account it is for, once.
  'GET /invitations/:secret',
  'POST /invitations/:secret',
];

/** What is mounted whole, without routes that declare something. Set-up builds styles and scripts, and they hold nothing private. */
export const PUBLIC_MOUNTS: readonly string[] = ['/assets'];
