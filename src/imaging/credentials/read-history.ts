import type { SuperBox } from '@trustnxt/c2pa-ts/jumbf';
import type { AiOrigin } from '../../vocabulary/ai.ts';
import { strongestOrigin } from '../../vocabulary/ai.ts';
import { aiOriginOf, sourceTypeTerm } from '../ai-origin.ts';
import type { ContentCredentials, CredentialAction } from './content-credentials.ts';
import { assertionsOf, claimOf, type Fields, isFields, manifestsIn, statementsOf } from './manifest-boxes.ts';

/** What the credentials say beside their signature. */
export type History = Pick<ContentCredentials, 'generator' | 'actions' | 'ingredients' | 'ai' | 'miningRefused'> & {
  /** Labels of assertions that make statements of their own which are not checked. */
  identities: string[];
};

/** More is not shown; no real history is as long. */
const MAX_ENTRIES = 100;
const MAX_TEXT = 300;

/**
 * Reads the newest manifest of a store, and of the older ones whether a trained model had a part in them. Works on the bare
 * boxes, so that it also answers where the signature cannot be read.
 */
export function readHistory(store: SuperBox): History {
  const manifests = manifestsIn(store);
  const newest = manifests.at(-1);
  if (newest === undefined) throw new Error('The store holds no manifest');
  const ingredients = statementsOf(newest, 'c2pa.ingredient');
  return {
    generator: generatorOf(newest),
    actions: actionsIn(newest).slice(0, MAX_ENTRIES),
    ingredients: ingredients.map(({ 'dc:title': title }) => shortText(title) ?? 'untitled').slice(0, MAX_ENTRIES),
    ai: aiIn(newest, manifests.slice(0, -1), ingredients),
    miningRefused: miningRefusedIn(newest),
    identities: assertionsOf(newest).flatMap(({ label }) => (label.startsWith('cawg.identity') ? [label] : [])),
  };
}

/** The first claim had one text, the second a structure of name and version, or a list of them. */
function generatorOf(manifest: SuperBox): string | null {
  const claim = claimOf(manifest);
  const info = [claim.claim_generator_info].flat()[0];
  if (!isFields(info)) return shortText(claim.claim_generator);
  return [shortText(info.name), shortText(info.version)].filter((part) => part !== null).join(' ') || null;
}

function actionsIn(manifest: SuperBox): CredentialAction[] {
  return statementsOf(manifest, 'c2pa.actions').flatMap(({ actions }) =>
    (Array.isArray(actions) ? actions : []).filter(isFields).map(actionOf),
  );
}

function actionOf({ action, digitalSourceType, parameters, softwareAgent }: Fields): CredentialAction {
  const inParameters = isFields(parameters) ? parameters.digitalSourceType : undefined;
  const sourceType = shortText(digitalSourceType ?? inParameters);
  return {
    action: shortText(action) ?? 'c2pa.unknown',
    sourceType: sourceType === null ? null : sourceTypeTerm(sourceType),
    agent: shortText(isFields(softwareAgent) ? softwareAgent.name : softwareAgent),
  };
}

/** Of a picture that went in whole all counts as its own; of one that was put into it, as an alteration. */
function aiIn(newest: SuperBox, older: SuperBox[], ingredients: Fields[]): AiOrigin | null {
  const hasParent = ingredients.some(({ relationship }) => relationship === 'parentOf');
  const before = strongestOrigin(older.flatMap((manifest) => actionsIn(manifest).map(originOf)));
  return strongestOrigin([
    ...actionsIn(newest).map(originOf),
    before === 'generated' && !hasParent ? 'altered' : before,
  ]);
}

/** Whatever a model did to a picture that was there before altered it. */
function originOf({ action, sourceType }: CredentialAction): AiOrigin | null {
  const origin = sourceType === null ? null : aiOriginOf(sourceType);
  return origin === 'generated' && action !== 'c2pa.created' ? 'altered' : origin;
}

/** `c2pa.training-mining`, and `cawg.training-mining` which took its place. */
function miningRefusedIn(manifest: SuperBox): string[] {
  const entries = ['c2pa.training-mining', 'cawg.training-mining']
    .flatMap((label) => statementsOf(manifest, label))
    .flatMap((content) => (isFields(content.entries) ? Object.entries(content.entries) : []));
  const refused = entries.filter(([, entry]) => isFields(entry) && entry.use !== 'allowed');
  return [...new Set(refused.map(([key]) => (shortText(key) ?? '').replace(/^(c2pa|cawg)\./, '')))].slice(
    0,
    MAX_ENTRIES,
  );
}

function shortText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.replaceAll('\0', ' ').trim();
  return text === '' ? null : text.slice(0, MAX_TEXT);
}
