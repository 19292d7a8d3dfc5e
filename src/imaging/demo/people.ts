import { figure, type Pose } from './figures.ts';
import { type Colour, type Painting, paint } from './painting.ts';
import { ellipse, limb, type Point, union } from './shapes.ts';

export interface Look {
  clothes: Colour | ((x: number, y: number) => Colour);
  skin: Colour;
  hair: Colour;
  /** Hair to the shoulders, or tied in a bun, or short. */
  cut?: 'short' | 'long' | 'bun';
}

/** A clothed person in a pose: the hip at `at`, one head `size` pixels high. */
export function paintPerson(
  painting: Painting,
  { pose, at, size }: { pose: Pose; at: Point; size: number },
  look: Look,
): void {
  const { shape, within } = figure(pose, at, size);
  const head: Point = [at[0] + pose.head[0] * size, at[1] + pose.head[1] * size];
  const collar = head[1] + size * 0.72;
  const hands = pose.hands.map(([x, y]): Point => [at[0] + x * size, at[1] + y * size]);
  const isFace = (x: number, y: number) => Math.abs(x - head[0]) < size * 0.5 && y < collar;
  const isSkin = (x: number, y: number) =>
    isFace(x, y) || hands.some(([hx, hy]) => Math.hypot(x - hx, y - hy) < size * 0.2);
  const clothesAt = typeof look.clothes === 'function' ? look.clothes : () => look.clothes as Colour;
  paint(painting, shape, (x, y) => (isSkin(x, y) ? look.skin : clothesAt(x, y)), { within, softness: 1.5 });
  paint(painting, hairShape(head, size, look.cut ?? 'short'), look.hair, { within, softness: 2 });
}

function hairShape([x, y]: Point, size: number, cut: NonNullable<Look['cut']>) {
  const crown = ellipse([x, y - size * 0.2], [size * 0.42, size * 0.36]);
  if (cut === 'short') return crown;
  if (cut === 'bun') return union(crown, ellipse([x, y - size * 0.56], [size * 0.2, size * 0.17]));
  const sides = [-1, 1].map((side) =>
    limb(
      [x + side * size * 0.33, y - size * 0.2],
      [x + side * size * 0.36, y + size * 0.42],
      [size * 0.13, size * 0.1],
    ),
  );
  return union(crown, ...sides);
}
