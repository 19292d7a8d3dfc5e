/** What `POST /api/v1/photos` answers for the one file of a request. */
export interface UploadResult {
  outcome: 'created' | 'duplicate' | 'rejected';
  photo: string | null;
  problem: string | null;
}

interface Answer {
  detail?: string;
  title?: string;
  files?: {
    outcome: UploadResult['outcome'];
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
