import { describe, expect, it } from '@jest/globals';
import { laterWork } from '../../../src/captions/words/later-work.ts';
import { tokenize } from '../../../src/captions/words/tokenize.ts';

const workOf = (text: string, most = 1_000_000): number =>
  laterWork(tokenize(text), { isProse: true, most }).at(-1) as number;

describe('what a text takes once it is known which rows fit it', () => {
  it('is told by its names, its numbers and its words that were not there before', () => {
    expect(workOf('the river rose and the river rose')).toBe(workOf('the river rose and'));
    expect(workOf('the river rose 3 3')).toBeGreaterThan(workOf('the river rose 3'));
    expect(workOf('Rhine rose Rhine')).toBeGreaterThan(workOf('Rhine rose rose'));
    expect(workOf('the web via the web via')).toBeGreaterThan(workOf('the web via the web web'));
  });

  it('counts the capital of a sentence for a name only where its sentence is short', () => {
    const news = 'Rhine rose and rose and rose and rose. ';
    expect(workOf(`${news}Rhine rose`)).toBe(workOf(`${news}rose rose`));
    expect(workOf('Rhine. Rhine. Rhine.')).toBeGreaterThan(workOf('Rhine. '));
  });

  it('is little for characters of scripts without spaces', () => {
    expect(workOf('禁止转载图片')).toBeLessThan(workOf('no reuse of any picture here'));
  });

  it('is more for news than for terms', () => {
    const tokens = tokenize('Jane Roe walks in Leeds');
    const news = laterWork(tokens, { isProse: true, most: 1000 });
    expect(news.at(-1)).toBeGreaterThan(laterWork(tokens, { isProse: false, most: 1000 }).at(-1) as number);
  });

  it('is as much for a joint of a credit among terms as for three words', () => {
    const ofTerms = (text: string): number =>
      laterWork(tokenize(text), { isProse: false, most: 1000 }).at(-1) as number;
    expect(ofTerms('foto roe / foto roe /') - ofTerms('foto roe / foto roe')).toBe(3 * ofTerms('foto'));
  });

  it('is summed up no further than to what is too much', () => {
    const tokens = tokenize('one two three four five six seven');
    const work = laterWork(tokens, { isProse: true, most: 100 });
    expect(work).toHaveLength(4);
    expect(work.at(-1)).toBeGreaterThan(100);
  });
});
