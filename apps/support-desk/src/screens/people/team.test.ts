import type { KnownPerson } from '@tms-support/sharepoint-storage';
import { teamOf } from './team';

const of = (name: string, email: string, more: Partial<KnownPerson> = {}): KnownPerson => ({
  name,
  email,
  roles: ['portal-inbox'],
  hasLeft: false,
  ...more,
});

it('has everybody of TMU once an address, and tells two of one name apart', () => {
  const team = teamOf([
    of('Bea Lindqvist', 'bea@tmu.example'),
    of('Bea Lindqvist', ' BEA@tmu.example '),
    of('Ana Ruiz', 'ana@tmu.example', { awayUntilOn: '2026-12-09' }),
    of('ana ruiz', 'ana.ruiz@tmu.example'),
    of('Nobody’s address', ' '),
    of('Has left', 'left@tmu.example', { hasLeft: true }),
    of('TRA', 'dev@tra.example', { roles: ['crm-developer'] }),
  ]);
  expect(team).toEqual([
    { name: 'Bea Lindqvist', email: 'bea@tmu.example', label: 'Bea Lindqvist' },
    { name: 'Ana Ruiz', email: 'ana@tmu.example', label: 'Ana Ruiz, ana@tmu.example', awayUntilOn: '2026-12-09' },
    { name: 'ana ruiz', email: 'ana.ruiz@tmu.example', label: 'ana ruiz, ana.ruiz@tmu.example' },
  ]);
});
