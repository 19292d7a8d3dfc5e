import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Agreement } from '../../src/rights/agreements/agreement.ts';
import { MISSING } from '../../src/rights/clauses/missing.ts';
import { judge } from '../../src/rights/judge.ts';
import { ruleOf } from '../../src/rights/restrictions/rules.ts';
import type { Says } from '../../src/rights/restrictions/says.ts';
import type { Clause, Reason, Use } from '../../src/rights/verdict.ts';
import { DOUBT_FORMS, doubtInWords, doubtSentence } from '../../src/rights/words/doubts.ts';
import { ENGLISH } from '../../src/rights/words/languages/english.ts';
import { KOREAN } from '../../src/rights/words/languages/korean.ts';
import { LANGUAGES } from '../../src/rights/words/languages/language.ts';
import { TABLES } from '../../src/rights/words/languages/tables.ts';
import { saidIn } from '../../src/rights/words/said-in.ts';
import { sayings } from '../../src/rights/words/sayings.ts';
import { dutyOf, remedyOf, sentenceOf } from '../../src/rights/words/sentences.ts';
import { labelDuty } from '../../src/vocabulary/ai.ts';
import { COUNTRY_CODES } from '../../src/vocabulary/countries.ts';
import { RESTRICTION_KINDS, type Restriction, type Within } from '../../src/vocabulary/restrictions.ts';
import { subject, use } from './arbitraries.ts';
import { WORDS } from './cases/words.ts';
import { photoWith, WORLD_WEB, waiverOf, YONHAP } from './photos.ts';

const HANGUL = /\p{Script=Hangul}/u;

describe('the table of every language', () => {
  it.each(LANGUAGES)('says every kind, whatever its value: %s', (language) => {
    for (const kind of RESTRICTION_KINDS)
      for (const value of [null, [], ['KR'], 'text', 3, {}]) {
        const clause = { kind, value } as unknown as Restriction;
        const said = [sentenceOf(clause, language), remedyOf(clause, true, language)];
        for (const sentence of said) expect(sentence).toMatch(/^\S.*\.$/);
      }
    expect(sentenceOf({ kind: 'gift', value: null } as unknown as Restriction, language)).toBe(
      TABLES[language].unknownKind,
    );
  });

  it('has a duty where English has one, and nowhere else', () => {
    for (const words of WORDS)
      expect(dutyOf(words.restriction, 'ko') === null).toBe(dutyOf(words.restriction) === null);
  });

  it('is spoken by every kind: one that lacks a sentence of it, or a duty another has, does not compile', () => {
    const plain = { sentence: () => 'It is so.', remedy: () => 'Do that.' };
    const dutiful = { ...plain, duty: () => 'Leave it.' };
    const complete: Says<null>[] = [
      { en: plain, ko: plain },
      { en: dutiful, ko: dutiful },
    ];
    const lacking: Says<null>[] = [
      // @ts-expect-error No Korean.
      { en: plain },
      // @ts-expect-error No Korean remedy.
      { en: plain, ko: { sentence: plain.sentence } },
      // @ts-expect-error No Korean duty.
      { en: dutiful, ko: plain },
      // @ts-expect-error No English duty.
      { en: plain, ko: dutiful },
    ];
    const partsIn = (says: Says<null>) => LANGUAGES.map((language) => Object.keys(says[language] ?? {}).join(' '));
    const isAlike = (says: Says<null>) => new Set(partsIn(says)).size === 1;
    expect([complete.every(isAlike), lacking.some(isAlike)]).toEqual([true, false]);
    expect(RESTRICTION_KINDS.filter((kind) => !isAlike(ruleOf(kind)?.says as Says<null>))).toEqual([]);
  });
});

