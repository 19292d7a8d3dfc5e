/** Pixels being decoded at one time, over all pictures: what keeps many uploads within a small server's memory. */
const MAX_PIXELS_IN_FLIGHT = 64_000_000;
const MAX_PICTURES_IN_FLIGHT = 2;

let pixelsInFlight = 0;
let picturesInFlight = 0;
const waiting: (() => void)[] = [];

/**
 * Runs `work` when there is room for a picture of so many pixels beside those being decoded now, first come first served.
 * A picture larger than all the room runs alone.
 */
export async function whenThereIsRoom<T>(pixels: number, work: () => Promise<T>): Promise<T> {
  while (!fits(pixels)) await new Promise<void>((resume) => waiting.push(resume));
  pixelsInFlight += pixels;
  picturesInFlight += 1;
  try {
    return await work();
  } finally {
    pixelsInFlight -= pixels;
    picturesInFlight -= 1;
    for (const resume of waiting.splice(0)) resume();
  }
}

function fits(pixels: number): boolean {
  if (picturesInFlight === 0) return true;
  return picturesInFlight < MAX_PICTURES_IN_FLIGHT && pixelsInFlight + pixels <= MAX_PIXELS_IN_FLIGHT;
}
