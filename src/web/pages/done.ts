/** What pages say after an act; the address carries only the key, so that nobody can put words on the page. */
const SENTENCES = {
  saved: 'Saved.',
  tags: 'The tags were changed.',
  restriction: 'The restriction was added and holds at once.',
  proposed: 'This could make a verdict clearer, so it waits to be confirmed. The photo is in review meanwhile.',
  reread: 'The texts were read again.',
  withdrawn: 'The edit was withdrawn.',
  cleared: 'The photo was cleared. Its address and snippet stand under Clearances.',
  'clearance-withdrawn': 'The clearance was withdrawn. Its address does not answer any more.',
  'taken-down': 'The photo was taken down everywhere.',
  agency: 'The agency was added.',
  agreement: 'The agreement was added and holds at once.',
  outlet: 'The outlet was added.',
} as const;

export type Done = keyof typeof SENTENCES;

/** The sentence for a key of the address; null for anything else. */
export function doneSentence(key: string): string | null {
  return Object.hasOwn(SENTENCES, key) ? SENTENCES[key as Done] : null;
}

/** The address to go to after an act. */
export function donePath(path: string, done: Done): string {
  const [plain = '', query = ''] = path.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('done', done);
  return `${plain}?${parameters}`;
}
