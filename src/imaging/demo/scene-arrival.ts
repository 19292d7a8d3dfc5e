import { type Pose, STANDING } from './figures.ts';
import { between, type Colour, glow, gradient, type Painting, paint, paintAll, shine } from './painting.ts';
import { paintPerson } from './people.ts';
import { ellipse, limb, type Point, polygon, ribbon, union } from './shapes.ts';

const HORIZON = 640;
const SUN: Point = [1260, 560];

const WAVING: Pose = {
  ...STANDING,
  elbows: [
    [-1, -2.6],
    [0.85, -1.2],
  ],
  hands: [
    [-1.15, -3.9],
    [0.72, 0.05],
  ],
  skirt: [
    [-0.5, -1.2],
    [0.5, -1.2],
    [0.68, 1.9],
    [-0.68, 1.9],
  ],
};

const COAT: Pose = {
  ...STANDING,
  skirt: [
    [-0.55, -1],
    [0.55, -1],
    [0.62, 2],
    [-0.62, 2],
  ],
};

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

/** The fuselage leaves the picture on the right. */
function paintPlane(painting: Painting): void {
  const within = [560, 180, 1800, 800] as const;
  const tail = polygon([
    [1800, 170],
    [1770, 176],
    [1640, 470],
    [1800, 470],
  ]);
  const body = union(limb([900, 560], [1900, 540], [104, 118]), limb([800, 585], [960, 562], [58, 100]));
  const metal = (_: number, y: number): Colour =>
    gradient(
      [
        [440, [255, 246, 232]],
        [540, [240, 230, 226]],
        [600, [176, 166, 184]],
        [670, [92, 88, 118]],
      ],
      y,
    );
  paint(painting, tail, (x) => between([46, 74, 132], [86, 120, 178], (x - 1640) / 160), { within, softness: 2 });
  paint(painting, body, metal, { within, softness: 2 });
  paint(painting, (x, y) => Math.max(body(x, y), Math.abs(y - 604 + (x - 900) * 0.012) - 9), [46, 74, 132], {
    within,
    softness: 2,
  });
  for (let x = 1010; x < 1800; x += 44) {
    if (Math.abs(x - 1120) < 36) continue;
    paint(painting, ellipse([x, 540], [10, 14]), [66, 82, 118], { within: [x - 16, 520, x + 16, 560], softness: 2 });
  }
  paint(
    painting,
    polygon([
      [766, 560],
      [846, 522],
      [866, 556],
      [790, 576],
    ]),
    [52, 66, 100],
    { within, softness: 2 },
  );
  paint(
    painting,
    polygon([
      [1240, 616],
      [1480, 614],
      [1800, 742],
      [1800, 690],
    ]),
    [150, 142, 160],
    { within, softness: 2 },
  );
  paint(painting, union(limb([1372, 700], [1500, 696], [46, 38]), ellipse([1340, 700], [20, 48])), [196, 188, 198], {
    within,
    softness: 2,
  });
  paint(painting, ellipse([1330, 700], [13, 40]), [52, 52, 74], { within, softness: 2 });
  for (const [x, size] of [
    [960, 26],
    [1560, 34],
    [1610, 34],
  ] as const) {
    paint(painting, union(limb([x, 640], [x, 740], [7, 7]), ellipse([x, 752], [size, size])), [44, 42, 60], {
      within,
      softness: 2,
    });
  }
}

const DOOR: Point = [1120, 480];

function paintStairs(painting: Painting): void {
  const [left, top] = DOOR;
  const within = [820, 440, 1180, 800] as const;
  paint(
    painting,
    polygon([
      [left - 26, top],
      [left + 26, top],
      [left + 26, top + 128],
      [left - 26, top + 128],
    ]),
    [58, 48, 62],
    { within, softness: 2 },
  );
  glow(painting, [left, top + 60], { radius: 70, colour: [130, 92, 40] });
  const step = (index: number): Point => [left - 26 - index * 25, top + 128 + index * 19];
  for (let index = 0; index < 9; index += 1) {
    const [x, y] = step(index);
    paint(
      painting,
      polygon([
        [x - 26, y],
        [x + 26, y],
        [x + 26, 782],
        [x - 26, 782],
      ]),
      between([206, 198, 204], [120, 112, 130], index / 9),
      { within, softness: 1 },
    );
    paint(painting, limb([x - 26, y], [x + 26, y], [3, 3]), [166, 34, 42], { within });
  }
  const rail = [step(0), step(8)].map(([x, y]): Point => [x, y - 62]);
  paint(
    painting,
    ribbon(rail, () => 3),
    [72, 66, 84],
    { within },
  );
  for (let index = 0; index < 9; index += 2) {
    const [x, y] = step(index);
    paint(painting, limb([x, y], [x, y - 62], [2, 2]), [72, 66, 84], { within });
  }
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
