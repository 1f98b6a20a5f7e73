import type { Command } from '../io';
export const draft: Command = () => 0;
