import { paintPlane, paintStairs } from './aeroplane.ts';
import type { Pose } from './figures.ts';
import { between, type Colour, glow, gradient, type Painting, paint, paintAll, shine } from './painting.ts';
import { paintPerson } from './people.ts';
import { COAT, STANDING, WAVING } from './poses.ts';
import { ellipse, limb, type Point, polygon, union } from './shapes.ts';

const HORIZON = 640;
const SUN: Point = [1260, 560];

const SKY: readonly (readonly [number, Colour])[] = [
  [0, [46, 66, 120]],
  [240, [104, 112, 164]],
  [430, [224, 150, 140]],
  [560, [252, 198, 136]],
  [HORIZON, [255, 222, 168]],
];

/** A delegation comes down from an aeroplane on wet tarmac, early in the morning. */
export function paintArrival(painting: Painting): void {
  paintAll(painting, (_, y) => (y < HORIZON ? gradient(SKY, y) : wetGround(y)));
  for (const [x, y, length] of CLOUDS) paintCloud(painting, [x, y], length);
  glow(painting, SUN, { radius: 520, colour: [120, 74, 30] });
  paint(painting, ellipse(SUN, [46, 46]), [255, 246, 214], { within: [1200, 500, 1320, 620], softness: 6 });
  paintHills(painting);
  paintPlane(painting);
  paintStairs(painting);
  paintReflections(painting);
  paintCarpet(painting);
  paintDelegation(painting);
}

/** What the sky leaves on the ground, darker towards the viewer. */
function wetGround(y: number): Colour {
  return between(gradient(SKY, HORIZON - (y - HORIZON) * 1.05), [34, 36, 56], 0.42 + ((y - HORIZON) / 560) * 0.4);
}

const CLOUDS: readonly (readonly [number, number, number])[] = [
  [260, 150, 240],
  [620, 90, 300],
  [1240, 210, 330],
  [1580, 120, 220],
  [960, 330, 260],
  [180, 380, 200],
];

function paintCloud(painting: Painting, [x, y]: Point, length: number): void {
  const bank = union(
    limb([x - length, y], [x + length, y + 6], [5, 9]),
    limb([x - length * 0.4, y - 11], [x + length * 0.6, y - 9], [8, 5]),
  );
  paint(painting, bank, [255, 206, 176], {
    within: [x - length - 60, y - 60, x + length + 60, y + 60],
    softness: 44,
    opacity: 0.62,
  });
}

function paintHills(painting: Painting): void {
  const ridge = (x: number) => HORIZON - 26 - 17 * Math.sin(x / 170) - 9 * Math.sin(x / 61 + 1);
  paint(painting, (x, y) => ridge(x) - y, [132, 104, 128], { within: [0, 560, 1800, HORIZON], softness: 4 });
  const tower = union(
    limb([250, HORIZON], [250, 520], [11, 8]),
    polygon([
      [222, 522],
      [278, 522],
      [288, 486],
      [212, 486],
    ]),
    limb([250, 486], [250, 462], [2, 1]),
  );
  paint(painting, tower, [92, 76, 104], { within: [190, 440, 310, HORIZON], softness: 2 });
  const terminal = polygon([
    [300, HORIZON],
    [300, 596],
    [470, 578],
    [640, 596],
    [640, HORIZON],
  ]);
  paint(painting, terminal, (x, y) => (y > 604 && y < 626 && x % 26 < 18 ? [255, 214, 140] : [104, 84, 110]), {
    within: [290, 570, 650, HORIZON],
    softness: 2,
  });
}

/** Wet ground gives back the sun, and the aeroplane as a shade. */
function paintReflections(painting: Painting): void {
  shine(painting, [120, 84, 44], {
    within: [1080, HORIZON, 1440, 1200],
    strengthAt: (x, y) =>
      Math.max(0, 1 - Math.abs(x - SUN[0] + Math.sin(y / 7) * 16) / (46 + (y - HORIZON) * 0.16)) *
      (0.55 + 0.45 * Math.sin(y / 5)) *
      0.6,
  });
  shine(painting, [-46, -42, -30], {
    within: [700, 740, 1800, 1000],
    strengthAt: (x, y) => Math.max(0, 1 - Math.abs(y - 840) / 110) * Math.min(1, (x - 700) / 260),
  });
}

function paintCarpet(painting: Painting): void {
  const carpet = polygon([
    [836, 784],
    [940, 784],
    [560, 1210],
    [60, 1210],
  ]);
  paint(
    painting,
    carpet,
    (_, y) =>
      gradient(
        [
          [784, [196, 46, 52]],
          [1200, [110, 16, 30]],
        ],
        y,
      ),
    { within: [40, 780, 960, 1200], softness: 2 },
  );
}

const PARTY: readonly { at: Point; size: number; clothes: Colour; hair: Colour; pose?: Pose; cut?: 'long' | 'bun' }[] =
  [
    { at: [990, 602], size: 25, clothes: [48, 50, 70], hair: [48, 40, 40] },
    { at: [1120, 520], size: 21, clothes: [70, 60, 84], hair: [60, 46, 40], cut: 'long' },
    { at: [830, 776], size: 35, clothes: [46, 52, 74], hair: [90, 88, 90] },
    { at: [640, 850], size: 47, clothes: [34, 40, 62], hair: [40, 34, 36], pose: COAT },
    { at: [735, 880], size: 51, clothes: [190, 70, 78], hair: [104, 66, 44], pose: WAVING, cut: 'long' },
    { at: [290, 880], size: 53, clothes: [40, 46, 66], hair: [52, 50, 52], pose: COAT },
    { at: [175, 905], size: 57, clothes: [60, 58, 66], hair: [36, 32, 32] },
  ];

function paintDelegation(painting: Painting): void {
  for (const { at, size, clothes, hair, pose = STANDING, cut } of PARTY) {
    const feet = at[1] + size * 3.75;
    shine(painting, [-44, -42, -34], {
      within: [at[0] - size * 3, feet - size, at[0] + size * 2, feet + size],
      strengthAt: (x, y) =>
        size < 30
          ? 0
          : Math.max(0, 1 - Math.hypot((x - at[0] + size * 0.6) / (size * 1.7), (y - feet) / (size * 0.24))),
    });
    const lit = (x: number): Colour => between(clothes, [255, 196, 140], ((x - at[0]) / size - 0.25) * 0.5);
    paintPerson(painting, { pose, at, size }, { clothes: lit, skin: [222, 172, 142], hair, cut: cut ?? 'short' });
  }
}
