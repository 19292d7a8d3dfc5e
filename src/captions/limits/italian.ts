import { type Limit, limit } from './limit.ts';

export function italian(): Limit {
  const act =
    '(?:usa[rt]|utilizz|pubblicar|pubblicat|riprodo|riprodurr|diffond|diffus|vender|vendut|archivi|ritagli|stampat|stampar|modificar|modificat|distribui|alterat|cedut)\\w*';
  const only = '(?:solo|soltanto|solamente|unicamente|esclusivamente)';
  const may = '(?:puo|possono|potra|potranno|deve|devono|dovra|dovranno|va|vanno)';
  const matter = '(?:uso|utilizzo|pubblicazione|riproduzione|diffusione|vendita|distribuzione)';
  return limit(
    "(?<!\\b(?:nella|nell'|in (?:questa|una)) ?)\\b(?:foto|fotografi[ae]|immagin[ei])\\b(?! (?:\\S+ ){0,2}mostra)",
    [
      `\\bnon (?:si )?(?:${may}|e|sono)\\b.{0,60}\\b${act}`,
      '\\bnon (?:usare|utilizzare|pubblicare|riprodurre|diffondere|vendere|archiviare|ritagliare|modificare|distribuire)\\b',
      `\\b${may}\\b.{0,60}\\b${act}.{0,30}\\b${only}\\b`,
      `\\b${only} (?:\\S+ ){0,2}${may}\\b.{0,40}\\b${act}`,
      `\\b${may}\\b.{0,30}\\b${only} (?:\\S+ ){0,2}${act}`,
      `\\b${matter}\\b.{0,80}\\b(?:vietat[oa]|limitat[oa]|riservat[oa]|esclusiv[oa]|consentit[oa]|${only})\\b`,
      '\\briservat[oaie] (?:ai?|al|alla|alle|agli)\\b',
      `\\b(?:vietat[oaie]|${only} per) (?:\\S+ ){0,3}(?:${act}|${matter}\\b)`,
    ],
  );
}
