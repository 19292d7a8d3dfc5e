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
