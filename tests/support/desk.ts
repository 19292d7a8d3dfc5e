import { afterAll, beforeAll } from '@jest/globals';
import { furnish, openTestArchive, type TestArchive } from './test-archive.ts';

export type Person = Awaited<ReturnType<TestArchive['signIn']>>;

/** A furnished archive, who works at it, and what they look at. */
export interface Desk {
  archive: TestArchive;
  editor: Person;
  /** Agrees to what the editor proposes. */
  manager: Person;
  /** Another rights manager, for what the first has asked. */
  other: Person;
  /** The photo as the API gives it. */
  seen(photo: string): Promise<Seen>;
  /** In the outlet of the whole world, or where else the query says. */
  verdict(photo: string, query?: string): Promise<Told>;
  /** Whether the search for what may be used in the outlet finds it. */
  isFound(photo: string, outlet?: string): Promise<boolean>;
  /** A second person agrees to all that waits of the photo; answers the ids. */
  confirmAll(photo: string): Promise<string[]>;
}

/** As it came over the wire. */
// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is for each test to say
type Answer = any;
type Seen = Record<string, Answer>;
type Told = Seen & { outcome: string; reasons: Answer[] };

/** Opened before the tests beside it, and closed after them. */
export function deskForTests(): Desk {
  const desk = {
    async seen(photo) {
      return (await desk.archive.request.get(`/api/v1/photos/${photo}`).expect(200)).body;
    },
    async verdict(photo, query = 'outlet=world-web') {
      return (await desk.archive.request.get(`/api/v1/photos/${photo}/verdicts?${query}`).expect(200)).body[0];
    },
    async isFound(photo, outlet = 'world-web') {
      const { body } = await desk.archive.request.get(`/api/v1/photos?usable=${outlet}`).expect(200);
      return (body.items as { id: string }[]).some(({ id }) => id === photo);
    },
    async confirmAll(photo) {
      const ids: string[] = (await desk.seen(photo)).proposals.map(({ id }: { id: string }) => id);
      for (const id of ids)
        await desk.manager.post(`/api/v1/widenings/${id}/confirmation`).send({ reason: 'So it is' }).expect(200);
      return ids;
    },
  } as Desk;
  beforeAll(async () => {
    desk.archive = await openTestArchive();
    await furnish(desk.archive);
    desk.editor = await desk.archive.signIn(['editor']);
    desk.manager = await desk.archive.signIn(['rights-manager']);
    desk.other = await desk.archive.signIn(['rights-manager']);
  });
  afterAll(() => desk.archive.close());
  return desk;
}
