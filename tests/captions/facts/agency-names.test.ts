import { describe, expect, it } from '@jest/globals';
import {
  agencyOfAddress,
  canonicalAgency,
  foldName,
  misspeltAgency,
} from '../../../src/captions/facts/agency-names.ts';
import { AGENCIES } from '../../../src/captions/facts/agency-table.ts';

describe('the names of agencies', () => {
  it.each([
    ['Korean Central News Agency', 'KCNA'],
    ['조선중앙통신', 'KCNA'],
    ['PA Wire', 'PA'],
    ['PRESS ASSOCIATION', 'PA'],
    ['AFP PHOTO', 'AFP'],
    ['TT News Agency', 'TT'],
    ['ZUMA Press Wire', 'ZUMA'],
    ['REX/Shutterstock', 'Shutterstock'],
    ['Reuters TV', 'Reuters'],
    ['EPA/EFE', 'EPA-EFE'],
    ['Sony Corp.', 'Sony'],
  ])('%s is %s', (written, canonical) => {
    expect(canonicalAgency(written)).toBe(canonical);
  });

  it('are not invented', () => {
    for (const name of ['', 'Harbour Museum', 'Photo', 'News Agency', 'x'.repeat(500)])
      expect(canonicalAgency(name)).toBeNull();
  });

  it('are known one slip of the keyboard away, when long enough', () => {
    expect(misspeltAgency('Reutrs')).toBe('Reuters');
    expect(misspeltAgency('AFPP')).toBeNull();
  });

  it('are told from a desk address', () => {
    expect(agencyOfAddress('photo@yna.co.kr')).toBe('Yonhap');
    expect(agencyOfAddress('somebody@example.org')).toBeNull();
  });

  it('each stand for one agency only', () => {
    const owners = new Map<string, string>();
    for (const [name, aliases] of Object.values(AGENCIES).flat()) {
      for (const spelling of new Set([name, ...aliases.split('|')].filter(Boolean).map(foldName))) {
        expect([spelling, owners.get(spelling) ?? name]).toEqual([spelling, name]);
        owners.set(spelling, name);
      }
    }
  });
});
