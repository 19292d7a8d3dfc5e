import { Administration } from '../accounts/administration.tsx';
import { Empty } from '../parts/empty.tsx';
import { Disclosure } from '../parts/form.tsx';
import { AddIcon } from '../parts/icons.tsx';
import { ShownOnce } from '../parts/shown-once.tsx';
import type { Site } from '../site.ts';
import { TokenForms } from './token-forms.tsx';
import { TokenTable } from './token-table.tsx';
import type { MadeToken, TokenChoices, TokenView } from './token-view.ts';

export interface TokensPageProps {
  site: Site;
  tokens: TokenView[];
  choices: TokenChoices;
  made: MadeToken | null;
}

/** The secrets by which scripts act for somebody. */
export function TokensPage({ site, tokens, choices, made }: TokensPageProps) {
  const make = (
    <Disclosure class="edit act-disclosure" summary={<MakeSummary />} open={choices.isOpen}>
      <TokenForms choices={choices} />
    </Disclosure>
  );
  const [good, ended] = [tokens.filter((token) => token.ended === null), tokens.filter((token) => token.ended)];
  return (
    <Administration site={site} part="tokens" title="Tokens" action={make}>
      {made === null ? null : <MadeTokenPanel made={made} />}
      {good.length === 0 ? (
        <Empty title={ended.length === 0 ? 'No tokens yet' : 'No token is in use'}>
          A script, such as that of your CMS, acts for an account by a token.
        </Empty>
      ) : (
        <TokenTable tokens={good} />
      )}
      {ended.length === 0 ? null : (
        <Disclosure class="edit quiet-disclosure ended" summary={`Revoked and expired: ${ended.length}`}>
          <TokenTable tokens={ended} />
        </Disclosure>
      )}
    </Administration>
  );
}

const MakeSummary = () => (
  <>
    <AddIcon />
    Make a token
  </>
);

function MadeTokenPanel({ made: { name, owner, secret, example } }: { made: MadeToken }) {
  return (
    <ShownOnce title={`Token “${name}” for ${owner}`} what="token" secret={secret}>
      <p class="hint">It is not shown again. Who has it acts for {owner} within its scopes. To try it:</p>
      <pre class="example">
        <code>{example}</code>
      </pre>
    </ShownOnce>
  );
}
