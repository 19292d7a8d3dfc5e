import type { ComponentChildren } from 'preact';
import { SealIcon } from '../parts/icons.tsx';
import { visibleText } from '../parts/visible-text.tsx';
import { Refused } from '../problems/refused.tsx';
import type { Site } from '../site.ts';
import { KeyboardHelp } from './keyboard-help.tsx';
import { Navigation } from './navigation.tsx';
import { PersonMenu } from './person-menu.tsx';
import { OutletChooser, SearchBox } from './site-forms.tsx';

interface LayoutProps {
  site: Site;
  title: string;
  /** Built scripts this page needs beside the common one: `upload.js`. */
  scripts?: string[];
  /** Built styles this page needs beside the common one. */
  styles?: string[];
  children: ComponentChildren;
}

/** htmx without its own style element and without eval, as the content security policy demands. */
const HTMX = JSON.stringify({ includeIndicatorStyles: false, allowEval: false, historyCacheSize: 0 });

/** The seal as the tab's icon, without a request. */
const SEAL = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none"><circle cx="12" cy="12" r="11" fill="#1b1b1b"/><path d="M7 12.4l3.4 3.4 6.6-7.2" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></svg>',
)}`;

export function Layout({ site, title, scripts = [], styles = [], children }: LayoutProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="htmx-config" content={HTMX} />
        <link rel="icon" href={SEAL} />
        <title>{`${visibleText(title)} · Imprimatur`}</title>
        {['main.css', ...styles].map((name) => (
          <link rel="stylesheet" href={site.asset(name)} />
        ))}
        {['htmx.js', 'page.js', ...scripts].map((name) => (
          <script src={site.asset(name)} defer />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header class={site.section === 'photos' ? 'bar' : 'bar bar-elsewhere'}>
          <a class="brand" href="/photos">
            <SealIcon />
            Imprimatur
          </a>
          <Navigation site={site} />
          {site.may('see-photos') ? <SearchBox site={site} /> : null}
          <OutletChooser site={site} />
          {site.may('see-photos') ? <HelpButton /> : null}
          <PersonMenu person={site.person} section={site.section} />
        </header>
        <main id="main" tabIndex={-1}>
          <div id="done" role="status">
            {site.done ? <p class="done">{site.done}</p> : null}
          </div>
          {site.refused ? <Refused refused={site.refused} /> : null}
          {children}
        </main>
        <dialog id="problem" aria-label="Refused" />
        <KeyboardHelp site={site} />
      </body>
    </html>
  );
}

const HelpButton = () => (
  <button type="button" class="help-button with-script" aria-label="Keyboard help" data-keyboard-help>
    ?
  </button>
);
