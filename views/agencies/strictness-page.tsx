import { ENDINGS } from '../../src/rights/moments/reach.ts';
import { PHRASE_FAMILIES } from '../../src/rights/places/territory-basis.ts';
import type { VersionView } from '../agreements/agreement-view.ts';
import { Versions } from '../agreements/versions.tsx';
import { Layout } from '../layout/layout.tsx';
import { Act } from '../parts/act.tsx';
import { Because, Checkboxes, Field, Save } from '../parts/form.tsx';
import { BackIcon } from '../parts/icons.tsx';
import { dayWords, Moment } from '../parts/moment.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { AgencyChoice, Site } from '../site.ts';
import { SeeWhatChanges } from '../what-if/see-what-changes.tsx';
import type { StrictnessView } from './strictness-view.ts';
import { ENDING_WORDS, FAMILY_WORDS, STAGE_SENTENCES, STAGE_WORDS } from './strictness-words.ts';

export interface StrictnessPageProps {
  site: Site;
  agency: AgencyChoice;
  settings: StrictnessView;
  /** The first and last day a stage below block may end on, `YYYY-MM-DD`. */
  ends: { first: string; last: string };
  versions: VersionView[];
}

/** How strictly the terms of one agency are enforced. */
export function StrictnessPage({ site, agency, settings, ends, versions }: StrictnessPageProps) {
  return (
    <Layout site={site} title={`How strictly: ${agency.name}`}>
      <div id="strictness" class="page">
        <header class="page-head">
          <a class="back" href={`/agencies/${agency.slug}`} aria-label={`Back to ${agency.name}`}>
            <BackIcon />
          </a>
          <h1>
            How strictly: <VisibleText text={agency.name} />
          </h1>
        </header>
        <Now settings={settings} />
        {site.may('set-enforcement') ? (
          <section class="panel" aria-labelledby="change">
            <h2 id="change">Change it</h2>
            <Act action={`/agencies/${agency.slug}/settings`} part="strictness">
              <Stages settings={settings} ends={ends} />
              <Ends settings={settings} />
              <Bases settings={settings} />
              <Because hint="Kept in the history, with what stood here before." />
              <div class="button-row">
                <Save>Save</Save>
                <SeeWhatChanges kind="agency-settings" of={agency.slug} />
              </div>
            </Act>
          </section>
        ) : null}
        <Versions versions={versions} />
      </div>
    </Layout>
  );
}

function Now({ settings: { stage, newUseEnds, clientBases } }: Pick<StrictnessPageProps, 'settings'>) {
  const now = stage === null || stage.isOver ? 'block' : stage.stage;
  return (
    <section class="panel" aria-labelledby="now">
      <h2 id="now">{STAGE_WORDS[now]}</h2>
      <p>{STAGE_SENTENCES[now]}</p>
      {stage === null ? null : (
        <p class="hint">
          {stage.isOver ? `${STAGE_WORDS[stage.stage]} no more, since ` : 'Until '}
          <Moment at={stage.until} />, as {stage.by} set it: <VisibleText text={stage.reason} />
        </p>
      )}
      {newUseEnds.length === 0 ? null : (
        <p>
          These end for new use alone; what was cleared in time stays in its story:{' '}
          {newUseEnds.map((kind) => ENDING_WORDS[kind].toLowerCase()).join(', ')}.
        </p>
      )}
      {clientBases.map(({ family, by, at }) => (
        <p>
          {FAMILY_WORDS[family]} means the home country of the title, as {by} set it
          {at === undefined ? null : (
            <>
              {' '}
              on <Moment at={at} />
            </>
          )}
          .
        </p>
      ))}
    </section>
  );
}

function Stages({ settings: { stage }, ends }: Pick<StrictnessPageProps, 'settings' | 'ends'>) {
  const chosen = stage === null || stage.isOver ? 'block' : stage.stage;
  const hint = `The last day of less than a block, ${dayWords(ends.last)} at the latest; then it blocks again.`;
  return (
    <>
      <fieldset class="checkboxes stages">
        <legend>What the terms forbid</legend>
        {(['block', 'warn', 'observe'] as const).map((word) => (
          <label>
            <input type="radio" name="stage" value={word} checked={word === chosen} />
            <span>
              <strong>{STAGE_WORDS[word]}.</strong> {STAGE_SENTENCES[word]}
            </span>
          </label>
        ))}
        <span class="hint">
          Kills, withholds, embargoes, orders, doubts, missing agreements and what was added by hand or set by the house
          know no stage. Of two suppliers the stricter counts.
        </span>
      </fieldset>
      <Field label="Until" hint={hint}>
        <input
          name="until"
          type="date"
          min={ends.first}
          max={ends.last}
          value={chosen === 'block' ? '' : stage?.lastDay}
        />
      </Field>
    </>
  );
}

function Ends({ settings }: Pick<StrictnessPageProps, 'settings'>) {
  return (
    <Checkboxes
      legend="Ends that reach new use alone"
      hint="Ticked: what was cleared in time stays in its story. Not ticked: it ends for everybody."
      name="newUseEnds"
      words={ENDING_WORDS}
      options={ENDINGS}
      chosen={settings.newUseEnds}
    />
  );
}

function Bases({ settings }: Pick<StrictnessPageProps, 'settings'>) {
  return (
    <Checkboxes
      legend="Phrases that mean the home country of the title"
      hint="Ticked: they bind the titles of that country, wherever they are read. Not ticked: they bind every reader there."
      name="clientBases"
      words={FAMILY_WORDS}
      options={PHRASE_FAMILIES}
      chosen={settings.clientBases.map(({ family }) => family)}
    />
  );
}
