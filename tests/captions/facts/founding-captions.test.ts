import { describe, expect, it } from '@jest/globals';
import { readFacts } from '../../../src/captions/facts/read-facts.ts';
import { factsOf } from './facts-of.ts';

const TAIL = '(For Use Only in the Republic of Korea. No Redistribution) (Yonhap)';

const FOUNDING = [
  {
    text: 'Russian Culture Minister Olga Lyubimova (2nd row 2-L) and North Korean leader Kim Jong Un (2nd row C) attend a performance in Pyongyang on Sunday. Lyubimova is visiting on the first anniversary of the signing of a North Korea-Russia comprehensive partnership treaty, state-run media reported Monday. Photo by KCNA/EPA-EFE',
    chain: ['KCNA', 'EPA-EFE'],
    photographer: null,
    isFilePhoto: false,
    people: ['Olga Lyubimova (2nd row 2-L)', 'Kim Jong Un (2nd row C)'],
    mentioned: [],
    takenOn: null,
    releasedOn: null,
    place: { city: 'Pyongyang', country: 'KP' },
  },
  {
    text: "Russian Minister of Culture Olga Lyubimova attends a ceremony of awarding India's Prime Minister Narendra Modi with the Order of St. Andrew the Apostle the First-Called at the Kremlin in Moscow, Russia July 9, 2024. REUTERS/Evgenia Novozhenina/File Photo",
    chain: ['Reuters'],
    photographer: 'Evgenia Novozhenina',
    isFilePhoto: true,
    people: ['Olga Lyubimova'],
    mentioned: ['Narendra Modi'],
    takenOn: '2024-07-09',
    releasedOn: null,
    place: { city: 'Moscow', country: 'RU' },
  },
  {
    text: `Russia's Culture Minister Olga Lyubimova (L) arrives in Pyongyang on June 28, 2025, in this photo released by North Korea's official Korean Central News Agency the next day. ${TAIL}`,
    chain: ['KCNA', 'Yonhap'],
    photographer: null,
    isFilePhoto: false,
    people: ['Olga Lyubimova (L)'],
    mentioned: [],
    takenOn: '2025-06-28',
    releasedOn: '2025-06-29',
    place: { city: 'Pyongyang', country: 'KP' },
  },
  {
    text: `This photo, published by the Korean Central News Agency on June 30, 2025, shows an art performance staged in Pyongyang on June 29, 2025. ${TAIL}`,
    chain: ['KCNA', 'Yonhap'],
    photographer: null,
    isFilePhoto: false,
    people: [],
    mentioned: [],
    takenOn: '2025-06-29',
    releasedOn: '2025-06-30',
    place: { city: 'Pyongyang', country: 'KP' },
  },
];

describe('the four founding captions', () => {
  it.each(FOUNDING)('read exactly as an editor reads them: $text', ({ text, ...expected }) => {
    expect(factsOf(text)).toMatchObject({ ...expected, isHandout: false, isPool: false });
  });

  it('read the same when the restriction at their end is already taken out', () => {
    const text = FOUNDING[2]?.text ?? '';
    const start = text.indexOf('(For Use');
    const facts = readFacts(text, 'caption', { terms: [{ start, end: text.indexOf(' (Yonhap)') }] });
    expect(facts.credit?.chain).toEqual(['KCNA', 'Yonhap']);
    expect(facts.releasedOn).toBe('2025-06-29');
  });
});
