import { Layout } from '../layout/layout.tsx';
import { Act } from '../parts/act.tsx';
import { Because, Disclosure, Save } from '../parts/form.tsx';
import { BackIcon } from '../parts/icons.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import { SeeWhatChanges } from '../what-if/see-what-changes.tsx';
import { AgreementTerms } from './agreement.tsx';
import { AgreementFields } from './agreement-form.tsx';
import type { AgreementView, VersionView } from './agreement-view.ts';
import { Versions } from './versions.tsx';

export interface AgreementPageProps {
  site: Site;
  agreement: AgreementView;
  /** Where its party is shown. */
  back: string;
  versions: VersionView[];
}

/** One agreement: what it says now, how it is changed or ended, and what it said before. */
export function AgreementPage({ site, agreement, back, versions }: AgreementPageProps) {
  return (
    <Layout site={site} title={agreement.title}>
      <div id="agreement" class="page">
        <header class="page-head">
          <a class="back" href={back} aria-label={`Back to ${agreement.party}`}>
            <BackIcon />
          </a>
          <h1>
            <VisibleText text={agreement.title} />
          </h1>
          <span class="flag">{agreement.isInForce ? 'In force' : 'Not in force'}</span>
        </header>
        <section class="panel" aria-labelledby="terms">
          <h2 id="terms">
            With <VisibleText text={agreement.party} />
          </h2>
          <AgreementTerms agreement={agreement} />
          {site.may('manage-agreements') ? <Acts agreement={agreement} /> : null}
        </section>
        <Versions versions={versions} />
      </div>
    </Layout>
  );
}

function Acts({ agreement }: { agreement: AgreementView }) {
  const { id, version } = agreement;
  return (
    <>
      <Disclosure class="edit act-disclosure" summary="Change the agreement">
        <Act action={`/agreements/${id}`} part="agreement">
          <input type="hidden" name="version" value={version} />
          <AgreementFields agreement={agreement} />
          <Because hint="Kept in the history, with what stood here before." />
          <div class="button-row">
            <Save>Save the new version</Save>
            <SeeWhatChanges kind="agreement-change" of={id} />
          </div>
        </Act>
      </Disclosure>
      <Disclosure class="edit act-disclosure danger-disclosure" summary="End the agreement now">
        <Act action={`/agreements/${id}/end`} part="agreement">
          <input type="hidden" name="version" value={version} />
          <p>Nothing is cleared under it from now on. To undo this, change its last day.</p>
          <Because />
          <div class="button-row">
            <Save>End it now</Save>
            <SeeWhatChanges kind="agreement-end" of={id} />
          </div>
        </Act>
      </Disclosure>
    </>
  );
}
