import type { PhraseRow } from './row.ts';

/** What models are made with, in the words of those who keep their pictures from it. */
const MACHINES =
  '(ai|a i|genai|gen ai|generative ai|artificial intelligence|ml|machine learning|tdm|text and data mining|text & data mining|data mining|ki|ki training|kunstliche intelligenz|text und data mining|text - und data mining|data mining und text mining|ia|ia generative|ia generativa|intelligence artificielle|inteligencia artificial|intelligenza artificiale|fouille de textes et de donnees|fouille de donnees|mineria de textos y datos|mineria de datos|mineracao de dados|mineracao de textos e dados|estrazione di testo e di dati|estrazione di testo e dati|tekst en datamining|tekst og datautvinning|kunstmatige intelligentie|ai training|ai learning|ai use|ai uses|ai rights|tdm rights|tdm use|training of ai)';
const RESERVED =
  '(reserved|excluded|vorbehalten|ausgeschlossen|reserve|reservee|reserves|reservees|exclue|exclu|reservado|reservada|reservados|excluido|excluida|riservato|riservata|riservati|escluso|esclusa|voorbehouden|uitgesloten|forbeholdt|reserverat|forbehallet|forbehallen)';
const OPT_OUT = '(opt out|opts out|opted out|optout|option de retrait|exclusion voluntaria)';

/** Pictures that nobody may feed to a machine: reserved under the law on text and data mining, or opted out of it. */
export const KEPT_FROM_MACHINES: readonly PhraseRow[] = [
  {
    patterns: [
      `${MACHINES} [(and|und|et|y|e|en|/|,) ${MACHINES}] [rights|rechte|droits] [(is|are|ist|sind)] [(expressly|explicitly|ausdrucklich)] ${RESERVED}`,
      `${MACHINES} [(and|und|et|y|e|en|/|,) ${MACHINES}] [rights|rechte] [:|-] ${OPT_OUT} [(applies|declared|in force|gilt)]`,
      `${OPT_OUT} [:|-] [(of|from|for|fur|von|aus|pour|de|per|para|voor)] [(the|all|any)] ${MACHINES} [(and|und|et|y|e|en|/|,) ${MACHINES}]`,
      '(tdm|dsm) (vorbehalt|nutzungsvorbehalt|opt out)',
      'tdm reservation [:|=] 1',
      '(noai|no ai|noimageai)',
    ],
    meaning: { does: 'say', restrictions: [{ kind: 'purpose-except', value: ['ai-training'] }] },
    reach: 'directives',
    examples: [
      ['TDM reserved', 'purpose-except ai-training'],
      ['AI opt-out.', 'purpose-except ai-training'],
      ['AI opt-out applies', 'purpose-except ai-training'],
      ['Opt-out TDM', 'purpose-except ai-training'],
      ['Opted out of AI training', 'purpose-except ai-training'],
      ['KI-Training: Opt-out', 'purpose-except ai-training'],
      ['Opt-out IA.', 'purpose-except ai-training'],
      ['AI/TDM opt-out', 'purpose-except ai-training'],
      ['Machine learning opt-out', 'purpose-except ai-training'],
      ['Text- und Data-Mining vorbehalten.', 'purpose-except ai-training'],
      ['Fouille de textes et de données réservée', 'purpose-except ai-training'],
      ['TDM reservado', 'purpose-except ai-training'],
      ['TDM riservato', 'purpose-except ai-training'],
      ['AI training reserved', 'purpose-except ai-training'],
      ['tdm-reservation: 1', 'purpose-except ai-training'],
      ['#noai', 'purpose-except ai-training'],
    ],
    counterExamples: [
      'Artists may opt out of AI training, the company said.',
      'Seats for the AI summit are reserved, he said.',
    ],
  },
];
