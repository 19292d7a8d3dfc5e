/**
 * Who may do what: the one table of the whole server. Every route declares an act of this table; nothing is allowed that
 * stands in no row. Roles do not contain each other: an account may hold several, and may do what any of them may.
 */
export const ROLES = ['contributor', 'viewer', 'editor', 'rights-manager', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

interface Rule {
  /** For people, after “may”: `search and see photos`. */
  sentence: string;
  roles: readonly Role[];
  /** Only by somebody who signed in, never by a token: decisions of two people, what widens at once, and whatever makes accounts or tokens. */
  inPerson?: true;
}

/** Whoever has none of these sees only what they uploaded themselves. */
const SEEING = ['viewer', 'editor', 'rights-manager', 'administrator'] as const;
const ANSWERABLE = ['editor', 'rights-manager', 'administrator'] as const;
const EDITING = ['editor', 'rights-manager'] as const;

export const TABLE = {
  'see-photos': { sentence: 'search and see photos; a contributor only their own', roles: ROLES },
  upload: { sentence: 'upload photos', roles: ['contributor', 'editor', 'rights-manager'] },
  'see-sources': { sentence: 'see agencies, agreements, licences and outlets', roles: SEEING },
  'see-persons': { sentence: 'see the people of photos, their names and how often they are pictured', roles: SEEING },
  'edit-persons': { sentence: 'give people names, merge and split them, and undo it', roles: EDITING },
  'edit-same-pictures': {
    sentence: 'say which photos are the same picture and which are not, and undo it',
    roles: EDITING,
  },
  'see-clearances': { sentence: 'see clearances and notices', roles: SEEING },
  'see-history': { sentence: 'see the history of a photo', roles: ANSWERABLE },
  judge: { sentence: 'ask for verdicts', roles: EDITING },
  'edit-photo': { sentence: 'edit photos, their tags and their restrictions', roles: EDITING },
  clear: { sentence: 'clear photos for publication, and withdraw clearances', roles: EDITING },
  download: { sentence: 'download photos', roles: EDITING },
  'issue-notice': { sentence: 'kill and withhold photos', roles: ['rights-manager'] },
  'manage-agreements': {
    sentence:
      'add and change agencies, agreements and house rules: they let through what nothing else covers, so in person',
    roles: ['rights-manager'],
    inPerson: true,
  },
  'set-enforcement': {
    sentence:
      'set how strictly an agency’s terms are enforced, with a reason: it lets through what they forbid, so in person',
    roles: ['rights-manager'],
    inPerson: true,
  },
  'ask-what-if': {
    sentence: 'see what a change of agreements, rules, outlets or strictness would change',
    roles: ['rights-manager'],
  },
  'manage-outlets': {
    sentence:
      'add outlets, and say which title each is a part of, where and before whom it appears, whether it is a partner’s and when it comes out: it says what terms reach, so in person',
    roles: ['rights-manager'],
    inPerson: true,
  },
  'see-widenings': { sentence: 'see edits that widen, and who decided on them', roles: ANSWERABLE },
  'decide-widening': {
    sentence: 'confirm or refuse edits that widen, proposed by somebody else',
    roles: ['rights-manager'],
    inPerson: true,
  },
  'see-phrases': {
    sentence: 'see phrases that nobody has read yet, and what the house says of phrases',
    roles: ANSWERABLE,
  },
  'report-reading': { sentence: 'say that a phrase was read wrongly', roles: EDITING },
  'say-meaning': { sentence: 'say what a phrase means', roles: ['rights-manager'] },
  'decide-meaning': {
    sentence: 'confirm or refuse what somebody else said that a phrase means',
    roles: ['rights-manager'],
    inPerson: true,
  },
  'see-waivers': { sentence: 'see waivers', roles: ANSWERABLE },
  'request-waiver': { sentence: 'request waivers', roles: EDITING },
  'decide-waiver': {
    sentence: 'approve or refuse waivers requested by somebody else',
    roles: ['rights-manager'],
    inPerson: true,
  },
  'grant-urgent-waiver': {
    sentence: 'grant an urgent waiver alone, where the house allows it',
    roles: ['rights-manager'],
    inPerson: true,
  },
  'end-waiver': { sentence: 'end waivers', roles: EDITING },
  'see-orders': { sentence: 'see house orders and the papers behind them', roles: ANSWERABLE },
  order: { sentence: 'put house orders on photos, review them, and ask to end them', roles: ['rights-manager'] },
  'decide-order-end': {
    sentence: 'end house orders where somebody else asked for it',
    roles: ['rights-manager'],
    inPerson: true,
  },
  identify: {
    sentence: 'say whether a photo shows somebody whom an order is on',
    roles: ['rights-manager'],
    inPerson: true,
  },
  'keep-licences': { sentence: 'file licences of photos, and end them', roles: EDITING },
  'decide-licence': {
    sentence: 'approve or refuse licences filed by somebody else',
    roles: ['rights-manager'],
    inPerson: true,
  },
  'see-jobs': {
    sentence: 'see what the server still has to do for older photos',
    roles: ['rights-manager', 'administrator'],
  },
  'read-archive-again': {
    sentence: 'have the texts of every photo read again, and stop it',
    roles: ['rights-manager', 'administrator'],
  },
  'own-account': { sentence: 'keep their own account', roles: ROLES, inPerson: true },
  'manage-accounts': {
    sentence: 'invite people, and change or close accounts',
    roles: ['administrator'],
    inPerson: true,
  },
  'manage-tokens': { sentence: 'create and revoke tokens', roles: ['administrator'], inPerson: true },
  'change-settings': { sentence: 'change settings of the archive', roles: ['administrator'], inPerson: true },
} as const satisfies Record<string, Rule>;

export type Act = keyof typeof TABLE;

export const ACTS = Object.keys(TABLE) as Act[];

/** What a token can be made for: everything that need not be done in person. */
export const SCOPES = ACTS.filter((act) => !isInPerson(act));

export function isInPerson(act: Act): boolean {
  const rule: Rule = TABLE[act];
  return rule.inPerson === true;
}

/** `edit photos, their tags and their restrictions`: what follows “may”. */
export function sentenceOfAct(act: Act): string {
  return TABLE[act].sentence;
}

/** The same for a scope as a token keeps it; one of an earlier version says its own name. */
export function scopeInWords(scope: string): string {
  return isScope(scope) ? sentenceOfAct(scope) : scope;
}

/** The first of the roles that allows the act, or null where none does. */
export function roleAllowing(roles: readonly string[], act: Act): Role | null {
  const rule: Rule = TABLE[act];
  return rule.roles.find((role) => roles.includes(role)) ?? null;
}

export function seesEveryPhoto(roles: readonly string[]): boolean {
  return SEEING.some((role) => roles.includes(role));
}

export function rolesAllowing(act: Act): readonly Role[] {
  return TABLE[act].roles;
}

export function isRole(word: string): word is Role {
  return (ROLES as readonly string[]).includes(word);
}

export function isScope(word: string): word is Act {
  return (SCOPES as readonly string[]).includes(word);
}
