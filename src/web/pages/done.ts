/** What pages say after an act; the address carries only the key, so that nobody can put words on the page. */
const SENTENCES = {
  saved: 'Saved.',
  'as-before': 'It stood so already: nothing was changed.',
  tags: 'The tags were changed.',
  restriction: 'The restriction was added and holds at once.',
  proposed: 'This could make a verdict clearer, so it waits to be confirmed. The photo is in review meanwhile.',
  reread: 'The texts were read again.',
  'archive-reading': 'The texts of every photo are being read again. How far that is stands here.',
  'archive-reading-stopped': 'Stopped. What was read again stays as it was read; the other photos stay as they were.',
  'file-read': 'The file was read again.',
  withdrawn: 'The edit was withdrawn.',
  cleared: 'The photo was cleared. Its address and snippet stand under Clearances.',
  'clearance-withdrawn': 'The clearance was withdrawn. Its address does not answer any more.',
  'taken-down': 'The photo was taken down everywhere.',
  agency: 'The agency was added.',
  strictness: 'Saved. It holds at once.',
  'agency-changed': 'The agency was changed.',
  'agency-change-waits':
    'Saved. What could make a verdict clearer, a name that photos carry or another time zone, waits until another rights manager agrees.',
  'agency-change-refused': 'The change was refused. The agency stays as it is.',
  'agency-change-withdrawn': 'The change was withdrawn. The agency stays as it is.',
  agreement: 'The agreement was added and holds at once.',
  'agreement-changed': 'The agreement was changed and holds at once.',
  'agreement-ended': 'The agreement has ended.',
  'standing-rule': 'The standing rule was added and holds at once.',
  'standing-rule-changed': 'The standing rule was changed and holds at once.',
  'standing-rule-ended': 'The standing rule has ended.',
  'house-rule': 'The house rule was set and holds at once.',
  'house-rule-removed': 'The house rule was removed: pictures of the kind are in review where no agreement speaks.',
  outlet: 'The outlet was added.',
  'title-name': 'Said. It holds at once for every photo that carries the name.',
  'title-name-undone': 'It was undone. Photos that carry the name wait for a person again.',
  'waiver-request': 'The waiver was requested. The other rights managers were asked by mail.',
  'waiver-request-known': 'This request stands already and waits for a decision.',
  'waiver-request-nobody':
    'The waiver was requested, but nobody else is a rights manager here: an administrator can make somebody one.',
  'waiver-request-not-mailed':
    'The waiver was requested, but the mail server did not take every message. It waits on the page of waivers: tell a rights manager.',
  'waiver-urgent':
    'The urgent waiver is in force. The administrators were told, and the other rights managers asked to confirm.',
  'waiver-urgent-not-mailed':
    'The urgent waiver is in force, but the mail server did not take every message. Tell an administrator and another rights manager yourself.',
  'waiver-approval': 'The waiver was approved and is in force.',
  'waiver-refusal': 'The waiver was refused.',
  'waiver-withdrawal': 'The request was withdrawn.',
  'waiver-end': 'The waiver was ended. The obstacle stands again.',
  order: 'The order was put and holds at once.',
  'order-reviewed': 'The order stays. It is looked at again on the day you named.',
  'order-end-asked': 'The order stands until another rights manager agrees that it ends.',
  'order-end-withdrawn': 'The request was withdrawn. The order stands.',
  'order-end-refused': 'The order stays.',
  'order-ended': 'The order was ended. It holds no more.',
  identification: 'Said. It holds at once for every order on them.',
  'identification-undone': 'It was undone. Orders that are on them ask again.',
  'person-name': 'The name was added. Search and orders find the person by it.',
  'person-merged': 'The two are one person now. Search and orders find both by any name.',
  'person-split': 'The names are a person of their own now. Orders that reached them still do.',
  'person-undone': 'It was undone. Orders that reached these names still do.',
  'same-merged': 'They are one picture now. Each photo keeps its own rights.',
  'same-split': 'They are another picture now. Orders that reached them still do.',
  'same-undone': 'It was undone. Orders that reached these photos still do.',
  licence: 'The licence was filed. It holds once another rights manager has approved it.',
  'licence-lifting-none':
    'The licence was filed. It lifts no restriction of the photo and only stands in for an agreement, once another rights manager has approved it.',
  'licence-approval': 'The licence was approved and is on file.',
  'licence-refusal': 'The licence was refused.',
  'licence-withdrawal': 'The licence was withdrawn.',
  'licence-end': 'The licence was ended. What it lifted stands again.',
  roles: 'The roles were changed and hold at once.',
  'account-closed': 'The account was closed: its sessions and tokens have ended.',
  'account-reopened': 'The account is open again. Its tokens stay revoked.',
  'signed-out': 'Every session of the account has ended.',
  'invitation-revoked': 'The invitation was revoked. Its link lets nobody in any more.',
  setting: 'The setting was changed and holds at once.',
  password: 'The new password holds. Sign in with it.',
  'password-changed': 'The password was changed. Other browsers were signed out.',
  'session-ended': 'That session was ended.',
  'sessions-ended': 'All other sessions were ended.',
  'second-factor-off': 'The second factor is off.',
  'token-revoked': 'The token was revoked.',
  'widening-confirmed': 'The edit was confirmed and holds.',
  'widening-refused': 'The edit was refused. The photo is as it was before it.',
  'widening-undone': 'The widening was taken back. The photo is as strict as before it.',
  phrase: 'Said. It holds for every photo that carries the phrase; they are being read again.',
  'phrase-waits': 'Said. What narrows use holds at once; the rest waits until another rights manager has confirmed it.',
  'phrase-confirmed': 'Confirmed. It holds for every photo that carries the phrase; they are being read again.',
  'phrase-refused': 'Refused. The phrase is read as it was before.',
  'phrase-withdrawn': 'Withdrawn. The phrase is read as it was before.',
  'reading-report': 'Said. A rights manager looks at it on the doubts desk; nothing changes until then.',
  'reading-report-dismissed': 'The words stay read as they are.',
  'undo-proposed': 'Setting this back could make a verdict clearer in its turn, so it waits to be confirmed.',
} as const;

