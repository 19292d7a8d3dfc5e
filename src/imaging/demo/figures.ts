import type { Bounds } from './painting.ts';
import { blend, ellipse, limb, type Point, polygon, type Shape, union } from './shapes.ts';

/** Joints of a body in heads: x to the right, y down, the hip at 0, 0. A standing adult is some seven and a half heads tall. */
export interface Pose {
  neck: Point;
  head: Point;
  hands: readonly [Point, Point];
  elbows: readonly [Point, Point];
  knees: readonly [Point, Point];
  feet: readonly [Point, Point];
  /** Outline of a skirt or coat around the hip, or none. */
  skirt?: readonly Point[];
}

export interface Placed {
  shape: Shape;
  within: Bounds;
}

/** The silhouette of a body in a pose: the hip at `at`, one head `size` pixels high. */
export function figure(pose: Pose, at: Point, size: number): Placed {
  const to = ([x, y]: Point): Point => [at[0] + x * size, at[1] + y * size];
  const thick = (a: number, b: number): Point => [a * size, b * size];
  const neck = to(pose.neck);
  const shoulders = [-1, 1].map((side) => to([pose.neck[0] + side * 0.62, pose.neck[1] + 0.38]));
  const sides = [0, 1] as const;
  const body = blend(
    size * 0.3,
    limb(to([pose.neck[0], pose.neck[1] + 0.6]), to([0, -0.2]), thick(0.58, 0.45)),
    limb(shoulders[0] ?? neck, shoulders[1] ?? neck, thick(0.24, 0.24)),
    ...sides.flatMap((side) => [
      limb(shoulders[side] ?? neck, to(pose.elbows[side]), thick(0.24, 0.17)),
      limb(to(pose.elbows[side]), to(pose.hands[side]), thick(0.17, 0.11)),
      limb(to([side === 0 ? -0.24 : 0.24, 0]), to(pose.knees[side]), thick(0.38, 0.27)),
      limb(to(pose.knees[side]), to(pose.feet[side]), thick(0.26, 0.15)),
    ]),
  );
  const parts = [body, limb(neck, to(pose.head), thick(0.18, 0.16)), ellipse(to(pose.head), thick(0.4, 0.5))];
  if (pose.skirt !== undefined) parts.push(polygon(pose.skirt.map(to)));
  const reach = size * 5.4;
  return { shape: union(...parts), within: [at[0] - reach, at[1] - reach, at[0] + reach, at[1] + reach] };
}

/** Head and shoulders from behind, as a row in front of a camera: `at` is the chin, `size` the head's height. */
export function onlooker(at: Point, size: number): Placed {
  const [x, y] = at;
  const shape = blend(
    size * 0.3,
    ellipse([x, y - size * 0.5], [size * 0.4, size * 0.52]),
    limb([x, y - size * 0.1], [x, y + size * 0.5], [size * 0.2, size * 0.26]),
    limb([x - size * 0.55, y + size * 1.15], [x + size * 0.55, y + size * 1.15], [size * 0.75, size * 0.75]),
    limb([x, y + size * 1.3], [x, y + size * 3], [size * 1.25, size * 1.3]),
  );
  return { shape, within: [x - size * 1.45, y - size * 1.15, x + size * 1.45, y + size * 3.2] };
}
