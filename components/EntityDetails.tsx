import type {
  Card,
  MentionView,
  OrganisationCard,
  PersonCard,
  RoleView,
} from '../utils/view/context-view.ts';
import { citationOf, wordClaim } from '../utils/wording/claim-text.ts';
import { correctionOf } from '../utils/wording/correction.ts';
import { hasConflict, orderClaims } from '../utils/wording/note-text.ts';
import { citationOfRole, wordRole, wordRoleDates } from '../utils/wording/role-text.ts';
import type { Texts } from '../utils/wording/texts.ts';
import { type Fact, Facts } from './Facts.tsx';
import { Fold } from './Fold.tsx';
import { OwnerPath } from './OwnerPath.tsx';
import { useTexts } from './texts-context.ts';
import { WhyThis } from './WhyThis.tsx';

const SHOWN_FACTS = 3;

interface Props {
  readonly card: Card;
  /** The mention that the card is opened from; null for a look-up. */
  readonly mention: MentionView | null;
  readonly cards: Readonly<Record<string, Card>>;
}

function organisationFacts(card: OrganisationCard, texts: Texts): Fact[] {
  const further = card.paths.flatMap((path) =>
    path.slice(1).map(({ claim, id, name }) => ({ claim, id, name })),
  );
  const own = orderClaims(card.claims).map((claim) => ({ claim, id: card.id, name: card.name }));
  return [...own, ...further].map(({ claim, id, name }) => {
    const text = wordClaim(claim, texts);
    const citation = citationOf(claim, texts);
    return { text, citation, correction: correctionOf({ id, name, fact: text, cited: citation }) };
  });
}

function personFacts(card: PersonCard, shown: RoleView | null, texts: Texts): Fact[] {
  const rest = [...card.also, ...card.roles].filter(
    (role) => role.office !== shown?.office || role.from !== shown.from,
  );
  const roles = [...(shown ? [shown] : []), ...rest];
  const unique = new Map(roles.map((role) => [`${role.office} ${role.from} ${role.to}`, role]));
  return [...unique.values()].map((role) => {
    const text = `${wordRole(role, texts)} (${wordRoleDates(role, texts)})`;
    const citation = citationOfRole(role, texts);
    return {
      text,
      citation,
      correction: correctionOf({ id: card.id, name: card.name, fact: text, cited: citation }),
    };
  });
}

function lifeOf(card: PersonCard, texts: Texts): string {
  const born = card.born === null ? [] : [texts.say('person.born', { date: texts.date(card.born) })];
  const died = card.died === null ? [] : [texts.say('person.died', { date: texts.date(card.died) })];
  return texts.parts([...born, ...died]);
}

/** All that is known of one entity: the kind of context, owners, facts with citations, and why it was matched. */
export function EntityDetails({ card, mention, cards }: Props) {
  const texts = useTexts();
  const isPerson = card.kind === 'person';
  const facts = isPerson
    ? personFacts(card, mention?.role ?? card.shown, texts)
    : organisationFacts(card, texts);
  return (
    <div class="details">
      {isPerson && card.born !== null && <p class="dim">{lifeOf(card, texts)}</p>}
      {!isPerson && hasConflict(card.claims) && <p class="dim">{texts.say('claim.conflict')}</p>}
      {!isPerson && <OwnerPath name={card.name} paths={card.paths} />}
      <Facts facts={facts.slice(0, SHOWN_FACTS)} />
      {facts.length === 0 && <p class="dim">{texts.say('card.nothing')}</p>}
      {facts.length > SHOWN_FACTS && (
        <Fold title={texts.say('card.more')}>
          <Facts facts={facts.slice(SHOWN_FACTS)} />
        </Fold>
      )}
      {card.otherNames.length > 0 && (
        <Fold title={texts.say('card.other-names')}>
          <p>{texts.parts(card.otherNames)}</p>
        </Fold>
      )}
      {mention !== null && <WhyThis mention={mention} cards={cards} />}
    </div>
  );
}
