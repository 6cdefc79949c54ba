-- Demo data: Meridian's client organisations with their people. Everybody here is invented. The scripts run in the order of their names.

select set_config('app.firm_id', '0199b000-0000-7000-8000-000000000001', false);

update client_organization o set country = c.country, city = c.city, zone = c.zone, industry = c.industry,
    website = c.website, note = c.note, changed_at = '2026-09-01T08:00Z'
 from (values
    ('0199d000-0000-7000-8000-000000000001'::uuid, 'DK', 'Nordhavn', 'Europe/Copenhagen', 'Ports and shipping', 'https://nordhavn-port.example',
     'Owns the land and the quays for the public. Tight contracts, fixed milestones; every change goes to the council.'),
    ('0199d000-0000-7000-8000-000000000002'::uuid, 'FR', 'Lyon', 'Europe/Paris', 'Energy', 'https://atlas-utilities.example',
     'Builds the shore power plant on the port''s land. Fast, and used to moving dates.')
) c (id, country, city, zone, industry, website, note) where o.id = c.id;

insert into client_organization (id, name, country, city, zone, industry, website, note, status, changed_at) values
    ('0199d000-0000-7000-8000-000000000003', 'Casa Amarela Clinics', 'BR', 'São Paulo', 'America/Sao_Paulo', 'Hospitals', 'https://casa-amarela.example', 'Eleven clinics. The medical board decides more than its charter says.', 'ACTIVE', '2026-08-12T12:00Z'),
    ('0199d000-0000-7000-8000-000000000004', 'Skerry Ferries', 'NO', 'Bergen', 'Europe/Oslo', 'Ports and shipping', 'https://skerry-ferries.example', '', 'ACTIVE', '2026-10-20T09:00Z'),
    ('0199d000-0000-7000-8000-000000000005', 'Rescue Coordination Lofoten', 'NO', 'Bodø', 'Europe/Oslo', 'Public administration', '', 'Met at Ingrid''s talk in spring. Wants to hear from us after the budget.', 'ACTIVE', '2026-05-04T09:00Z'),
    ('0199d000-0000-7000-8000-000000000006', 'Litoral Dairy Cooperative', 'AR', 'Rosario', 'America/Argentina/Cordoba', 'Agriculture', '', 'Merged into a larger cooperative in 2025.', 'ARCHIVED', '2025-12-19T15:00Z');

insert into contact (id, organization_id, member_id, name, position, email, phone, language, zone, note, status, changed_at) values
    ('0199d100-0000-7000-8000-000000000001', '0199d000-0000-7000-8000-000000000001', '0199c000-0000-7000-8000-000000000003', 'Clara Jensen', 'Harbour master', 'client@meridian.example', '+4533123456', 'en', 'Europe/Copenhagen', 'Speaks for the port in all three rounds.', 'ACTIVE', '2026-09-01T08:00Z'),
    ('0199d100-0000-7000-8000-000000000002', '0199d000-0000-7000-8000-000000000001', null, 'Mads Thorup', 'Chair of the port council', 'mads.thorup@nordhavn-port.example', '+4533123401', 'en', 'Europe/Copenhagen', 'Signs what changes the land lease.', 'ACTIVE', '2026-09-01T08:00Z'),
    ('0199d100-0000-7000-8000-000000000003', '0199d000-0000-7000-8000-000000000001', null, 'Freja Holm', 'Head of quay works', 'freja.holm@nordhavn-port.example', '', 'en', 'Europe/Copenhagen', '', 'ACTIVE', '2026-09-01T08:00Z'),
    ('0199d100-0000-7000-8000-000000000004', '0199d000-0000-7000-8000-000000000001', null, 'Poul Damgaard', 'Harbour master until 2025', 'poul.damgaard@nordhavn-port.example', '', 'en', 'Europe/Copenhagen', 'Knows how the first agreement came about; glad to be called.', 'LEFT', '2025-11-28T08:00Z'),
    ('0199d100-0000-7000-8000-000000000005', '0199d000-0000-7000-8000-000000000002', '0199c000-0000-7000-8000-000000000004', 'Karim Haddad', 'Programme director', 'client2@meridian.example', '+33472001122', 'fr', 'Europe/Paris', 'Wants to know the date before anything else.', 'ACTIVE', '2026-09-01T08:00Z'),
    ('0199d100-0000-7000-8000-000000000006', '0199d000-0000-7000-8000-000000000002', null, 'Agnès Marchetti', 'Site manager', 'agnes.marchetti@atlas-utilities.example', '+33612345678', 'fr', 'Europe/Copenhagen', 'Lives beside the site since March.', 'ACTIVE', '2026-09-01T08:00Z'),
    ('0199d100-0000-7000-8000-000000000007', '0199d000-0000-7000-8000-000000000003', null, 'Helena Prado', 'Medical director', 'helena.prado@casa-amarela.example', '+551132345678', 'es', 'America/Sao_Paulo', '', 'ACTIVE', '2026-08-12T12:00Z'),
    ('0199d100-0000-7000-8000-000000000008', '0199d000-0000-7000-8000-000000000003', null, 'Otávio Brandão', 'Head of people', 'otavio.brandao@casa-amarela.example', '', 'es', 'America/Sao_Paulo', 'Booked the programme; sits in the first cohort himself.', 'ACTIVE', '2026-08-12T12:00Z'),
    ('0199d100-0000-7000-8000-000000000009', '0199d000-0000-7000-8000-000000000004', null, 'Solveig Dahl', 'Operations manager', 'solveig.dahl@skerry-ferries.example', '+4755123456', 'en', 'Europe/Oslo', '', 'ACTIVE', '2026-10-20T09:00Z');

reset app.firm_id;
