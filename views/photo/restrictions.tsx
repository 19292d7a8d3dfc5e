import { Act } from '../parts/act.tsx';
import { foreign } from '../parts/foreign.ts';
import { Because, Disclosure, Save } from '../parts/form.tsx';
import { AddIcon } from '../parts/icons.tsx';
import { Moment } from '../parts/moment.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import { ORIGIN_WORDS } from '../words.ts';
import { BindingOf } from './binding.tsx';
import { MARK_OF_RESTRICTION } from './marks.ts';
import type { PhotoView, RestrictionView } from './photo-view.ts';
import { Quotation } from './quotation.tsx';
import { RestrictionFields } from './restriction-form.tsx';

/** Everything that narrows this photo, each with its words and where they come from. */
export function Restrictions({ photo, site }: { photo: PhotoView; site: Site }) {
  return (
    <section class="panel" aria-labelledby="restrictions">
      <h2 id="restrictions">Restrictions</h2>
      {photo.restrictions.length === 0 ? <p class="hint">None was read and none was added.</p> : null}
      <ul class="rows">
        {photo.restrictions.map((restriction) => (
          <RestrictionRow photo={photo} restriction={restriction} site={site} />
        ))}
      </ul>
      {site.may('edit-photo') ? <Addition photo={photo} /> : null}
    </section>
  );
}

function Addition({ photo }: { photo: PhotoView }) {
  return (
    <Disclosure class="edit act-disclosure" summary={<AddSummary />}>
      <Act action={`/photos/${photo.id}/restrictions`}>
        <RestrictionFields />
        <Save>Add the restriction</Save>
      </Act>
    </Disclosure>
  );
}

const AddSummary = () => (
  <>
    <AddIcon />
    Add a restriction
  </>
);

interface RestrictionRowProps {
  photo: PhotoView;
  restriction: RestrictionView;
  site: Site;
}

function RestrictionRow({ photo, restriction, site }: RestrictionRowProps) {
  const { kind, sentence, language, words, field, start, origin, byHand, saidBy, isForGood } = restriction;
  // What the house says of the words holds; what two people said for this photo goes before it, and can be undone.
  const isBound = photo.bindings.some(({ obstacle }) => obstacle === restriction.obstacle);
  return (
    <li class={`restriction of-${MARK_OF_RESTRICTION[kind]}`}>
      <p class="sentence" lang={foreign(language)}>
        {sentence}
      </p>
      <Quotation words={words} field={origin === 'editor' ? null : field} start={start} />
      <p class="hint">
        {saidBy === null ? ORIGIN_WORDS[origin] : <SaidBy saidBy={saidBy} />}
        {byHand ? (
          <>
            {origin === 'editor' ? ' ' : ', and added by hand '}
            by {byHand.actor}: <VisibleText text={byHand.reason} />
          </>
        ) : null}
      </p>
      {kind === 'other' && (saidBy === null || isBound) ? (
        <BindingOf photo={photo} site={site} obstacle={restriction.obstacle} />
      ) : null}
      {site.may('edit-photo') && !isForGood ? (
        <Disclosure class="edit quiet-disclosure" summary="Correct or drop">
          <CorrectionForms photo={photo} restriction={restriction} />
        </Disclosure>
      ) : null}
    </li>
  );
}

function SaidBy({ saidBy: { phrase, by, at } }: { saidBy: NonNullable<RestrictionView['saidBy']> }) {
  return (
    <>
      <a href={`/phrases/${phrase}`}>{ORIGIN_WORDS.phrasebook}</a>: said by {by}, <Moment at={at} />
    </>
  );
}

function CorrectionForms({ photo, restriction }: Omit<RestrictionRowProps, 'site'>) {
  const address = `/photos/${photo.id}/restrictions/${restriction.key}`;
  return (
    <>
      <p class="hint">
        What could make a verdict clearer waits until it is confirmed; the photo is in review meanwhile.
      </p>
      <Act action={`${address}/corrections`}>
        <RestrictionFields kind={restriction.kind} />
        <Save>Correct it</Save>
      </Act>
      <Act action={`${address}/drops`} class="stack apart">
        <Because />
        <button type="submit" class="danger">
          Drop it
        </button>
      </Act>
    </>
  );
}
