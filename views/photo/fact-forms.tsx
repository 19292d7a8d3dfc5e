import { AI_ORIGINS } from '../../src/vocabulary/ai.ts';
import { countryName } from '../../src/vocabulary/countries.ts';
import { SOURCE_KINDS } from '../../src/vocabulary/uses.ts';
import { Act } from '../parts/act.tsx';
import { Because, Choice, Field, Save } from '../parts/form.tsx';
import type { SourceChoices } from '../site.ts';
import { AI_WORDS, SOURCE_KIND_WORDS } from '../words.ts';
import type { FactsView, TransmissionView } from './photo-view.ts';

export function SourceForm({ action, facts, choices }: { action: string; facts: FactsView; choices: SourceChoices }) {
  return (
    <Act action={action}>
      <Field label="Supplier" hint="Who delivered it to us. Its agreement governs the photo.">
        <select name="supplier">
          {facts.supplier === null ? <option value="">Not known</option> : null}
          {choices.suppliers.map(({ slug, name }) => (
            <option value={slug} selected={slug === facts.supplier?.slug}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field label="Collection" hint="The supplier’s own name for the lot it came in. Empty: none.">
        <input name="collection" maxLength={200} value={facts.collection ?? ''} />
      </Field>
      <Field label="Source kind">
        <Choice name="sourceKind" words={SOURCE_KIND_WORDS} options={SOURCE_KINDS} chosen={facts.sourceKind} />
      </Field>
      <Field label="Part of AI" hint="Beside the kind: the house’s rules for both hold.">
        <select name="ai">
          <option value="">None that is known</option>
          {AI_ORIGINS.map((origin) => (
            <option value={origin} selected={origin === facts.ai}>
              {AI_WORDS[origin]}
            </option>
          ))}
        </select>
      </Field>
      <Because />
      <Save />
    </Act>
  );
}

export function PeopleForm({ action, facts }: { action: string; facts: FactsView }) {
  const lines = facts.people.map(({ name, position }) => (position ? `${name} (${position})` : name));
  return (
    <Act action={action}>
      <Field label="People in the picture" hint="One a line; the position in brackets: Olga Lyubimova (L)">
        <textarea name="people" rows={Math.max(3, lines.length + 1)} value={lines.join('\n')} />
      </Field>
      <Save />
    </Act>
  );
}

export function PlaceForm({ action, facts }: { action: string; facts: FactsView }) {
  return (
    <Act action={action}>
      <div class="two-columns">
        <Field label="City">
          <input name="city" value={facts.city ?? ''} maxLength={200} />
        </Field>
        <Field label="Country" hint="Name or code">
          <input name="country" value={facts.country === null ? '' : countryName(facts.country)} maxLength={100} />
        </Field>
      </div>
      <Save />
    </Act>
  );
}

export function TagsForm({ action, tags }: { action: string; tags: string[] }) {
  return (
    <Act action={action}>
      <Field label="Tags" hint="Separated by commas">
        <textarea name="tags" rows={2} value={tags.join(', ')} />
      </Field>
      <Save />
    </Act>
  );
}

interface DayFormProps {
  action: string;
  name: 'takenOn' | 'releasedOn';
  label: string;
  day: string | null;
}

export function DayForm({ action, name, label, day }: DayFormProps) {
  return (
    <Act action={action}>
      <Field label={label}>
        <input type="date" name={name} value={day ?? ''} />
      </Field>
      <Because />
      <Save />
    </Act>
  );
}

export function TransmissionForm({ action, transmitted }: { action: string; transmitted: TransmissionView }) {
  return (
    <Act action={action}>
      <Field
        label="Transmitted"
        hint={`A day (2026-05-03) or a time (2026-05-03 14:30, in ${transmitted.zone}). Days of use are counted from it. Empty: what the file says.`}
      >
        <input name="transmittedAt" maxLength={40} value={transmitted.byHand ?? ''} autoComplete="off" />
      </Field>
      <Because />
      <Save />
    </Act>
  );
}
