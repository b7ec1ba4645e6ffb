/** Which pictures are taken: each screen in English, light and dark; the main ones in other languages and widths. */

export interface Shot {
  readonly name: string;
  readonly width: number;
  readonly query: string;
  /** True for a screen that is touched: a telephone. */
  readonly touch: boolean;
  readonly features: readonly { readonly name: string; readonly value: string }[];
}

interface Wish {
  readonly lang?: string;
  readonly theme?: string;
  readonly width?: number;
  readonly open?: string;
  readonly forced?: boolean;
  readonly touch?: boolean;
  /** Size of the root's text, for readers who enlarge it. */
  readonly text?: string;
}

function shot(screen: string, wish: Wish = {}): Shot {
  const { lang = 'en', theme = 'light', width = 400, open, forced = false, touch = false, text } = wish;
  const query = new URLSearchParams({ screen, lang, theme, ...(open && { open }), ...(text && { text }) });
  return {
    name: [screen, lang, theme, width, open && 'open', forced && 'forced', touch && 'touch', text && 'large']
      .filter(Boolean)
      .join('-'),
    width,
    touch,
    query: query.toString(),
    features: [
      { name: 'prefers-color-scheme', value: theme },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  };
}

const names = [
  'article',
  'hard',
  'index',
  'index-more',
  'empty',
  'other',
  'loading',
  'restricted',
  'off',
  'failed',
  'search',
  'search-none',
];

const wide = ['settings', 'settings-managed', 'welcome'];

const opened = '.row-main';

export const shots: readonly Shot[] = [
  shot('hard', { open: opened }),
  shot('hard', { width: 320 }),
  shot('hard', { lang: 'ar', theme: 'dark', open: opened }),
  shot('hard', { text: '200%' }),
  ...names.flatMap((name) => [shot(name), shot(name, { theme: 'dark' })]),
  ...wide.flatMap((name) => [
    shot(name, { width: 800 }),
    shot(name, { width: 800, theme: 'dark' }),
    shot(name, { width: 360, lang: 'ar' }),
    shot(name, { width: 360, lang: 'kk' }),
    shot(name, { width: 800, forced: true, theme: 'dark' }),
    shot(name, { width: 800, text: '200%' }),
  ]),
  ...['article', 'index'].flatMap((name) => [
    shot(name, { open: opened }),
    shot(name, { lang: 'ar' }),
    shot(name, { lang: 'ar', theme: 'dark', open: opened }),
    shot(name, { lang: 'kk' }),
    shot(name, { lang: 'kk', width: 320 }),
    shot(name, { width: 320 }),
    shot(name, { lang: 'ar', width: 320 }),
    shot(name, { lang: 'zh' }),
    shot(name, { lang: 'de', width: 320 }),
    shot(name, { text: '200%' }),
    shot(name, { width: 600 }),
    shot(name, { forced: true, theme: 'dark' }),
    shot(name, { width: 360, touch: true, open: opened }),
  ]),
  shot('settings', { width: 360, touch: true }),
];
