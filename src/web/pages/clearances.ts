import { Router } from 'express';
import { ClearAgain } from '../../../views/photo/clear-form.tsx';
import { issueNotice } from '../../catalogue/notices.ts';
import { clearPhoto } from '../../delivery/clear-photo.ts';
import { withdraw } from '../../delivery/withdraw.ts';
import { AppError } from '../../errors.ts';
import { conditionsToAnswer } from '../../rights/delivery-use.ts';
import { clearanceInput } from '../clearances.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { parseInput } from '../inputs.ts';
import { languageFor } from '../language.ts';
import { noticeInput } from '../notices.ts';
import { clearedAlreadyProblem, refusalProblem, unansweredProblem } from '../verdict-problem.ts';
import { donePath } from './done.ts';
import { type Form, ticked } from './form-values.ts';
import { sendProblemPage } from './problems.ts';
import { text } from './site.ts';

/** Clearing a photo, taking a clearance back, and taking a photo down. */
export function clearancePages(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.post('/clearances', requires('clear'), async (req, res) => {
    const { conditions: answers, ...request } = parseInput(clearanceInput, clearanceIn(req.body));
    const answer = await clearPhoto(
      prisma,
      { ...request, answers, language: languageFor(req, res) },
      actorOf(context, req),
    );
    if (answer.outcome === 'cleared') {
      res.redirect(303, donePath(`/photos/${request.photo}`, 'cleared'));
      return;
    }
    const back = { href: `/photos/${encodeURIComponent(request.photo)}`, label: 'Back to the photo' };
    if (answer.outcome === 'cleared-already') {
      await sendProblemPage(context, { req, res }, clearedAlreadyProblem(answer.clearance), back);
      return;
    }
    const problem =
      answer.outcome === 'refused' ? refusalProblem('clearing', answer.verdict) : unansweredProblem(answer);
    const conditions = conditionsToAnswer(answer.verdict);
    const again =
      answer.outcome === 'refused' ? {} : { again: ClearAgain({ ...request, conditions, typed: typedIn(req.body) }) };
    await sendProblemPage(context, { req, res }, problem, { ...back, ...again });
  });

  router.post('/clearances/:id/withdrawal', requires('clear'), async (req, res) => {
    const { photo } = await withdraw(context, req.params.id, actorOf(context, req));
    res.redirect(303, donePath(`/photos/${photo}`, 'clearance-withdrawn'));
  });

  router.post('/notices', requires('issue-notice'), async (req, res) => {
    const { confirmed, ...notice } = req.body as Form;
    if (confirmed !== 'yes')
      throw new AppError('invalid', 'The photo was not taken down: tick the box that says so, and send it again.');
    const { photo } = await issueNotice(prisma, parseInput(noticeInput, notice), actorOf(context, req));
    res.redirect(303, donePath(`/photos/${photo}`, 'taken-down'));
  });

  return router;
}

const ANSWER = 'answer:';

/**
 * Each condition's answer comes in a field named after its obstacle; two of one obstacle come together, and both must be answered.
 * One without a note answers nothing.
 */
function clearanceIn(form: Form): Record<string, unknown> {
  const { photo, outlet, story, purpose, costCentre, edition } = form;
  const conditions = [...notesIn(form)]
    .map(([obstacle, notes]) => ({ obstacle, note: together(notes) }))
    .filter(({ note }) => note !== '');
  return { photo, outlet, story, purpose, edition, conditions, costCentre: text(costCentre).trim() || null };
}

function notesIn(form: Form): Map<string, string[]> {
  const answers = Object.entries(form).filter(([name]) => name.startsWith(ANSWER));
  return new Map(answers.map(([name, notes]) => [name.slice(ANSWER.length), ticked(notes)]));
}

function typedIn(form: Form) {
  return { notes: notesIn(form), costCentre: text(form.costCentre) };
}

function together(notes: string[]): string {
  return notes.some((note) => note.trim() === '') ? '' : notes.join('; ');
}
