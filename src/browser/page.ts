/** What every page's script does. Each page works without it; nothing here decides anything. */
import { installBackLink } from './page/back-link.ts';
import { installCopyButtons } from './page/copy-buttons.ts';
import { installForms } from './page/forms.ts';
import { installKeyboard } from './page/keyboard.ts';
import { installLocalTimes } from './page/local-times.ts';
import { installProblems } from './page/problems.ts';
import { installSelection } from './page/selection.ts';

installKeyboard();
installSelection();
installForms();
installBackLink();
installCopyButtons();
installLocalTimes();
installProblems();
