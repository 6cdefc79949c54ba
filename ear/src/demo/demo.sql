-- Demo data for the local stack and the tests: two firms with invented people. Run once, by the owner.
-- The subjects are the ids of the demo people in realm-config/demo.

insert into firm (firm_id, slug, name) values
    ('0199b000-0000-7000-8000-000000000001', 'meridian', 'Meridian Consulting'),
    ('0199b000-0000-7000-8000-000000000002', 'harbour', 'Harbour Partners');

select set_config('app.firm_id', '0199b000-0000-7000-8000-000000000001', false);

insert into client_organization (id, name) values
    ('0199d000-0000-7000-8000-000000000001', 'Nordhavn Port Authority'),
    ('0199d000-0000-7000-8000-000000000002', 'Atlas Utilities');

insert into member (id, subject, email, name, language, roles, status, client_id, invited_at, joined_at) values
    ('0199c000-0000-7000-8000-000000000001', '0199a000-0000-7000-8000-000000000001', 'vp@meridian.example', 'Vera Paulsen', 'en', 'VP', 'ACTIVE', null, '2025-01-06T09:00Z', '2025-01-06T10:00Z'),
    ('0199c000-0000-7000-8000-000000000002', '0199a000-0000-7000-8000-000000000002', 'consultant@meridian.example', 'Camila Rocha', 'en', 'CONSULTANT', 'ACTIVE', null, '2025-01-06T09:00Z', '2025-01-06T10:00Z'),
    ('0199c000-0000-7000-8000-000000000003', '0199a000-0000-7000-8000-000000000003', 'client@meridian.example', 'Clara Jensen', 'en', 'CLIENT', 'ACTIVE', '0199d000-0000-7000-8000-000000000001', '2025-01-06T09:00Z', '2025-01-06T10:00Z'),
    ('0199c000-0000-7000-8000-000000000004', '0199a000-0000-7000-8000-000000000004', 'client2@meridian.example', 'Karim Haddad', 'fr', 'CLIENT', 'ACTIVE', '0199d000-0000-7000-8000-000000000002', '2025-01-06T09:00Z', '2025-01-06T10:00Z'),
    ('0199c000-0000-7000-8000-000000000005', '0199a000-0000-7000-8000-000000000006', 'both@example.org', 'Bianca Moreau', 'fr', 'CONSULTANT', 'ACTIVE', null, '2025-01-06T09:00Z', '2025-01-06T10:00Z');

insert into consultant (id, member_id, name, country, city, zone, rate_amount, rate_currency, biography, status, changed_at) values
    ('0199e000-0000-7000-8000-000000000001', '0199c000-0000-7000-8000-000000000002', 'Camila Rocha', 'BR', 'São Paulo', 'America/Sao_Paulo', 120000, 'BRL', 'Camila spent eleven years in hospital operations before she turned to consulting. She is known for rooms in which the quiet people speak first, and for contracts that fit on one page.', 'ACTIVE', '2026-09-01T08:00Z'),
    ('0199e000-0000-7000-8000-000000000002', '0199c000-0000-7000-8000-000000000005', 'Bianca Moreau', 'FR', 'Lyon', 'Europe/Paris', 135000, 'EUR', 'Bianca helps boards and their executives agree on who decides what. Former mediator at a commercial court; still believes most disputes are about territory, not about talk.', 'ACTIVE', '2026-09-01T08:00Z'),
    ('0199e000-0000-7000-8000-000000000003', null, 'Aiko Tanabe', 'JP', 'Osaka', 'Asia/Tokyo', 180000, 'JPY', 'Aiko built supplier partnerships in the automotive industry and now teaches others how to keep them through hard years.', 'ACTIVE', '2026-09-01T08:00Z'),
    ('0199e000-0000-7000-8000-000000000004', null, 'Mateo Ibarra', 'MX', 'Guadalajara', 'America/Mexico_City', 98000, 'USD', 'Mateo has accompanied fourteen mergers, nine of them across a border. He starts each with the same question: what will you miss?', 'ACTIVE', '2026-09-01T08:00Z'),
    ('0199e000-0000-7000-8000-000000000005', null, 'Ingrid Solberg', 'NO', 'Bergen', 'Europe/Oslo', 1450000, 'NOK', 'Ingrid works where ministries and industry must share one harbour, one grid or one rescue service.', 'ACTIVE', '2026-09-01T08:00Z'),
    ('0199e000-0000-7000-8000-000000000006', null, 'Thabo Nkosi', 'ZA', 'Johannesburg', 'Africa/Johannesburg', 2200000, 'ZAR', 'Thabo facilitates groups of up to four hundred people and negotiates in five languages, two of which he pretends not to understand.', 'ACTIVE', '2026-09-01T08:00Z'),
    ('0199e000-0000-7000-8000-000000000007', null, 'Priya Raman', 'IN', 'Bengaluru', 'Asia/Kolkata', 850000, 'INR', 'Priya ran engineering teams in four time zones. She helps others find out which of their meetings are really decisions.', 'ACTIVE', '2026-09-01T08:00Z'),
    ('0199e000-0000-7000-8000-000000000008', null, 'Hannes Brückner', 'DE', 'Leipzig', 'Europe/Berlin', 128000, 'EUR', 'Hannes begleitet Familienunternehmen durch die Nachfolge. He listens to three generations separately before he lets them into one room.', 'ACTIVE', '2026-09-01T08:00Z'),
    ('0199e000-0000-7000-8000-000000000009', null, 'Sofía Quiroga', 'AR', 'Rosario', 'America/Argentina/Cordoba', 82000, 'USD', 'Sofía grew up in a farming cooperative and has worked with over sixty since, from dairies to software houses.', 'ACTIVE', '2026-09-01T08:00Z'),
    ('0199e000-0000-7000-8000-000000000010', null, 'Liam Fitzgerald', 'IE', 'Cork', 'Europe/Dublin', 130000, 'EUR', 'Liam was a hospital director for nine years. On parental leave until the spring.', 'PAUSED', '2026-09-01T08:00Z'),
    ('0199e000-0000-7000-8000-000000000011', null, 'Mei-Ling Chua', 'SG', 'Singapore', 'Asia/Singapore', 210000, 'SGD', 'Mei-Ling prepares both sides of a joint venture for the day they disagree, and writes down who calls whom.', 'ACTIVE', '2026-09-01T08:00Z'),
    ('0199e000-0000-7000-8000-000000000012', null, 'Oluwaseun Adeyemi', 'NG', 'Lagos', 'Africa/Lagos', 95000, 'USD', 'Seun led a metro construction programme with eleven contractors and no lawsuit. He is often asked how; he tells the story with the mistakes left in.', 'ACTIVE', '2026-09-01T08:00Z'),
    ('0199e000-0000-7000-8000-000000000013', null, 'Aroha Ngata', 'NZ', 'Auckland', 'Pacific/Auckland', 195000, 'NZD', 'Aroha brings iwi, councils and companies to one table, and makes sure that the table is big enough before anyone sits down.', 'ACTIVE', '2026-09-01T08:00Z'),
    ('0199e000-0000-7000-8000-000000000014', null, 'Elif Demirtaş', 'TR', 'İzmir', 'Europe/Istanbul', 105000, 'EUR', 'Elif worked on the client side for most of her career, and teaches consultants how they sound from there.', 'ACTIVE', '2026-09-01T08:00Z');

