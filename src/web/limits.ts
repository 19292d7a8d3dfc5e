/** How often something may be asked for. Far above what a desk does; what runs away or guesses meets it. */
export interface Limit {
  /** For people, after “More than … ”. */
  what: string;
  reason: string;
  most: number;
  minutes: number;
  /** Who is counted: the account (for who has not signed in: the address), the address, the e-mail of the form, or e-mail and address together. */
  by: 'account' | 'address' | 'email' | 'email and address';
  /** Only what was refused counts. */
  onlyRefused?: boolean;
  /** Method and path; with `/*` also every path below. */
  routes: readonly string[];
}

const SIGN_IN = ['POST /sign-in/*'];
const ASKING_FOR_A_RESET = ['POST /password-resets'];

export const LIMITS = {
  'sign-in': {
    what: 'refused sign-ins from your address',
    reason: 'a whole newsroom may sign in through one address; guessing passwords of many accounts may not',
    most: 100,
    minutes: 15,
    by: 'address',
    onlyRefused: true,
    routes: SIGN_IN,
  },
  'sign-in-account-here': {
    what: 'refused sign-ins with this e-mail address from yours',
    reason: 'guessing the password of one account; its owner, who comes from elsewhere, gets in meanwhile',
    most: 20,
    minutes: 15,
    by: 'email and address',
    onlyRefused: true,
    routes: SIGN_IN,
  },
  'sign-in-account': {
    what: 'refused sign-ins with this e-mail address',
    reason: 'guessing it from many addresses at once; so loose that nobody locks the owner out in passing',
    most: 200,
    minutes: 15,
    by: 'email',
    onlyRefused: true,
    routes: SIGN_IN,
  },
  'own-proof': {
    what: 'refused passwords and codes by your account',
    reason: 'guessing the password or a code in a browser that was left open',
    most: 20,
    minutes: 15,
    by: 'account',
    onlyRefused: true,
    routes: ['POST /account/password', 'POST /account/second-factor/*'],
  },
  reset: {
    what: 'requests for a new password from your address',
    reason: 'trying out which addresses have accounts, and mailing people without end',
    most: 60,
    minutes: 60,
    by: 'address',
    routes: ASKING_FOR_A_RESET,
  },
  'reset-account': {
    what: 'requests for a new password for this e-mail address',
    reason: 'filling one mailbox',
    most: 6,
    minutes: 60,
    by: 'email',
    routes: ASKING_FOR_A_RESET,
  },
  entry: {
    what: 'invitations or new passwords from your address that were refused',
    reason: 'guessing the secret part of a link',
    most: 100,
    minutes: 15,
    by: 'address',
    onlyRefused: true,
    routes: ['POST /invitations/*', 'POST /password-resets/*'],
  },
  invitation: {
    what: 'invitations by your account',
    reason: 'a stolen session that mails the world',
    most: 300,
    minutes: 60,
    by: 'account',
    routes: ['POST /invitations'],
  },
  upload: {
    what: 'uploads by your account',
    reason: 'a script that runs away; a picture feed sends some thousands a day',
    most: 6000,
    minutes: 1,
    by: 'account',
    routes: ['POST /upload', 'POST /api/v1/photos'],
  },
  paper: {
    what: 'house orders and licences by your account',
    reason: 'each may bring a paper of 20 MB, which is kept for good',
    most: 600,
    minutes: 60,
    by: 'account',
    routes: ['POST /api/v1/orders', 'POST /orders', 'POST /api/v1/licences', 'POST /licences'],
  },
  judging: {
    what: 'requests for lists of photos, verdicts, clearances, waivers, downloads and edits of many photos by your account',
    reason: 'each judges anew; a publishing system asks some times a second',
    most: 6000,
    minutes: 1,
    by: 'account',
    routes: [
      'GET /api/v1/photos',
      'GET /photos',
      'GET /api/v1/photos/:id/verdicts',
      'GET /api/v1/photos/:id/map',
      'GET /api/v1/photos/:id/timeline',
      'POST /api/v1/clearances',
      'POST /clearances',
      'POST /api/v1/waivers',
      'POST /waivers',
      'POST /api/v1/urgent-waivers',
      'POST /urgent-waivers',
      'GET /api/v1/photos/:id/original',
      'GET /api/v1/photos/:id/renditions/:name',
      'GET /photos/:id/downloads',
      'POST /api/v1/photo-edits',
      'POST /photo-edits',
    ],
  },
  'what-if': {
    what: 'questions by your account about what a change would change',
    reason: 'each judges a good part of the archive twice',
    most: 120,
    minutes: 1,
    by: 'account',
    routes: ['POST /api/v1/what-if', 'POST /what-if/:kind'],
  },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/** How many instead of the table's numbers, for tests; `none`: nothing is limited. */
export type LimitNumbers = Partial<Record<LimitName, number>> | 'none';
