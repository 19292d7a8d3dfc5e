import { describe, expect, it } from '@jest/globals';
import type { Request } from 'express';
import { visitorCountry } from '../../src/web/visitor-country.ts';

const request = (peer: string, headers: Record<string, string> = {}) =>
  ({ socket: { remoteAddress: peer }, headers }) as unknown as Request;

describe('a visitor’s country', () => {
  const behindProxy = visitorCountry({ countryHeader: 'cf-ipcountry', trustedProxies: ['10.0.0.0/8', 'loopback'] });
  const open = visitorCountry({ countryHeader: 'cf-ipcountry', trustedProxies: [] });

  const cases: [string, Request, typeof open, string | null][] = [
    ['is what a trusted proxy says', request('10.1.2.3', { 'cf-ipcountry': 'KR' }), behindProxy, 'KR'],
    [
      'is what a trusted proxy on a mapped address says',
      request('::ffff:10.1.2.3', { 'cf-ipcountry': 'kr' }),
      behindProxy,
      'KR',
    ],
    ['is unknown when a trusted proxy says nothing', request('10.1.2.3'), behindProxy, null],
    ['is unknown when a trusted proxy does not know', request('10.1.2.3', { 'cf-ipcountry': 'XX' }), behindProxy, null],
    ['is unknown when a trusted proxy says two', request('10.1.2.3', { 'cf-ipcountry': 'KR, US' }), behindProxy, null],
    ['comes from the peer’s address when nobody is trusted', request('8.8.8.8', { 'cf-ipcountry': 'KR' }), open, 'US'],
    [
      'comes from the peer’s address when another proxy sends the header',
      request('8.8.8.8', { 'cf-ipcountry': 'KR' }),
      behindProxy,
      'US',
    ],
    ['comes from an IPv6 address', request('2001:4860:4860::8888'), open, 'US'],
    ['is unknown for a private address', request('192.168.1.1'), open, null],
    ['is unknown when the connection is gone', request(''), open, null],
  ];

  it.each(cases)('%s', async (_sentence, req, countryOf, expected) => {
    expect(await countryOf(req)).toBe(expected);
  });
});
