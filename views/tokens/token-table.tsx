import { Act } from '../parts/act.tsx';
import { Moment } from '../parts/moment.tsx';
import { Scopes } from '../parts/scopes.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { TokenView } from './token-view.ts';

interface TokenProps {
  token: TokenView;
}

export function TokenTable({ tokens }: { tokens: TokenView[] }) {
  return (
    <table class="list tokens">
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Acts for</th>
          <th scope="col">May</th>
          <th scope="col">Expires</th>
          <th scope="col">Last used</th>
          <th scope="col">
            <span class="unseen">Revoke</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <TokenRow token={token} />
        ))}
      </tbody>
    </table>
  );
}

function TokenRow({ token }: TokenProps) {
  const { name, prefix, owner, scopes, expiresAt, lastUsedAt, createdBy, createdAt } = token;
  return (
    <tr class={token.ended === null ? undefined : 'is-over'}>
      <th scope="row">
        <VisibleText text={name} />
        <span class="slug">{prefix}…</span>
      </th>
      <td data-label="Acts for">
        <VisibleText text={owner} />
        <span class="under">
          made by {createdBy === owner ? 'themselves' : <VisibleText text={createdBy} />}, <Moment at={createdAt} />
        </span>
      </td>
      <td data-label="May">
        <Scopes sentences={scopes} />
      </td>
      <td data-label="Expires">
        {expiresAt === null ? <span class="missing">never</span> : <Moment at={expiresAt} />}
      </td>
      <td data-label="Last used">
        {lastUsedAt === null ? <span class="missing">never</span> : <Moment at={lastUsedAt} />}
      </td>
      <td class="row-act">{token.ended === null ? <Revocation token={token} /> : token.ended}</td>
    </tr>
  );
}

function Revocation({ token: { id, name } }: TokenProps) {
  return (
    <Act action={`/tokens/${id}/revocation`} part="tokens" class="inline">
      <button type="submit" class="small" aria-label={`Revoke the token “${name}”`}>
        Revoke
      </button>
    </Act>
  );
}