insert into consultant_language (consultant_id, tag, level) values
    ('0199e000-0000-7000-8000-000000000001', 'pt-BR', 'C2'),
    ('0199e000-0000-7000-8000-000000000001', 'en', 'C1'),
    ('0199e000-0000-7000-8000-000000000001', 'es', 'C1'),
    ('0199e000-0000-7000-8000-000000000002', 'fr', 'C2'),
    ('0199e000-0000-7000-8000-000000000002', 'en', 'C1'),
    ('0199e000-0000-7000-8000-000000000002', 'it', 'B2'),
    ('0199e000-0000-7000-8000-000000000003', 'ja', 'C2'),
    ('0199e000-0000-7000-8000-000000000003', 'en', 'C1'),
    ('0199e000-0000-7000-8000-000000000004', 'es', 'C2'),
    ('0199e000-0000-7000-8000-000000000004', 'en', 'B2'),
    ('0199e000-0000-7000-8000-000000000005', 'nb', 'C2'),
    ('0199e000-0000-7000-8000-000000000005', 'en', 'C2'),
    ('0199e000-0000-7000-8000-000000000005', 'de', 'B2'),
    ('0199e000-0000-7000-8000-000000000006', 'zu', 'C2'),
    ('0199e000-0000-7000-8000-000000000006', 'en', 'C2'),
    ('0199e000-0000-7000-8000-000000000006', 'af', 'C1'),
    ('0199e000-0000-7000-8000-000000000007', 'ta', 'C2'),
    ('0199e000-0000-7000-8000-000000000007', 'en', 'C2'),
    ('0199e000-0000-7000-8000-000000000007', 'hi', 'C1'),
    ('0199e000-0000-7000-8000-000000000008', 'de', 'C2'),
    ('0199e000-0000-7000-8000-000000000008', 'en', 'C1'),
    ('0199e000-0000-7000-8000-000000000008', 'pl', 'B1'),
    ('0199e000-0000-7000-8000-000000000009', 'es', 'C2'),
    ('0199e000-0000-7000-8000-000000000009', 'pt', 'B2'),
    ('0199e000-0000-7000-8000-000000000009', 'en', 'B2'),
    ('0199e000-0000-7000-8000-000000000010', 'en', 'C2'),
    ('0199e000-0000-7000-8000-000000000010', 'ga', 'B1'),
    ('0199e000-0000-7000-8000-000000000010', 'fr', 'B1'),
    ('0199e000-0000-7000-8000-000000000011', 'en', 'C2'),
    ('0199e000-0000-7000-8000-000000000011', 'zh', 'C2'),
    ('0199e000-0000-7000-8000-000000000011', 'ms', 'B2'),
    ('0199e000-0000-7000-8000-000000000012', 'yo', 'C2'),
    ('0199e000-0000-7000-8000-000000000012', 'en', 'C2'),
    ('0199e000-0000-7000-8000-000000000012', 'fr', 'B2'),
    ('0199e000-0000-7000-8000-000000000013', 'en', 'C2'),
    ('0199e000-0000-7000-8000-000000000013', 'mi', 'C1'),
    ('0199e000-0000-7000-8000-000000000014', 'tr', 'C2'),
    ('0199e000-0000-7000-8000-000000000014', 'en', 'C1'),
    ('0199e000-0000-7000-8000-000000000014', 'de', 'C1');

