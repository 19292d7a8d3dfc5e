import { Router } from 'express';
import { z } from 'zod';
import { SettingsPage } from '../../../views/settings/settings-page.tsx';
import {
  changeSetting,
  parseSettingName,
  SETTING_NAMES,
  sentenceOfSetting,
  settingsNow,
} from '../../accounts/settings.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { parseInput } from '../inputs.ts';
import { donePath } from './done.ts';
import { sendPage } from './send-page.ts';
import { siteOf } from './site.ts';

/** A form says what is to hold, so that one sent twice, or from an old page, does what it said. */
const settingInput = z.object({ value: z.enum(['on', 'off']) });

export function settingPages(context: WebContext): Router {
  const { prisma, connected } = context;
  const router = Router();

  router.get('/settings', requires('change-settings'), async (req, res) => {
    const { site } = await siteOf(prisma, req, res, 'settings');
    const now = await settingsNow(prisma);
    const settings = SETTING_NAMES.map((name) => ({ name, sentence: sentenceOfSetting(name), isOn: now[name] }));
    sendPage(res, SettingsPage({ site, settings, connected }));
  });

  router.post('/settings/:name', requires('change-settings'), async (req, res) => {
    const name = parseSettingName(req.params.name);
    const { value } = parseInput(settingInput, req.body);
    await changeSetting(prisma, name, value === 'on', actorOf(context, req));
    res.redirect(303, donePath('/settings', 'setting'));
  });

  return router;
}
