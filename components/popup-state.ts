/** What the popup knows, and what it can ask for. */

import type { Details } from '../utils/protocol/details.ts';
import type { Answer, CopyFormat } from '../utils/protocol/messages.ts';
import type { Card, ContextView, MentionView } from '../utils/view/context-view.ts';

export type PopupState =
  | { readonly kind: 'loading' }
  /** No content script answers in this tab. */
  | { readonly kind: 'restricted' }
  | { readonly kind: 'off' }
  | { readonly kind: 'failed'; readonly error: string }
  /** `hasMore`: the page is a long list, of which more is being read; `error`: why its rest could not be. */
  | {
      readonly kind: 'ready';
      readonly view: ContextView;
      readonly hasMore?: boolean;
      readonly error?: string;
    };

/** A stretch of the page's text, title, caption or link. */
export type Place = Pick<MentionView, 'where' | 'part' | 'start' | 'end'>;

/** What a look-up finds, or why it failed. */
export type SearchAnswer = Answer<'search'>;

export interface PopupActions {
  /** Shows a mention in the page; false where it is gone. */
  show(place: Place): Promise<boolean>;
  /** Looks up a name. */
  search(query: string): Promise<SearchAnswer>;
  card(id: string): Promise<Card | null>;
  /** What is known of an entity, in words; null where the worker failed. */
  details(id: string, mention: MentionView | null): Promise<Details | null>;
  /** Copies all that is known of the page; false where that failed. */
  copy(format: CopyFormat): Promise<boolean>;
  switchSite(isOn: boolean): void;
  openSettings(): void;
  retry(): void;
}
