import '../ui/tokens.css';
import '../ui/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startAppearance } from '../lib/appearance.ts';
import { startTexts } from '../lib/i18n.ts';
import { listenToKeys } from '../lib/keys.ts';
import { watchPrinting } from '../lib/printing.ts';
import { watchSession } from '../lib/session.ts';
import { App } from './App.tsx';
import { loadTexts } from './texts.ts';

startAppearance();
watchPrinting();
watchSession();
listenToKeys();
// What every page shows must be there at once: React keeps a fallback, once shown, for a third of a second.
// A promise and not a top-level await: that is younger than the browsers we are built for.
void startTexts(loadTexts, ['lib', 'ui', 'app', 'identity', 'jobs']).then(() =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
