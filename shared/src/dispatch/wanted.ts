import type { IncidentType, PersonData } from '../event/index.js';

type Skill = NonNullable<PersonData['skills']>[number];
type Duty = NonNullable<PersonData['duties']>[number];

/** What a marshal should bring to an incident of a type, when anybody near does. */
const WANTED: Partial<Record<IncidentType, { skills: readonly Skill[]; duties: readonly Duty[] }>> = {
  medical: { skills: ['medic', 'first_aid'], duties: ['medic'] },
  lost: { skills: ['child_safeguarding'], duties: ['welfare'] },
  counter: { skills: ['de_escalation'], duties: ['buffer'] },
  disrupt: { skills: ['de_escalation'], duties: ['buffer'] },
  welfare: { skills: ['first_aid'], duties: ['welfare'] },
  access: { skills: ['wheelchair_access'], duties: ['welfare'] },
  arrest: { skills: ['de_escalation'], duties: ['legal'] },
};

/** Which of the wanted skills and duties somebody has; `undefined` where the type asks for nothing in particular. */
export function suitedBy(
  type: IncidentType,
  { skills = [], duties = [] }: Pick<PersonData, 'skills' | 'duties'>,
): { skills: Skill[]; duties: Duty[] } | undefined {
  const wanted = WANTED[type];
  if (!wanted) return undefined;
  return {
    skills: wanted.skills.filter((skill) => skills.includes(skill)),
    duties: wanted.duties.filter((duty) => duties.includes(duty)),
  };
}
