export declare function buildVendor(): Promise<string>;
