import { AgreementList } from '../agreements/agreement.tsx';
import { AgreementFields } from '../agreements/agreement-form.tsx';
import type { VersionView } from '../agreements/agreement-view.ts';
import { StandingRules } from '../agreements/standing-rules.tsx';
import { Versions } from '../agreements/versions.tsx';
import { Layout } from '../layout/layout.tsx';
import { Act } from '../parts/act.tsx';
import { Because, Disclosure, Field, Save } from '../parts/form.tsx';
import { AddIcon, BackIcon } from '../parts/icons.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import { SeeWhatChanges } from '../what-if/see-what-changes.tsx';
import type { WholeAgencyView } from './agency-view.ts';
import { WaitingChange } from './waiting-change.tsx';

export interface AgencyPageProps {
  site: Site;
  agency: WholeAgencyView;
  /** Of the agency itself and of its rules. */
  versions: VersionView[];
}

export function AgencyPage({ site, agency, versions }: AgencyPageProps) {
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
          <a class="button" href={`/agencies/${agency.slug}/settings`}>
            How strictly
          </a>
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
        <WaitingChange agency={agency} mayDecide={site.may('manage-agreements')} reader={site.person?.email ?? null} />
        {site.may('manage-agreements') ? <Names agency={agency} /> : null}
        <Agreements agency={agency} site={site} />
        <StandingRules
          site={site}
          rules={agency.rules}
          action={`/agencies/${agency.slug}/standing-rules`}
          part="agency"
          of={agency.slug}
          about={`What ${agency.name} asks of every picture of its own, through whichever supplier it came.`}
        />
        <Versions versions={versions} />
      </div>
    </Layout>
  );
}

function Names({ agency }: { agency: WholeAgencyView }) {
  return (
    <Disclosure class="edit quiet-disclosure" summary="Change names and time zone">
      <Act action={`/agencies/${agency.slug}`} part="agency">
        <Field label="Name" hint="The name it had stays another name of it.">
          <input name="name" required maxLength={200} value={agency.name} />
        </Field>
        <Field label="Other names" hint="As credit lines spell it, separated by commas">
          <input name="aliases" maxLength={2000} value={agency.aliases.join(', ')} />
        </Field>
        <Field label="Time zone" hint="Where its dates are meant: Asia/Seoul">
          <input name="timeZone" maxLength={60} placeholder="UTC" value={agency.timeZone ?? ''} />
        </Field>
        <Because />
        <Save />
      </Act>
    </Disclosure>
  );
}

function Agreements({ agency, site }: Pick<AgencyPageProps, 'agency' | 'site'>) {
  return (
    <section class="panel" aria-labelledby="agreements">
      <h2 id="agreements">Agreements</h2>
      {agency.agreements.length === 0 ? (
        <p class="hint">None: photos that {agency.name} supplies are in review until one is on file.</p>
      ) : null}
      <AgreementList agreements={agency.agreements} />
      {site.may('manage-agreements') ? (
        <Disclosure class="edit act-disclosure" summary={<AddSummary />}>
          <Act action={`/agencies/${agency.slug}/agreements`} part="agency">
            <AgreementFields />
            <div class="button-row">
              <Save>Add the agreement</Save>
              <SeeWhatChanges kind="agreement" of={agency.slug} />
            </div>
          </Act>
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
