import { onlooker } from './figures.ts';
import { between, type Colour, glow, gradient, type Painting, paint, paintAll, shine } from './painting.ts';
import { paintPerson } from './people.ts';
import { GIVING, GOWN, STANDING, TAKING } from './poses.ts';
import { blend, circle, ellipse, limb, type Point, polygon, type Shape, union } from './shapes.ts';

const FLOOR = 760;
const MIDDLE = 900;

/** An award in a white and golden hall: two people, one order, a carpet, chandeliers. */
export function paintCeremony(painting: Painting): void {
  paintHall(painting);
  for (const x of [290, 1510]) paintArch(painting, [x, 330], [150, 420]);
  for (const x of [600, 1200]) paintArch(painting, [x, 360], [105, 380]);
  paintArch(painting, [MIDDLE, 330], [150, 410]);
  for (const x of [70, 455, 735, 1065, 1345, 1730]) paintColumn(painting, x);
  paintCarpet(painting);
  paintChandelier(painting, [MIDDLE, 190], 1.25);
  paintChandelier(painting, [430, 140], 0.8);
  paintChandelier(painting, [1370, 140], 0.8);
  paintPeople(painting);
}

function paintHall(painting: Painting): void {
  paintAll(painting, (x, y) => {
    const edge = Math.abs(x - MIDDLE) / MIDDLE;
    if (y > FLOOR) {
      const board = Math.floor((x - MIDDLE) / ((y - FLOOR) * 0.35 + 26)) + Math.floor(Math.log(y - FLOOR + 30) * 5);
      const wood = gradient(
        [
          [FLOOR, [196, 150, 96]],
          [painting.height, [104, 66, 40]],
        ],
        y,
      );
      return between(wood, [60, 34, 22], edge * 0.35 + (board % 2 === 0 ? 0.1 : 0));
    }
    return between(
      gradient(
        [
          [0, [172, 150, 122]],
          [140, [236, 222, 196]],
          [FLOOR, [224, 202, 164]],
        ],
        y,
      ),
      [120, 92, 70],
      edge ** 2 * 0.6,
    );
  });
  for (const y of [98, 124, FLOOR - 16])
    paint(painting, (_, py) => Math.abs(py - y) - 4, GOLD, { within: [0, y - 10, 1800, y + 10] });
}

const GOLD = (x: number, y: number): Colour =>
  between([148, 98, 30], [250, 214, 120], 0.5 + 0.5 * Math.sin(x / 9 + y / 14));

function paintArch(painting: Painting, [x, y]: Point, [half, drop]: Point): void {
  const arch = archShape([x, y], [half, drop]);
  const within = [x - half - 30, y - half - 30, x + half + 30, FLOOR - 18] as const;
  paint(painting, (px, py) => arch(px, py) - 15, GOLD, { within, softness: 2 });
  const night = (px: number, py: number) => {
    const pane = Math.abs(px - x) % 50 < 4 || (py - y + 920) % 92 < 4;
    return between([64, 92, 146], [184, 202, 226], pane ? 1 : (py - y + half) / (drop + half) / 1.4);
  };
  paint(painting, arch, night, { within, softness: 2 });
}

function archShape([x, y]: Point, [half, drop]: Point): Shape {
  return union(
    circle([x, y], half),
    polygon([
      [x - half, y],
      [x + half, y],
      [x + half, y + drop],
      [x - half, y + drop],
    ]),
  );
}

function paintColumn(painting: Painting, x: number): void {
  const stone = (px: number): Colour =>
    gradient(
      [
        [-34, [176, 150, 118]],
        [-8, [255, 248, 230]],
        [34, [150, 122, 94]],
      ],
      px - x,
    );
  const column = (px: number) => Math.abs(px - x) - 30;
  paint(painting, column, stone, { within: [x - 40, 130, x + 40, FLOOR - 10], softness: 2 });
  for (const y of [138, FLOOR - 30]) {
    paint(painting, limb([x - 26, y], [x + 26, y], [16, 16]), GOLD, {
      within: [x - 60, y - 20, x + 60, y + 20],
      softness: 2,
    });
  }
}

function paintCarpet(painting: Painting): void {
  const carpet = (spread: number) =>
    polygon([
      [MIDDLE - 130 - spread, FLOOR],
      [MIDDLE + 130 + spread, FLOOR],
      [MIDDLE + 560 + spread * 4, 1210],
      [MIDDLE - 560 - spread * 4, 1210],
    ]);
  const within = [150, FLOOR, 1650, 1200] as const;
  paint(painting, carpet(6), GOLD, { within, softness: 2 });
  paint(
    painting,
    carpet(-2),
    (_, y) =>
      gradient(
        [
          [FLOOR, [186, 34, 40]],
          [1200, [98, 12, 24]],
        ],
        y,
      ),
    { within, softness: 2 },
  );
}

