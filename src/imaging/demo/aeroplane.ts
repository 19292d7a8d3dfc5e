import { between, type Colour, glow, gradient, type Painting, paint } from './painting.ts';
import { ellipse, limb, type Point, polygon, ribbon, union } from './shapes.ts';

/** The fuselage leaves the picture on the right. */
export function paintPlane(painting: Painting): void {
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

/** Steps from the door down to the carpet. */
export function paintStairs(painting: Painting): void {
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
