import express, { Router } from 'express';
import type { WebContext } from '../context.ts';
import { limitsByEmail } from '../rate-limits.ts';
import { passesOn } from '../registered-routes.ts';
import { ownAccountPages } from './account.ts';
import { accountPages } from './accounts.ts';
import { agencyPages } from './agencies.ts';
import { agreementPages } from './agreements.ts';
import { clearancePages } from './clearances.ts';
import { houseRulePages } from './house-rules.ts';
import { identificationPages } from './identifications.ts';
import { invitationPages } from './invitations.ts';
import { jobPages } from './jobs.ts';
import { licencePages } from './licences.ts';
import { orderPages } from './orders.ts';
import { outletPages } from './outlets.ts';
import { ownSecondFactorPages } from './own-second-factor.ts';
import { passwordResetPages } from './password-resets.ts';
import { personPages } from './persons.ts';
import { photoPages } from './photo.ts';
import { photoActs } from './photo-acts.ts';
import { photosPages } from './photos.ts';
import { phrasePages } from './phrases.ts';
import { pageNotFound } from './problems.ts';
import { providerPages } from './provider.ts';
import { samePicturePages } from './same-pictures.ts';
import { secondFactorPages } from './second-factor.ts';
import { selectionPages } from './selection.ts';
import { settingPages } from './settings.ts';
import { signInPages } from './sign-in.ts';
import { strictnessPages } from './strictness.ts';
import { titleNamePages } from './title-names.ts';
import { tokenPages } from './tokens.ts';
import { uploadPages } from './upload.ts';
import { waiverPages } from './waivers.ts';
import { whatIfPages } from './what-if.ts';
import { wideningPages } from './widenings.ts';

/** A caption for readers of 32,000 characters fits, percent-encoded, in any script. */
const MAX_FORM_BYTES = 512_000;

/** Everything people see: pages to read, and forms that answer with a redirect to the page that shows what they did. */
export function pages(context: WebContext): Router {
  const router = Router();
  router.use(express.urlencoded({ extended: false, limit: MAX_FORM_BYTES, parameterLimit: 2_000 }));
  router.use((req, _res, next) => {
    // A form without fields, or of another encoding, is an empty form.
    req.body ??= {};
    next();
  });
  router.use(passesOn(limitsByEmail(context.limits)));
  for (const part of [
    signInPages,
    secondFactorPages,
    providerPages,
    passwordResetPages,
    ownAccountPages,
    ownSecondFactorPages,
    photosPages,
    selectionPages,
    wideningPages,
    phrasePages,
    photoPages,
    photoActs,
    samePicturePages,
    clearancePages,
    uploadPages,
    personPages,
    agencyPages,
    strictnessPages,
    whatIfPages,
    agreementPages,
    houseRulePages,
    identificationPages,
    outletPages,
    titleNamePages,
    orderPages,
    licencePages,
    waiverPages,
    accountPages,
    invitationPages,
    tokenPages,
    settingPages,
    jobPages,
  ])
    router.use(part(context));
  router.use(pageNotFound(context));
  return router;
}