describe('in Korean', () => {
  const korean = (kind: Restriction['kind'], value: unknown, within?: Within) =>
    sentenceOf({ kind, value, ...(within === undefined ? {} : { within }) } as Restriction, 'ko');

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
    expect(sentenceOf(clause, 'ko')).toBe('다음과 같이 변형할 수 없습니다: 자르기, 글자나 그래픽 얹기.');
    expect(dutyOf(clause, 'ko')).toBe('다음과 같이 변형하지 마십시오: 자르기, 글자나 그래픽 얹기.');
  });
});

const ASKED = 'clause:{"kind":"other","value":null,"words":"for the trial"}';

describe('what stands beside restrictions, said in Korean', () => {
  const reasons = (...[photo, use]: Parameters<typeof judge>) =>
    saidIn('ko', photo, judge(photo, use)).reasons.map(({ sentence, remedy, language }) => [
      sentence,
      remedy,
      language,
    ]);
  const order = (more: object) => ({
    ...{ id: 'o1', kind: 'house', restriction: null, duty: null, reason: 'A lawsuit', by: 'Kim' },
    ...{ from: null, until: null, ...more },
  });
  const orders = (more: object) => ({ ...photoWith(), orders: [order(more)] }) as Parameters<typeof judge>[0];
  const facts = (more: object) => ({ ...photoWith(), facts: { ...photoWith().facts, ...more } });

  it.each<[string, Parameters<typeof judge>[0], string, string]>([
    [
      'a kill of the desk',
      facts({ status: 'killed' }),
      '이 사진은 사용이 전면 취소되었습니다.',
      '어떤 방법으로도 사용할 수 없습니다. 다른 사진을 사용하십시오.',
    ],
    [
      'a withhold of the desk',
      facts({ status: 'withheld' }),
      '이 사진은 사용이 보류되어 있습니다.',
      '보류가 풀릴 때까지 기다리십시오. 한 사람이 해제를 제안하고 다른 권리 담당자가 확인합니다. 또는 다른 사진을 사용하십시오.',
    ],
    ['a deletion', facts({ status: 'deleted' }), '이 사진은 삭제되었습니다.', '다른 사진을 사용하십시오.'],
    [
      'no agreement',
      { ...photoWith(), agreements: [] },
      '공급자와의 계약이 등록되어 있지 않고, 이런 종류의 사진에 대한 사내 규칙도 없습니다.',
      '공급자와의 계약을 등록하거나, 이런 종류의 사진에 대한 사내 규칙을 정하십시오.',
    ],
    [
      'no house rule for one of its two kinds',
      { ...photoWith(), agreements: [], unruledKind: 'ai-generated' },
      '공급자와의 계약이 등록되어 있지 않고, 이 사진에 함께 해당하는 다음 종류에 대한 사내 규칙도 없습니다: ai-generated.',
      '공급자와의 계약을 등록하거나, 다음 종류의 사진에 대한 사내 규칙을 정하십시오: ai-generated.',
    ],
    [
      'no agreement with one of two',
      { ...photoWith(), suppliers: ['Yonhap', 'EPA'] },
      '이 사진에 함께 관련된 다음 공급자와의 계약이 등록되어 있지 않습니다: EPA.',
      '다음 공급자와의 계약을 등록하거나, 사진의 공급자를 바로잡으십시오: EPA.',
    ],
    [
      'a price of an agreement with a title',
      { ...photoWith(), agreements: [{ ...YONHAP, title: 'Print', fee: '50 EUR' }] },
      '다음 계약에 따라 사용료를 내야 합니다: Print. 사용료: 50 EUR.',
      '사용료를 부담할 비용 부서를 적으십시오.',
    ],
    [
      'a price of an agreement without one',
      { ...photoWith(), agreements: [{ ...YONHAP, fee: '50 EUR' }] },
      '다음 계약에 따라 사용료를 내야 합니다: Yonhap. 사용료: 50 EUR.',
      '사용료를 부담할 비용 부서를 적으십시오.',
    ],
    [
      'an order of a court',
      orders({ kind: 'court-order' }),
      '법원 명령: 어떤 용도로도 사용할 수 없습니다.',
      '권리 담당자 두 명이 이를 끝내게 하거나(한 명이 요청하고 다른 한 명이 동의) 다른 사진을 사용하십시오.',
    ],
    [
      'an order that narrows',
      orders({ restriction: { kind: 'channel-except', value: ['online'] } }),
      '사내 지시: 다음 채널에서는 사용할 수 없습니다: 온라인.',
      '다음 채널에 실리지 않는 매체를 이용하십시오: 온라인.',
    ],
    [
      'an order that nobody understands',
      orders({ kind: 'consent-withdrawn', restriction: { kind: 'gift', value: null } }),
      '동의 철회: 이 제한의 종류는 여기에 알려져 있지 않습니다.',
      '권리 담당자가 문구를 읽고 올바른 값을 적어야 합니다.',
    ],
    [
      'words bound to another story',
      photoWith({
        restrictions: [{ kind: 'other', value: null }],
        words: 'FOR THE TRIAL',
        bindings: [{ obstacle: ASKED, to: 'story', words: 'The trial', by: 'A' }],
      }),
      '다음 기사에만 사용할 수 있습니다: “The trial”.',
      '다음 기사에 쓰도록 승인하십시오: “The trial”.',
    ],
  ])('%s', (_, photo, sentence, remedy) => {
    expect(reasons(photo, { ...WORLD_WEB, story: 'A walk' })).toEqual([[sentence, remedy, 'ko']]);
  });

  it('names of titles that are open', () => {
    const photo = {
      ...photoWith({ restrictions: [{ kind: 'publication-except', value: ['SEATTLE', 'BOSTON'] }] }),
      titles: { titles: [WORLD_WEB.publication ?? ''], names: [] },
    };
    expect(reasons(photo, WORLD_WEB)).toEqual([
      [
        '다음 간행물은 사용할 수 없습니다: SEATTLE, BOSTON. 다음 이름은 여기에 알려진 우리 간행물의 이름이 아닙니다: “SEATTLE”, “BOSTON”.',
        '이 이름이 우리 간행물을 뜻하는지 권리 담당자가 매체 페이지에서 한 번만 밝히면 회사 전체에 적용됩니다.',
        'ko',
      ],
    ]);
    const waived = {
      ...photo,
      waivers: [waiverOf('clause:{"kind":"publication-except","value":["BOSTON","SEATTLE"]}')],
    };
    expect(saidIn('ko', waived, judge(waived, WORLD_WEB))).toMatchObject({
      outcome: 'clear',
      waived: [
        {
          titleNames: ['SEATTLE', 'BOSTON'],
          sentence: reasons(photo, WORLD_WEB)[0]?.[0],
          language: 'ko',
        },
      ],
    });
  });

  it('a restriction that came after a licence or a waiver was granted', () => {
    const plain = photoWith({ restrictions: [{ kind: 'channel-except', value: ['online'] }] });
    const clauses = plain.terms.clauses.map((clause) => ({ ...clause, since: '2026-03-02' }));
    const later = { ...plain, terms: { ...plain.terms, clauses } };
    const obstacle = 'clause:{"kind":"channel-except","value":["online"]}';
    const box = { territories: null, channels: null, purposes: null, actions: ['publish' as const] };
    const licence = {
      ...{ ...box, id: 'l', kind: 'invoice' as const, document: 'Invoice 7', by: 'A', lifts: [obstacle] },
      ...{ given: '2026-03-01', supplier: '', from: null, until: null, titles: null },
    };
    const came =
      '다음 채널에서는 사용할 수 없습니다: 온라인. 이 제한은 2026년 3월 2일에 들어왔으며, 그 전에 승인된 것으로는 풀리지 않습니다:';
    const remedy = '다음 채널에 실리지 않는 매체를 이용하십시오: 온라인.';
    expect(reasons({ ...later, licences: [licence] }, WORLD_WEB)).toEqual([
      [
        `${came} 라이선스 “Invoice 7”, 2026년 3월 1일.`,
        `이 제한까지 판단하도록 다음을 새로 승인받으십시오: 라이선스 “Invoice 7”. ${remedy}`,
        'ko',
      ],
    ]);
    const waiver = {
      ...{
        id: 'w',
        obstacle,
        scope: { outlet: null, purpose: null },
        requestedBy: 'Lee',
        approvedBy: 'Kim',
        reason: 'Told',
      },
      ...{ given: '2026-03-01', from: '2026-01-01T00:00:00Z', until: '2030-01-01T00:00:00Z' },
    };
    expect(reasons({ ...later, waivers: [waiver] } as unknown as Parameters<typeof judge>[0], WORLD_WEB)).toEqual([
      [
        `${came} 예외 승인(요청한 사람: Lee), 2026년 3월 1일.`,
        `이 제한까지 판단하도록 다음을 새로 승인받으십시오: 예외 승인(요청한 사람: Lee). ${remedy}`,
        'ko',
      ],
    ]);
  });

  it('the duty to credit, and that of an order', () => {
    const photo = orders({ restriction: { kind: 'no-archive', value: null } });
    const credited = { ...photo, facts: { ...photo.facts, photographer: 'Ann Lee', chain: ['KCNA', 'Yonhap'] } };
    expect(saidIn('ko', credited, judge(credited, WORLD_WEB)).duties).toMatchObject([
      { sentence: '크레디트를 다음과 같이 표기하십시오: “Ann Lee/KCNA/Yonhap”.', language: 'ko' },
      { sentence: '아카이브에 보관하지 마십시오.', language: 'ko' },
    ]);
    const asked = orders({ duty: 'Pixelate the face' });
    expect(saidIn('ko', asked, judge(asked, WORLD_WEB)).duties.at(-1)).toEqual(judge(asked, WORLD_WEB).duties.at(-1));
  });

  it('what is only observed, and what is waived; and no duty where nobody is known', () => {
    const web = photoWith({ restrictions: [{ kind: 'channel-except', value: ['online'] }] });
    const stage = {
      agency: 'Yonhap',
      stage: 'observe' as const,
      until: '2026-07-01T00:00:00Z',
      by: 'A',
      reason: 'New',
    };
    const observed = { ...web, enforcement: [stage] };
    const watched = saidIn('ko', observed, judge(observed, WORLD_WEB));
    const online = '다음 채널에서는 사용할 수 없습니다: 온라인.';
    expect(watched).toMatchObject({ reasons: [], observed: [{ sentence: online, language: 'ko' }] });
    const waived = { ...web, waivers: [waiverOf('clause:{"kind":"channel-except","value":["online"]}')] };
    expect(saidIn('ko', waived, judge(waived, WORLD_WEB))).toMatchObject({
      reasons: [],
      waived: [{ sentence: online, language: 'ko', waiver: 'w1' }],
    });
    const nobody = facts({ photographer: null, chain: [] });
    expect(saidIn('ko', nobody, judge(nobody, WORLD_WEB)).duties).toEqual([]);
  });

  it('what only warns for now, be it a restriction or what the agreement leaves', () => {
    const restrictions: Restriction[] = [{ kind: 'territory-except', value: ['JP'] }];
    const korea = { ...photoWith().agreements[0], territories: ['KR'] } as Agreement;
    const stage = { stage: 'warn' as const, until: '2026-07-01T00:00:00Z', by: 'A', reason: 'New' };
    const enforcement = ['Yonhap', 'EPA'].map((agency) => ({ ...stage, agency }));
    const photo = { ...photoWith({ restrictions }), agreements: [korea], enforcement };
    const remedy = '다음 공급자의 조건은 지금은 경고만 합니다: Yonhap, EPA. 그래도 사용하는 이유를 적으십시오.';
    const told = saidIn('ko', photo, judge(photo, WORLD_WEB));
    expect(told.outcome).toBe('conditional');
    expect(told.reasons).toHaveLength(2);
    for (const reason of told.reasons) {
      expect(reason).toMatchObject({ remedy, language: 'ko', sentence: expect.stringMatching(HANGUL) });
    }
  });

  it.each([
    ['generated', '이 사진이 AI로 생성되었음을 독자에게 알리십시오.'],
    ['altered', '이 사진이 AI로 수정되었음을 독자에게 알리십시오.'],
  ] as const)('what to tell readers of a picture made with AI: %s', (origin, sentence) => {
    const words = { words: 'AI', field: 'caption', start: 0, end: 2 };
    const clause: Clause = { kind: 'other', value: null, ...words, origin: 'metadata', meant: labelDuty(origin) };
    const photo = { ...photoWith(), terms: { clauses: [clause], doubts: [] } };
    const duty = { clause: 'other', ...words, origin: 'metadata', sentence, language: 'ko' };
    expect(saidIn('ko', photo, judge(photo, WORLD_WEB)).duties.at(-1)).toStrictEqual(duty);
  });

  it('all but doubts in words of their own and unread uses, of any photo and use', () => {
    const isEnglish = ({ clause, narrowedBy, obstacle }: Reason) =>
      (narrowedBy ?? clause) === 'doubt' || obstacle.startsWith('use:');
    fc.assert(
      fc.property(subject, use, (photo, asked) => {
        const verdict = saidIn('ko', photo, judge(photo, asked));
        for (const reason of [...verdict.reasons, ...(verdict.observed ?? [])].filter((one) => !isEnglish(one))) {
          expect(reason).toMatchObject({ language: 'ko', sentence: expect.stringMatching(HANGUL) });
          expect(reason.remedy).toMatch(HANGUL);
        }
        for (const { language, clause } of verdict.waived ?? []) if (clause !== 'doubt') expect(language).toBe('ko');
        for (const { language } of verdict.duties) expect(language).toBe('ko');
      }),
      { numRuns: 300, seed: 31 },
    );
  });

  it('of one photo just what can be said of it', () => {
    const web: Restriction = { kind: 'channel-except', value: ['online'] };
    const bindings = [{ obstacle: 'none', to: 'ask' as const, words: 'Ask Ann', by: 'A' }];
    const photo = { ...photoWith({ restrictions: [web], bindings }), licences: [] };
    const nobody = { ...photo.facts, photographer: null, chain: [] };
    const { noAgreement, ofAi, answerIt } = ENGLISH.beside;
    const fixed = [noAgreement.sentence, noAgreement.remedy, ofAi.generated, ofAi.altered, answerIt];
    const ofClause = [
      ...[sentenceOf(web), ENGLISH.notUnderstood, ENGLISH.countedFromElsewhere, ENGLISH.unknownHere],
      ...[remedyOf(web, false), remedyOf(web, true)],
      ...[ENGLISH.byHomeRemedy, ENGLISH.notUnderstoodRemedy, ENGLISH.geofenceRemedy],
      ...MISSING.map(ENGLISH.unansweredRemedy),
    ];
    expect(sayings('en', { ...photo, facts: nobody }, []).toSorted()).toStrictEqual(
      [...fixed, ...ofClause, ''].toSorted(),
    );
    const clauses = photo.terms.clauses.map((clause) => ({ ...clause, since: '2026-03-02' }));
    const { waivers: _, licences: __, ...ungranted } = { waivers: [], ...photo };
    const later = { ...ungranted, terms: { ...photo.terms, clauses }, facts: nobody };
    expect(sayings('en', later, [])).toHaveLength(fixed.length + ofClause.length + 1);
    const granted = { ...photo, facts: nobody, waivers: [waiverOf('none')] };
    expect(sayings('en', granted, [])).toHaveLength(fixed.length + ofClause.length + 1);
    const { openNames, settledNames } = ENGLISH.beside;
    const said = { name: 'OMAHA', means: ['Le Monde'], title: 'The Globe', by: 'Ada', at: '2026-05-03' };
    const named = sayings('en', { ...photo, facts: nobody }, [
      { open: ['SEATTLE'], said: [] },
      { open: [], said: [said] },
    ]);
    const open = openNames(['SEATTLE'], []);
    const ofNames = [sentenceOf(web) + open.sentence, open.remedy, sentenceOf(web) + settledNames([said])];
    expect(named.toSorted()).toStrictEqual([...fixed, ...ofClause, '', ...ofNames].toSorted());
  });

  it('of an order without a restriction that it forbids every use, and of one with it what it narrows', () => {
    const plain = sayings('en', photoWith(), []);
    const { forbidding, asking } = ENGLISH.beside.order;
    const ofOrder = [forbidding('house'), asking('house', '')].flatMap(({ sentence, remedy }) => [sentence, remedy]);
    expect(sayings('en', orders({}), [])).toStrictEqual([...plain, ...ofOrder]);
    const narrowing = sayings('en', orders({ restriction: { kind: 'channel-except', value: ['tv'] } }), []);
    expect(narrowing).toContain('A house order: May not be used on television.');
    expect(narrowing.at(-1)).toBe('');
  });

  it('of every photo as many sentences as in English, in the same order', () => {
    fc.assert(
      fc.property(subject, (photo) => {
        const said = {
          name: 'OMAHA',
          means: ['Le Monde'],
          title: 'The Globe',
          by: 'ada@demo.example',
          at: '2026-05-03',
        };
        const names = [
          { open: ['SEATTLE', 'OMAHA'], said: [said] },
          { open: [], said: [said] },
        ];
        const [english, korean] = LANGUAGES.map((language) => sayings(language, photo, names));
        expect(korean).toHaveLength(english?.length ?? 0);
        expect(sayings('en', photo, names)).toStrictEqual(english);
        for (const said of english ?? []) expect(said).toEqual(expect.any(String));
        expect(korean?.filter((said) => said !== '' && !HANGUL.test(said))).toEqual([]);
      }),
      { numRuns: 100, seed: 31 },
    );
  });

  it('outcomes, in every language by words of their own', () => {
    for (const { beside } of Object.values(TABLES)) expect(new Set(Object.values(beside.outcomes)).size).toBe(4);
    expect([ENGLISH.beside.outcomes.clear, ENGLISH.beside.wouldBe('blocked')]).toEqual(['Clear', ', would be blocked']);
    expect([KOREAN.beside.outcomes.clear, KOREAN.beside.wouldBe('blocked')]).toEqual([
      '사용 가능',
      ' (관찰 중, 적용 시 사용 불가)',
    ]);
    expect([ENGLISH.beside.order.field, KOREAN.beside.order.field]).toEqual(['House order', '사내 지시']);
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

  const PRINT: Agreement = {
    ...YONHAP,
    ...{ title: 'Print', territories: ['KR', 'JP'], channels: ['print-newspaper', 'online'], purposes: ['editorial'] },
    ...{ titles: ['The Daily'], collections: ['Sports'], until: '2026-06-30', actions: ['publish'] },
  };

  it.each<[string, Partial<Agreement>, Partial<Use>, string, string]>([
    [
      'countries',
      {},
      { territories: ['US', 'JP'] },
      '다음 국가는 계약이나 규칙에 포함되지 않습니다: 미국. 공급자: Yonhap(Print).',
      '이 국가에 대한 권리를 확보하거나, 독자가 다른 국가에만 있는 매체에 사용하거나, 지역 제한을 적용하십시오: 미국.',
    ],
    [
      'a channel',
      {},
      { channels: ['tv'] },
      '다음 채널에 대한 권리가 없습니다: 텔레비전. 공급자: Yonhap(Print).',
      '다음 채널에 대한 권리를 확보하십시오: 텔레비전.',
    ],
    [
      'a purpose',
      {},
      { purpose: 'games' },
      '다음 용도에 대한 권리가 없습니다: 게임. 공급자: Yonhap(Print).',
      '다음 용도에 대한 권리를 확보하십시오: 게임.',
    ],
    [
      'an action',
      {},
      { action: 'resell' },
      '다음 행위에 대한 권리가 없습니다: 재판매. 공급자: Yonhap(Print).',
      '다음 행위에 대한 권리를 확보하십시오: 재판매.',
    ],
    [
      'a title',
      {},
      { publication: 'The Evening' },
      '이 간행물은 계약에 포함되지 않습니다. 공급자: Yonhap(Print).',
      '계약에 포함된 간행물에 사용하거나, 이 간행물에 대한 권리를 확보하십시오.',
    ],
    [
      'a title that nobody names',
      {},
      { publication: null },
      '계약이 일부 간행물에만 적용되는데, 어느 간행물에 사용하는지 알 수 없습니다. 공급자: Yonhap(Print).',
      '계약에 포함된 간행물에 사용하거나, 이 간행물에 대한 권리를 확보하십시오.',
    ],
    [
      'a collection',
      { collections: ['News'] },
      {},
      '다음 컬렉션의 사진만 계약에 포함됩니다: News. 공급자: Yonhap(Print).',
      '사진이 공급자의 어느 컬렉션에 속하는지 적거나, 사용할 권리를 확보하십시오.',
    ],
    [
      'a time that is over',
      {},
      { at: '2026-07-02T00:00:00Z' },
      '이 시점에는 계약이 유효하지 않습니다(2026년 6월 30일이 끝날 때까지). 공급자: Yonhap(Print).',
      '계약을 갱신하십시오.',
    ],
    [
      'a time that has not begun',
      { from: '2026-06-20' },
      {},
      '이 시점에는 계약이 유효하지 않습니다(2026년 6월 20일부터). 공급자: Yonhap(Print).',
      '계약이 시작될 때까지 기다리거나 계약을 갱신하십시오.',
    ],
    [
      'clear words',
      { territories: ['KR', 'Freedonia'] },
      {},
      '계약이나 규칙의 일부를 이해하지 못했습니다. 공급자: Yonhap(Print).',
      '계약이나 규칙을 바로잡으십시오.',
    ],
    [
      'uses',
      { quota: { uses: 0, per: 'month' } },
      {},
      '다음 계약으로 사용할 수 있는 횟수를 모두 사용했습니다: Print, 한 달 0회.',
      '쓰지 않게 된 기사의 승인을 철회하거나, 다음 기간까지 기다리거나, 사용 횟수를 더 구매하십시오.',
    ],
  ])('of agreements that lack %s', (_, agreed, asked, sentence, remedy) => {
    const photo = { ...photoWith({ agreements: [{ ...PRINT, ...agreed }], facts: { collection: 'Sports' } }) };
    const use = { ...WORLD_WEB, territories: ['KR'], publication: 'The Daily', at: '2026-06-15T00:00:00Z', ...asked };
    const { reasons } = said(photo, use);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatchObject({ sentence, remedy, language: 'ko' });
  });

  it('of house rules, mixes, gaps behind a geofence and gaps that were waived', () => {
    const houseRule = { territories: ['KR'], channels: null, purposes: null, actions: ['publish' as const] };
    const ofHouse = photoWith({ agreements: [], houseRule });
    const wide = { ...WORLD_WEB, territories: ['KR', 'JP'] };
    expect(said(ofHouse, wide).reasons).toMatchObject([{ sentence: expect.stringContaining('사내 규칙: wire.') }]);
    expect(said(ofHouse, { ...wide, geofenced: true }).reasons).toMatchObject([
      { clause: 'geofence', language: 'ko', remedy: KOREAN.geofenceRemedy },
    ]);
    const waivers = judge(ofHouse, wide).reasons.map(({ obstacle }) => waiverOf(obstacle));
    expect(said({ ...ofHouse, waivers }, wide).waived).toMatchObject([{ language: 'ko' }]);
    const [one, other] = [
      { ...YONHAP, territories: ['KR'], channels: ['tv' as const] },
      { ...YONHAP, territories: ['KR'], channels: ['online' as const], purposes: ['editorial' as const] },
    ];
    const mixed = photoWith({ agreements: [one, { ...other, purposes: ['games'] }] });
    const both = { ...WORLD_WEB, territories: ['KR'], channels: ['tv' as const, 'online' as const] };
    expect(said(mixed, both).reasons).toMatchObject([{ sentence: expect.stringContaining('이 채널과 용도를 함께') }]);
  });

  it.each<[string, string]>([
    [
      doubtSentence('suppliers', 'Reuters', 'KCNA'),
      '사진을 보낸 곳과 크레디트의 마지막 이름이 다릅니다. 어느 쪽의 조건이 적용되는지 정해야 합니다: Reuters, KCNA.',
    ],
    [
      doubtSentence('credited', 'A, B’s {1}'),
      '사진의 한 텍스트에는 다음 이름이 있으나 사진의 크레디트에는 없습니다. 그 조건이 적용되는지 정해야 합니다: A, B’s {1}.',
    ],
    [
      doubtSentence('unread-field', 'usage terms', 'XMP', 'It is no text.'),
      '파일의 XMP 블록에 있는 다음 항목을 읽을 수 없었습니다: usage terms. 이유: It is no text.',
    ],
    ['These words look like a restriction and were not understood.', '제한처럼 보이는 이 문구를 이해하지 못했습니다.'],
  ])('of the doubt “%s”', (reason, sentence) => {
    // Whatever was stored beside it.
    const doubt = { words: '', field: 'editor', start: null, end: null, reason, remedy: 'Call Ann.' };
    const doubted = { ...photoWith(), terms: { clauses: [], doubts: [doubt] } };
    expect(said(doubted, WORLD_WEB).reasons).toMatchObject([
      { sentence, remedy: expect.stringMatching(HANGUL), language: 'ko' },
    ]);
    expect(judge(doubted, WORLD_WEB).reasons).toMatchObject([
      { sentence: reason, remedy: expect.not.stringContaining('Ann') },
    ]);
  });

  it('has a sentence for every doubt of the archive, with the places of the English one', () => {
    const places = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort();
    for (const form of DOUBT_FORMS) {
      expect(KOREAN.beside.doubts[form]).toMatch(HANGUL);
      expect(places(KOREAN.beside.doubts[form])).toEqual(places(ENGLISH.beside.doubts[form]));
      const parts = ['first', 'second', 'third'];
      const korean = doubtInWords({ reason: doubtSentence(form, ...parts) }, KOREAN);
      for (const place of places(ENGLISH.beside.doubts[form]))
        expect(korean).toContain(parts[Number(place.slice(1, -1))]);
    }
  });

  it('leaves in English doubts in words of their own, and what somebody wrote', () => {
    const doubt = { words: 'X', field: 'caption', start: 0, end: 1, reason: 'Nobody knows.', remedy: 'Call Ann.' };
    const doubted = { ...photoWith(), terms: { clauses: [], doubts: [doubt] } };
    expect(said(doubted, WORLD_WEB).reasons).toEqual(judge(doubted, WORLD_WEB).reasons);
    expect(judge(doubted, WORLD_WEB).reasons).toMatchObject([{ remedy: 'Call Ann.' }]);
    const bindings = [{ obstacle: ASKED, to: 'ask' as const, words: 'Ask Ann', by: 'A' }];
    const bound = photoWith({ restrictions: [{ kind: 'other', value: null }], words: 'FOR THE TRIAL', bindings });
    expect(said(bound, WORLD_WEB).reasons).toMatchObject([
      { sentence: 'Ask Ann', remedy: '질문에 답하고 그 답을 적으십시오.', language: 'ko' },
    ]);
  });

  it('in English is the very verdict', () => {
    const photo = photoWith({ restrictions: [{ kind: 'kill', value: null }] });
    const verdict = judge(photo, WORLD_WEB);
    expect(saidIn('en', photo, verdict)).toBe(verdict);
  });
});
