import type { PhraseRow } from './row.ts';
import { ASK, EDITORIAL, OTHER, say } from './say.ts';

/** What houses set under every picture they send, in the same words for years. */
export const STANDING_TERMS: readonly PhraseRow[] = [
  say([EDITORIAL], 'anywhere', {
    patterns: [
      '[(this|the) [official] [~3]] {image} is [being] made available [only|solely] for publication by news (organizations|organisations|media) [and / or] [for personal use printing by the subject ~3 of the {image}]',
      '[this|the] {image} is solely for news editorial use only',
      '[this|the] {image} is for news editorial use only',
    ],
    examples: [
      [
        'This official White House photograph is being made available only for publication by news organizations',
        'purpose-only editorial',
      ],
      ['This photograph is solely for news editorial use only', 'purpose-only editorial'],
    ],
    counterExamples: ['The report was made available for publication by news organizations, he said.'],
  }),
  say(
    [{ kind: 'no-modification', value: null }, { kind: 'purpose-except', value: ['commercial', 'advertising'] }, OTHER],
    'anywhere',
    {
      patterns: [
        '[the|this] {image} may not be manipulated in any way and may not be used in commercial or political materials , advertisements , emails , products [,] [or] promotions that in any way (suggest|suggests|imply|implies) (approval|endorsement) [or (approval|endorsement)] of the president , the first family , or the white house',
        '[the|this] {image} may not be manipulated in any way [or|and|,] [may not] [otherwise] [be] [reproduced ,] [disseminated or broadcast ,] [without ~8] [,] [and] may not be used in commercial or political materials , advertisements , emails , products [,] [or] promotions that in any way (suggest|suggests|imply|implies) (approval|endorsement) [or (approval|endorsement)] of {clause}',
      ],
      examples: [
        [
          'The photograph may not be manipulated in any way and may not be used in commercial or political materials, advertisements, emails, products, promotions that in any way suggests approval or endorsement of the President, the First Family, or the White House',
          'no-modification',
          'purpose-except commercial,advertising',
          'other',
        ],
      ],
    },
  ),
  say([OTHER], 'directives', {
    patterns: [
      'for football {image} [,] [the] (fa|football association) and premier league restrictions apply',
      '[the] (fa|football association) and premier league restrictions apply',
    ],
    examples: [['For Football images FA and Premier League restrictions apply', 'other']],
    counterExamples: ['The FA and Premier League restrictions apply to away fans, the club said.'],
  }),
  say([{ kind: 'channel-except', value: ['online', 'mobile'] }, ASK], 'directives', {
    patterns: [
      '[inc|incl|including] [.] no internet / mobile (use|usage) without [a|an] (fapl|premier league|football dataco|dataco) (licence|license)',
      '[inc|incl|including] [.] no (internet|online) or mobile (use|usage) without [a|an] (fapl|premier league|football dataco|dataco) (licence|license)',
    ],
    examples: [['no internet/mobile usage without FAPL license', 'channel-except online,mobile', 'contact-required']],
  }),
  say([ASK], 'directives', {
    patterns: ['for [further|full|more] (details|information|terms) [please] (contact|call|ask) {whom}'],
    examples: [['for details contact Football Dataco', 'contact-required Football Dataco']],
    counterExamples: ['For details contact the box office, the organisers said.'],
  }),
  say([{ kind: 'purpose-except', value: ['merchandising', 'advertising'] }, EDITORIAL], 'directives', {
    patterns: [
      '[including] any use in merchandising , advertising [,] or any other non news editorial use',
      '[including] any use in merchandising or advertising [,] or any other non news editorial use',
    ],
    examples: [
      [
        'including any use in merchandising, advertising or any other non-news editorial use',
        'purpose-except merchandising,advertising',
        'purpose-only editorial',
      ],
    ],
  }),
  say([{ kind: 'no-modification', value: null }], 'directives', {
    patterns: [
      '(no|without) (alteration|alterations|modification|modifications|changes|manipulation) (other than|except|apart from|beyond|save) [basic|standard|light] (cropping|crop|resizing|cropping or resizing|cropping and resizing) [(is|are)] [permitted|allowed]',
    ],
    examples: [['No alteration other than cropping permitted', 'no-modification']],
  }),
  say([EDITORIAL], 'directives', {
    patterns: ['[uso|utilizzo|impiego] (solo|soltanto|unicamente|esclusivamente) (redazionale|redazionali)'],
    examples: [['Solo redazionale', 'purpose-only editorial']],
  }),
  {
    patterns: ['no (re use|reuse|repeat use|repeated use) (after|beyond) {moment}'],
    meaning: { does: 'say', restrictions: [{ kind: 'expires-on', value: null }] },
    reach: 'directives',
    examples: [['NO REUSE AFTER 3 MAY 2026', 'expires-on 2026-05-03']],
    counterExamples: ['There is no reuse after 3 May 2026 of the old bottles, the brewery said.'],
  },
  {
    patterns: ['no (re use|reuse|repeat use|repeated use) (after|beyond) {days}'],
    meaning: { does: 'say', restrictions: [{ kind: 'expires-after-days', value: 0 }] },
    reach: 'directives',
    examples: [['NO REUSE AFTER 30 DAYS', 'expires-after-days 30']],
  },
  {
    patterns: [
      '[the] (appearance|use) of [u . s .] (department of (defense|war|the army|the navy|the air force|homeland security)|dod|dow|dhs|defense department|war department|military|army|navy|air force|coast guard|marine corps) [( dod )|( dow )|( dhs )] visual information does not imply [or constitute] [~3] endorsement',
      '[* * *|*] local caption [* * *|*]',
      '(distribue|distribuee|distribues|diffuse|diffusee) comme un service (aux|a nos|a ses) (clients|abonnes)',
      '(distribuido|distribuida|distribuido|distribuida) como un servicio a (los|sus|nuestros) clientes',
    ],
    meaning: { does: 'notice' },
    reach: 'anywhere',
    examples: [
      ['The use of Defense Department visual information does not imply or constitute DoD endorsement.'],
      ['*** Local Caption ***'],
      ['DISTRIBUÉ COMME UN SERVICE AUX CLIENTS'],
    ],
  },
  {
    patterns: [
      'search " ~5 " for (this story|the story|all stories|all pictures|all photos|the pictures|more pictures|related stories|this package|the package)',
    ],
    meaning: { does: 'notice' },
    reach: 'anywhere',
    examples: [['SEARCH "WIDER IMAGE" FOR ALL STORIES.']],
    counterExamples: ['Police search "every house" for the missing boy.'],
  },
];
