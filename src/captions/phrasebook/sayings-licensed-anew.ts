import { limit } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';
import { ASK, say } from './say.ts';

const THROUGH = '[(through|with|via|from|by) {whom}]';

/** Use that goes on with a new licence, where alone a picture may be published, and what opens once the desk agreed. */
export const LICENSED_ANEW: readonly PhraseRow[] = [
  say([ASK], 'directives', {
    patterns: [
      `(without|except after|unless after|subject to) [(prior|further|a)] (re licensing|relicensing|renewed licensing|re licence|re license) ${THROUGH}`,
      `(without|except with|unless with|subject to) (a|an) (new|further|fresh|additional|renewed|extended) (licence|license) ${THROUGH}`,
      'ohne (erneute|neue|weitere) (lizenzierung|lizenz|nachlizenzierung) [(uber|durch|bei|von) {whom}]',
      'ohne nachlizenzierung [(uber|durch|bei|von) {whom}]',
      'sans (nouvelle licence|renouvellement de [la] licence|relicence) [(aupres de|par|via) {whom}]',
      'sin (nueva licencia|renovar la licencia|renovacion de [la] licencia) [(con|de|a traves de) {whom}]',
      'senza (nuova licenza|rinnovo della licenza) [(da|con|tramite) {whom}]',
      'sem (nova licenca|renovacao da licenca) [(da|com|atraves de) {whom}]',
      'zonder (nieuwe licentie|verlenging van de licentie) [(via|bij|van) {whom}]',
      'без (новой лицензии|продления лицензии|переоформления лицензии)',
      '(재계약|라이선스 갱신|추가 라이선스) 없이',
      '(再契約|ライセンス更新|再許諾) [なしに|なしで|なく]',
      '未(续签|重新取得|重新获得)授权',
    ],
    examples: [
      [
        'No use after 31 December 2026 without re-licensing through Shutterstock.',
        'contact-required Shutterstock',
        'expires-on 2026-12-31',
      ],
      ['No use after 31 December 2026 without a new licence.', 'contact-required', 'expires-on 2026-12-31'],
      ['Keine Nutzung nach dem 31.12.2026 ohne erneute Lizenzierung', 'contact-required', 'expires-on 2026-12-31'],
      [
        "Pas d'utilisation après le 31 décembre 2026 sans nouvelle licence",
        'contact-required',
        'expires-on 2026-12-31',
      ],
    ],
    counterExamples: ['The bar may not open without a new licence, the council said.'],
  }),
  limit(
    [
      '(publishable|reproducible) (only|solely|exclusively) (in|on|by) {things}',
      '(nur|ausschliesslich) (in|im|auf) {things} (veroffentlichbar|abdruckbar)',
      '(veroffentlichbar|abdruckbar) (nur|ausschliesslich) (in|im|auf) {things}',
      '(publiable|publiables) (uniquement|seulement|exclusivement) (dans|en|sur) [(la|le|les)] {things}',
      '(publicable|publicables) (solo|unicamente|exclusivamente) (en|para) {things}',
      '(pubblicabile|pubblicabili) (solo|soltanto|esclusivamente|unicamente) (su|in|sui|sulle|nei|nelle) {things}',
      '(publicavel|publicaveis) (apenas|so|somente|exclusivamente) (em|na|no|nas|nos) {things}',
      '(alleen|uitsluitend) publiceerbaar (in|op) {things}',
      'publiceerbaar (alleen|uitsluitend) (in|op) {things}',
    ],
    [
      ['Publishable only in newspapers', 'channel-only print-newspaper'],
      ['Nur in Zeitungen veröffentlichbar', 'channel-only print-newspaper'],
      ['Publiable uniquement dans la presse quotidienne', 'channel-only print-newspaper'],
      ['Publicable solo en diarios', 'channel-only print-newspaper'],
      ['Pubblicabile solo su quotidiani', 'channel-only print-newspaper'],
      ['Publicável apenas em jornais', 'channel-only print-newspaper'],
      ['Alleen publiceerbaar in dagbladen', 'channel-only print-newspaper'],
    ],
    ['The letter was publishable only in newspapers abroad, he wrote.'],
  ),
  {
    patterns: [
      '{takers} [:] (only|solely) (by|after|with|on) [prior] (agreement|arrangement|consultation)',
      '{takers} [:] (nur|ausschliesslich|erst) nach (absprache|rucksprache|vereinbarung|anfrage)',
      '{takers} [:] (uniquement|seulement) (apres|avec|sur) (accord|consultation|demande)',
      '{takers} [:] (solo|unicamente) (previo acuerdo|previa consulta|bajo peticion|con acuerdo previo)',
      '{takers} [:] (solo|soltanto|esclusivamente) (previo accordo|su richiesta|dietro accordo)',
      '{takers} [:] (apenas|so|somente) (mediante acordo|com acordo previo|sob consulta|por acordo)',
      '{takers} [:] (alleen|uitsluitend|slechts) (na|in|op) (overleg|afspraak|aanvraag)',
      '{takers} [:|-] только по (согласованию|запросу)',
    ],
    meaning: { does: 'forbid-unless-asked' },
    reach: 'directives',
    examples: [
      ['Regionale dagbladen alleen na overleg', 'contact-required', 'publication-except regionale dagbladen'],
      ['Presse régionale : uniquement après accord', 'contact-required', 'publication-except presse regionale'],
      ['Prensa regional solo previo acuerdo', 'contact-required', 'publication-except prensa regional'],
      ['Stampa regionale solo previo accordo', 'contact-required', 'publication-except stampa regionale'],
      ['Magazines only after consultation', 'channel-except print-magazine', 'contact-required'],
    ],
    counterExamples: ['Regional papers speak of peace only after agreement on prisoners.'],
  },
  {
    patterns: [
      '[(embargoed|not)] for (publication|use) (in|by) {things} until {days} [after (create date [and time]|creation [date [and time]])]',
      '(embargoed|no use|not to be used) (in|by) {things} until {days} [after (create date [and time]|creation [date [and time]])]',
    ],
    meaning: { does: 'forbid-for' },
    reach: 'directives',
    examples: [
      [
        'EMBARGOED FOR PUBLICATION IN UK NEWSPAPERS UNTIL 24 HOURS AFTER CREATE DATE AND TIME',
        'channel-except print-newspaper @ GB untilDays 1',
      ],
      [
        'NOT FOR USE BY UK NEWSPAPERS UNTIL 24 HOURS AFTER TRANSMISSION',
        'channel-except print-newspaper @ GB untilDays 1',
      ],
    ],
    counterExamples: ['The list is not for publication in UK newspapers until 24 hours after the vote, she said.'],
  },
];
