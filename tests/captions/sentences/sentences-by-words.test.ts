import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { repeated } from '../hostile-texts.ts';

/** As `kind value (part)`. */
function read(text: string): { restrictions: string[]; doubts: string[] } {
  const { restrictions, doubts } = readCaption(text, 'instructions');
  const told = restrictions.map(({ kind, value, within }) =>
    [kind, value, within === undefined ? null : JSON.stringify(within)].filter((part) => part !== null).join(' '),
  );
  return { restrictions: told, doubts: doubts.map((doubt) => doubt.text) };
}

describe('a sentence of terms whose words are all known', () => {
  it.each([
    ['Nobody may retouch, manipulate or otherwise alter the photograph', 'no-modification'],
    ['On the web this picture is always forbidden', 'channel-except online'],
    ['In Germany and Austria no magazine may print it', 'channel-except print-magazine {"territories":["DE","AT"]}'],
    ['Advertising and merchandising are ruled out altogether', 'purpose-except advertising,merchandising'],
    ['Never to be seen on social media', 'channel-except social'],
    ['Only television may show it', 'channel-only tv'],
    [
      'Tageszeitungen in Österreich dürfen das Bild bis einschließlich 20. April 2026 gar nicht drucken',
      'channel-except print-newspaper {"territories":["AT"],"until":"2026-04-20"}',
    ],
    ['Nur und ausschließlich für gedruckte Zeitungen gestattet', 'channel-only print-newspaper,print-magazine'],
    ['Le site web et la télévision sont toujours exclus', 'channel-except online,tv'],
    ['Los periódicos y las revistas quedan fuera', 'channel-except print-newspaper,print-magazine'],
    ['No se autoriza en absoluto la publicación en internet', 'channel-except online'],
    ['Non è in alcun modo consentita la pubblicazione su internet', 'channel-except online'],
    ['Campanhas publicitárias ficam de fora', 'purpose-except advertising'],
    ['Op sociale media altijd verboden', 'channel-except social'],
    ['До 3 мая 2026 года на сайтах не публиковать', 'channel-except online {"until":"2026-05-03"}'],
    ['게임·베팅 업체는 사용 불가', 'purpose-except games,betting'],
    ['テレビでの放映は固くお断りいたします', 'channel-except tv'],
    ['在香港网站上一律不得使用', 'channel-except online {"territories":["HK"]}'],
  ])('is read whatever their order: %s', (text, expected) => {
    expect(read(text)).toEqual({ restrictions: [expected], doubts: [] });
  });

  it.each([
    'Not prohibited on the web',
    'No unauthorised use in print',
    'Any use without print is forbidden',
    'Web, where nobody objects, is forbidden',
    'Nur Print in Deutschland oder so',
  ])('is held where a word may turn it round or is not known: %s', (text) => {
    expect(read(text).doubts).not.toEqual([]);
  });

  it.each([
    ['Print allowed, web not', ['channel-except online']],
    ['web ok, print not', ['channel-except print-newspaper,print-magazine']],
    ['Print only, web', ['channel-only print-newspaper,print-magazine']],
  ])('says of a list no more than of the items it is said of: %s', (text, expected) => {
    expect(read(text).restrictions).toEqual(expected);
  });

  it.each([
    ['Photo by Jane Doe/Getty Images. Books and calendars excluded altogether.', ['channel-except', 'purpose-except']],
    ['Un incendio en Lugo. Foto: EFE/Ana Diaz. Las revistas quedan fuera.', ['channel-except']],
    [
      'Rescuers at work in Lima, Peru. Photo: Ana Diaz/EFE. On the web this picture is always forbidden.',
      ['channel-except'],
    ],
    ['The use of phones is prohibited in schools.', []],
    ['Publication of the newspaper was forbidden in Iran.', []],
    ['Only women may use the pool.', []],
    ['Social media is banned in Australia.', []],
  ])('is read in a caption where it is no news: %s', (text, kinds) => {
    const { restrictions, doubts } = readCaption(text, 'caption');
    expect(restrictions.map(({ kind }) => kind)).toEqual(kinds);
    expect(doubts).toEqual([]);
  });

  it('takes no more than a while over a text of nothing but such sentences', () => {
    const text = repeated('The web is oddly forbidden in Japan. ', 32_000);
    const before = process.cpuUsage();
    readCaption(text, 'instructions');
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});