/** Sentences about several things at once; the address carries how many, never words. */
const COUNTED = {
  'photos-edited': ([held = 0, waiting = 0, failed = 0]) =>
    [
      `${photos(held)} ${held === 1 ? 'was' : 'were'} changed.`,
      ...(waiting > 0 ? [`For ${photos(waiting)} it waits to be confirmed; they are in review meanwhile.`] : []),
      ...(failed > 0 ? [`${photos(failed)} could not be changed: open them to see why.`] : []),
    ].join(' '),
  'widenings-decided': ([decided = 0, failed = 0]) =>
    [
      `${edits(decided)} decided on.`,
      ...(failed > 0
        ? [`${edits(failed)} not: yours, or of a photo that has changed since. Decide on them alone.`]
        : []),
    ].join(' '),
} as const satisfies Record<string, (counts: number[]) => string>;

function photos(count: number): string {
  return count === 1 ? '1 photo' : `${count} photos`;
}

function edits(count: number): string {
  return count === 1 ? '1 edit was' : `${count} edits were`;
}

export type Done = keyof typeof SENTENCES | keyof typeof COUNTED;

/** The sentence for a key of the address and the numbers beside it (`3.1`); null for anything else. */
export function doneSentence(key: string, counts = ''): string | null {
  if (Object.hasOwn(COUNTED, key)) return COUNTED[key as keyof typeof COUNTED](numbersIn(counts));
  return Object.hasOwn(SENTENCES, key) ? SENTENCES[key as keyof typeof SENTENCES] : null;
}

function numbersIn(counts: string): number[] {
  return /^\d{1,4}(\.\d{1,4})*$/.test(counts) ? counts.split('.').map(Number) : [];
}

/** The address to go to after an act. */
export function donePath(path: string, done: Done, counts: number[] = []): string {
  const [plain = '', query = ''] = path.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('done', done);
  if (counts.length > 0) parameters.set('counts', counts.join('.'));
  return `${plain}?${parameters}`;
}
