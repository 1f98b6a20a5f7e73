/** Told to the page as `Jessi.version`; a test keeps it equal to the package's. */
export const VERSION = '1.0.0';
