/** What the sign-in library does for us on the server only: these have no address, and no request reaches them. */
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

export const ownEndpoints = {
  id: 'own-endpoints',
  endpoints: {
    /** Opens a session without a password, for links that let somebody in. */
    openSession: createAuthEndpoint(
      { method: 'POST', body: z.object({ account: z.string() }), requireHeaders: true },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.account);
        if (user === null) throw new APIError('UNAUTHORIZED');
        const session = await ctx.context.internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ session: session.id });
      },
    ),
    /** Whose password was right, as the cookie of the second step says; null for nobody. */
    awaitingSecondFactor: createAuthEndpoint({ method: 'GET', requireHeaders: true }, async (ctx) => {
      const { name } = ctx.context.createAuthCookie('two_factor');
      const challenge = await ctx.getSignedCookie(name, ctx.context.secret);
      if (!challenge) return ctx.json(null);
      const found = await ctx.context.internalAdapter.findVerificationValue(challenge);
      const user = found === null ? null : await ctx.context.internalAdapter.findUserById(found.value);
      return ctx.json(user === null ? null : { account: user.id, email: user.email });
    }),
  },
} as const;
