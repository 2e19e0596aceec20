import type { ReactNode } from 'react';
import { BRIEFING, CHANNEL, CONTINGENCY, PERMIT, RISK } from '@waypost/shared/event';
import { useFormat } from '../../../i18n';
import { useRecords } from '../../../sync/hooks';
import { useDesk } from '../model/desk';
import { CrowdStep } from './CrowdStep';
import { LinkStep } from './LinkStep';
import { PlaceStep } from './PlaceStep';
import { PostStep } from './PostStep';
import { RouteStep } from './RouteStep';
import { SectorStep } from './SectorStep';
import { useOpenSteps } from './use-open-steps';

/**
 * The steps of a plan, filling up: each with how much it holds and what was found.
 * @param screens the screens that open to this person, by the last part of their address
 */
export function Steps({ screens }: { screens: ReadonlySet<string> }): ReactNode {
  const { plan, selected } = useDesk();
  const format = useFormat();
  const steps = useOpenSteps(selected, plan.routes.length ? [] : ['route']);
  const held = useHeld();
  const dated = plan.event.phases[0]?.startsAt ?? plan.event.opensAt;
  return (
    <>
      {screens.has('settings') && <LinkStep name="times" screen="settings" count={format.date(dated)} />}
      <RouteStep steps={steps} />
      <CrowdStep steps={steps} />
      <PlaceStep steps={steps} />
      <SectorStep steps={steps} />
      <PostStep steps={steps} people={screens.has('people')} />
      {screens.has('people') && <LinkStep name="people" screen="people" count={plan.people.length} />}
      {screens.has('contingencies') && (
        <LinkStep name="contingencies" screen="contingencies" count={held.contingencies} />
      )}
      {screens.has('risks') && <LinkStep name="risks" screen="risks" count={held.risks} />}
      {screens.has('paperwork') && <LinkStep name="paperwork" screen="paperwork" count={held.papers} />}
      {screens.has('sharing') && <LinkStep name="partners" screen="sharing" count={held.partners} />}
      {screens.has('pack') && <LinkStep name="pack" screen="pack" />}
    </>
  );
}

/** How much the steps hold that are screens of their own. */
function useHeld() {
  const { plan } = useDesk();
  const [contingencies, risks] = [useRecords(CONTINGENCY).length, useRecords(RISK).length];
  const papers = useRecords(PERMIT).length + useRecords(CHANNEL).length + useRecords(BRIEFING).length;
  const partners = plan.people.filter(({ data }) => data.role === 'liaison' || data.role === 'mediator');
  return { contingencies, risks, papers, partners: partners.length };
}
