import { later } from './later.ts';

/** `EntityDetails`, loaded when the first card is opened. */
export const LaterDetails = later(async () => (await import('./EntityDetails.tsx')).EntityDetails);
