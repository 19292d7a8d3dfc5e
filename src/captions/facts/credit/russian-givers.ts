type Bent = readonly [instrumental: RegExp, ending: string];

/** Bodies as `предоставлено` bends them, and the ending of the case that a credit is printed in. */
const BENT: readonly Bent[] = [
  [/^(?:пресс-служб|росгварди|прокуратур|галере|дум)(?=ой$|ей$)/iu, 'а'],
  [/^(?:администраци|полици|компани|федераци|ассоциаци|академи|росгварди|галере|гварди)(?=ей$)/iu, 'я'],
  [/^(?:министерств|ведомств|агентств|правительств|посольств|издательств|обществ)(?=ом$)/iu, 'о'],
  [/^(?:управлени|учреждени|отделени)(?=ем$)/iu, 'е'],
  [/^(?:муз)(?=еем$)/iu, 'ей'],
  [
    /^(?:театр|фонд|клуб|комитет|департамент|университет|институт|центр|архив|штаб|завод|парк|зоопарк|союз|совет|суд|оркестр|телеканал)(?=ом$)/iu,
    '',
  ],
];

/** The name of whoever gave a picture as a credit prints it: `пресс-службой театра` is `пресс-служба театра`. */
export function unbent(giver: string): string {
  const first = /^[\p{Script=Cyrillic}-]+/u.exec(giver)?.[0] ?? '';
  for (const [instrumental, ending] of BENT) {
    const stem = instrumental.exec(first)?.[0];
    if (stem !== undefined) return stem + ending + giver.slice(first.length);
  }
  return giver;
}