insert into consultant_speciality (consultant_id, speciality) values
    ('0199e000-0000-7000-8000-000000000001', 'Collaborative contracting'),
    ('0199e000-0000-7000-8000-000000000001', 'Partnership workshops'),
    ('0199e000-0000-7000-8000-000000000002', 'Conflict between departments'),
    ('0199e000-0000-7000-8000-000000000002', 'Board facilitation'),
    ('0199e000-0000-7000-8000-000000000003', 'Supplier partnerships'),
    ('0199e000-0000-7000-8000-000000000003', 'Lean transformation'),
    ('0199e000-0000-7000-8000-000000000004', 'Post-merger integration'),
    ('0199e000-0000-7000-8000-000000000004', 'Collaborative contracting'),
    ('0199e000-0000-7000-8000-000000000005', 'Public-private partnerships'),
    ('0199e000-0000-7000-8000-000000000005', 'Partnership workshops'),
    ('0199e000-0000-7000-8000-000000000006', 'Labour relations'),
    ('0199e000-0000-7000-8000-000000000006', 'Large-group facilitation'),
    ('0199e000-0000-7000-8000-000000000007', 'Distributed teams'),
    ('0199e000-0000-7000-8000-000000000007', 'Role clarity'),
    ('0199e000-0000-7000-8000-000000000008', 'Family businesses'),
    ('0199e000-0000-7000-8000-000000000008', 'Succession'),
    ('0199e000-0000-7000-8000-000000000009', 'Cooperatives'),
    ('0199e000-0000-7000-8000-000000000009', 'Collaborative contracting'),
    ('0199e000-0000-7000-8000-000000000010', 'Health systems'),
    ('0199e000-0000-7000-8000-000000000010', 'Board facilitation'),
    ('0199e000-0000-7000-8000-000000000011', 'Joint ventures'),
    ('0199e000-0000-7000-8000-000000000011', 'Negotiation'),
    ('0199e000-0000-7000-8000-000000000012', 'Infrastructure programmes'),
    ('0199e000-0000-7000-8000-000000000012', 'Public-private partnerships'),
    ('0199e000-0000-7000-8000-000000000013', 'Indigenous partnership'),
    ('0199e000-0000-7000-8000-000000000013', 'Large-group facilitation'),
    ('0199e000-0000-7000-8000-000000000014', 'Role clarity'),
    ('0199e000-0000-7000-8000-000000000014', 'Supplier partnerships');

