import { describe, expect, it } from '@jest/globals';
import { judge } from '../../src/rights/judge.ts';
import { ENGLISH } from '../../src/rights/words/languages/english.ts';
import { KOREAN } from '../../src/rights/words/languages/korean.ts';
import { LANGUAGES, type LanguageTable } from '../../src/rights/words/languages/language.ts';
import { TABLES } from '../../src/rights/words/languages/tables.ts';
import { saidIn } from '../../src/rights/words/said-in.ts';
import { dutyOf, remedyOf, sentenceOf } from '../../src/rights/words/sentences.ts';
import { COUNTRY_CODES } from '../../src/vocabulary/countries.ts';
import { RESTRICTION_KINDS, type Restriction, type Within } from '../../src/vocabulary/restrictions.ts';
import { WORDS } from './cases/words.ts';
import { photoWith, WORLD_WEB } from './photos.ts';

const HANGUL = /\p{Script=Hangul}/u;

describe('the table of every language', () => {
  it.each(LANGUAGES)('says every kind, whatever its value: %s', (language) => {
    for (const kind of RESTRICTION_KINDS)
      for (const value of [null, [], ['KR'], 'text', 3, {}]) {
        const clause = { kind, value } as unknown as Restriction;
        const said = [sentenceOf(clause, TABLES[language]), remedyOf(clause, true, TABLES[language])];
        for (const sentence of said) expect(sentence).toMatch(/^\S.*\.$/);
      }
    expect(sentenceOf({ kind: 'gift', value: null } as unknown as Restriction, TABLES[language])).toBe(
      TABLES[language].unknownKind,
    );
  });

  it('has a duty where English has one, and nowhere else', () => {
    for (const words of WORDS)
      expect(dutyOf(words.restriction, KOREAN) === null).toBe(dutyOf(words.restriction) === null);
  });

  it('can be supplied from elsewhere: nothing but the table knows the language', () => {
    const shouting: LanguageTable = {
      ...ENGLISH,
      kinds: { ...ENGLISH.kinds, kill: { sentence: () => 'KILLED!', remedy: () => 'NO!' } },
    };
    expect(sentenceOf({ kind: 'kill', value: null }, shouting)).toBe('KILLED!');
    expect(remedyOf({ kind: 'kill', value: null }, false, shouting)).toBe('NO!');
    expect(sentenceOf({ kind: 'one-time-use', value: null }, shouting)).toBe('May be used once only.');
  });
});

describe('in Korean', () => {
  const korean = (kind: Restriction['kind'], value: unknown, within?: Within) =>
    sentenceOf({ kind, value, ...(within === undefined ? {} : { within }) } as Restriction, KOREAN);

  it.each<[string, string]>([
    [korean('territory-only', ['KR', 'JP']), '다음 국가에서만 사용할 수 있습니다: 대한민국, 일본.'],
    [
      korean(
        'territory-only',
        COUNTRY_CODES.filter((code) => code !== 'US'),
      ),
      '다음 국가에서만 사용할 수 있습니다: 모든 국가(제외: 미국).',
    ],
    [korean('territory-except', [...COUNTRY_CODES]), '다음 국가에서는 사용할 수 없습니다: 모든 국가.'],
    [
      korean('territory-except', ['JP', 'KR', 'CN', 'US', 'FR', 'DE', 'IT']),
      '다음 국가에서는 사용할 수 없습니다: 대한민국, 독일, 미국 외 4.',
    ],
    [korean('channel-except', ['online', 'tv']), '다음 채널에서는 사용할 수 없습니다: 온라인, 텔레비전.'],
    [korean('purpose-only', ['editorial']), '다음 용도로만 사용할 수 있습니다: 보도.'],
    [korean('publication-only', ['Le Monde']), '다음 간행물만 사용할 수 있습니다: Le Monde.'],
    [korean('embargo-until', '2026-05-03T06:00:00+09:00'), '2026년 5월 3일 06:00(UTC+09:00)까지 엠바고입니다.'],
    [korean('embargo-until', '2026-05-03T06:00:00Z'), '2026년 5월 3일 06:00(UTC)까지 엠바고입니다.'],
    [korean('embargo-until', '2026-05-03T06:00'), '2026년 5월 3일 06:00까지 엠바고입니다.'],
    [korean('embargo-until', null), '엠바고가 걸려 있습니다.'],
    [korean('expires-on', '2026-05-03'), '2026년 5월 3일이 끝날 때까지 사용할 수 있습니다.'],
    [korean('expires-on', '2026-05-03T06:00Z'), '2026년 5월 3일 06:00(UTC)까지 사용할 수 있습니다.'],
    [korean('expires-after-days', 30), '송신 후 30일 동안만 사용할 수 있습니다.'],
    [korean('expires-after-days', 'a few'), '송신 후 며칠 동안만 사용할 수 있습니다.'],
    [korean('mandatory-credit', 'AP Photo'), '크레디트를 다음과 같이 표기해야 합니다: “AP Photo”.'],
    [korean('contact-required', null), '사용하기 전에 다음에 문의해야 합니다: 공급자.'],
    [
      korean('no-archive', null, { from: '2026-05-03', fromDays: 7, channels: ['tv'] }),
      '2026년 5월 3일 및 송신 후 7일부터 아카이브에 보관할 수 없습니다. 다음 범위에만 적용됩니다: 채널 텔레비전.',
    ],
    [
      korean('channel-except', ['online'], {
        ...{ territories: ['JP'], purposes: ['games'], publications: ['The Daily'], from: '2026-05-01' },
        ...{ until: '2026-05-03', fromDays: 1, untilDays: 30 },
      }),
      '다음 채널에서는 사용할 수 없습니다: 온라인. 다음 범위에만 적용됩니다: 지역 일본; 용도 게임; 간행물 The Daily; 2026년 5월 1일부터; 2026년 5월 3일이 끝날 때까지; 송신 후 1일부터; 송신 후 30일까지.',
    ],
  ])('%s', (said, sentence) => {
    expect(said).toBe(sentence);
  });

  it('the alterations that words single out are named', () => {
    const clause = { kind: 'no-modification', value: null, words: 'NO CROPPING, NO OVERPRINTING' } as const;
    expect(sentenceOf(clause, KOREAN)).toBe('다음과 같이 변형할 수 없습니다: 자르기, 글자나 그래픽 얹기.');
    expect(dutyOf(clause, KOREAN)).toBe('다음과 같이 변형하지 마십시오: 자르기, 글자나 그래픽 얹기.');
  });
});

