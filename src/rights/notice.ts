/** What took a photo down altogether, as a verdict tells it. */
export interface Notice {
  /** Of a notice on file; null of what the photo's own terms say. */
  id: string | null;
  kind: 'kill' | 'withhold';
  /** Who brought it: a person, a program with its token, or the words the picture came with. */
  source: 'hand' | 'program' | 'words';
  /** Who issued or added it; null where the picture's own words say it, or a policy from outside the house does not name them. */
  by: string | null;
  /** ISO instant at which it was issued, added, or came. */
  at: string;
  /** Its words. */
  reason: string;
  /** Where those words stand; null of a notice on file. */
  field: string | null;
}
