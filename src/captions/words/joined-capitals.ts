const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** The small x of `PUBLICATIONxNOTxINxGER`, which stands between capitals for a space. */
export function isJoint(text: string, at: number): boolean {
  return text.charCodeAt(at) === 120 && isCapital(text.charCodeAt(at - 1)) && isCapital(text.charCodeAt(at + 1));
}

/** The first such x of the word from `start` to `end`, or its end. */
export function jointIn(text: string, start: number, end: number): number {
  if (!(isCapital(text.charCodeAt(start)) && isCapital(text.charCodeAt(start + 1)))) return end;
  for (let at = start + 2; at < end; at += 1) if (isJoint(text, at)) return at;
  return end;
}
