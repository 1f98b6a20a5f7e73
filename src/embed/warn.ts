/** One line for the page's owner or developer; visitors never see it. */
export const warn = (message: string): void => console.warn(`[jessi] ${message}`);
