import { createRequire } from 'node:module';

/** Address of a script or style by its plain name, with the version that lets browsers keep it for good. */
export function assetAddress(name: string): string {
  return `/assets/${manifest()[name] ?? name}`;
}

let known: Record<string, string> | null = null;

/** What set-up built. Without it pages still work, plainly. */
function manifest(): Record<string, string> {
  known ??= readManifest();
  return known;
}

function readManifest(): Record<string, string> {
  try {
    return createRequire(import.meta.url)('../../../public/manifest.json') as Record<string, string>;
  } catch {
    return {};
  }
}
