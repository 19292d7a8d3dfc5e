import type { Action } from '../../vocabulary/uses.ts';
import { CHANNELS, type Channel } from '../../vocabulary/uses.ts';
import type { Forbidden } from './form.ts';

/** `transfer` is a root of its own in ODRL: who forbids `use` has not yet forbidden to sell. */
export const PROHIBITED = {
  any: ['use', 'transfer'],
  publish: ['imprimatur:publish'],
  modify: ['modify', 'derive'],
  archive: ['archive'],
  redistribute: ['distribute', 'grantUse', 'transfer'],
  resell: ['sell'],
} as const satisfies Record<Forbidden, readonly string[]>;

export const GRANTED = {
  publish: 'imprimatur:publish',
  modify: 'modify',
  archive: 'archive',
  redistribute: 'distribute',
  resell: 'sell',
} as const satisfies Record<Action, string>;

/** What somebody else's prohibition of an action forbids; what stands in neither table is not known here. */
export const FORBIDS: ReadonlyMap<string, Forbidden | 'print' | 'commercial' | 'ai-training'> = new Map([
  ['use', 'any'],
  ['imprimatur:publish', 'publish'],
  ['modify', 'modify'],
  ['derive', 'modify'],
  ['extract', 'modify'],
  ['transform', 'modify'],
  ['cc:DerivativeWorks', 'modify'],
  ['archive', 'archive'],
  ['distribute', 'redistribute'],
  ['cc:Distribution', 'redistribute'],
  ['grantUse', 'redistribute'],
  ['give', 'redistribute'],
  ['transfer', 'redistribute'],
  ['sell', 'resell'],
  ['print', 'print'],
  ['cc:CommercialUse', 'commercial'],
  ['http://www.w3.org/ns/tdmrep#mine', 'ai-training'],
  ['http://www.w3.org/ns/tdmrep/mine', 'ai-training'],
]);

/** `print` makes something to hold, `display` and `present` do not. */
export const ON_PAPER: Channel[] = ['print-newspaper', 'print-magazine', 'book'];
const ON_SCREENS = CHANNELS.filter((channel) => !ON_PAPER.includes(channel));

/** What a permission of an action lets us do; `publish` on the channels named. */
export interface Covered {
  actions?: readonly Action[];
  channels?: readonly Channel[];
}

export const PERMITS: ReadonlyMap<string, Covered> = new Map<string, Covered>([
  ['use', { actions: ['publish', 'modify', 'archive', 'redistribute'], channels: CHANNELS }],
  ['imprimatur:publish', { actions: ['publish'], channels: CHANNELS }],
  // RightsML says `distribute` of bringing a picture to readers.
  ['distribute', { actions: ['publish', 'redistribute'], channels: CHANNELS }],
  ['display', { actions: ['publish'], channels: ON_SCREENS }],
  ['present', { actions: ['publish'], channels: ON_SCREENS }],
  ['print', { actions: ['publish'], channels: ON_PAPER }],
  ['reproduce', {}],
  ['modify', { actions: ['modify'] }],
  ['derive', { actions: ['modify'] }],
  ['archive', { actions: ['archive'] }],
  ['grantUse', { actions: ['redistribute'] }],
  ['give', { actions: ['redistribute'] }],
  ['transfer', { actions: ['redistribute', 'resell'] }],
  ['sell', { actions: ['resell'] }],
]);
