import { createRequire } from 'node:module';
import type { Request } from 'express';
import ipaddr from 'ipaddr.js';
import maxmind, { type CountryResponse, type Reader } from 'maxmind';
import proxyAddr from 'proxy-addr';
import { toCountryCode } from '../vocabulary/countries.ts';
import type { CountryCode } from '../vocabulary/restrictions.ts';

const DATABASE = '@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb';

export interface CountrySettings {
  /** In lower case. */
  countryHeader: string;
  trustedProxies: readonly string[];
}

/**
 * Tells a visitor's country: from the header when the peer is a trusted proxy (no header, or one that names no country:
 * unknown), else from the bundled country database by the peer's address. A header from anybody else is ignored.
 */
export function visitorCountry({
  countryHeader,
  trustedProxies,
}: CountrySettings): (req: Request) => Promise<CountryCode | null> {
  const isTrusted = proxyAddr.compile([...trustedProxies]);
  let database: Promise<Reader<CountryDatabaseRow>> | null = null;
  return async (req) => {
    const peer = req.socket.remoteAddress ?? '';
    if (isTrusted(peer, 0)) return toCountryCode(String(req.headers[countryHeader] ?? ''));
    database ??= maxmind.open<CountryDatabaseRow>(createRequire(import.meta.url).resolve(DATABASE));
    return lookUp(await database, peer);
  };
}

/** The bundled database keeps the code at the top, MaxMind's own under `country`. */
type CountryDatabaseRow = CountryResponse & { country_code?: string };

/** Only public addresses lie in a country: the registries' data names one for private and reserved ranges too. */
function lookUp(database: Reader<CountryDatabaseRow>, address: string): CountryCode | null {
  if (!ipaddr.isValid(address) || ipaddr.process(address).range() !== 'unicast') return null;
  const row = database.get(address);
  return toCountryCode(row?.country_code ?? row?.country?.iso_code ?? '');
}
