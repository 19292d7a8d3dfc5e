import { describe, expect, it } from '@jest/globals';
import { valueInWords } from '../../src/web/pages/metadata-words.ts';

const LICENSOR = {
  LicensorName: 'Mugwum Press',
  LicensorID: 'plus:1',
  LicensorTelephone1: '+1 877',
  LicensorURL: 'x.org',
};

describe('a value of a file’s metadata, on the page of its photo', () => {
  it.each<[string, string, unknown, string]>([
    ['one text', 'headline', 'Storm', 'Storm'],
    ['nothing', 'headline', null, ''],
    ['several texts', 'keywords', ['storm', 'sea'], 'storm, sea'],
    ['a licensor', 'licensor', [LICENSOR], 'name: Mugwum Press, ID: plus:1, telephone 1: +1 877, URL: x.org'],
    ['two owners', 'copyright_owner', [{ CopyrightOwnerName: 'A' }, { CopyrightOwnerName: 'B' }], 'name: A; name: B'],
    ['a contact', 'creator_contact', { CiEmailWork: 'a@b.example' }, 'email work: a@b.example'],
    ['a place', 'location_created', [{ City: 'Madrid', CountryCode: 'ESP' }], 'city: Madrid, country code: ESP'],
    ['what holds lists', 'artwork_or_object', [{ AOCreator: ['D', 'E'] }], 'creator: (D, E)'],
  ])('is told in words: %s', (_what, field, value, words) => {
    expect(valueInWords(value, field)).toBe(words);
  });
});
