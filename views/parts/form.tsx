import type { ComponentChildren } from 'preact';
import { EditIcon } from './icons.tsx';

interface FieldProps {
  label: string;
  hint?: string | undefined;
  children: ComponentChildren;
}

/** A control with its label; the label wraps it, so that no ids are needed. */
export function Field({ label, hint, children }: FieldProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children.
    <label class="field">
      <span class="field-label">{label}</span>
      {children}
      {hint ? <span class="hint">{hint}</span> : null}
    </label>
  );
}

interface ChoiceProps<Word extends string> {
  name: string;
  words: Record<Word, string>;
  options: readonly Word[];
  chosen?: Word | null;
  /** Text of a first choice that means none. */
  none?: string;
  /** Its name where no visible label wraps it. */
  label?: string;
}

export function Choice<Word extends string>({ name, words, options, chosen, none, label }: ChoiceProps<Word>) {
  return (
    <select name={name} aria-label={label}>
      {none === undefined ? null : <option value="">{none}</option>}
      {options.map((option) => (
        <option value={option} selected={option === chosen}>
          {words[option]}
        </option>
      ))}
    </select>
  );
}

interface CheckboxesProps<Word extends string> {
  legend: string;
  hint?: string;
  name: string;
  words: Record<Word, string>;
  options: readonly Word[];
  chosen?: readonly Word[];
}

export function Checkboxes<Word extends string>(props: CheckboxesProps<Word>) {
  return (
    <fieldset class="checkboxes">
      <legend>{props.legend}</legend>
      <div class="checkbox-row">
        {props.options.map((option) => (
          <label>
            <input type="checkbox" name={props.name} value={option} checked={props.chosen?.includes(option)} />
            {props.words[option]}
          </label>
        ))}
      </div>
      {props.hint ? <span class="hint">{props.hint}</span> : null}
    </fieldset>
  );
}

interface DisclosureProps {
  summary: ComponentChildren;
  class?: string;
  open?: boolean;
  children: ComponentChildren;
}

/** A form behind a button, without script. */
export function Disclosure({ summary, class: look = 'edit', open, children }: DisclosureProps) {
  return (
    <details class={look} open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

/** Why somebody changed what governs use: kept in the history. */
export function Because({ hint }: { hint?: string }) {
  return (
    <Field label="Reason" hint={hint}>
      <input name="reason" required maxLength={500} />
    </Field>
  );
}

export function Save({ children = 'Save' }: { children?: string }) {
  return (
    <button type="submit" class="primary">
      {children}
    </button>
  );
}

/** The summary of a disclosure that edits what stands beside it. */
export function Pencil({ what }: { what: string }) {
  return (
    <span class="pencil">
      <EditIcon />
      <span class="unseen">Edit {what.toLowerCase()}</span>
    </span>
  );
}
