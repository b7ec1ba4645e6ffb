/**
 * What each piece of evidence is worth, in log-odds for one unit of it. Fitted by logistic regression on one half of the
 * development texts, rounded, and checked on the other half; see tests/bench/README.md for the figures of both.
 */
export const weights = {
  /** Always 1. */
  base: 0.4,
  /** Prominence over 95, in units of 32. */
  prominence: 0.7,
  /** What lacks to a fit letter by letter, 0 to 0.34. */
  misfit: -15,
  reversed: -1.2,
  /** Words of the name beyond two, at most two. */
  words: 0.8,
  /** A surname that one person of the dataset has. */
  rare: 2.2,
  /** Doublings of the number of people with the surname. */
  commonSurname: -0.55,
  /** A given name of the list of common ones. */
  commonGiven: -0.4,
  /** The text speaks of the person's country. */
  country: 1.4,
  countryBeside: 0.5,
  /** The text speaks of countries, not of this person's. */
  noCountry: -2.4,
  publisherCountry: 0.7,
  /** The office beside the name is one that the person held, is another, or only says that there is one. */
  office: 1.9,
  otherOffice: -0.2,
  anyOffice: 0.5,
  /** A calling beside the name that is no office. */
  calling: -2.6,
  /** Words of public affairs, and of leisure, in a hundred, at most 2.5. */
  publicAffairs: 0.2,
  leisure: -0.75,
  /** People of the same country who are certain on this page, at most three. */
  company: 0.2,
  /** At the date: dead for more than 20 years, under 20 years old, 40 years after the last office, five before the first. */
  died: -2.5,
  child: -5,
  longGone: -2,
  notYet: -1.3,
  /** Five years and more since the last office of somebody less known, in steps of five years, at most four. */
  past: -0.2,
  /** In an office at the date. */
  held: 1,
} as const;

/** A piece of evidence. */
export type Evidence = keyof typeof weights;
