import type { Command } from '../io';
export const review: Command = () => 0;
