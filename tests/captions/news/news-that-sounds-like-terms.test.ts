import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const NEWS = [
  'Fans warten in Rom am Abend. Foto: Jan Roth/dpa. Der Aufmacher des Abends.',
  'The boat left the harbour in Oslo on May 4. AP Photo/Jane Roe. The boat sank later.',
  'The boat left the harbour in Oslo on May 4. AP Photo/Jane Roe. TikTok was banned in Japan until 2027, the ministry said.',
  'The boat left the harbour in Oslo on May 4. (Photo by Jane Roe/AFP) Teams face off on Sunday.',
  'The boat left the harbour in Oslo on May 4. (Photo by Jane Roe/AFP) Nobody was hurt.',
  'The boat left the harbour in Oslo on May 4. (Photo by Jane Roe/AFP) Smith, not for the first time, was absent from the meeting, which lasted an hour.',
  'Fans walked out after the match in Tokyo, Japan, on May 4. REUTERS/Jane Roe',
  'The magazine will stop printing after May 10, its owner said. AP/Jane Roe',
  'A man reads a newspaper from Monday in Oslo. AP/Jane Roe',
  "Photo released by the Army after Monday's raid. AP",
  "A photo provided by the White House before Sunday's game shows the president. (AP)",
  'Jane Roe of TV4 until 2019 talks to fans in Oslo. AP/John Doe',
  'Tous sauf trois ont survécu, dit la police. AFP/Jean Roux',
  'Everyone except Japan signed the treaty in Oslo for five years. AP/John Doe',
  'All countries except Japan banned whaling for 5 years, the group said. AP/John Doe',
  'Das Auto gibt es nur in Schwarz. dpa/Max Muster',
  'TV crews arrive after 48 hours at the scene in Oslo. AP/John Doe',
  '首相が10日以降に会見する＝10日、東京（共同）',
  '夕刊を読む男性＝10日、東京（共同）',
  '서울에서 10일 이후 열린 축제. 연합뉴스',
  '网站关闭48小时后恢复。新华社记者 李刚 摄',
  'Courtesy of Netflix, a scene from "The Web". AP',
  'A scene from the TV series (Netflix)',
  'Magazine covers hang in Oslo. Courtesy of Vogue Magazine',
  'A reader holds a magazine, Paris. © Jane Roe, Magazine Photos',
  'An opt-out form for AI is seen in Oslo. AP/Jane Roe',
  'Artists opt out of AI training at a rally in Oslo. AP/Jane Roe',
];

describe('a caption of news that sounds like terms', () => {
  it.each(NEWS)('says nothing of its use: %s', (caption) => {
    const { restrictions, doubts } = readCaption(caption, 'caption');
    expect([restrictions, doubts]).toEqual([[], []]);
  });
});
