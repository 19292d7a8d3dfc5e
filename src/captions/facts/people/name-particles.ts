/** Small words inside names. */
export const NAME_PARTICLES = new Set(
  'de del della di da dos do du la le van von der den ten ter zu bin ibn al el bint ben y e'.split(' '),
);
