/** What became of the one file of a request; it `failed` where no answer came or a later one may differ. */
export interface UploadResult {
  outcome: 'created' | 'duplicate' | 'received' | 'rejected' | 'failed';
  photo: string | null;
  problem: string | null;
}

interface Answer {
  detail?: string;
  title?: string;
  files?: {
    outcome: 'created' | 'duplicate' | 'received' | 'rejected';
    id?: string;
    problem?: { detail?: string; title?: string };
  }[];
}

/** Why the file was refused, from the file's own problem or from the whole answer's; null where it was taken. */
export function problemOf(status: number, text: string): string | null {
  const answer = parse(text);
  const file = answer.files?.[0];
  if (file?.outcome === 'rejected') return file.problem?.detail ?? file.problem?.title ?? 'The file was refused.';
  if (status < 400) return null;
  return answer.detail ?? answer.title ?? `The server answered ${status}. Nothing was stored.`;
}

/** HTTP statuses (RFC 9110 §15.5, RFC 6585 §4) that say “not now”; every other 4xx would be the same answer again. */
const NOT_NOW = new Set([408, 425, 429]);

export function isFinal(status: number): boolean {
  return status >= 400 && status < 500 && !NOT_NOW.has(status);
}

export function resultOf(body: unknown): UploadResult {
  const file = (body as Answer | undefined)?.files?.[0];
  return { outcome: file?.outcome ?? 'created', photo: file?.id ?? null, problem: null };
}

function parse(text: string): Answer {
  try {
    return (JSON.parse(text) as Answer | null) ?? {};
  } catch {
    return {};
  }
}
