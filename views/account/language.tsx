import { LANGUAGES, type Language } from '../../src/rights/words/languages/language.ts';
import { Choice, Save } from '../parts/form.tsx';

const WORDS = {
  browser: 'As the browser asks',
  en: 'English',
  ko: '한국어 (Korean)',
} satisfies Record<Language | 'browser', string>;

/** In which language whoever is signed in reads what restrictions say. */
export function OwnLanguage({ chosen }: { chosen: Language | null }) {
  return (
    <section class="panel" aria-labelledby="own-language">
      <h2 id="own-language">Language of rights</h2>
      <form class="stack" method="post" action="/account/language">
        <Choice
          name="language"
          words={WORDS}
          options={['browser', ...LANGUAGES]}
          chosen={chosen ?? 'browser'}
          label="Language"
        />
        <p class="hint">
          What restrictions say, and what would make them pass. What has no sentence there is said in English.
        </p>
        <Save />
      </form>
    </section>
  );
}
