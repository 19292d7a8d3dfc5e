import { figure, type Pose } from './figures.ts';
import { between, type Colour, glow, gradient, type Painting, paint, paintAll, shine } from './painting.ts';
import { ARABESQUE, LEAP, TURN } from './poses.ts';
import { circle, ellipse, type Point, ribbon } from './shapes.ts';

const FLOOR = 860;
const MOON: Point = [900, 430];

/** Dancers with long ribbons before a great disc of light. */
export function paintDance(painting: Painting): void {
  paintAll(painting, (x, y) => {
    const edge = Math.abs(x - 900) / 900;
    const air = gradient(
      [
        [0, [14, 18, 56]],
        [420, [44, 38, 118]],
        [FLOOR, [150, 62, 140]],
      ],
      y,
    );
    const floor = gradient(
      [
        [FLOOR, [112, 46, 118]],
        [1200, [14, 12, 38]],
      ],
      y,
    );
    return between(y < FLOOR ? air : floor, [10, 8, 34], edge ** 2 * 0.75);
  });
  paintMoon(painting);
  for (const [x, colour] of BEAMS) paintBeam(painting, x, colour);
  paintPetals(painting);
  for (const [points, colour] of RIBBONS) paintRibbon(painting, points, colour);
  for (const dancer of DANCERS) paintDancer(painting, dancer);
}

function paintMoon(painting: Painting): void {
  glow(painting, MOON, { radius: 760, colour: [120, 74, 96] });
  const within = [500, 30, 1300, 830] as const;
  paint(
    painting,
    circle(MOON, 352),
    (x, y) => between([255, 236, 196], [250, 150, 128], Math.hypot(x - 830, y - 330) / 560),
    { within, softness: 5 },
  );
  for (const radius of [378, 398, 424]) {
    paint(painting, (x, y) => Math.abs(Math.hypot(x - MOON[0], y - MOON[1]) - radius) - 1.5, [255, 210, 180], {
      within: [440, 0, 1360, FLOOR],
      softness: 2,
      opacity: 0.4,
    });
  }
  shine(painting, [130, 78, 66], {
    within: [480, FLOOR, 1320, 1200],
    strengthAt: (x, y) =>
      Math.max(0, 1 - Math.hypot((x - MOON[0]) / 400, (y - FLOOR) / 270)) * (0.72 + 0.28 * Math.sin(y / 6)),
  });
}

const BEAMS: readonly (readonly [number, Colour])[] = [
  [180, [36, 52, 120]],
  [520, [60, 44, 110]],
  [1280, [60, 44, 110]],
  [1620, [36, 52, 120]],
];

function paintBeam(painting: Painting, x: number, colour: Colour): void {
  const lean = (900 - x) * 0.34;
  const strengthAt = (px: number, py: number) =>
    Math.max(0, 1 - (Math.abs(px - x - (lean * py) / FLOOR) / (14 + py * 0.13)) ** 2) * (1 - py / 1250);
  shine(painting, colour, { within: [x - 480, 0, x + 480, FLOOR + 60], strengthAt });
}

const RIBBONS: readonly (readonly [readonly Point[], Colour])[] = [
  [
    [
      [985, 262],
      [1110, 170],
      [1260, 260],
      [1330, 430],
      [1490, 430],
      [1600, 250],
      [1740, 230],
    ],
    [246, 78, 92],
  ],
  [
    [
      [745, 286],
      [640, 180],
      [500, 220],
      [450, 400],
      [330, 470],
      [200, 350],
      [70, 330],
    ],
    [255, 176, 72],
  ],
  [
    [
      [565, 596],
      [640, 690],
      [760, 660],
      [860, 720],
      [960, 780],
      [1090, 740],
    ],
    [118, 208, 232],
  ],
  [
    [
      [1307, 604],
      [1400, 480],
      [1480, 560],
      [1530, 700],
      [1650, 720],
      [1760, 600],
    ],
    [176, 132, 250],
  ],
];

function paintRibbon(painting: Painting, points: readonly Point[], colour: Colour): void {
  const shape = ribbon(points, (along) => 3 + 15 * Math.sin(Math.PI * Math.min(1, along + 0.06)));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const within = [Math.min(...xs) - 60, Math.min(...ys) - 60, Math.max(...xs) + 60, Math.max(...ys) + 60] as const;
  const silk = (x: number, y: number) => between(colour, [255, 255, 255], 0.28 + 0.28 * Math.sin(x / 34 + y / 26));
  paint(painting, shape, silk, { within, softness: 2, opacity: 0.94 });
}

interface Dancer {
  pose: Pose;
  at: Point;
  size: number;
  isMirrored?: boolean;
  /** Where the floor is under the feet. */
  ground: number;
}

const DANCERS: readonly Dancer[] = [
  { pose: LEAP, at: [872, 468], size: 52, ground: 900 },
  { pose: ARABESQUE, at: [445, 742], size: 46, ground: 914 },
  { pose: ARABESQUE, at: [1420, 738], size: 46, isMirrored: true, ground: 912 },
  { pose: TURN, at: [672, 784], size: 38, ground: 928 },
  { pose: TURN, at: [1150, 788], size: 38, ground: 932 },
];

function paintDancer(painting: Painting, { pose, at, size, isMirrored, ground }: Dancer): void {
  const { shape, within } = figure(isMirrored ? mirrored(pose) : pose, at, size);
  const isAloft = ground - at[1] > size * 5;
  const shadow: Point = isAloft ? [size * 2.6, size * 0.3] : [size * 1.7, size * 0.28];
  paint(painting, ellipse([at[0], ground], shadow), [24, 8, 40], {
    within: [at[0] - 200, ground - 60, at[0] + 200, ground + 60],
    softness: 24,
    opacity: 0.55,
  });
  if (!isAloft) {
    const reflection = (x: number, y: number) => shape(x, 2 * ground - y);
    paint(painting, reflection, [26, 12, 48], {
      within: [within[0], ground, within[2], ground + size * 4],
      softness: 9,
      opacity: 0.36,
    });
  }
  paint(painting, shape, [255, 204, 190], { within, softness: 6, opacity: 0.75 });
  const cloth = (x: number, y: number) =>
    between([34, 14, 54], [104, 30, 84], (x - at[0] + y - at[1]) / (size * 8) + 0.3);
  paint(painting, (x, y) => shape(x, y) + 2, cloth, { within, softness: 2 });
}

function mirrored(pose: Pose): Pose {
  const turn = ([x, y]: Point): Point => [-x, y];
  const both = ([a, b]: readonly [Point, Point]): [Point, Point] => [turn(b), turn(a)];
  return {
    neck: turn(pose.neck),
    head: turn(pose.head),
    elbows: both(pose.elbows),
    hands: both(pose.hands),
    knees: both(pose.knees),
    feet: both(pose.feet),
    ...(pose.skirt === undefined ? {} : { skirt: pose.skirt.map(turn) }),
  };
}

function paintPetals(painting: Painting): void {
  for (let index = 0; index < 70; index += 1) {
    const x = (index * 367) % 1800;
    const y = (index * index * 91 + index * 53) % 1080;
    const size = 3 + (index % 5) * 1.6;
    paint(painting, ellipse([x, y], [size * 1.5, size]), [255, 190, 186], {
      within: [x - 14, y - 14, x + 14, y + 14],
      softness: 3,
      opacity: 0.5,
    });
  }
}
