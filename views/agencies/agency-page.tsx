import { ACTIONS, CHANNELS, PURPOSES } from '../../src/vocabulary/uses.ts';
import { Layout } from '../layout/layout.tsx';
import { Act } from '../parts/act.tsx';
import { Checkboxes, Disclosure, Field, Save } from '../parts/form.tsx';
import { AddIcon, BackIcon } from '../parts/icons.tsx';
import { dayWords } from '../parts/moment.tsx';
import { territoryWords } from '../parts/territories.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import { ACTION_WORDS, CHANNEL_WORDS, PURPOSE_WORDS } from '../words.ts';
import type { AgencyView, AgreementView } from './agency-view.ts';

export interface AgencyPageProps {
  site: Site;
  agency: AgencyView;
}

export function AgencyPage({ site, agency }: AgencyPageProps) {
  return (
    <Layout site={site} title={agency.name}>
      <div id="agency" class="page">
        <header class="page-head">
          <a class="back" href="/agencies" aria-label="Back to the agencies">
            <BackIcon />
          </a>
          <h1>
            <VisibleText text={agency.name} />
          </h1>
          <a class="button" href={`/photos?${new URLSearchParams({ q: `agency:"${agency.name}"` })}`}>
            {agency.photos === 1 ? '1 photo' : `${agency.photos} photos`}
          </a>
        </header>
        <p class="hint">
          {agency.aliases.length > 0 ? (
            <>
              Also <VisibleText text={agency.aliases.join(', ')} />.{' '}
            </>
          ) : null}
          Dates are meant in {agency.timeZone ?? 'UTC'}.
        </p>
        <Agreements agency={agency} site={site} />
      </div>
    </Layout>
  );
}

function Agreements({ agency, site }: AgencyPageProps) {
  return (
    <section class="panel" aria-labelledby="agreements">
      <h2 id="agreements">Agreements</h2>
      {agency.agreements.length === 0 ? (
        <p class="hint">None: photos that {agency.name} supplies are in review until one is on file.</p>
      ) : null}
      <ul class="agreements">
        {agency.agreements.map((agreement) => (
          <Agreement agreement={agreement} />
        ))}
      </ul>
      {site.may('manage-agreements') ? (
        <Disclosure class="edit act-disclosure" summary={<AddSummary />}>
          <AgreementForm agency={agency} />
        </Disclosure>
      ) : null}
    </section>
  );
}

const AddSummary = () => (
  <>
    <AddIcon />
    Add an agreement
  </>
);

function Agreement({ agreement }: { agreement: AgreementView }) {
  const { territories, channels, purposes, actions, from, until } = agreement;
  return (
    <li class={agreement.isInForce ? 'agreement' : 'agreement is-over'}>
      <h3>
        {agreement.title}
        <span class="flag">{agreement.isInForce ? 'In force' : 'Not in force'}</span>
      </h3>
      <dl class="terms">
        <Term name="Territories">{territoryWords(territories)}</Term>
        <Term name="Channels">
          {channels === null ? 'All' : channels.map((word) => CHANNEL_WORDS[word]).join(', ')}
        </Term>
        <Term name="Purposes">
          {purposes === null ? 'All' : purposes.map((word) => PURPOSE_WORDS[word]).join(', ')}
        </Term>
        <Term name="Actions">{actions.map((word) => ACTION_WORDS[word]).join(', ')}</Term>
        <Term name="Period">{periodWords(from, until)}</Term>
      </dl>
    </li>
  );
}

function Term({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function periodWords(from: string | null, until: string | null): string {
  if (from === null && until === null) return 'Without end';
  return [from && `from ${dayWords(from)}`, until && `until ${dayWords(until)}`].filter(Boolean).join(' ');
}

function AgreementForm({ agency }: { agency: AgencyView }) {
  return (
    <Act action={`/agencies/${agency.slug}/agreements`} part="agency">
      <Field label="Title" hint="As the contract is called here">
        <input name="title" required maxLength={200} />
      </Field>
      <Field label="Countries" hint="By name or code, separated by commas. Empty: worldwide.">
        <input name="territories" maxLength={4000} />
      </Field>
      <Checkboxes legend="Channels" hint="None ticked: all." name="channels" words={CHANNEL_WORDS} options={CHANNELS} />
      <Checkboxes
        legend="Purposes"
        hint="None ticked: all."
        name="purposes"
        words={PURPOSE_WORDS}
        options={PURPOSES}
        chosen={['editorial']}
      />
      <Checkboxes
        legend="Actions"
        hint="Redistribute and resell only where the contract grants them."
        name="actions"
        words={ACTION_WORDS}
        options={ACTIONS}
        chosen={['publish', 'modify', 'archive']}
      />
      <div class="two-columns">
        <Field label="From">
          <input name="from" type="date" />
        </Field>
        <Field label="Until" hint="The last day it holds">
          <input name="until" type="date" />
        </Field>
      </div>
      <Save>Add the agreement</Save>
    </Act>
  );
}