describe('a verdict said in Korean', () => {
  const said = (...[photo, use]: Parameters<typeof judge>) => saidIn('ko', photo, judge(photo, use));

  it.each(WORDS.map(({ restriction }) => [restriction.kind, restriction] as const))('of %s', (_, restriction) => {
    const photo = photoWith({ restrictions: [restriction] });
    for (const action of ['publish', 'modify', 'archive', 'redistribute', 'resell'] as const) {
      const use = { ...WORLD_WEB, action };
      const english = judge(photo, use);
      const { reasons, duties, ...rest } = saidIn('ko', photo, english);
      const { reasons: r, duties: d, ...same } = english;
      expect(rest).toEqual(same);
      expect(reasons.map(({ obstacle, outcome }) => [obstacle, outcome])).toEqual(
        r.map(({ obstacle, outcome }) => [obstacle, outcome]),
      );
      for (const { sentence, remedy, language } of reasons.filter(({ clause }) => clause === restriction.kind)) {
        expect([sentence, remedy]).toEqual([expect.stringMatching(HANGUL), expect.stringMatching(HANGUL)]);
        expect(language).toBe('ko');
      }
      for (const { sentence } of duties.filter(({ clause }) => clause !== 'credit')) expect(sentence).toMatch(HANGUL);
      expect(d).toHaveLength(duties.length);
    }
  });

  it('by the home country of the title, behind a geofence, without an answer or not understood', () => {
    const bases = [{ agency: 'Yonhap', family: 'out', by: 'Lee' } as const];
    const out = { restrictions: [{ kind: 'territory-except', value: ['DE'] }] as Restriction[], words: 'GERMANY OUT' };
    expect(said(photoWith({ ...out, bases }), { ...WORLD_WEB, homeCountry: 'DE' }).reasons).toMatchObject([
      {
        sentence:
          '다음 국가에서는 사용할 수 없습니다: 독일. 독자의 위치가 아니라 간행물의 본국을 뜻합니다(통신사: Yonhap, 정한 사람: Lee).',
        remedy: '본국이 다른 간행물에 사용하십시오.',
      },
    ]);
    expect(said(photoWith(out), { ...WORLD_WEB, geofenced: true }).reasons).toMatchObject([
      { clause: 'geofence', remedy: '지역 제한이 해결합니다. 다른 곳의 방문자에게는 보이지 않습니다.' },
    ]);
    const unsent = photoWith({
      restrictions: [{ kind: 'expires-after-days', value: 3 }],
      facts: { transmittedAt: null },
    });
    expect(said(unsent, WORLD_WEB).reasons).toMatchObject([
      { outcome: 'review', remedy: expect.stringContaining('송신 시각') },
    ]);
    const unread = photoWith({ restrictions: [{ kind: 'channel-only', value: ['radio'] } as unknown as Restriction] });
    expect(said(unread, WORLD_WEB).reasons).toMatchObject([
      { sentence: '이 제한의 일부를 이해하지 못했습니다.', remedy: expect.stringMatching(HANGUL) },
    ]);
  });

  it('leaves in English what is no restriction', () => {
    const photo = photoWith({ agreements: [] });
    expect(said(photo, WORLD_WEB).reasons[0]).toEqual(judge(photo, WORLD_WEB).reasons[0]);
  });

  it('in English is the very verdict', () => {
    const photo = photoWith({ restrictions: [{ kind: 'kill', value: null }] });
    const verdict = judge(photo, WORLD_WEB);
    expect(saidIn('en', photo, verdict)).toBe(verdict);
  });
});
