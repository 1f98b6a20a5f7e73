export declare function buildAll(out?: string, only?: readonly string[]): Promise<string>;
export declare function integrityOf(file: string): string;
