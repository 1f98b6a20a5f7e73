import type { IncomingMessage, ServerResponse } from 'node:http';

export declare const STRICT_POLICY: string;
export interface Site {
  /** Ends in a slash. */
  readonly url: string;
  /** Method and path of every request, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}
export declare function serve(
  folders: readonly string[],
  options?: {
    readonly port?: number;
    readonly special?: (request: IncomingMessage, response: ServerResponse) => boolean;
  },
): Promise<Site>;
