/**
 * What a page needs only after the first sign of interest. The build of the script puts all of it into one function, which
 * browsers skip while they read the script and run when one of these is first called (vite.config.ts). So none may be called
 * while the launcher is drawn.
 */
export { renderWidget } from '../widget/renderWidget';
export { openEngine } from './openEngine';
