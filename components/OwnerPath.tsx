import type { PathStep } from '../utils/view/context-view.ts';
import { useTexts } from './use-texts.ts';

interface Props {
  readonly name: string;
  readonly paths: readonly (readonly PathStep[])[];
}

/** Who holds or funds the outlet, step by step up to the last one known. */
export function OwnerPath({ name, paths }: Props) {
  const texts = useTexts();
  if (paths.length === 0) return null;
  return (
    <section class="paths">
      <h3>{texts.say('path.label')}</h3>
      {paths.map((path) => (
        <ol class="path" key={path.map(({ id }) => id).join()}>
          <li>
            <bdi>{name}</bdi>
          </li>
          {path.map((step) => (
            <li key={step.id}>
              <span class="by">{texts.say(`path.${step.by}`)}</span> <bdi>{step.name}</bdi>
              {step.country && step.name !== texts.country(step.country) && (
                <span class="dim"> ({texts.country(step.country)})</span>
              )}
            </li>
          ))}
        </ol>
      ))}
    </section>
  );
}
