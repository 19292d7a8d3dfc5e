import { expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summariesOf } from '../summary.ts';

const read = (text: string) => {
  const { restrictions, doubts } = readCaption(text, 'instructions');
  return [...summariesOf(restrictions), ...doubts.map((doubt) => `| ${doubt.text}`)];
};

it('a wide space parts terms as a full stop does', () => {
  expect(read('日本国内使用不可　雑誌・テレビ使用不可')).toEqual(read('日本国内使用不可。雑誌・テレビ使用不可'));
  expect(read('不得转售　不得存档')).toEqual(read('不得转售。不得存档'));
});

it('a wide space within a term or a list parts nothing', () => {
  expect(read('日本国内　使用不可')).toEqual(read('日本国内使用不可'));
  expect(read('雑誌　テレビ　使用不可')).toEqual(read('雑誌、テレビ使用不可'));
});

it.each([
  ['德国　不得使用', '德国不得使用'],
  ['商业用途　禁止', '商业用途禁止'],
  ['雑誌・テレビでの使用　不可', '雑誌・テレビでの使用不可'],
  ['未经授权　不得使用', '未经授权不得使用'],
])('a wide space keeps what is closed beside what closes it: %s', (wide, together) => {
  expect(read(wide)).toEqual(read(together));
});

it.each(['图为总理讲话。中国媒体　不得使用', '首相が会見した。雑誌　不可'])('and so in a caption: %s', (caption) => {
  expect(readCaption(caption, 'caption').restrictions).toHaveLength(1);
});
