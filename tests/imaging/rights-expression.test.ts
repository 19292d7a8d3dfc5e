import { describe, expect, it } from '@jest/globals';
import type { FieldValue } from '../../src/imaging/file-metadata.ts';
import { metadataClauses } from '../../src/imaging/metadata-clauses.ts';
import { readMetadata } from '../../src/imaging/read-metadata.ts';
import { rightsPacket } from '../../src/imaging/rights-packet.ts';

const POLICY = {
  '@context': 'http://www.w3.org/ns/odrl.jsonld',
  '@type': 'Set',
  uid: 'http://agency.example/policy/1',
  conflict: 'prohibit',
  permission: [{ action: ['use', 'transfer'] }],
  prohibition: [
    {
      action: 'use',
      constraint: [{ leftOperand: 'spatial', operator: 'eq', rightOperand: 'JPN' }],
      'imprimatur:words': 'JAPAN OUT',
    },
  ],
};

const WAIVER = {
  ...{ id: 'w1', obstacle: 'clause:{}', scope: { outlet: null, purpose: null }, reason: 'Told by telephone' },
  ...{ from: '2026-06-01T00:00:00Z', until: '2026-07-01T00:00:00Z', given: '2026-06-01T00:00:00Z' },
  ...{ requestedBy: 'Ada', approvedBy: 'Rita' },
};

const JAPAN_OUT = {
  kind: 'territory-except',
  value: ['JP'],
  words: 'JAPAN OUT',
  field: 'embedded_rights_expression',
};

/** The field as a file gives it, through an XMP packet of its own. */
async function saidBy(packet: string) {
  const { clauses, unread } = metadataClauses(await readMetadata(Buffer.from(packet)));
  return { clauses, unread: unread.map(({ field, reason }) => `${field}: ${reason}`) };
}

function saying(value: FieldValue) {
  const none = { format: null, width: null, height: null, blocks: [], conflicts: [], unread: [] };
  const fields = { embedded_rights_expression: { xmp: value } };
  return metadataClauses({ ...none, fields, iimCharset: null, isIimNewer: false, credentials: null, ai: null });
}

describe('rights in a machine language, embedded in a file', () => {
  it('come back as restrictions from the packet that we write', async () => {
    const packet = rightsPacket({ credit: 'Yonhap', rightsExpression: JSON.stringify(POLICY) });
    expect(await saidBy(packet)).toEqual({ clauses: [JAPAN_OUT], unread: [] });
  });

  it('may be several, and each restricts', () => {
    const sales = { ...POLICY, prohibition: [{ action: 'sell' }] };
    const expressions = [POLICY, sales].map((policy) => ({
      EncRightsExpr: JSON.stringify(policy),
      RightsExprEncType: 'application/json',
      RightsExprLangId: 'http://iptc.org/std/RightsML/2.0/',
    }));
    const { clauses, unread } = saying(expressions);
    expect(clauses.map(({ kind }) => kind)).toEqual(['territory-except', 'no-resale']);
    expect(unread).toEqual([]);
  });

  it('are unread where a member stands twice: one of the two would be lost', () => {
    const twice = JSON.stringify(POLICY).replace(/}$/, ',"prohibition":[]}');
    const { clauses, unread } = saying({ EncRightsExpr: twice });
    expect(clauses).toEqual([]);
    expect(unread).toHaveLength(1);
  });

  it('restrict as far as they can be kept, and the rest is named for a person', () => {
    const policy = { ...POLICY, prohibition: [...POLICY.prohibition, { action: 'teleport' }] };
    const { clauses, unread } = saying({ EncRightsExpr: JSON.stringify(policy) });
    expect(clauses).toEqual([JAPAN_OUT]);
    expect(unread).toHaveLength(1);
    expect(unread[0]?.reason).toContain('prohibition[1].action (teleport)');
  });

  it('are for a person to look at where a permission or a prohibition begins after it ends', () => {
    const constraint = [
      { leftOperand: 'dateTime', operator: 'gteq', rightOperand: '2027-01-01' },
      { leftOperand: 'dateTime', operator: 'lt', rightOperand: '2026-01-01' },
    ];
    const rule = { action: ['use', 'transfer'], constraint };
    for (const [list, path] of [
      ['permission', 'permission[0]'],
      ['prohibition', 'prohibition[0]'],
    ] as const) {
      const { unread } = saying(JSON.stringify({ ...POLICY, [list]: [rule] }));
      expect(unread).toHaveLength(1);
      expect(unread[0]?.reason).toContain(`${path} (dateTime gteq 2027-01-01, dateTime lt 2026-01-01): No moment`);
    }
  });

  it.each<[string, object]>([
    ['a waiver', { 'imprimatur:waiver': { '@type': '@json', '@value': WAIVER } }],
    ['the state of a photo', { 'imprimatur:state': 'imprimatur:killed' }],
  ])('say nothing for the house by %s, and a person looks', (_, said) => {
    const { clauses, unread } = saying(JSON.stringify({ ...POLICY, ...said }));
    expect(clauses).toMatchObject([JAPAN_OUT]);
    expect(unread.map(({ reason }) => reason)).toEqual([
      'The file’s rights expression says what only a house can say of its own photos.',
    ]);
  });

  it('that were in doubt elsewhere are in doubt here', () => {
    const doubt = { action: 'reviewPolicy', 'imprimatur:reason': 'Nobody understood “ASK DESK”.' };
    const { unread } = saying({ EncRightsExpr: JSON.stringify({ ...POLICY, obligation: [doubt] }) });
    expect(unread[0]?.reason).toContain('ASK DESK');
  });

  const unreadable: [string, FieldValue][] = [
    ['XML', { EncRightsExpr: '<o:Policy xmlns:o="http://www.w3.org/ns/odrl/2/"/>' }],
    ['JSON that breaks off', { EncRightsExpr: '{"@context": ' }],
    ['a number', { EncRightsExpr: '7' }],
    [
      'another language',
      { EncRightsExpr: JSON.stringify(POLICY), RightsExprLangId: 'urn:mpeg:mpeg21:2003:01-REL-R-NS' },
    ],
    ['nothing but a name', { RightsExprEncType: 'text/turtle' }],
    ['a text alone', 'All rights reserved'],
  ];

  it.each(unreadable)('hold the photo for a person when they are %s', (_, value) => {
    const { clauses, unread } = saying(value);
    expect(clauses).toEqual([]);
    expect(unread).toHaveLength(1);
  });
});
