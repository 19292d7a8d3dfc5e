import { Act } from '../parts/act.tsx';
import { Because, Checkboxes, Disclosure, Field, Save } from '../parts/form.tsx';
import { Moment } from '../parts/moment.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import { SeeWhatChanges } from '../what-if/see-what-changes.tsx';

/** What the page of outlets shows of names that are none of its titles. */
export interface TitleNamesView {
  titles: string[];
  /** Of which nobody has said what they mean: they hold photos. */
  open: { name: string; photos: number; rules: number; between?: string[]; said?: SaidOfName }[];
  settled: SaidOfName[];
}

interface SaidOfName {
  id: string;
  name: string;
  means: string[];
  noLongerOurs: string[];
  saysNothingOf: string[];
  reason: string;
  by: string;
  at: string;
}

/** Names of titles in restrictions, and what each means here: a title under another name, or nobody of ours. */
export function TitleNames({ names, mayChange }: { names: TitleNamesView; mayChange: boolean }) {
  const { titles, open, settled } = names;
  return (
    <section id="title-names" class="panel stack">
      <h2>Names of titles</h2>
      <p class="hint">
        “SEATTLE OUT” may mean a title of yours. Until somebody says so, or that it means none, every photo with such
        words waits for a person.
      </p>
      {open.length > 0 ? (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">Somebody has to say what it means</th>
              <th scope="col">Held</th>
            </tr>
          </thead>
          <tbody>
            {open.map(({ name, photos, rules, between, said }) => (
              <tr>
                <th scope="row">
                  <VisibleText text={name} />
                  {between === undefined ? null : (
                    <span class="beneath">
                      Binds <VisibleText text={between.join(' and ')} />, whose names differ by the article alone
                    </span>
                  )}
                  {said === undefined ? null : <SaidBefore said={said} />}
                </th>
                <td data-label="Held">
                  {heldWords(photos, rules)}
                  {mayChange ? (
                    <Disclosure class="edit quiet-disclosure" summary="Say what it means">
                      <MeaningForm
                        name={name}
                        titles={between ?? titles}
                        mayMeanNone={between === undefined}
                        {...(said === undefined
                          ? {}
                          : { means: stillOurs(said), meantNone: said.means.length === 0, replaces: said.id })}
                      />
                    </Disclosure>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {settled.length > 0 ? (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Means</th>
              <th scope="col">Said by</th>
            </tr>
          </thead>
          <tbody>
            {settled.map((one) => (
              <SettledName one={one} titles={titles} mayChange={mayChange} />
            ))}
          </tbody>
        </table>
      ) : null}
      {mayChange ? (
        <Disclosure class="edit quiet-disclosure" summary="Add another name of a title">
          <MeaningForm titles={titles} />
        </Disclosure>
      ) : null}
    </section>
  );
}

interface SettledProps {
  one: TitleNamesView['settled'][number];
  titles: string[];
  mayChange: boolean;
}

function SettledName({ one, titles, mayChange }: SettledProps) {
  const { id, name, means, reason, by } = one;
  return (
    <tr>
      <th scope="row">
        <VisibleText text={name} />
      </th>
      <td data-label="Means">
        {means.length === 0 ? 'None of ours' : <VisibleText text={means.join(', ')} />}
        <OutOfDate said={one} />
      </td>
      <td data-label="Said by">
        {by}
        <span class="beneath">
          <VisibleText text={reason} />
        </span>
        {mayChange ? (
          <div class="button-row">
            <Disclosure class="edit quiet-disclosure" summary="Change">
              <MeaningForm
                name={name}
                titles={titles}
                means={stillOurs(one)}
                meantNone={means.length === 0}
                replaces={id}
              />
            </Disclosure>
            <Disclosure class="edit quiet-disclosure" summary="Undo">
              <Act action={`/title-names/${id}/undo`} part="outlets">
                <Because hint="Photos that carry the name wait for a person again." />
                <div class="button-row">
                  <Save>Undo</Save>
                  <SeeWhatChanges kind="title-name-undo" of={id} />
                </div>
              </Act>
            </Disclosure>
          </div>
        ) : null}
      </td>
    </tr>
  );
}

/** Of a name that is open again: what was said of it, and why that does not count for every title there is. */
function SaidBefore({ said }: { said: SaidOfName }) {
  const { means, by, at } = said;
  return (
    <>
      <span class="beneath">
        {by} said on <Moment at={at} /> that it means{' '}
        {means.length === 0 ? 'none of ours' : <VisibleText text={means.join(', ')} />}
      </span>
      <OutOfDate said={said} />
    </>
  );
}

function OutOfDate({ said: { noLongerOurs, saysNothingOf } }: { said: SaidOfName }) {
  return (
    <>
      {noLongerOurs.length > 0 ? (
        <span class="beneath">
          <VisibleText text={noLongerOurs.join(', ')} /> {noLongerOurs.length === 1 ? 'is no title' : 'are no titles'}{' '}
          of ours any more
        </span>
      ) : null}
      {saysNothingOf.length > 0 ? (
        <span class="beneath">
          Says nothing of <VisibleText text={saysNothingOf.join(', ')} />,{' '}
          {saysNothingOf.length === 1 ? 'which was no title' : 'which were no titles'} of ours then
        </span>
      ) : null}
    </>
  );
}

function stillOurs({ means, noLongerOurs }: SaidOfName): string[] {
  return means.filter((title) => !noLongerOurs.includes(title));
}

interface MeaningProps {
  /** Absent: it is written into the form. */
  name?: string;
  titles: string[];
  /** Of what was said before, what is ours still. */
  means?: string[];
  /** Whether it was said to mean none. */
  meantNone?: boolean;
  replaces?: string;
  /** Whether it may mean no title of ours. */
  mayMeanNone?: boolean;
}

function MeaningForm({ name, titles, means, meantNone = false, replaces, mayMeanNone = true }: MeaningProps) {
  const words = Object.fromEntries(titles.map((title) => [title, title]));
  return (
    <Act action="/title-names" part="outlets">
      {name === undefined ? (
        <Field label="Name" hint="As restrictions write it: Seattle">
          <input name="name" required maxLength={500} />
        </Field>
      ) : (
        <input type="hidden" name="name" value={name} />
      )}
      {replaces === undefined ? null : <input type="hidden" name="replaces" value={replaces} />}
      <Checkboxes legend="Means" name="means" words={words} options={titles} {...(means ? { chosen: means } : {})} />
      {mayMeanNone ? (
        <label class="confirm">
          <input type="checkbox" name="none" value="yes" checked={meantNone} />
          <span>It means none of our titles.</span>
        </label>
      ) : null}
      <Because />
      <div class="button-row">
        <Save />
        <SeeWhatChanges kind="title-name" />
      </div>
    </Act>
  );
}

function heldWords(photos: number, rules: number): string {
  const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  if (rules === 0) return counted(photos, 'photo');
  return photos === 0 ? counted(rules, 'rule') : `${counted(photos, 'photo')}, ${counted(rules, 'rule')}`;
}
