// Called for each of two million places: a name of its own is found sooner than a member of a global.
const { abs, hypot, max, min } = Math;

/** Shapes as signed distances in pixels: negative inside. */
export type Shape = (x: number, y: number) => number;
export type Point = readonly [number, number];

export function circle([cx, cy]: Point, radius: number): Shape {
  return (x, y) => hypot(x - cx, y - cy) - radius;
}

/** Near enough for painting; exact on the axes. */
export function ellipse([cx, cy]: Point, [rx, ry]: Point): Shape {
  const radius = min(rx, ry);
  return (x, y) => (hypot((x - cx) / rx, (y - cy) / ry) - 1) * radius;
}

/** A limb: a line from `a` to `b` that is `ra` thick at one end and `rb` at the other. */
export function limb(a: Point, b: Point, [ra, rb]: Point): Shape {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const squared = dx * dx + dy * dy || 1;
  return (x, y) => {
    const along = min(1, max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / squared));
    return hypot(x - a[0] - dx * along, y - a[1] - dy * along) - (ra + (rb - ra) * along);
  };
}

export function polygon(points: readonly Point[]): Shape {
  return (x, y) => {
    let nearest = Number.POSITIVE_INFINITY;
    let inside = false;
    for (let at = 0; at < points.length; at += 1) {
      const [ax, ay] = points[at] ?? [0, 0];
      const [bx, by] = points[(at + 1) % points.length] ?? [0, 0];
      nearest = min(nearest, distanceToLine(x, y, [ax, ay, bx, by]));
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
    return inside ? -nearest : nearest;
  };
}

function distanceToLine(x: number, y: number, [ax, ay, bx, by]: [number, number, number, number]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = min(1, max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return hypot(x - ax - dx * along, y - ay - dy * along);
}

/** A smooth line of changing width through the points. */
export function ribbon(points: readonly Point[], width: (along: number) => number): Shape {
  const curve = throughPoints(points);
  const parts = curve.slice(1).map((point, at) => {
    const from = width(at / (curve.length - 1));
    return limb(curve[at] ?? point, point, [from, width((at + 1) / (curve.length - 1))]);
  });
  return union(...parts);
}

/** Catmull-Rom, twelve steps between two points. */
function throughPoints(points: readonly Point[]): Point[] {
  const at = (index: number) => points[min(points.length - 1, max(0, index))] ?? [0, 0];
  const steps = 12;
  return points.slice(0, -1).flatMap((_, index) =>
    Array.from({ length: steps + (index === points.length - 2 ? 1 : 0) }, (_unused, step): Point => {
      const around = [at(index - 1), at(index), at(index + 1), at(index + 2)];
      return [
        spline(
          around.map(([x]) => x),
          step / steps,
        ),
        spline(
          around.map(([, y]) => y),
          step / steps,
        ),
      ];
    }),
  );
}

function spline([p0 = 0, p1 = 0, p2 = 0, p3 = 0]: number[], t: number): number {
  return (
    0.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t + (3 * p1 - p0 - 3 * p2 + p3) * t ** 3)
  );
}

export function union(...shapes: Shape[]): Shape {
  return (x, y) => {
    let nearest = Number.POSITIVE_INFINITY;
    for (const shape of shapes) nearest = min(nearest, shape(x, y));
    return nearest;
  };
}

/** Shapes that flow into each other over `reach` pixels, as a body's do. */
export function blend(reach: number, ...shapes: Shape[]): Shape {
  return (x, y) => {
    let nearest = Number.POSITIVE_INFINITY;
    for (const shape of shapes) nearest = smoothMinimum(nearest, shape(x, y), reach);
    return nearest;
  };
}

function smoothMinimum(a: number, b: number, reach: number): number {
  if (abs(a - b) >= reach) return min(a, b);
  const overlap = (reach - abs(a - b)) / reach;
  return min(a, b) - (overlap * overlap * reach) / 4;
}
