import type { Pose } from './figures.ts';

export const STANDING: Pose = {
  neck: [0, -2.55],
  head: [0, -3.35],
  elbows: [
    [-0.85, -1.2],
    [0.85, -1.2],
  ],
  hands: [
    [-0.75, 0.1],
    [0.75, 0.1],
  ],
  knees: [
    [-0.28, 1.8],
    [0.28, 1.8],
  ],
  feet: [
    [-0.3, 3.7],
    [0.3, 3.7],
  ],
};

export const CONDUCTOR: Pose = {
  ...STANDING,
  elbows: [
    [-1.2, -2.5],
    [1.2, -1.6],
  ],
  hands: [
    [-1.7, -3.6],
    [1.9, -2.5],
  ],
  skirt: [
    [-0.5, -1],
    [0.5, -1],
    [0.6, 2.1],
    [-0.6, 2.1],
  ],
};

export const SINGER: Pose = {
  ...STANDING,
  elbows: [
    [-0.9, -1.3],
    [0.9, -1.3],
  ],
  hands: [
    [-0.35, -0.9],
    [0.35, -0.9],
  ],
  skirt: [
    [-0.4, -0.6],
    [0.4, -0.6],
    [0.95, 3.6],
    [-0.95, 3.6],
  ],
};

export const GIVING: Pose = {
  ...STANDING,
  elbows: [
    [-0.85, -1.2],
    [1, -1.55],
  ],
  hands: [
    [-0.7, 0.05],
    [2, -1.75],
  ],
};

export const GOWN: Pose = {
  ...STANDING,
  skirt: [
    [-0.42, -0.7],
    [0.42, -0.7],
    [0.85, 2.7],
    [-0.85, 2.7],
  ],
};

/** A bow of the head, and hands that take. */
export const TAKING: Pose = {
  ...STANDING,
  neck: [-0.12, -2.5],
  head: [-0.3, -3.25],
  elbows: [
    [-1, -1.5],
    [0.85, -1.2],
  ],
  hands: [
    [-1.75, -1.7],
    [0.7, 0.05],
  ],
  skirt: [
    [-0.55, -1],
    [0.5, -1],
    [0.62, 2.2],
    [-0.62, 2.2],
  ],
};

export const WAVING: Pose = {
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

export const COAT: Pose = {
  ...STANDING,
  skirt: [
    [-0.55, -1],
    [0.55, -1],
    [0.62, 2],
    [-0.62, 2],
  ],
};

/** A leap with the legs apart. */
export const LEAP: Pose = {
  neck: [0.25, -2.5],
  head: [0.55, -3.2],
  elbows: [
    [-1.05, -2.7],
    [1.3, -2.9],
  ],
  hands: [
    [-2, -3.5],
    [2.2, -3.9],
  ],
  knees: [
    [-1.65, 0.75],
    [1.75, 0.35],
  ],
  feet: [
    [-3.4, 1.15],
    [3.5, 0.35],
  ],
};

/** On one leg, the other raised behind. */
export const ARABESQUE: Pose = {
  neck: [0.45, -2.3],
  head: [0.85, -2.95],
  elbows: [
    [-0.6, -2.4],
    [1.5, -2.35],
  ],
  hands: [
    [-1.4, -3.2],
    [2.45, -2.85],
  ],
  knees: [
    [-1.7, 0.1],
    [0.12, 1.85],
  ],
  feet: [
    [-3.3, -0.75],
    [0.08, 3.75],
  ],
  skirt: [
    [-0.3, -0.75],
    [0.5, -0.65],
    [1.1, 0.8],
    [0.2, 1],
    [-1.3, 0.95],
  ],
};

/** Turning, arms above the head. */
export const TURN: Pose = {
  neck: [0, -2.5],
  head: [0.05, -3.25],
  elbows: [
    [-0.95, -3.3],
    [0.95, -3.3],
  ],
  hands: [
    [-0.35, -4.4],
    [0.35, -4.4],
  ],
  knees: [
    [-0.75, 1.35],
    [0.12, 1.85],
  ],
  feet: [
    [0.1, 2.35],
    [0.1, 3.75],
  ],
  skirt: [
    [-0.35, -0.7],
    [0.35, -0.7],
    [1.75, 0.85],
    [0.6, 1.25],
    [-0.6, 1.25],
    [-1.75, 0.85],
  ],
};
