import { figure, onlooker } from './figures.ts';
import { between, type Colour, glow, gradient, type Painting, paint, paintAll, shine } from './painting.ts';
import { paintPerson } from './people.ts';
import { CONDUCTOR, SINGER } from './poses.ts';
import { type Point, polygon } from './shapes.ts';

const STAGE_EDGE = 800;
const BACK_EDGE = 690;

/** A gala: singers and a conductor in warm light, seen over the heads of the second row. */
export function paintPerformance(painting: Painting): void {
  const { width, height } = painting;
  paintAll(painting, (x, y) => {
    if (y > STAGE_EDGE)
      return gradient(
        [
          [STAGE_EDGE, [36, 14, 16]],
          [height, [8, 5, 9]],
        ],
        y,
      );
    if (y > BACK_EDGE)
      return gradient(
        [
          [BACK_EDGE, [118, 62, 34]],
          [STAGE_EDGE, [196, 118, 58]],
        ],
        y,
      );
    const middle = Math.abs(x - width / 2) / width;
    return between(
      gradient(
        [
          [0, [28, 12, 40]],
          [400, [92, 30, 62]],
          [BACK_EDGE, [206, 92, 60]],
        ],
        y,
      ),
      [24, 10, 34],
      middle * 1.25,
    );
  });
  paintBackdrop(painting);
  for (const [from, to, colour] of BEAMS) beam(painting, { from, to, colour });
  for (let index = 0; index < 15; index += 1) paintSinger(painting, index);
  const conductor = figure(CONDUCTOR, [905, 690], 30);
  paint(painting, conductor.shape, [22, 10, 18], { within: conductor.within });
  paintCurtains(painting);
  for (let index = 0; index < 13; index += 1)
    glow(painting, [330 + index * 95, STAGE_EDGE + 4], { radius: 60, colour: [150, 96, 44] });
  paintAudience(painting);
}

/** A sun of rays behind the choir. */
function paintBackdrop(painting: Painting): void {
  const [cx, cy] = [900, 640];
  shine(painting, [110, 58, 22], {
    within: [150, 0, 1650, BACK_EDGE],
    strengthAt: (x, y) => {
      const ray = Math.sin(Math.atan2(y - cy, x - cx) * 24) > 0 ? 0.5 : 0.2;
      return ray * Math.max(0, 1 - Math.hypot(x - cx, (y - cy) * 1.1) / 760);
    },
  });
  glow(painting, [cx, cy - 60], { radius: 430, colour: [190, 120, 60] });
}

const BEAMS: readonly (readonly [Point, Point, Colour])[] = [
  [
    [330, -40],
    [700, 760],
    [70, 40, 90],
  ],
  [
    [640, -40],
    [820, 760],
    [120, 86, 40],
  ],
  [
    [1160, -40],
    [980, 760],
    [120, 86, 40],
  ],
  [
    [1470, -40],
    [1100, 760],
    [70, 40, 90],
  ],
];

function beam(painting: Painting, { from, to, colour }: { from: Point; to: Point; colour: Colour }): void {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const strengthAt = (x: number, y: number) => {
    const along = ((x - from[0]) * dx + (y - from[1]) * dy) / length;
    const across = Math.abs((x - from[0]) * dy - (y - from[1]) * dx) / length;
    const half = 16 + along * 0.2;
    return along < 0 ? 0 : Math.max(0, 1 - (across / half) ** 2) * Math.max(0.12, 1 - along / (length * 1.25));
  };
  shine(painting, colour, { within: [0, 0, painting.width, STAGE_EDGE], strengthAt });
}

function paintSinger(painting: Painting, index: number): void {
  const x = 430 + index * 67 + (index > 6 ? 12 : 0);
  const isFront = index % 2 === 0;
  const place = { pose: SINGER, at: [x, isFront ? 640 : 615] as Point, size: isFront ? 24 : 22 };
  const clothes: Colour = isFront ? [168, 30, 46] : [96, 22, 54];
  paintPerson(painting, place, { clothes, skin: [228, 160, 120], hair: [44, 20, 26], cut: isFront ? 'bun' : 'long' });
}

function paintCurtains(painting: Painting): void {
  for (const side of [0, 1]) {
    const edge: Point[] = Array.from({ length: 14 }, (_, step) => [
      300 - Math.sin(step / 4) * 46 - step * 3,
      step * 66,
    ]);
    const outline: Point[] = [[-20, -20], ...edge, [-20, 870]];
    const shape = polygon(outline.map(([x, y]) => (side === 0 ? [x, y] : [painting.width - x, y])));
    const within = side === 0 ? ([0, 0, 340, 870] as const) : ([painting.width - 340, 0, painting.width, 870] as const);
    paint(painting, shape, (x, y) => fold(side === 0 ? x : painting.width - x, y), { within, softness: 2 });
  }
  const valance = polygon([
    [0, -5],
    [1800, -5],
    ...Array.from(
      { length: 37 },
      (_, step): Point => [1800 - step * 50, 92 + 26 * Math.abs(Math.sin((step * Math.PI) / 4))],
    ),
  ]);
  paint(painting, valance, (x, y) => between(fold(x, y), [170, 120, 50], y > 96 ? 0.45 : 0), {
    within: [0, 0, 1800, 130],
  });
}

function fold(x: number, y: number): Colour {
  const wave = 0.5 + 0.5 * Math.sin(x / 13 + Math.sin(y / 210) * 1.4);
  return between([58, 6, 16], [172, 24, 34], wave * (1 - y / 1500));
}

function paintAudience(painting: Painting): void {
  const rows = [
    { y: 985, size: 78, step: 150, shift: 40, colour: [30, 15, 24] as Colour },
    { y: 1120, size: 112, step: 226, shift: -40, colour: [13, 8, 15] as Colour },
  ];
  for (const { y, size, step, shift, colour } of rows) {
    for (let x = shift; x < painting.width + step; x += step) {
      const sway = Math.sin(x * 1.7) * size * 0.16;
      const { shape, within } = onlooker([x + sway, y + Math.cos(x * 2.3) * size * 0.14], size);
      // Light from the stage catches heads and shoulders, and is gone below.
      const lit = (_px: number, py: number) => between([214, 112, 58], colour, (py - y + size * 0.6) / (size * 1.5));
      paint(painting, shape, lit, { within, softness: 3 });
      paint(painting, (px, py) => shape(px, py - size * 0.05) + size * 0.025, colour, { within, softness: 4 });
    }
  }
}
