import { listen, tell } from './height.ts';

// One file for both sides. In our own page inside a frame it says how tall the page is; on a municipality's page it
// listens and makes the frame as tall. A classic script: a module would not know its own address.
const own = document.currentScript instanceof HTMLScriptElement ? new URL(document.currentScript.src).origin : location.origin;
if (location.origin === own && parent !== window) tell(parent, document.referrer);
else listen(own);
