import { CBORBox, type IBox, JSONBox, SuperBox } from '@trustnxt/c2pa-ts/jumbf';

/** What stands in the boxes of a store, without a look at any signature. */

export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The manifests of a store: the newest, which counts, is the last. */
export function manifestsIn(store: SuperBox): SuperBox[] {
  return labelled(store, '');
}

export function labelled(box: SuperBox, label: string): SuperBox[] {
  return box.contentBoxes
    .filter((inner) => inner instanceof SuperBox)
    .filter((inner) => labelOf(inner).startsWith(label));
}

export function labelOf(box: SuperBox): string {
  return box.descriptionBox?.label ?? '';
}

function contentOf(box: SuperBox): Fields {
  const inner: IBox | undefined = box.contentBoxes.find((part) => part instanceof CBORBox || part instanceof JSONBox);
  const content: unknown = inner instanceof CBORBox || inner instanceof JSONBox ? inner.content : undefined;
  return isFields(content) ? content : {};
}

export function claimOf(manifest: SuperBox): Fields {
  const [claim] = labelled(manifest, 'c2pa.claim').map(contentOf);
  return claim ?? {};
}

export function assertionsOf(manifest: SuperBox): { label: string; content: Fields }[] {
  return labelled(manifest, 'c2pa.assertions')
    .flatMap((assertions) => labelled(assertions, ''))
    .map((box) => ({ label: labelOf(box), content: contentOf(box) }));
}

/** Contents of the statements whose label starts so. */
export function statementsOf(manifest: SuperBox, label: string): Fields[] {
  return assertionsOf(manifest).flatMap((assertion) => (assertion.label.startsWith(label) ? [assertion.content] : []));
}