update consultant c set pronouns = p.pronouns, region = p.region, joined_on = p.joined_on::date, work_days = p.work_days,
    works_from = p.works_from::time, works_until = p.works_until::time
 from (values
    ('0199e000-0000-7000-8000-000000000001'::uuid, 'she/her', 'BR-SP', '2019-03-01', 'MONDAY TUESDAY WEDNESDAY THURSDAY', '08:30', '17:30'),
    ('0199e000-0000-7000-8000-000000000002'::uuid, 'elle', 'FR-ARA', '2016-09-05', 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY', '09:00', '18:00'),
    ('0199e000-0000-7000-8000-000000000003'::uuid, '', 'JP-27', '2014-04-01', 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY', '08:00', '17:00'),
    ('0199e000-0000-7000-8000-000000000004'::uuid, 'él', 'MX-JAL', '2012-01-16', 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY', '09:00', '18:00'),
    ('0199e000-0000-7000-8000-000000000005'::uuid, 'she/her', 'NO-46', '2020-08-17', 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY', '08:00', '16:00'),
    ('0199e000-0000-7000-8000-000000000006'::uuid, 'he/him', 'ZA-GP', '2011-02-01', 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY', '08:00', '16:30'),
    ('0199e000-0000-7000-8000-000000000007'::uuid, 'she/her', 'IN-KA', '2021-06-01', 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY', '10:00', '19:00'),
    ('0199e000-0000-7000-8000-000000000008'::uuid, 'er', 'DE-SN', '2018-10-01', 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY', '08:30', '17:00'),
    ('0199e000-0000-7000-8000-000000000009'::uuid, 'ella', 'AR-S', '2017-05-15', 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY', '09:00', '17:00'),
    ('0199e000-0000-7000-8000-000000000010'::uuid, 'he/him', null, '2015-11-02', 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY', '09:00', '17:00'),
    ('0199e000-0000-7000-8000-000000000011'::uuid, '', null, '2013-07-08', 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY', '09:00', '18:00'),
    ('0199e000-0000-7000-8000-000000000012'::uuid, 'he/him', 'NG-LA', '2022-01-10', 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY', '08:00', '15:00'),
    ('0199e000-0000-7000-8000-000000000013'::uuid, 'she/her', 'NZ-AUK', '2019-11-18', 'TUESDAY WEDNESDAY THURSDAY', '09:00', '17:00'),
    ('0199e000-0000-7000-8000-000000000014'::uuid, '', 'TR-35', '2023-02-20', 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY', '09:00', '18:00')
) p (id, pronouns, region, joined_on, work_days, works_from, works_until) where c.id = p.id;

insert into consultant_industry (consultant_id, industry) values
    ('0199e000-0000-7000-8000-000000000001', 'Hospitals'),
    ('0199e000-0000-7000-8000-000000000001', 'Public health'),
    ('0199e000-0000-7000-8000-000000000001', 'Insurance'),
    ('0199e000-0000-7000-8000-000000000002', 'Banking'),
    ('0199e000-0000-7000-8000-000000000002', 'Public administration'),
    ('0199e000-0000-7000-8000-000000000003', 'Automotive'),
    ('0199e000-0000-7000-8000-000000000003', 'Electronics'),
    ('0199e000-0000-7000-8000-000000000004', 'Food'),
    ('0199e000-0000-7000-8000-000000000004', 'Banking'),
    ('0199e000-0000-7000-8000-000000000004', 'Telecommunications'),
    ('0199e000-0000-7000-8000-000000000005', 'Energy'),
    ('0199e000-0000-7000-8000-000000000005', 'Ports and shipping'),
    ('0199e000-0000-7000-8000-000000000005', 'Public administration'),
    ('0199e000-0000-7000-8000-000000000006', 'Mining'),
    ('0199e000-0000-7000-8000-000000000006', 'Transport'),
    ('0199e000-0000-7000-8000-000000000007', 'Software'),
    ('0199e000-0000-7000-8000-000000000007', 'Telecommunications'),
    ('0199e000-0000-7000-8000-000000000008', 'Family businesses'),
    ('0199e000-0000-7000-8000-000000000008', 'Machine building'),
    ('0199e000-0000-7000-8000-000000000009', 'Agriculture'),
    ('0199e000-0000-7000-8000-000000000009', 'Food'),
    ('0199e000-0000-7000-8000-000000000009', 'Software'),
    ('0199e000-0000-7000-8000-000000000010', 'Hospitals'),
    ('0199e000-0000-7000-8000-000000000010', 'Pharmaceuticals'),
    ('0199e000-0000-7000-8000-000000000011', 'Banking'),
    ('0199e000-0000-7000-8000-000000000011', 'Ports and shipping'),
    ('0199e000-0000-7000-8000-000000000012', 'Construction'),
    ('0199e000-0000-7000-8000-000000000012', 'Transport'),
    ('0199e000-0000-7000-8000-000000000013', 'Public administration'),
    ('0199e000-0000-7000-8000-000000000013', 'Fisheries'),
    ('0199e000-0000-7000-8000-000000000014', 'Electronics'),
    ('0199e000-0000-7000-8000-000000000014', 'Textiles');

insert into consultant_delivered (consultant_id, country) values
    ('0199e000-0000-7000-8000-000000000001', 'BR'),
    ('0199e000-0000-7000-8000-000000000001', 'AR'),
    ('0199e000-0000-7000-8000-000000000001', 'CL'),
    ('0199e000-0000-7000-8000-000000000001', 'MX'),
    ('0199e000-0000-7000-8000-000000000001', 'PT'),
    ('0199e000-0000-7000-8000-000000000002', 'FR'),
    ('0199e000-0000-7000-8000-000000000002', 'BE'),
    ('0199e000-0000-7000-8000-000000000002', 'CH'),
    ('0199e000-0000-7000-8000-000000000002', 'MA'),
    ('0199e000-0000-7000-8000-000000000002', 'IT'),
    ('0199e000-0000-7000-8000-000000000003', 'JP'),
    ('0199e000-0000-7000-8000-000000000003', 'TH'),
    ('0199e000-0000-7000-8000-000000000003', 'US'),
    ('0199e000-0000-7000-8000-000000000003', 'DE'),
    ('0199e000-0000-7000-8000-000000000004', 'MX'),
    ('0199e000-0000-7000-8000-000000000004', 'US'),
    ('0199e000-0000-7000-8000-000000000004', 'CO'),
    ('0199e000-0000-7000-8000-000000000004', 'PE'),
    ('0199e000-0000-7000-8000-000000000004', 'ES'),
    ('0199e000-0000-7000-8000-000000000004', 'CR'),
    ('0199e000-0000-7000-8000-000000000005', 'NO'),
    ('0199e000-0000-7000-8000-000000000005', 'DK'),
    ('0199e000-0000-7000-8000-000000000005', 'IS'),
    ('0199e000-0000-7000-8000-000000000005', 'DE'),
    ('0199e000-0000-7000-8000-000000000006', 'ZA'),
    ('0199e000-0000-7000-8000-000000000006', 'NA'),
    ('0199e000-0000-7000-8000-000000000006', 'BW'),
    ('0199e000-0000-7000-8000-000000000006', 'ZM'),
    ('0199e000-0000-7000-8000-000000000006', 'MZ'),
    ('0199e000-0000-7000-8000-000000000006', 'GB'),
    ('0199e000-0000-7000-8000-000000000007', 'IN'),
    ('0199e000-0000-7000-8000-000000000007', 'GB'),
    ('0199e000-0000-7000-8000-000000000007', 'US'),
    ('0199e000-0000-7000-8000-000000000007', 'SG'),
    ('0199e000-0000-7000-8000-000000000008', 'DE'),
    ('0199e000-0000-7000-8000-000000000008', 'AT'),
    ('0199e000-0000-7000-8000-000000000008', 'CH'),
    ('0199e000-0000-7000-8000-000000000008', 'PL'),
    ('0199e000-0000-7000-8000-000000000009', 'AR'),
    ('0199e000-0000-7000-8000-000000000009', 'UY'),
    ('0199e000-0000-7000-8000-000000000009', 'PY'),
    ('0199e000-0000-7000-8000-000000000009', 'BR'),
    ('0199e000-0000-7000-8000-000000000010', 'IE'),
    ('0199e000-0000-7000-8000-000000000010', 'GB'),
    ('0199e000-0000-7000-8000-000000000010', 'NL'),
    ('0199e000-0000-7000-8000-000000000011', 'SG'),
    ('0199e000-0000-7000-8000-000000000011', 'MY'),
    ('0199e000-0000-7000-8000-000000000011', 'CN'),
    ('0199e000-0000-7000-8000-000000000011', 'ID'),
    ('0199e000-0000-7000-8000-000000000011', 'AU'),
    ('0199e000-0000-7000-8000-000000000012', 'NG'),
    ('0199e000-0000-7000-8000-000000000012', 'GH'),
    ('0199e000-0000-7000-8000-000000000012', 'KE'),
    ('0199e000-0000-7000-8000-000000000012', 'AE'),
    ('0199e000-0000-7000-8000-000000000013', 'NZ'),
    ('0199e000-0000-7000-8000-000000000013', 'AU'),
    ('0199e000-0000-7000-8000-000000000013', 'FJ'),
    ('0199e000-0000-7000-8000-000000000014', 'TR'),
    ('0199e000-0000-7000-8000-000000000014', 'DE'),
    ('0199e000-0000-7000-8000-000000000014', 'BG');

insert into consultant_link (consultant_id, label, url) values
    ('0199e000-0000-7000-8000-000000000001', 'Talk: the quiet people first', 'https://example.org/camila/talk'),
    ('0199e000-0000-7000-8000-000000000001', 'Book chapter on one-page contracts', 'https://example.org/camila/chapter'),
    ('0199e000-0000-7000-8000-000000000002', 'On mediation at commercial courts', 'https://example.org/bianca'),
    ('0199e000-0000-7000-8000-000000000004', 'What will you miss? An essay', 'https://example.org/mateo'),
    ('0199e000-0000-7000-8000-000000000006', 'Four hundred in one room', 'https://example.org/thabo/four-hundred'),
    ('0199e000-0000-7000-8000-000000000011', 'Who calls whom: a checklist', 'https://example.org/mei-ling');

update consultant c set
    language_lines = coalesce((select string_agg(l.tag || ' ' || l.level, E'\n' order by l.level desc, l.tag) from consultant_language l where l.consultant_id = c.id), ''),
    speciality_lines = coalesce((select string_agg(s.speciality, E'\n' order by s.speciality) from consultant_speciality s where s.consultant_id = c.id), ''),
    industry_lines = coalesce((select string_agg(i.industry, E'\n' order by i.industry) from consultant_industry i where i.consultant_id = c.id), ''),
    delivered_lines = coalesce((select string_agg(d.country, E'\n' order by d.country) from consultant_delivered d where d.consultant_id = c.id), '')
 where c.firm_id = app.firm_id();

-- Leave, counted from the Monday of this week, so that the board is never empty.
insert into leave (id, consultant_id, first_day, last_day, starts_at_noon, ends_at_noon, kind, note)
select uuidv7(), ('0199e000-0000-7000-8000-0000000000' || v.who)::uuid, monday + v.first, monday + v.last, v.from_noon, v.until_noon, v.kind, v.note
  from (select date_trunc('week', current_date)::date) w(monday),
       (values
    ('01', 9, 11, true, false, 'TRAINING', 'Facilitation course in Campinas'),
    ('01', 42, 53, false, false, 'VACATION', 'Summer with the children'),
    ('01', -40, -36, false, false, 'VACATION', ''),
    ('02', 14, 18, false, false, 'VACATION', ''),
    ('02', 30, 30, false, true, 'PERSONAL', 'School play'),
    ('03', 3, 4, false, false, 'SICK', ''),
    ('03', 37, 45, false, false, 'VACATION', 'New year with the family'),
    ('04', 0, 4, false, false, 'VACATION', ''),
    ('04', 28, 29, false, false, 'OTHER', 'Jury service'),
    ('05', 21, 25, false, true, 'VACATION', 'Skiing'),
    ('06', 7, 18, false, false, 'VACATION', ''),
    ('06', 60, 61, false, false, 'TRAINING', ''),
    ('07', 16, 16, true, false, 'PERSONAL', ''),
    ('07', 23, 34, false, false, 'VACATION', 'Wedding season'),
    ('08', 28, 46, false, false, 'VACATION', ''),
    ('09', 10, 11, false, false, 'TRAINING', ''),
    ('09', 50, 68, false, false, 'VACATION', 'Harvest on the farm'),
    ('11', 1, 2, false, false, 'TRAINING', 'Mediation, second module'),
    ('11', 80, 90, false, false, 'VACATION', ''),
    ('12', 25, 39, false, false, 'VACATION', ''),
    ('13', 30, 58, false, false, 'VACATION', 'At the bach'),
    ('13', 8, 8, false, true, 'PERSONAL', ''),
    ('14', 14, 14, false, false, 'SICK', '')) v(who, first, last, from_noon, until_noon, kind, note);
-- What Meridian delivers, and who is certified: some for long, some for a little while, some no more.
insert into programme (id, name, summary, half_days, certification_required, status, changed_at) values
    ('0199f000-0000-7000-8000-000000000001', 'Contracting for partners', 'How to agree a collaborative role before the work begins, and again when it drifts. With role plays on real contracts.', 4, true, 'OFFERED', '2026-09-01T08:00Z'),
    ('0199f000-0000-7000-8000-000000000002', 'Partnership workshop', 'One day for two organisations that must work together: stories of success, territory, sacrifice, promises.', 2, true, 'OFFERED', '2026-09-01T08:00Z'),
    ('0199f000-0000-7000-8000-000000000003', 'Joint venture health check', 'Both sides rate the relationship and guess the other’s rating, before they see any result.', 1, false, 'OFFERED', '2026-09-01T08:00Z'),
    ('0199f000-0000-7000-8000-000000000004', 'Board facilitation', 'For boards and executives who have to settle who decides what.', 3, true, 'OFFERED', '2026-09-01T08:00Z'),
    ('0199f000-0000-7000-8000-000000000005', 'Large-group dialogue', 'Working with forty to four hundred people in one room, without a stage.', 6, true, 'OFFERED', '2026-09-01T08:00Z');

insert into programme_language (programme_id, tag) values
    ('0199f000-0000-7000-8000-000000000001', 'en'),
    ('0199f000-0000-7000-8000-000000000001', 'es'),
    ('0199f000-0000-7000-8000-000000000001', 'pt-BR'),
    ('0199f000-0000-7000-8000-000000000001', 'de'),
    ('0199f000-0000-7000-8000-000000000002', 'en'),
    ('0199f000-0000-7000-8000-000000000002', 'fr'),
    ('0199f000-0000-7000-8000-000000000002', 'es'),
    ('0199f000-0000-7000-8000-000000000002', 'nb'),
    ('0199f000-0000-7000-8000-000000000003', 'en'),
    ('0199f000-0000-7000-8000-000000000003', 'zh'),
    ('0199f000-0000-7000-8000-000000000003', 'ja'),
    ('0199f000-0000-7000-8000-000000000004', 'en'),
    ('0199f000-0000-7000-8000-000000000004', 'fr'),
    ('0199f000-0000-7000-8000-000000000005', 'en'),
    ('0199f000-0000-7000-8000-000000000005', 'zu'),
    ('0199f000-0000-7000-8000-000000000005', 'mi'),
    ('0199f000-0000-7000-8000-000000000005', 'de');

update programme p set
    language_lines = coalesce((select string_agg(l.tag, E'\n' order by l.tag) from programme_language l where l.programme_id = p.id), '')
 where p.firm_id = app.firm_id();

insert into certification (id, consultant_id, programme_id, certified_on, expires_on, certified_by) values
    ('0199f100-0000-7000-8000-000000000001', '0199e000-0000-7000-8000-000000000001', '0199f000-0000-7000-8000-000000000001', current_date - 700, current_date + 30, 'Vera Paulsen'),
    ('0199f100-0000-7000-8000-000000000002', '0199e000-0000-7000-8000-000000000001', '0199f000-0000-7000-8000-000000000002', current_date - 400, current_date + 330, 'Vera Paulsen'),
    ('0199f100-0000-7000-8000-000000000003', '0199e000-0000-7000-8000-000000000004', '0199f000-0000-7000-8000-000000000001', current_date - 300, current_date + 430, 'Vera Paulsen'),
    ('0199f100-0000-7000-8000-000000000004', '0199e000-0000-7000-8000-000000000009', '0199f000-0000-7000-8000-000000000001', current_date - 720, current_date + 12, 'Camila Rocha'),
    ('0199f100-0000-7000-8000-000000000005', '0199e000-0000-7000-8000-000000000014', '0199f000-0000-7000-8000-000000000001', current_date - 900, current_date - 170, 'Vera Paulsen'),
    ('0199f100-0000-7000-8000-000000000006', '0199e000-0000-7000-8000-000000000014', '0199f000-0000-7000-8000-000000000001', current_date - 165, current_date + 565, 'Vera Paulsen'),
    ('0199f100-0000-7000-8000-000000000007', '0199e000-0000-7000-8000-000000000005', '0199f000-0000-7000-8000-000000000002', current_date - 640, current_date + 88, 'Vera Paulsen'),
    ('0199f100-0000-7000-8000-000000000008', '0199e000-0000-7000-8000-000000000002', '0199f000-0000-7000-8000-000000000002', current_date - 100, current_date + 630, 'Vera Paulsen'),
    ('0199f100-0000-7000-8000-000000000009', '0199e000-0000-7000-8000-000000000012', '0199f000-0000-7000-8000-000000000002', current_date - 1200, current_date - 470, 'Ingrid Solberg'),
    ('0199f100-0000-7000-8000-000000000010', '0199e000-0000-7000-8000-000000000003', '0199f000-0000-7000-8000-000000000003', current_date - 90, null, 'Mei-Ling Chua'),
    ('0199f100-0000-7000-8000-000000000011', '0199e000-0000-7000-8000-000000000011', '0199f000-0000-7000-8000-000000000003', current_date - 500, null, 'Vera Paulsen'),
    ('0199f100-0000-7000-8000-000000000012', '0199e000-0000-7000-8000-000000000002', '0199f000-0000-7000-8000-000000000004', current_date - 690, current_date + 40, 'Vera Paulsen'),
    ('0199f100-0000-7000-8000-000000000013', '0199e000-0000-7000-8000-000000000010', '0199f000-0000-7000-8000-000000000004', current_date - 800, current_date - 70, 'Bianca Moreau'),
    ('0199f100-0000-7000-8000-000000000014', '0199e000-0000-7000-8000-000000000006', '0199f000-0000-7000-8000-000000000005', current_date - 365, current_date + 365, 'Vera Paulsen'),
    ('0199f100-0000-7000-8000-000000000015', '0199e000-0000-7000-8000-000000000013', '0199f000-0000-7000-8000-000000000005', current_date - 200, current_date + 165, 'Thabo Nkosi'),
    ('0199f100-0000-7000-8000-000000000016', '0199e000-0000-7000-8000-000000000008', '0199f000-0000-7000-8000-000000000005', current_date - 730, current_date + 0, 'Thabo Nkosi');

-- What Vera keeps for herself: nobody else finds it, so that it is written as her.
set app.member_id = '0199c000-0000-7000-8000-000000000001';
insert into saved_search (id, member_id, view, name, query) values
    ('0199f200-0000-7000-8000-000000000001', '0199c000-0000-7000-8000-000000000001', 'roster', 'Spanish, to lead a workshop', 'language=es&level=C1'),
    ('0199f200-0000-7000-8000-000000000002', '0199c000-0000-7000-8000-000000000001', 'roster', 'Worked in Germany', 'deliveredIn=DE');
reset app.member_id;

select set_config('app.firm_id', '0199b000-0000-7000-8000-000000000002', false);

insert into member (id, subject, email, name, language, roles, status, client_id, invited_at, joined_at) values
    ('0199c000-0000-7000-8000-000000000011', '0199a000-0000-7000-8000-000000000005', 'vp@harbour.example', 'Henrik Aalto', 'en', 'VP', 'ACTIVE', null, '2025-01-06T09:00Z', '2025-01-06T10:00Z'),
    ('0199c000-0000-7000-8000-000000000012', '0199a000-0000-7000-8000-000000000006', 'both@example.org', 'Bianca Moreau', 'fr', 'VP', 'ACTIVE', null, '2025-01-06T09:00Z', '2025-01-06T10:00Z');

insert into consultant (id, member_id, name, country, city, zone, rate_amount, rate_currency, biography, status, changed_at) values
    ('0199e000-0000-7000-8000-000000000015', null, 'Nora Lindqvist', 'SE', 'Gothenburg', 'Europe/Stockholm', 1400000, 'SEK', 'Nora has written the working rules of three shipping alliances, one of which still uses them.', 'ACTIVE', '2026-09-01T08:00Z'),
    ('0199e000-0000-7000-8000-000000000016', null, 'Paulo Figueira', 'PT', 'Porto', 'Europe/Lisbon', 110000, 'EUR', 'Paulo brings port operators, customs and unions to shared timetables.', 'ACTIVE', '2026-09-01T08:00Z'),
    ('0199e000-0000-7000-8000-000000000017', null, 'Wei Zhang', 'AU', 'Melbourne', 'Australia/Melbourne', 230000, 'AUD', 'Wei leads joint venture reviews across the Pacific rim.', 'ACTIVE', '2026-09-01T08:00Z');

insert into consultant_language (consultant_id, tag, level) values
    ('0199e000-0000-7000-8000-000000000015', 'sv', 'C2'),
    ('0199e000-0000-7000-8000-000000000015', 'en', 'C2'),
    ('0199e000-0000-7000-8000-000000000016', 'pt', 'C2'),
    ('0199e000-0000-7000-8000-000000000016', 'en', 'C1'),
    ('0199e000-0000-7000-8000-000000000016', 'es', 'B2'),
    ('0199e000-0000-7000-8000-000000000017', 'zh', 'C2'),
    ('0199e000-0000-7000-8000-000000000017', 'en', 'C2');

insert into consultant_speciality (consultant_id, speciality) values
    ('0199e000-0000-7000-8000-000000000015', 'Shipping alliances'),
    ('0199e000-0000-7000-8000-000000000015', 'Negotiation'),
    ('0199e000-0000-7000-8000-000000000016', 'Port communities'),
    ('0199e000-0000-7000-8000-000000000016', 'Collaborative contracting'),
    ('0199e000-0000-7000-8000-000000000017', 'Joint ventures'),
    ('0199e000-0000-7000-8000-000000000017', 'Infrastructure programmes');

update consultant c set pronouns = p.pronouns, region = p.region, joined_on = p.joined_on::date, work_days = p.work_days,
    works_from = p.works_from::time, works_until = p.works_until::time
 from (values
    ('0199e000-0000-7000-8000-000000000015'::uuid, 'she/her', 'SE-O', '2010-03-01', 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY', '08:00', '17:00'),
    ('0199e000-0000-7000-8000-000000000016'::uuid, '', 'PT-13', '2018-04-03', 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY', '09:00', '18:00'),
    ('0199e000-0000-7000-8000-000000000017'::uuid, '', 'AU-VIC', '2020-02-10', 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY', '09:00', '17:00')
) p (id, pronouns, region, joined_on, work_days, works_from, works_until) where c.id = p.id;

insert into consultant_industry (consultant_id, industry) values
    ('0199e000-0000-7000-8000-000000000015', 'Ports and shipping'),
    ('0199e000-0000-7000-8000-000000000016', 'Ports and shipping'),
    ('0199e000-0000-7000-8000-000000000016', 'Public administration'),
    ('0199e000-0000-7000-8000-000000000017', 'Energy'),
    ('0199e000-0000-7000-8000-000000000017', 'Mining');

insert into consultant_delivered (consultant_id, country) values
    ('0199e000-0000-7000-8000-000000000015', 'SE'),
    ('0199e000-0000-7000-8000-000000000015', 'DK'),
    ('0199e000-0000-7000-8000-000000000015', 'FI'),
    ('0199e000-0000-7000-8000-000000000015', 'NL'),
    ('0199e000-0000-7000-8000-000000000016', 'PT'),
    ('0199e000-0000-7000-8000-000000000016', 'ES'),
    ('0199e000-0000-7000-8000-000000000016', 'AO'),
    ('0199e000-0000-7000-8000-000000000017', 'AU'),
    ('0199e000-0000-7000-8000-000000000017', 'NZ'),
    ('0199e000-0000-7000-8000-000000000017', 'CN'),
    ('0199e000-0000-7000-8000-000000000017', 'SG');

update consultant c set
    language_lines = coalesce((select string_agg(l.tag || ' ' || l.level, E'\n' order by l.level desc, l.tag) from consultant_language l where l.consultant_id = c.id), ''),
    speciality_lines = coalesce((select string_agg(s.speciality, E'\n' order by s.speciality) from consultant_speciality s where s.consultant_id = c.id), ''),
    industry_lines = coalesce((select string_agg(i.industry, E'\n' order by i.industry) from consultant_industry i where i.consultant_id = c.id), ''),
    delivered_lines = coalesce((select string_agg(d.country, E'\n' order by d.country) from consultant_delivered d where d.consultant_id = c.id), '')
 where c.firm_id = app.firm_id();

insert into programme (id, name, summary, half_days, certification_required, status, changed_at) values
    ('0199f000-0000-7000-8000-000000000006', 'Port community dialogue', 'Operators, customs and unions find a timetable they can all keep.', 4, true, 'OFFERED', '2026-09-01T08:00Z'),
    ('0199f000-0000-7000-8000-000000000007', 'Alliance rules workshop', 'Writing the working rules of a shipping alliance with those who will live by them.', 2, false, 'OFFERED', '2026-09-01T08:00Z');

insert into programme_language (programme_id, tag) values
    ('0199f000-0000-7000-8000-000000000006', 'en'),
    ('0199f000-0000-7000-8000-000000000006', 'pt'),
    ('0199f000-0000-7000-8000-000000000006', 'sv'),
    ('0199f000-0000-7000-8000-000000000007', 'en'),
    ('0199f000-0000-7000-8000-000000000007', 'zh');

update programme p set
    language_lines = coalesce((select string_agg(l.tag, E'\n' order by l.tag) from programme_language l where l.programme_id = p.id), '')
 where p.firm_id = app.firm_id();

insert into certification (id, consultant_id, programme_id, certified_on, expires_on, certified_by) values
    ('0199f100-0000-7000-8000-000000000051', '0199e000-0000-7000-8000-000000000015', '0199f000-0000-7000-8000-000000000006', current_date - 200, current_date + 60, 'Henrik Aalto'),
    ('0199f100-0000-7000-8000-000000000052', '0199e000-0000-7000-8000-000000000016', '0199f000-0000-7000-8000-000000000006', current_date - 100, current_date + 600, 'Henrik Aalto'),
    ('0199f100-0000-7000-8000-000000000053', '0199e000-0000-7000-8000-000000000017', '0199f000-0000-7000-8000-000000000007', current_date - 400, null, 'Henrik Aalto');

reset app.firm_id;
