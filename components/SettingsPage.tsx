import type { ComponentChildren } from 'preact';
import type { Settings } from '../utils/protocol/settings.ts';
import { languages } from '../utils/wording/languages.ts';
import { Backup } from './Backup.tsx';
import { Choice } from './Choice.tsx';
import { type CommandKeys, KeyList } from './KeyList.tsx';
import { KindSwitches } from './KindSwitches.tsx';
import { SiteList } from './SiteList.tsx';
import { spokenTexts } from './spoken-texts.ts';

export interface SettingsActions {
  change(settings: Settings): void;
  exportAll(): void;
  importAll(text: string): Promise<boolean>;
  reset(): void;
}

interface Props {
  readonly settings: Settings;
  /** Fields that the organisation prescribes. */
  readonly managed: readonly string[];
  /** What became of the last change; null before the first. */
  readonly isSaved: boolean | null;
  /** Keyboard commands as the browser has them. */
  readonly commands: readonly CommandKeys[];
  readonly actions: SettingsActions;
  /** Further parts of the page: data packs. */
  readonly children?: ComponentChildren;
}

type PartProps = Pick<Props, 'settings' | 'actions'> & {
  readonly isFixed: (field: keyof Settings) => boolean;
};

function Badges({ settings, actions, isFixed }: PartProps) {
  const texts = spokenTexts();
  const modes = ['all', 'known', 'none'] as const;
  return (
    <section>
      <Choice
        legend={texts.say('settings.badges')}
        name="badges"
        options={modes.map((value) => ({ value, label: texts.say(`settings.badges-${value}`) }))}
        value={settings.badges}
        isFixed={isFixed('badges')}
        onChange={(badges) => actions.change({ ...settings, badges })}
      />
      <KindSwitches
        hidden={settings.hidden}
        isFixed={isFixed('hidden')}
        onChange={(hidden) => actions.change({ ...settings, hidden })}
      />
    </section>
  );
}

function Sites({ settings, actions, isFixed }: PartProps) {
  const texts = spokenTexts();
  const list = settings.sites === 'all' ? 'off' : 'on';
  return (
    <section>
      <Choice
        legend={texts.say('settings.sites')}
        name="sites"
        options={[
          { value: 'all', label: texts.say('settings.sites-all') },
          { value: 'chosen', label: texts.say('settings.sites-chosen') },
        ]}
        value={settings.sites}
        isFixed={isFixed('sites')}
        onChange={(sites) => actions.change({ ...settings, sites })}
      />
      <SiteList
        key={list}
        sites={settings[list]}
        isFixed={isFixed(list)}
        onChange={(sites) => actions.change({ ...settings, [list]: sites })}
      />
    </section>
  );
}

function Look({ settings, actions, isFixed }: PartProps) {
  const texts = spokenTexts();
  const themes = ['auto', 'light', 'dark'] as const;
  return (
    <section>
      <label class="field">
        {texts.say('settings.language')}
        <select
          value={settings.language}
          disabled={isFixed('language')}
          onChange={(event) => actions.change({ ...settings, language: event.currentTarget.value })}
        >
          <option value="auto">{texts.say('settings.language-auto')}</option>
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {new Intl.DisplayNames(language, { type: 'language' }).of(language)}
            </option>
          ))}
        </select>
      </label>
      <Choice
        legend={texts.say('settings.theme')}
        name="theme"
        options={themes.map((value) => ({ value, label: texts.say(`settings.theme-${value}`) }))}
        value={settings.theme}
        isFixed={isFixed('theme')}
        onChange={(theme) => actions.change({ ...settings, theme })}
      />
    </section>
  );
}

/** The settings page. Every change is kept at once. */
export function SettingsPage({ settings, managed, isSaved, commands, actions, children }: Props) {
  const texts = spokenTexts();
  const part: PartProps = { settings, actions, isFixed: (field) => managed.includes(field) };
  return (
    <main class="page">
      <h1>{texts.say('settings.title')}</h1>
      <p role="status" class="saved">
        {isSaved !== null && texts.say(isSaved ? 'settings.saved' : 'settings.not-saved')}
      </p>
      {managed.length > 0 && <p class="managed">{texts.say('settings.managed')}</p>}
      <Badges {...part} />
      <Sites {...part} />
      <Look {...part} />
      {children}
      <Backup onExport={actions.exportAll} onImport={actions.importAll} onReset={actions.reset} />
      <KeyList commands={commands} />
    </main>
  );
}
