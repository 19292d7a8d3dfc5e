import { describe, expect, it } from '@jest/globals';
import { ACTS, rolesAllowing, seesEveryPhoto } from '../../src/accounts/permissions.ts';

describe('the table of permissions', () => {
  it('lets nobody act on photos they do not see: only uploading and seeing are for contributors', () => {
    const forContributors = ACTS.filter((act) => rolesAllowing(act).includes('contributor'));
    expect(forContributors).toEqual(['see-photos', 'upload', 'own-account']);
  });

  it('shows every photo to everybody else', () => {
    const others = [...new Set(ACTS.flatMap(rolesAllowing))].filter((role) => role !== 'contributor');
    expect(others.filter((role) => !seesEveryPhoto([role]))).toEqual([]);
    expect(seesEveryPhoto(['contributor'])).toBe(false);
    expect(seesEveryPhoto(['contributor', 'viewer'])).toBe(true);
  });
});
