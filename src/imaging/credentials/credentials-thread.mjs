/** A thread does not inherit what lets the main one read TypeScript, so this file, which starts it, is none. */
import { register } from 'tsx/esm/api';

register();
await import('./credentials-worker.ts');
