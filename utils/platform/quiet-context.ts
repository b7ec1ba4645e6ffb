/**
 * In place of what WXT hands to a content script. WXT's own announces each script to the page, by events and messages
 * that name the extension, and ends a script when the page sends such an event: every page could tell that Masthead is
 * there, and switch it off. Nothing of it is needed here (`wxt.config.ts` puts this file in its place).
 */

/** Tells nobody anything. */
export class ContentScriptContext {}
