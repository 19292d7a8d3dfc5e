import { dayWords, instantWords } from '../parts/moment.tsx';
import { territoryWords } from '../parts/territories.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import { ACTION_WORDS, CHANNEL_WORDS, COUNTING_WORDS, PURPOSE_WORDS, quotaWords } from '../words.ts';
import type { AgreementView, Box } from './agreement-view.ts';

/** What an agreement grants, and what it asks for it. */
export function AgreementTerms({ agreement }: { agreement: AgreementView }) {
  const { titles, titlesOfNobody, collections, from, until, countsDayOf, quota, counting, fee } = agreement;
  return (
    <dl class="terms">
      <BoxTerms box={agreement} />
      {titles === null ? null : <Term name="Our titles">{titles.join(', ')}</Term>}
      {titlesOfNobody.length === 0 ? null : (
        <Term name="Titles that no outlet has">{`${titlesOfNobody.join(', ')}: for these it covers nothing`}</Term>
      )}
      {collections === null ? null : <Term name="Their collections">{collections.join(', ')}</Term>}
      <Term name={countsDayOf === 'receipt' ? 'Pictures received' : 'Period'}>{periodWords(from, until)}</Term>
      {quota === null ? null : <Term name="Quota">{quotaWords(quota)}</Term>}
      {counting === 'each' ? null : <Term name="One use is">{COUNTING_WORDS[counting]}</Term>}
      {fee === null ? null : <Term name="Price of a use">{fee}</Term>}
    </dl>
  );
}

export function BoxTerms({ box: { territories, channels, purposes, actions } }: { box: Box }) {
  return (
    <>
      <Term name="Territories">{territoryWords(territories)}</Term>
      <Term name="Channels">{channels === null ? 'All' : channels.map((word) => CHANNEL_WORDS[word]).join(', ')}</Term>
      <Term name="Purposes">{purposes === null ? 'All' : purposes.map((word) => PURPOSE_WORDS[word]).join(', ')}</Term>
      <Term name="Actions">{actions.map((word) => ACTION_WORDS[word]).join(', ')}</Term>
    </>
  );
}

function Term({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <VisibleText text={children} />
      </dd>
    </div>
  );
}

function periodWords(from: string | null, until: string | null): string {
  if (from === null && until === null) return 'Without end';
  return [from && `from ${dateWords(from)}`, until && `until ${dateWords(until)}`].filter(Boolean).join(' ');
}

function dateWords(date: string): string {
  return date.includes('T') ? instantWords(date) : dayWords(date);
}

/** The agreements of one party, each a link to its own page. */
export function AgreementList({ agreements, withParty = false }: { agreements: AgreementView[]; withParty?: boolean }) {
  return (
    <ul class="agreements">
      {agreements.map((agreement) => (
        <li class={agreement.isInForce ? 'agreement' : 'agreement is-over'}>
          <h3>
            <a href={`/agreements/${agreement.id}`}>
              <VisibleText text={withParty ? `${agreement.party}: ${agreement.title}` : agreement.title} />
            </a>
            <span class="flag">{agreement.isInForce ? 'In force' : 'Not in force'}</span>
          </h3>
          <AgreementTerms agreement={agreement} />
        </li>
      ))}
    </ul>
  );
}
