import { describe, expect, it } from '@jest/globals';
import { canonicalAgency } from '../../src/captions/facts/agency-names.ts';
import { namesOfOrganisation } from '../../src/captions/facts/organisations.ts';

const INITIALS = ['AAP', 'AFP', 'AP', 'APA', 'dpa', 'EFE', 'EPA', 'KCNA', 'Kyodo', 'PA', 'Reuters', 'Xinhua', 'Yonhap'];

describe('the names of a news agency', () => {
  it.each([
    ['AP', 'Associated Press'],
    ['The Associated Press', 'AP통신'],
    ['dpa', 'Deutsche Presse-Agentur'],
    ['DPA', 'deutsche presse-agentur'],
    ['AFP', 'Agence France Presse'],
    ['Yonhap News Agency', '연합뉴스'],
    ['ТАСС', 'ITAR-TASS'],
  ])('%s and %s are of one', (one, other) => {
    expect(namesOfOrganisation([one])).not.toBeNull();
    expect(namesOfOrganisation([one])).toBe(namesOfOrganisation([other]));
    expect(namesOfOrganisation([one, other])).toBe(namesOfOrganisation([one]));
  });

  it.each([
    ['the branch or partner of a country', 'Getty Images', 'Getty Images Korea'],
    ['the branch or partner of a country, in its language', 'Getty Images', '게티이미지코리아'],
    ['a service', 'AFP', 'AFP Services'],
    ['an archive', 'PA', 'PA Archive'],
    ['a pool', 'dpa', 'dpa Pool'],
    ['a sister company', 'dpa', 'dpa-Zentralbild'],
    ['an agency that was two', 'EPA', 'EPA-EFE'],
    ['another agency with its words', 'AP', 'Australian Associated Press'],
    ['a channel of it', '연합뉴스', '연합뉴스TV'],
  ])('are not those of %s', (_, agency, other) => {
    const names = namesOfOrganisation([other]);
    expect(names === null || names !== namesOfOrganisation([agency])).toBe(true);
  });

  it('of two are those of none', () => {
    expect(namesOfOrganisation(['AP', 'AFP'])).toBeNull();
    expect(namesOfOrganisation(['AP', 'Han River News'])).toBe(namesOfOrganisation(['AP']));
    expect(namesOfOrganisation([])).toBeNull();
  });

  it.each(INITIALS)('%s: credits are read by the first of them', (initials) => {
    const names = namesOfOrganisation([initials]) ?? [];
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names.map(canonicalAgency))).toEqual(new Set([initials]));
  });
});
