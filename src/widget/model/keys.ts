/** Under what names the store keeps things; apart, because the launcher looks for them before their readers are needed. */
export const HISTORY = 'history';
/** The greeting was dismissed. */
export const GREETED = 'greeted';
