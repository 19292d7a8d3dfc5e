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
const GRAIN = 9;

const SCENES: readonly ((painting: Painting) => void)[] = [paintPerformance, paintCeremony, paintArrival, paintDance];

/**
 * Paints a picture for the demonstration, plainly no photograph: 1 a performance, 2 a ceremony, 3 an arrival, 4 a dance; higher
 * numbers start again. A JPEG of 1800 × 1200 whose caption stands in IIM and XMP, as agencies deliver it.
 */
export async function demoPicture(number: number, { caption }: { caption: string }): Promise<Buffer> {
  const painting = newPainting(WIDTH, HEIGHT);
  SCENES[(number - 1) % SCENES.length]?.(painting);
  addGrain(painting, GRAIN);
  const jpeg = await sharp(toBytes(painting), { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .jpeg({ quality: 88 })
    .withXmp(rightsPacket({ caption }))
    .toBuffer();
  return withSegment(jpeg, APP13, iimSegment(writeIim({ description: caption })));
}
