import sharp from 'sharp';
import { addGrain, newPainting, type Painting, toBytes } from './demo/painting.ts';
import { paintArrival } from './demo/scene-arrival.ts';
import { paintCeremony } from './demo/scene-ceremony.ts';
import { paintDance } from './demo/scene-dance.ts';
import { paintPerformance } from './demo/scene-performance.ts';
import { rightsPacket } from './rights-packet.ts';
import { APP13, iimSegment, withSegment, writeIim } from './write-iim.ts';

const WIDTH = 1800;
const HEIGHT = 1200;
const PASSED_ON_WIDTH = 1280;
const GRAIN = 9;

const SCENES: readonly ((painting: Painting) => void)[] = [paintPerformance, paintCeremony, paintArrival, paintDance];

/**
 * Paints a picture for the demonstration, plainly no photograph: 1 a performance, 2 a ceremony, 3 an arrival, 4 a dance; higher
 * numbers start again. A JPEG of 1800 × 1200 whose caption stands in IIM and XMP, as agencies deliver it; passed on, it is as
 * another agency delivers the same picture, smaller and compressed anew.
 */
export async function demoPicture(
  number: number,
  { caption, isPassedOn = false }: { caption: string; isPassedOn?: boolean },
): Promise<Buffer> {
  const painting = newPainting(WIDTH, HEIGHT);
  SCENES[(number - 1) % SCENES.length]?.(painting);
  addGrain(painting, GRAIN);
  const jpeg = await sharp(toBytes(painting), { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .resize({ width: isPassedOn ? PASSED_ON_WIDTH : WIDTH })
    .jpeg({ quality: isPassedOn ? 70 : 88 })
    .withXmp(rightsPacket({ caption }))
    .toBuffer();
  return withSegment(jpeg, APP13, iimSegment(writeIim({ description: caption })));
}
