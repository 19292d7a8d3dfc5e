// A real OpenID Connect provider on loopback, in a process of its own. The parent says who has an account there.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

let people = {};
process.on('message', (message) => {
  people = message.people;
  process.send({ known: Object.keys(people) });
});
process.on('disconnect', () => process.exit(0));

const server = createServer().listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'imprimatur',
        client_secret: 'a secret between the two',
        redirect_uris: ['http://localhost:3000/api/auth/callback/provider'],
      },
    ],
    cookies: { keys: ['of tests'] },
    claims: { openid: ['sub', 'desk'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: (_ctx, accountId) => ({ accountId, claims: () => ({ sub: accountId, ...people[accountId] }) }),
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client.clientId,
        accountId: ctx.oidc.session.accountId,
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  server.on('request', provider.callback());
  process.send({ issuer });
});
