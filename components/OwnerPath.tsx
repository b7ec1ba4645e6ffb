import type { PathStep } from '../utils/view/context-view.ts';
import { spokenTexts } from './spoken-texts.ts';

type Path = readonly PathStep[];

interface Props {
  readonly name: string;
  readonly paths: readonly Path[];
}

/** The first steps of the paths, each once, with what is left of the paths behind it. */
function branchesOf(paths: readonly Path[]): { step: PathStep; rest: readonly Path[] }[] {
  const byStep = new Map<string, { step: PathStep; rest: Path[] }>();
  for (const [step, ...rest] of paths) {
    if (step === undefined) continue;
    const branch = byStep.get(step.id) ?? { step, rest: [] };
    byStep.set(step.id, branch);
    branch.rest.push(rest);
  }
  return [...byStep.values()];
}

function Holders({ paths }: Pick<Props, 'paths'>) {
  const texts = spokenTexts();
  const branches = branchesOf(paths);
  if (branches.length === 0) return null;
  return (
    <ul>
      {branches.map(({ step, rest }) => (
        <li key={step.id}>
          <span class="by">{texts.say(`path.${step.by}`)}</span> <bdi>{step.name}</bdi>
          {step.country && step.name !== texts.country(step.country) && (
            <span class="dim"> ({texts.country(step.country)})</span>
          )}
          <Holders paths={rest} />
        </li>
      ))}
    </ul>
  );
}

/** Who holds or funds the outlet, and who holds them, up to the last ones known. */
export function OwnerPath({ name, paths }: Props) {
  const texts = spokenTexts();
  if (paths.length === 0) return null;
  return (
    <section class="paths">
      <h3>{texts.say('path.label')}</h3>
      <bdi>{name}</bdi>
      <Holders paths={paths} />
    </section>
  );
}
