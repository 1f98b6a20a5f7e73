export declare function findChromium(): string | undefined;
export declare function findFirefox(): string | undefined;
export declare function findXvfb(): string | undefined;
export declare function findWebKit(): { readonly driver: string; readonly browser: string } | undefined;
