import { expect, it } from '@jest/globals';
import { Told } from '../../views/parts/told.tsx';
import { renderPart } from '../../views/render.ts';

const KILLED = 'This picture has been killed.';
const BY_NOTICE = ` By notice of 1 May 2026: “${'Wrong person. '.repeat(20)}”.`;

it('a short reason stands out as a whole, of a long one only how it begins', () => {
  expect(renderPart(<Told text="May not be used by the St. Louis Post." />)).toBe(
    'May not be used by the St. Louis Post.',
  );
  expect(renderPart(<Told text={KILLED + BY_NOTICE} />)).toBe(`${KILLED}<span class="told-rest">${BY_NOTICE}</span>`);
});
