import { AgreementList } from '../agreements/agreement.tsx';
import { AgreementFields } from '../agreements/agreement-form.tsx';
import type { AgreementView } from '../agreements/agreement-view.ts';
import { Layout } from '../layout/layout.tsx';
import { Act } from '../parts/act.tsx';
import { Empty } from '../parts/empty.tsx';
import { Disclosure, Field, Save } from '../parts/form.tsx';
import { AddIcon } from '../parts/icons.tsx';
import { More } from '../parts/more.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import type { AgencyView } from './agency-view.ts';

export interface AgenciesPageProps {
  site: Site;
  agencies: AgencyView[];
  /** Agreements with photographers. */
  ofPhotographers: AgreementView[];
  /** Address of the rest of the list. */
  more: string | null;
}

export function AgenciesPage({ site, agencies, ofPhotographers, more }: AgenciesPageProps) {
  const mayAdd = site.may('manage-agreements');
  return (
    <Layout site={site} title="Agencies">
      <div id="agencies" class="page">
        <header class="page-head">
          <h1>Agencies</h1>
          <a class="button" href="/house-rules">
            House rules
          </a>
          {mayAdd ? (
            <Disclosure class="edit act-disclosure" summary={<AddSummary />}>
              <AgencyForm />
            </Disclosure>
          ) : null}
        </header>
        {agencies.length === 0 ? (
          <Empty title="No agencies yet">
            An agency appears here when a credit line names it{mayAdd ? ', or when you add it' : ''}.
          </Empty>
        ) : (
          <AgencyTable agencies={agencies} />
        )}
        <More to={more} />
        <Photographers agreements={ofPhotographers} mayAdd={mayAdd} />
      </div>
    </Layout>
  );
}

/** What freelances agreed with us speaks where no agency's agreement does. */
function Photographers({ agreements, mayAdd }: { agreements: AgreementView[]; mayAdd: boolean }) {
  if (agreements.length === 0 && !mayAdd) return null;
  return (
    <section class="panel" aria-labelledby="photographers">
      <h2 id="photographers">Photographers</h2>
      <p class="hint">
        An agreement with a photographer holds for pictures with their by-line where no agreement with a supplier
        speaks, before the house rule of the kind.
      </p>
      <AgreementList agreements={agreements} withParty />
      {mayAdd ? (
        <Disclosure class="edit act-disclosure" summary={<AddAgreement />}>
          <Act action="/agreements" part="agencies">
            <Field label="Photographer" hint="As by-lines spell the name">
              <input name="photographer" required maxLength={200} />
            </Field>
            <AgreementFields />
            <Save>Add the agreement</Save>
          </Act>
        </Disclosure>
      ) : null}
    </section>
  );
}

const AddAgreement = () => (
  <>
    <AddIcon />
    Add an agreement with a photographer
  </>
);

const AddSummary = () => (
  <>
    <AddIcon />
    Add an agency
  </>
);

function AgencyForm() {
  return (
    <Act action="/agencies" part="agencies">
      <Field label="Name">
        <input name="name" required maxLength={200} />
      </Field>
      <Field label="Other names" hint="As credit lines spell it, separated by commas">
        <input name="aliases" maxLength={2000} />
      </Field>
      <Field label="Time zone" hint="Where its dates are meant: Asia/Seoul">
        <input name="timeZone" maxLength={60} placeholder="UTC" />
      </Field>
      <Save>Add the agency</Save>
    </Act>
  );
}

function AgencyTable({ agencies }: { agencies: AgencyView[] }) {
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">Agency</th>
          <th scope="col">Other names</th>
          <th scope="col" class="number">
            Photos
          </th>
          <th scope="col">Agreements in force</th>
        </tr>
      </thead>
      <tbody>
        {agencies.map((agency) => (
          <tr>
            <th scope="row">
              <a href={`/agencies/${agency.slug}`}>
                <VisibleText text={agency.name} />
              </a>
            </th>
            <td data-label="Other names">
              <VisibleText text={agency.aliases.join(', ')} />
            </td>
            <td class="number" data-label="Photos">
              {agency.photos}
            </td>
            <td data-label="In force">
              <InForce agency={agency} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function InForce({ agency }: { agency: AgencyView }) {
  const titles = agency.agreements.filter((agreement) => agreement.isInForce).map((agreement) => agreement.title);
  return titles.length === 0 ? (
    <span class="missing">none: its photos are in review</span>
  ) : (
    <span>{titles.join(', ')}</span>
  );
}