function paintChandelier(painting: Painting, [x, y]: Point, size: number): void {
  const within = [x - 180 * size, 0, x + 180 * size, y + 170 * size] as const;
  paint(painting, limb([x, 0], [x, y], [3, 3]), GOLD, { within });
  for (const [drop, half] of [
    [0, 70],
    [42, 116],
    [84, 80],
  ] as const) {
    paint(painting, ellipse([x, y + drop * size], [half * size, 9 * size]), GOLD, { within, softness: 2 });
    for (let candle = -3; candle <= 3; candle += 1) {
      const at: Point = [x + (candle * half * size) / 3.2, y + (drop - 20) * size];
      glow(painting, at, { radius: 40 * size, colour: [58, 44, 20] });
      paint(painting, ellipse(at, [4.5 * size, 10 * size]), [255, 250, 224], { within, softness: 3 });
    }
  }
  glow(painting, [x, y + 40 * size], { radius: 330 * size, colour: [46, 32, 10] });
}

function paintPeople(painting: Painting): void {
  for (const side of [-1, 1]) {
    for (let index = 5; index >= 0; index -= 1) paintGuest(painting, side, index);
  }
  const shadow: Shape = (x, y) => Math.max(0, 1 - Math.hypot((x - MIDDLE) / 330, (y - 1028) / 26));
  shine(painting, [-50, -48, -42], { within: [500, 1000, 1300, 1060], strengthAt: shadow });
  paintPerson(
    painting,
    { pose: GIVING, at: [MIDDLE - 108, 800], size: 62 },
    { clothes: (x) => tailored([34, 38, 62], x), skin: [226, 180, 150], hair: [112, 110, 112] },
  );
  paintPerson(
    painting,
    { pose: TAKING, at: [MIDDLE + 124, 804], size: 59 },
    { clothes: (x) => tailored([24, 74, 100], x), skin: [206, 154, 120], hair: [226, 224, 220] },
  );
  paintOrder(painting, [MIDDLE + 18, 702]);
  for (const x of [120, 430, 1390, 1700]) {
    const { shape, within } = onlooker([x, 1130 + Math.sin(x) * 22], 118);
    paint(painting, shape, [30, 24, 32], { within, softness: 8 });
  }
}

const GUEST_CLOTHES: readonly Colour[] = [
  [38, 42, 62],
  [116, 38, 60],
  [52, 52, 60],
  [38, 74, 84],
];

function paintGuest(painting: Painting, side: number, index: number): void {
  const isWoman = index % 2 === 1;
  const at: Point = [MIDDLE + side * (390 + index * 82), 790 - (index % 2) * 12];
  const clothes = GUEST_CLOTHES[(index + (side > 0 ? 2 : 0)) % GUEST_CLOTHES.length] ?? [40, 40, 60];
  paintPerson(
    painting,
    { pose: isWoman ? GOWN : STANDING, at, size: 34 + index * 1.5 },
    {
      clothes,
      skin: [214 - index * 6, 166 - index * 6, 136 - index * 6],
      hair: [46 + index * 12, 34 + index * 9, 30 + index * 8],
      cut: isWoman ? 'long' : 'short',
    },
  );
}

/** Cloth with a little light from the middle of the hall. */
function tailored(colour: Colour, x: number): Colour {
  return between(colour, [122, 112, 112], 0.28 - Math.abs(x - MIDDLE) / 700);
}

function paintOrder(painting: Painting, [x, y]: Point): void {
  const within = [x - 60, y - 60, x + 60, y + 90] as const;
  paint(
    painting,
    blend(4, limb([x - 16, y - 8], [x, y + 26], [4, 4]), limb([x + 16, y - 8], [x, y + 26], [4, 4])),
    [74, 136, 208],
    { within },
  );
  const star: Point[] = Array.from({ length: 16 }, (_, point) => {
    const reach = point % 2 === 0 ? 21 : 9;
    return [x + Math.cos((point * Math.PI) / 8) * reach, y + 40 + Math.sin((point * Math.PI) / 8) * reach];
  });
  paint(painting, polygon(star), [255, 216, 104], { within });
  glow(painting, [x, y + 40], { radius: 70, colour: [120, 96, 40] });
}
