import { demoPicture } from '../imaging/demo-picture.ts';

export interface DemoClearance {
  /** Id of the photo. */
  photo: string;
  /** Slug of the outlet. */
  outlet: string;
  url: string;
}

export interface DemoArchive {
  photos: { number: number; id: string }[];
  clearances: DemoClearance[];
  /** Id of a person with names in four scripts. */
  person: string;
  /** Id of a photo that shows the picture of photo 1, by another agency. */
  passedOn: string;
}

/** Where the demo's own API is, and the cookie of somebody who is signed in there: agreements and outlets are added in person. */
export interface Door {
  url: string;
  cookie: string;
}

const CAPTIONS = [
  'Russian Culture Minister Olga Lyubimova (2nd row 2-L) and North Korean leader Kim Jong Un (2nd row C) attend a performance in Pyongyang on Sunday. Lyubimova is visiting on the first anniversary of the signing of a North Korea-Russia comprehensive partnership treaty, state-run media reported Monday. Photo by KCNA/EPA-EFE',
  "Russian Minister of Culture Olga Lyubimova attends a ceremony of awarding India's Prime Minister Narendra Modi with the Order of St. Andrew the Apostle the First-Called at the Kremlin in Moscow, Russia July 9, 2024. REUTERS/Evgenia Novozhenina/File Photo",
  "Russia's Culture Minister Olga Lyubimova (L) arrives in Pyongyang on June 28, 2025, in this photo released by North Korea's official Korean Central News Agency the next day. (For Use Only in the Republic of Korea. No Redistribution) (Yonhap)",
  'This photo, published by the Korean Central News Agency on June 30, 2025, shows an art performance staged in Pyongyang on June 29, 2025. (For Use Only in the Republic of Korea. No Redistribution) (Yonhap)',
];

/** The picture of photo 1 as another agency delivers it, with rights of its own. */
const PASSED_ON = {
  number: 1,
  caption:
    'North Korean leader Kim Jong Un and Russian Culture Minister Olga Lyubimova watch a performance in Pyongyang on June 29, 2025, in this photo released by the Korean Central News Agency. (For Use Only in the Republic of Korea. No Redistribution) (Yonhap)',
};

const AGENCIES = [
  { name: 'EPA-EFE', aliases: ['EPA', 'EFE', 'European Pressphoto Agency'], timeZone: 'Europe/Berlin' },
  { name: 'Reuters', aliases: ['Thomson Reuters'], timeZone: 'Europe/London' },
  { name: 'Yonhap', aliases: ['Yonhap News Agency', '연합뉴스'], timeZone: 'Asia/Seoul' },
];

/** For Yonhap this is as wide as for the others: only a caption's own words narrow it. */
const AGREEMENT = {
  title: 'Editorial subscription',
  territories: 'all',
  channels: 'all',
  purposes: ['editorial'],
  actions: ['publish', 'modify', 'archive'],
};

const HOUSE_RULES = [
  {
    sourceKind: 'staff',
    territories: 'all',
    channels: 'all',
    purposes: 'all',
    actions: ['publish', 'modify', 'archive', 'redistribute', 'resell'],
    reason: 'Our own pictures',
  },
  {
    sourceKind: 'handout',
    territories: 'all',
    channels: 'all',
    purposes: ['editorial'],
    actions: ['publish', 'modify', 'archive', 'redistribute'],
    reason: 'Handed out for reporting',
  },
];

const OUTLETS = [
  {
    slug: 'world-web',
    name: 'World web',
    channels: ['online'],
    homeCountry: 'KR',
    territories: 'all',
    geofenced: false,
  },
  {
    slug: 'world-app',
    name: 'World app',
    channels: ['mobile'],
    homeCountry: 'KR',
    territories: 'all',
    geofenced: true,
  },
  {
    slug: 'seoul-print',
    name: 'Seoul print',
    channels: ['print-newspaper'],
    homeCountry: 'KR',
    territories: ['KR'],
    geofenced: false,
  },
];

/** What the desk has cleared already: 1 and 2 for everybody, 3 and 4 where visitors' countries are checked. */
const CLEARED = [
  { number: 1, outlet: 'world-web' },
  { number: 2, outlet: 'world-web' },
  { number: 3, outlet: 'world-app' },
  { number: 4, outlet: 'world-app' },
];

/** The person of photo 1, as agencies of other countries write the name. */
const PERSON = { name: 'Kim Jong Un', others: ['김정은', '金正恩', 'Ким Чен Ын'] };

/** Fills the archive as a desk would, through its own API. */
export async function fillDemoArchive(to: Door): Promise<DemoArchive> {
  for (const agency of AGENCIES) {
    const { slug } = await post<{ slug: string }>(to, '/agencies', agency);
    await post(to, '/agreements', { supplier: slug, ...AGREEMENT });
  }
  for (const rule of HOUSE_RULES) await post(to, '/house-rules', rule);
  for (const outlet of OUTLETS) await post(to, '/outlets', outlet);

  const passedOn = await upload(to, { ...PASSED_ON, isPassedOn: true });
  const ids = new Map<number, string>();
  // The grid shows the newest first: the first founding photo is to stand first.
  for (const number of [4, 3, 2, 1])
    ids.set(number, await upload(to, { number, caption: CAPTIONS[number - 1] ?? '', isPassedOn: false }));
  const photos = [...ids].map(([number, id]) => ({ number, id })).reverse();

  const clearances: DemoClearance[] = [];
  for (const { number, outlet } of CLEARED) {
    const photo = ids.get(number) ?? '';
    const { url: address } = await post<{ url: string }>(to, '/clearances', {
      photo,
      outlet,
      story: 'Culture minister visits Pyongyang',
    });
    clearances.push({ photo, outlet, url: address });
  }
  return { photos, clearances, person: await namedInOtherScripts(to), passedOn };
}

async function namedInOtherScripts(to: Door): Promise<string> {
  const { items } = await get<{ items: { id: string }[] }>(to, `/persons?${new URLSearchParams({ q: PERSON.name })}`);
  const id = items[0]?.id ?? '';
  for (const name of PERSON.others)
    await post(to, `/persons/${id}/names`, { name, reason: 'As agencies of other countries write it' });
  return id;
}

interface DemoPhoto {
  number: number;
  caption: string;
  isPassedOn: boolean;
}

async function upload(to: Door, { number, ...photo }: DemoPhoto): Promise<string> {
  const picture = await demoPicture(number, photo);
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(picture)], { type: 'image/jpeg' }), `founding-photo-${number}.jpg`);
  const { files } = await answerOf<{ files: { id: string }[] }>(
    await fetch(`${to.url}/api/v1/photos`, { method: 'POST', headers: inPerson(to), body: form }),
  );
  return files[0]?.id ?? '';
}

function inPerson({ url, cookie }: Door) {
  return { Cookie: cookie, Origin: url };
}

async function get<T>(to: Door, path: string): Promise<T> {
  return answerOf<T>(await fetch(`${to.url}/api/v1${path}`, { headers: inPerson(to) }));
}

async function post<T>(to: Door, path: string, body: unknown): Promise<T> {
  const headers = { ...inPerson(to), 'Content-Type': 'application/json' };
  return answerOf<T>(await fetch(`${to.url}/api/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function answerOf<T>(response: Response): Promise<T> {
  if (response.ok) return (await response.json()) as T;
  throw new Error(`The demo could not be filled: ${response.url} answered ${response.status} ${await response.text()}`);
}
