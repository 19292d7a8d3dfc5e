import type { PhraseRow } from './row.ts';
import { ASK, say } from './say.ts';

const WHAT = '[(material|content|document|file|report|{image})]';
const V_EN =
  '(published|reproduced|copied|broadcast|distributed|rewritten|redistributed|transmitted|retransmitted|stored|displayed|reprinted|republished|rebroadcast|sold|posted)';
const LIST_EN = `${V_EN} [, ${V_EN}] [, ${V_EN}] [, ${V_EN}] [,] (or|and|nor) ${V_EN} [(directly or indirectly|in (any form|any medium|whole or in part|whole or part))]`;
const V_FR =
  '(publie|diffuse|reproduit|redistribue|distribue|transmis|copie|rediffuse|retransmis|archive|vendu|cede)[e|s|es]';
const V_ES =
  '(publicad|difundid|reproducid|redistribuid|distribuid|transmitid|copiad|redifundid|emitid|retransmitid|vendid)(o|a|os|as)';
const V_IT = '(pubblicat|diffus|riprodott|ridistribuit|distribuit|trasmess|copiat|ritrasmess|vendut|cedut)(o|a|i|e)';
const V_PT =
  '(publicad|difundid|reproduzid|redistribuid|distribuid|transmitid|copiad|retransmitid|veiculad|vendid)(o|a|os|as)';
const V_NL =
  '(gepubliceerd|uitgezonden|verspreid|gereproduceerd|gekopieerd|doorgegeven|doorverkocht|herschreven|vermenigvuldigd|openbaar gemaakt|heruitgezonden)';
const V_RU =
  '(опубликован|распространен|воспроизведен|скопирован|передан|показан|перепечатан|переиздан|ретранслирован)[а|о|ы]';

const LEAVE = '{prior} {consent} {by}';

/** The sentence that agencies close with: nothing may be published or passed on, mostly without their leave. */
export const AGENCY_COPYRIGHT: readonly PhraseRow[] = [
  say([{ kind: 'no-redistribution', value: null }, ASK], 'directives', {
    patterns: [
      `${WHAT} (may not|must not|cannot|can not|shall not|is not to|are not to) be ${LIST_EN} (without|except with|unless with) ${LEAVE}`,
      `[(document|contenu|photo|photos|image|images|materiel)] (ne peut|ne peuvent|ne doit|ne doivent|ne saurait) [pas] etre ${V_FR} [, ${V_FR}] [, ${V_FR}] (ou|ni|et) ${V_FR} sans ${LEAVE}`,
      `[(material|contenido|foto|fotos|imagen|imagenes|documento)] no (puede|pueden|podra|podran|debe|deben) ser ${V_ES} [, ${V_ES}] [, ${V_ES}] (o|ni|y) ${V_ES} sin ${LEAVE}`,
      `[(materiale|contenuto|foto|immagine|immagini|documento)] non (puo|possono|deve|devono) essere ${V_IT} [, ${V_IT}] [, ${V_IT}] (o|ne|e) ${V_IT} senza ${LEAVE}`,
      `[(material|conteudo|foto|fotos|imagem|imagens|documento)] nao (pode|podem|deve|devem) ser ${V_PT} [, ${V_PT}] [, ${V_PT}] (ou|nem|e) ${V_PT} sem ${LEAVE}`,
      `[(materiaal|foto|beeld|beelden|document)] (mag|mogen) niet zonder ${LEAVE} (worden|) ${V_NL} [, ${V_NL}] [, ${V_NL}] (of|en|noch) ${V_NL} [worden]`,
      `[(материал|материалы|фотография|фото|снимок|изображение)] не (может|могут) быть ${V_RU} [, ${V_RU}] [, ${V_RU}] (или|и|либо) ${V_RU} без ${LEAVE}`,
    ],
    examples: [
      [
        'This material may not be published, broadcast, rewritten or redistributed without permission.',
        'contact-required',
        'no-redistribution',
      ],
      [
        'This photo may not be reproduced, distributed or transmitted without the prior written permission of TASS.',
        'contact-required TASS',
        'no-redistribution',
      ],
      [
        'Ce document ne peut être publié, diffusé ou redistribué sans autorisation.',
        'contact-required',
        'no-redistribution',
      ],
      [
        'Este material no puede ser publicado, difundido o redistribuido sin permiso.',
        'contact-required',
        'no-redistribution',
      ],
      [
        'Questo materiale non può essere pubblicato, trasmesso o ridistribuito senza autorizzazione.',
        'contact-required',
        'no-redistribution',
      ],
      [
        'Este material não pode ser publicado, transmitido ou redistribuído sem autorização.',
        'contact-required',
        'no-redistribution',
      ],
      [
        'Dit materiaal mag niet zonder toestemming worden gepubliceerd, uitgezonden of verspreid.',
        'contact-required',
        'no-redistribution',
      ],
      [
        'Этот материал не может быть опубликован или распространён без разрешения.',
        'contact-required',
        'no-redistribution',
      ],
    ],
    counterExamples: [
      'The novel may not be published, broadcast or sold without permission, a court ruled.',
      'Le film ne peut être diffusé ou vendu sans autorisation, a jugé le tribunal.',
    ],
  }),
  say([{ kind: 'no-redistribution', value: null }], 'directives', {
    patterns: [
      `${WHAT} (may not|must not|cannot|can not|shall not) be published , broadcast , rewritten [,] or redistributed`,
    ],
    examples: [['May not be published, broadcast, rewritten or redistributed.', 'no-redistribution']],
    counterExamples: ['The speech may not be published, broadcast, rewritten or redistributed, the court ruled.'],
  }),
];
