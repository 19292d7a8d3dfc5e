import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

const MEDIUM_EN =
  '(print|online|broadcast|web|websites|tv|television|radio|newspapers|magazines|social media|mobile|podcasts|air|digital)';
const MEDIA_EN = `[in|on|via] ${MEDIUM_EN} [,] [or|and|nor] [on|in] [${MEDIUM_EN}] [,] [or|and|nor] [on|in] [${MEDIUM_EN}]`;
const DEED_EN = '(published|used|broadcast|posted|released|run|aired|shared|distributed)';
const DEEDS_EN = `${DEED_EN} [,] [or|nor] [${DEED_EN}] [,] [or|nor] [${DEED_EN}]`;
const USES_EN =
  '(publication|use|broadcast|release|distribution) [,] [(or|and|nor) (publication|use|broadcast|release|distribution)]';
const THEN_EN =
  '(before|prior to|until|ahead of) (then|this|that|(this|that|the above) (time|date|day|hour|moment|point))';
const MEDIUM_DE =
  '(print|online|internet|tv|radio|fernsehen|horfunk|zeitungen|web|sozialen medien|sozialen netzwerken|social media)';
const MEDIA_DE = `[in|im|auf|uber] ${MEDIUM_DE} [,] [(oder|und|noch) [im|in]] [${MEDIUM_DE}] [,] [(oder|und|noch) [im|in]] [${MEDIUM_DE}]`;
const THEN_DE = 'vor (diesem|dem genannten|dem oben genannten) (zeitpunkt|termin|datum)';
const MEDIUM_FR = '(ligne|papier|internet|print|radio|tele|television|web|presse|antenne|reseaux sociaux)';
const MEDIA_FR = `[,] [ni] (en|sur|dans|a la|a l|sur les|par) ${MEDIUM_FR} [,] [(ni|ou|et) [(en|sur|dans|a la|a l|sur les)]] [${MEDIUM_FR}] [,] [(ni|ou|et) [(en|sur|dans|a la|a l|sur les)]] [${MEDIUM_FR}] [,]`;
const THEN_FR = 'avant (cette (heure|date)|ce (moment|jour)|(l heure|la date) (indiquee|precitee))';
const MEDIUM_ES = '(papel|internet|television|radio|prensa|redes sociales|web|la web|medios digitales)';
const MEDIA_ES = `(en|por) ${MEDIUM_ES} [,] [(ni|o|y) [en|por]] [${MEDIUM_ES}] [,] [(ni|o|y) [en|por]] [${MEDIUM_ES}]`;
const THEN_ES = 'antes de (esa|esta|dicha|la citada) (fecha|hora)';
const MOMENT_ES = 'antes de (ese|este|dicho) (momento|dia)';

/** The embargo once more, with all the media it closes until then: no ban that outlasts it. */
export const RESTATED_EMBARGOES: readonly PhraseRow[] = [
  say([{ kind: 'embargo-until', value: null }], 'directives', {
    patterns: [
      `(not for|no) ${USES_EN} [${MEDIA_EN}] ${THEN_EN} [${MEDIA_EN}]`,
      `(not to be|must not be|may not be|do not) (${DEEDS_EN}|publish|post|broadcast|use|release|share|publish or broadcast) [${MEDIA_EN}] ${THEN_EN}`,
      `keine (veroffentlichung|verwendung|nutzung|verbreitung|publikation) [${MEDIA_DE}] ${THEN_DE}`,
      `[eine] (veroffentlichung|verwendung|nutzung|verbreitung|publikation) [${MEDIA_DE}] ${THEN_DE} [ist] (nicht gestattet|nicht erlaubt|untersagt|verboten)`,
      `[bitte] nicht ${THEN_DE} (veroffentlichen|verwenden|publizieren|senden)`,
      `ne pas (publier|diffuser|utiliser|mettre en ligne) [(ni|ou) (publier|diffuser|utiliser)] [${MEDIA_FR}] ${THEN_FR}`,
      `(aucune|pas de) (publication|diffusion|utilisation) [(ou|ni) (publication|diffusion|utilisation)] [${MEDIA_FR}] ${THEN_FR}`,
      `(publication|diffusion|utilisation) [(et|ou) (publication|diffusion|utilisation)] [${MEDIA_FR}] (interdite|interdites) [${MEDIA_FR}] ${THEN_FR}`,
      `no (publicar|difundir|usar|utilizar|emitir) [(ni|o) (publicar|difundir|usar|emitir)] [${MEDIA_ES}] (${THEN_ES}|${MOMENT_ES})`,
      `(prohibida|prohibido) (su|la|el) (publicacion|difusion|uso|emision) [(o|y) (publicacion|difusion|uso|emision)] [${MEDIA_ES}] (${THEN_ES}|${MOMENT_ES})`,
    ],
    examples: [
      [
        'EMBARGOED UNTIL 2200 GMT 3 MAY 2026. NOT FOR PUBLICATION IN PRINT, ONLINE OR BROADCAST BEFORE THIS TIME.',
        'embargo-until 2026-05-03T22:00Z',
      ],
      ['Not to be published, broadcast or posted on social media before that time', 'embargo-until'],
      ['Not for publication or broadcast prior to that time', 'embargo-until'],
      ['Keine Veröffentlichung in Print, Online oder TV vor diesem Zeitpunkt', 'embargo-until'],
      ['Ne pas publier, ni en ligne ni sur papier, avant cette heure', 'embargo-until'],
      ['Aucune publication ou diffusion avant cette date', 'embargo-until'],
      ['No publicar en papel, internet ni televisión antes de esa hora', 'embargo-until'],
      [
        'Not for publication in print before 3 May 2026',
        'channel-except print-newspaper,print-magazine @ until 2026-05-02',
      ],
    ],
    counterExamples: [
      'No broadcast before that time drew so many viewers, he said.',
      'Ninguna emisión antes de esa hora logró tal audiencia, dijo.',
    ],
  }),
];
