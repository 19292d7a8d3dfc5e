import { describe, expect, it } from '@jest/globals';
import { SecondFactor } from '../../views/account/second-factor.tsx';
import { AgreementFields } from '../../views/agreements/agreement-form.tsx';
import { fillForm } from '../../views/fill-form.ts';
import { renderPart } from '../../views/render.ts';

describe('a form that was refused is filled in', () => {
  it('without the password and the code that were typed: a backup code may still be good', () => {
    const sent = { action: '/account/second-factor/removal', typed: { password: 'wrong', code: 'backup-code-17' } };
    const html = renderPart(fillForm(<SecondFactor isOn />, sent));
    expect(html).toContain('Switch the second factor off');
    expect(html).not.toMatch(/wrong|backup-code-17/);
  });

  it('and one beside it keeps the titles that limit its agreement', () => {
    const page = (
      <main>
        <form method="post" action="/agreements/1">
          <AgreementFields agreement={{ titles: ['Daily'] } as never} />
        </form>
        <form method="post" action="/agreements/1/end">
          <input name="reason" />
        </form>
      </main>
    );
    const html = renderPart(fillForm(page, { action: '/agreements/1/end', typed: { reason: 'Told' } }));
    expect(html.replace(' value="Told"', '')).toBe(renderPart(page));
    expect(html).toContain('>Daily</textarea>');
  });
});
