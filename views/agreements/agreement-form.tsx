import { COUNTINGS } from '../../src/rights/agreements/quotas.ts';
import { countryName } from '../../src/vocabulary/countries.ts';
import { ACTIONS, CHANNELS, PURPOSES } from '../../src/vocabulary/uses.ts';
import { Checkboxes, Choice, Field } from '../parts/form.tsx';
import { ACTION_WORDS, CHANNEL_WORDS, COUNTING_WORDS, DAY_OF_WORDS, PERIOD_WORDS, PURPOSE_WORDS } from '../words.ts';
import type { AgreementView, Box } from './agreement-view.ts';

/** The fields of an agreement: those of a new one, or of one that is changed. */
export function AgreementFields({ agreement }: { agreement?: AgreementView }) {
  return (
    <>
      <Field label="Title" hint="As the contract is called here. Verdicts name it.">
        <input name="title" required maxLength={200} value={agreement?.title} />
      </Field>
      <BoxFields box={agreement} />
      <div class="two-columns">
        <Field label="Our titles" hint="As outlets have them, one a line. Empty: all.">
          <textarea name="titles" rows={2} value={agreement?.titles?.join('\n') ?? ''} />
        </Field>
        <Field label="Their collections" hint="One a line. Empty: all.">
          <textarea name="collections" rows={2} value={agreement?.collections?.join('\n') ?? ''} />
        </Field>
      </div>
      <Period agreement={agreement} />
      <Price agreement={agreement} />
    </>
  );
}

/** Where, on which channels, what for and how. */
export function BoxFields({ box }: { box: Box | undefined }) {
  const territories = (box?.territories ?? []).map(countryName).join(', ');
  return (
    <>
      <Field label="Countries" hint="By name or code, separated by commas. Empty: worldwide.">
        <input name="territories" maxLength={4000} value={territories} />
      </Field>
      <Checkboxes
        legend="Channels"
        hint="None ticked: all."
        name="channels"
        words={CHANNEL_WORDS}
        options={CHANNELS}
        chosen={box?.channels ?? []}
      />
      <Checkboxes
        legend="Purposes"
        hint="None ticked: all."
        name="purposes"
        words={PURPOSE_WORDS}
        options={PURPOSES}
        chosen={box === undefined ? ['editorial'] : (box.purposes ?? [])}
      />
      <Checkboxes
        legend="Actions"
        hint="Redistribute and resell only where they are granted."
        name="actions"
        words={ACTION_WORDS}
        options={ACTIONS}
        chosen={box?.actions ?? ['publish', 'modify', 'archive']}
      />
    </>
  );
}

interface PartProps {
  agreement: AgreementView | undefined;
}

function Period({ agreement }: PartProps) {
  return (
    <>
      <div class="two-columns">
        <Field label="From" hint="A day: 2026-01-01. Empty: from ever.">
          <input name="from" maxLength={40} value={agreement?.from ?? ''} />
        </Field>
        <Field label="Until" hint="The last day it holds. Empty: without end.">
          <input name="until" maxLength={40} value={agreement?.until ?? ''} />
        </Field>
      </div>
      <Field label="The day that counts">
        <Choice
          name="countsDayOf"
          words={DAY_OF_WORDS}
          options={['use', 'receipt']}
          chosen={agreement?.countsDayOf ?? 'use'}
        />
      </Field>
    </>
  );
}

function Price({ agreement }: PartProps) {
  return (
    <>
      <div class="two-columns">
        <Field label="Quota" hint="How many uses. Empty: as many as you like.">
          <input name="quotaUses" type="number" min={1} max={1_000_000} value={agreement?.quota?.uses ?? ''} />
        </Field>
        <Field label="In each">
          <Choice
            name="quotaPer"
            words={PERIOD_WORDS}
            options={['day', 'month', 'year', 'term']}
            chosen={agreement?.quota?.per ?? 'month'}
          />
        </Field>
      </div>
      <Field label="One use is" hint="For the quota, and for pictures that may be used once.">
        <Choice name="counting" words={COUNTING_WORDS} options={COUNTINGS} chosen={agreement?.counting ?? 'each'} />
      </Field>
      <Field label="Price of a use" hint="As words: 80 EUR. Whoever clears names the cost centre. Empty: none.">
        <input name="fee" maxLength={200} value={agreement?.fee ?? ''} />
      </Field>
    </>
  );
}
