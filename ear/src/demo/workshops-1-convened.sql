-- Demo data: partnership workshops. A landlord with public duties and a utility that builds, two years after their day together;
-- three parties who are stuck at the gate; and a day that is being prepared. Everybody here is invented. Everything happens relative
-- to the day on which the demo is loaded; the functions below, and those of the engagements' stories, live as long as this session.

select set_config('app.firm_id', '0199b000-0000-7000-8000-000000000001', false);

insert into contact (id, organization_id, member_id, name, position, email, phone, language, zone, note, status, changed_at) values
    ('0199d100-0000-7000-8000-000000000010', '0199d000-0000-7000-8000-000000000001', null, 'Lone Bisgaard', 'Head of property', 'lone.bisgaard@nordhavn-port.example', '+4533123440', 'en', 'Europe/Copenhagen', 'Wrote the lease of the coal quay.', 'ACTIVE', '2026-09-01T08:00Z'),
    ('0199d100-0000-7000-8000-000000000011', '0199d000-0000-7000-8000-000000000002', null, 'Rémi Faure', 'Director for the North', 'remi.faure@atlas-utilities.example', '+33472001100', 'fr', 'Europe/Paris', 'Signs for Atlas in the north.', 'ACTIVE', '2026-09-01T08:00Z'),
    ('0199d100-0000-7000-8000-000000000012', '0199d000-0000-7000-8000-000000000002', null, 'Lina Costa', 'Head of contracts', 'lina.costa@atlas-utilities.example', '+33472001177', 'fr', 'Europe/Paris', '', 'ACTIVE', '2026-09-01T08:00Z'),
    ('0199d100-0000-7000-8000-000000000013', '0199d000-0000-7000-8000-000000000004', null, 'Torunn Eide', 'Fleet captain', 'torunn.eide@skerry-ferries.example', '', 'en', 'Europe/Oslo', '', 'ACTIVE', '2026-10-20T09:00Z');

-- Two more who sign in: so a team's profile has enough people in it to be shown to whoever may open some of theirs.
insert into member (id, subject, email, name, language, roles, status, client_id, invited_at, joined_at) values
    ('0199c000-0000-7000-8000-000000000007', null, 'freja.holm@nordhavn-port.example', 'Freja Holm', 'en', 'CLIENT', 'ACTIVE', '0199d000-0000-7000-8000-000000000001', '2026-06-02T12:00Z', '2026-06-03T13:00Z'),
    ('0199c000-0000-7000-8000-000000000008', null, 'agnes.marchetti@atlas-utilities.example', 'Agnès Marchetti', 'fr', 'CLIENT', 'ACTIVE', '0199d000-0000-7000-8000-000000000002', '2026-06-02T12:00Z', '2026-06-03T13:00Z'),
    ('0199c000-0000-7000-8000-000000000009', null, 'solveig.dahl@skerry-ferries.example', 'Solveig Dahl', 'en', 'CLIENT', 'ACTIVE', '0199d000-0000-7000-8000-000000000004', '2026-10-20T12:00Z', '2026-10-21T07:00Z');
update contact set member_id = '0199c000-0000-7000-8000-000000000007' where id = '0199d100-0000-7000-8000-000000000003';
update contact set member_id = '0199c000-0000-7000-8000-000000000008' where id = '0199d100-0000-7000-8000-000000000006';
update contact set member_id = '0199c000-0000-7000-8000-000000000009' where id = '0199d100-0000-7000-8000-000000000009';

insert into answerer values
    ('freja', '0199c000-0000-7000-8000-000000000007', 'Freja Holm'),
    ('agnes', '0199c000-0000-7000-8000-000000000008', 'Agnès Marchetti');
insert into quiz_team_member (id, team_id, member_id)
select uuidv7(), '0199d300-0000-7000-8000-000000000001', member_id from answerer where key in ('freja', 'agnes');
do $$
declare
    r uuid := (select id from quiz_round where team_id = '0199d300-0000-7000-8000-000000000001');
    s uuid;
begin
    s := pg_temp.about(r, 'freja', '343234243324343234343334', -49);
    perform pg_temp.observe(s, 'COLLEAGUE', array['Jonas Krag|jonas.krag@example.org', 'Bo Vinter|bo.vinter@example.org', 'Inge Ravn|inge.ravn@example.org',
        'Signe Lund|signe.lund@example.org'], array['333234343433434334323434', '424333234323344233334343', '343324333243433343234334', '234343433334243433443323'], 4);
    s := pg_temp.about(r, 'agnes', '423423523424433524423433', -48);
    perform pg_temp.observe(s, 'COLLEAGUE', array['Rémi Faure|remi.faure@example.org', 'Lina Costa|lina.costa@example.org', 'Paul Weiss|paul.weiss@example.org',
        'Nadia Roux|nadia.roux@example.org'], array['433424523434423523433423', '523433424433524334422433', '334423533423433424533422', '424533423524333433424523'], 4);
end $$;

create temp table speaker (key text primary key, organization_id uuid, member_id uuid, contact_id uuid, name text, email text);
insert into speaker
select k.key, m.client_id, m.id, c.id, m.name, m.email
  from (values ('vera', 'vp@meridian.example'), ('camila', 'consultant@meridian.example'), ('bianca', 'both@example.org')) k (key, email)
  join member m on m.firm_id = app.firm_id() and m.email = k.email
  left join contact c on c.member_id = m.id
union all
select k.key, c.organization_id, c.member_id, c.id, c.name, c.email
  from (values ('clara', '01'), ('mads', '02'), ('freja', '03'), ('poul', '04'), ('karim', '05'), ('agnes', '06'), ('solveig', '09'), ('lone', '10'),
               ('remi', '11'), ('lina', '12'), ('torunn', '13')) k (key, nth)
  join contact c on c.id = ('0199d100-0000-7000-8000-0000000000' || k.nth)::uuid;

-- The Tuesday of the week that is so many days from today: nobody meets on a Sunday.
create function pg_temp.tuesday(days int) returns date language sql
    as $$ select d - extract(isodow from d)::int + 2 from (select current_date + days) t (d) $$;

create temp table seat (workshop_id uuid, key text, id uuid, party_id uuid, primary key (workshop_id, key));

create function pg_temp.convene(w uuid, e uuid, named text, why text, where_at text, link text, there text, day date, at_stage text, leads text, team text[])
        returns void language plpgsql as $$
begin
    insert into workshop (id, engagement_id, name, purpose, format, place, video_link, zone, stage, starts_on, opened_at, began_at, ended_at, changed_at)
    values (w, e, named, why, 'ONE_DAY', where_at, link, there, at_stage, day, least((day - 40 + time '09:00') at time zone there, now() - interval '2 days'),
            case when at_stage = 'HELD' then (day + time '09:02') at time zone there end,
            case when at_stage = 'HELD' then (day + time '16:41') at time zone there end,
            least((day - 40 + time '09:00') at time zone there, now() - interval '2 days'));
    insert into workshop_party (id, workshop_id, engagement_id, party_id, place)
    select uuidv7(), w, e, p.id, p.place from engagement_party p where p.engagement_id = e and p.organization_id is not null;
    insert into workshop_facilitator (id, workshop_id, member_id, name, lead)
    select uuidv7(), w, s.member_id, s.name, s.key = leads from speaker s where s.key = any (team);
    insert into workshop_session (id, workshop_id, held_on, begins_at) values (uuidv7(), w, day, '09:00');
end $$;

-- Somebody at the table; how they are reached comes from the contact.
create function pg_temp.invite(w uuid, who text, as_what text, sponsors boolean, likes_from time, likes_until time, invited date, coming text default 'COMING')
        returns void language plpgsql as $$
declare
    one uuid := uuidv7();
begin
    insert into workshop_participant (id, workshop_id, party_id, contact_id, name, position, sponsor, answer, invited_at)
    select one, w, pg_temp.party(v.engagement_id, who), s.contact_id, s.name, as_what, sponsors, coming, invited + time '10:00'
      from speaker s, workshop v where s.key = who and v.id = w;
    insert into workshop_reach (id, email, phone, language, zone, good_from, good_until)
    select one, s.email, c.phone, c.language, c.zone, likes_from, likes_until from speaker s join contact c on c.id = s.contact_id where s.key = who;
    insert into seat select w, who, one, party_id from workshop_participant where id = one;
end $$;

create function pg_temp.block(w uuid, nth int, kind_of text, named text, asked text, long int, how text, brings text, who text, takes text, by_name boolean default false)
        returns uuid language sql as $$
    insert into agenda_block (id, workshop_id, session_id, place, kind, title, question, minutes, method, materials, facilitator_id, captures, attributed)
    select uuidv7(), w, s.id, nth, kind_of, named, asked, long, how, brings,
           (select f.id from workshop_facilitator f join speaker p on p.member_id = f.member_id where f.workshop_id = w and p.key = who), takes, by_name
      from workshop_session s where s.workshop_id = w
    returning id
$$;

-- The coal quay: the port's land, a heat plant of Atlas on it. Its day was two years ago.
do $$
declare
    e uuid := '0199d200-0000-7000-8000-000000000005';
    w uuid := '0199d400-0000-7000-8000-000000000001';
    day date := pg_temp.tuesday(-740);
    t uuid;
    v uuid;
begin
    update contact set status = 'ACTIVE' where id = '0199d100-0000-7000-8000-000000000004';
    perform pg_temp.engage(e, 'Heat from the harbour', 'PARTNERSHIP',
        'The port owns the coal quay and answers to the public for every metre of it; Atlas builds a plant there that takes heat from the sea. Each change of plan had become a renegotiation of months.',
        -820, 40, 'Europe/Copenhagen', '0199f000-0000-7000-8000-000000000002', E'en\nfr', E'Partnership workshops\nPublic-private partnerships', -838,
        array['0199d000-0000-7000-8000-000000000001'::uuid, '0199d000-0000-7000-8000-000000000002'::uuid], array['bianca', 'camila']);
    perform pg_temp.term(e, 'bianca', 'OBJECTIVE', 'That a change of plan takes days and a conversation, instead of months and letters.', -836);
    t := pg_temp.term(e, 'clara', 'WANT', '!What the public is told does not change twice in one month.', -835);
    perform pg_temp.answer(t, 'karim', 'MET', 'You hear of a change before anybody else does.', -833);
    perform pg_temp.term(e, 'clara', 'OFFER', 'The milestones of the lease, with the reason for each.', -835);
    t := pg_temp.term(e, 'karim', 'WANT', '!Room to build faster where the ground allows it.', -834);
    perform pg_temp.answer(t, 'clara', 'MET', 'Within the milestones, yes; across one, we talk first.', -833);
    perform pg_temp.term(e, 'karim', 'OFFER', 'The building programme as we read it ourselves, every second week.', -834);
    t := pg_temp.term(e, 'bianca', 'WANT', '!We speak with everybody who will be in the room, one by one, before the day.', -835);
    perform pg_temp.answer(t, 'clara', 'MET', '', -833);
    perform pg_temp.answer(t, 'karim', 'MET', '', -833);
    perform pg_temp.term(e, 'bianca', 'OFFER', 'Nine calls, one day, and three calls after it: six weeks, six months, two years.', -835);
    perform pg_temp.term(e, 'bianca', 'BOUNDARY_IN', 'How the two of them decide on dates, land and access at the coal quay.', -835);
    perform pg_temp.term(e, 'bianca', 'BOUNDARY_OUT', 'The rent.', -835);
    perform pg_temp.term(e, 'bianca', 'PRODUCT', 'A partnering agreement that both sign, and the calls after it.', -835);
    perform pg_temp.term(e, 'bianca', 'SCHEDULE', 'Calls in three weeks, the day in the sixth.', -835);
    perform pg_temp.term(e, 'bianca', 'CONFIDENTIALITY', 'What somebody tells us on the phone is shared the way they say: with nobody, with both of us, or without a name.', -835);
    perform pg_temp.term(e, 'bianca', 'EXIT_TRIGGER', 'One side is heard much less than the other, and does not mind.', -835);
    t := pg_temp.term(e, 'karim', 'RESERVATION', 'We have had workshops before. Everybody was moved, and on Monday the letter came.', -834);
    perform pg_temp.answer(t, 'bianca', 'MET', 'So have we. That is why nothing is signed here before each side has given something up that the other calls real.', -833);
    perform pg_temp.term(e, 'bianca', 'INTEGRITY_FASHION', 'No. Four renegotiations in fourteen months.', -834);
    perform pg_temp.term(e, 'bianca', 'INTEGRITY_PROMISES', 'A day and three calls. Nothing about what comes of it.', -834);
    perform pg_temp.term(e, 'bianca', 'INTEGRITY_JOBS', 'No.', -834);
    perform pg_temp.term(e, 'bianca', 'INTEGRITY_PURPOSE', 'No.', -834);
    perform pg_temp.role(e, 'The day together', 'CCCECCCC', 'bianca', -834);
    v := pg_temp.freeze(e, 1, 1, '', 'bianca', -832);
    perform pg_temp.accept(v, 'bianca', -832);
    perform pg_temp.accept(v, 'clara', -831);
    perform pg_temp.accept(v, 'karim', -830);
    perform pg_temp.pass(e, 'CONTRACTING', 'DISCOVERY', 1, 'Accepted by all three.', 'bianca', -820);
    perform pg_temp.pass(e, 'DISCOVERY', 'FEEDBACK', 1, 'Nine of nine were heard.', 'bianca', -752);
    perform pg_temp.pass(e, 'FEEDBACK', 'ACTION', 1, 'The day was held; the agreement is signed.', 'bianca', -724);
    perform pg_temp.decide(e, 'Who is in the room', 'Nine people: five of the port, four of Atlas. Lawyers stay at home.', -800, 'TOGETHER', 'TOGETHER', 'TOGETHER', 'bianca');

    perform pg_temp.convene(w, e, 'One quay, two clocks',
        'The port lives by milestones that a council has voted on; Atlas lives by the weather, the steel and the next free crane. Both are right. How do we change a plan in days instead of months?',
        'The old pilot house, Nordhavn', '', 'Europe/Copenhagen', day, 'HELD', 'bianca', array['bianca', 'camila']);
    perform pg_temp.invite(w, 'mads', 'Chair of the port council', true, '08:00', '09:30', day - 38);
    perform pg_temp.invite(w, 'poul', 'Harbour master', false, '07:00', '09:00', day - 38);
    perform pg_temp.invite(w, 'clara', 'Deputy harbour master', false, '13:00', '16:00', day - 38);
    perform pg_temp.invite(w, 'freja', 'Head of quay works', false, '06:30', '08:00', day - 38);
    perform pg_temp.invite(w, 'lone', 'Head of property', false, '10:00', '12:00', day - 38);
    perform pg_temp.invite(w, 'remi', 'Director for the North', true, '18:00', '19:30', day - 38);
    perform pg_temp.invite(w, 'karim', 'Programme director', false, '17:00', '19:00', day - 38);
    perform pg_temp.invite(w, 'agnes', 'Site manager', false, '06:00', '07:30', day - 38);
    perform pg_temp.invite(w, 'lina', 'Head of contracts', false, '09:00', '12:00', day - 38);

    perform pg_temp.block(w, 1, 'WELCOME', 'Welcome: why we are here', '', 20, 'Mads and Rémi, two minutes each, from the same side of the table. Then the purpose, read aloud.', 'Name cards without titles', 'bianca', null);
    perform pg_temp.block(w, 2, 'OPENING_STORY', 'A time I was happy here', 'Tell of a day at this quay that you were glad of.', 40, 'In threes, across both sides; each brings one story back to the room.', 'Three tables', 'camila', 'STORY', true);
    perform pg_temp.block(w, 3, 'SUCCESSES', 'When we did it well', 'When did the two of us get something right together?', 55, 'Alone and in silence first, five minutes. Then revealed, and told by whoever wants to.', 'Phones, spare pens', 'camila', 'SUCCESS', true);
    perform pg_temp.block(w, 4, 'BREAK', 'Coffee on the jetty', '', 20, '', 'Coats', null, null);
    perform pg_temp.block(w, 5, 'FACTORS', 'What made it work', 'What was there that made these go well?', 45, 'In silence, without names. Then put together what belongs together.', '', 'camila', 'FACTOR');
    perform pg_temp.block(w, 6, 'VISION', 'Two years from now', 'It is two years from now and it works. What do you see?', 50, 'Each writes two lines in the present tense.', 'The big window', 'bianca', 'VISION');
    perform pg_temp.block(w, 7, 'BREAK', 'Lunch', '', 60, 'Seated across both sides.', '', null, null);
    perform pg_temp.block(w, 8, 'TERRITORY', 'Whose ground is it?', '', 60, 'The two lists side by side, for the first time. First agreed ground, then contested, then what nobody holds.', 'Printed map', 'bianca', null);
    perform pg_temp.block(w, 9, 'SACRIFICE', 'What we give up', 'What are you willing to give up for the sake of the larger purpose?', 50, 'Each side alone for twenty minutes. Then said aloud, standing.', 'Two rooms', 'bianca', null);
    perform pg_temp.block(w, 10, 'BREAK', 'Tea', '', 15, '', '', null, null);
    perform pg_temp.block(w, 11, 'ACTIONS', 'What has to be done', 'What do we do, by when, and which line of the vision does it serve?', 40, 'With names. No action without a thread.', '', 'camila', 'ACTION', true);
    perform pg_temp.block(w, 12, 'PROMISES', 'Who promises what to whom', '', 30, 'From person to person, with a test for done.', '', 'bianca', null);
    perform pg_temp.block(w, 13, 'CLOSING', 'One word each', '', 15, 'In a circle.', '', 'bianca', null);
    update contact set status = 'LEFT' where id = '0199d100-0000-7000-8000-000000000004';
end $$;

-- Three parties, one strait: held, and not signed.
do $$
declare
    e uuid := '0199d200-0000-7000-8000-000000000006';
    w uuid := '0199d400-0000-7000-8000-000000000002';
    day date := pg_temp.tuesday(-14);
    t uuid;
    v uuid;
begin
    perform pg_temp.engage(e, 'Ferries through the building site', 'PARTNERSHIP',
        'For two summers the ferries to the islands sail past the building site of the shore power plant. The port gives the berths, Atlas the cranes in the fairway, Skerry the timetable.',
        -75, 300, 'Europe/Copenhagen', null, E'en\nnb', E'Partnership workshops', -90,
        array['0199d000-0000-7000-8000-000000000001'::uuid, '0199d000-0000-7000-8000-000000000002'::uuid, '0199d000-0000-7000-8000-000000000004'::uuid],
        array['camila', 'bianca']);
    perform pg_temp.term(e, 'camila', 'OBJECTIVE', 'One timetable for ships and cranes, for two summers.', -86);
    t := pg_temp.term(e, 'solveig', 'WANT', '!The first ferry in the morning sails, whatever is lifted that day.', -85);
    perform pg_temp.answer(t, 'karim', 'MET', 'No lift before 07:30.', -84);
    perform pg_temp.term(e, 'solveig', 'OFFER', 'Our sailing plan four weeks ahead.', -85);
    t := pg_temp.term(e, 'karim', 'WANT', '!Two nights a week with an empty fairway.', -85);
    perform pg_temp.answer(t, 'clara', 'MET', 'Tuesdays and Wednesdays.', -84);
    perform pg_temp.term(e, 'karim', 'OFFER', 'The lifting plan, three days ahead.', -85);
    t := pg_temp.term(e, 'camila', 'WANT', '!Skerry is heard as much as the two big ones.', -85);
    perform pg_temp.answer(t, 'clara', 'MET', '', -84);
    perform pg_temp.term(e, 'clara', 'OFFER', 'One person at the port who decides on berths by the hour.', -85);
    perform pg_temp.term(e, 'camila', 'OFFER', 'Six calls, one day, and follow-up.', -85);
    perform pg_temp.role(e, 'The day together', 'CCCECCCC', 'camila', -85);
    perform pg_temp.term(e, 'camila', 'INTEGRITY_FASHION', 'No. Two ferries had to wait an hour in May.', -85);
    perform pg_temp.term(e, 'camila', 'INTEGRITY_PROMISES', 'One day. Nothing about its outcome.', -85);
    perform pg_temp.term(e, 'camila', 'INTEGRITY_JOBS', 'No.', -85);
    perform pg_temp.term(e, 'camila', 'INTEGRITY_PURPOSE', 'No.', -85);
    v := pg_temp.freeze(e, 1, 1, '', 'camila', -83);
    perform pg_temp.accept(v, 'camila', -83);
    perform pg_temp.accept(v, 'clara', -82);
    perform pg_temp.accept(v, 'karim', -82);
    perform pg_temp.accept(v, 'solveig', -80);
    perform pg_temp.pass(e, 'CONTRACTING', 'DISCOVERY', 1, 'Accepted by all four.', 'camila', -75);
    perform pg_temp.pass(e, 'DISCOVERY', 'FEEDBACK', 1, 'Everybody was heard.', 'camila', -20);

    perform pg_temp.convene(w, e, 'Cranes, ferries and one fairway',
        'Three of us use the same two hundred metres of water. Each summer day somebody waits. What does each of us let go of, so that nobody has to?',
        'Ferry terminal, upper deck', '', 'Europe/Copenhagen', day, 'HELD', 'camila', array['camila', 'bianca']);
    perform pg_temp.invite(w, 'clara', 'Harbour master', true, '13:00', '16:00', day - 30);
    perform pg_temp.invite(w, 'freja', 'Head of quay works', false, '06:30', '08:00', day - 30);
    perform pg_temp.invite(w, 'karim', 'Programme director', true, '17:00', '19:00', day - 30);
    perform pg_temp.invite(w, 'agnes', 'Site manager', false, '06:00', '07:30', day - 30);
    perform pg_temp.invite(w, 'solveig', 'Operations manager', true, '09:00', '11:00', day - 30);
    perform pg_temp.invite(w, 'torunn', 'Fleet captain', false, '20:00', '21:30', day - 30);
    perform pg_temp.block(w, 1, 'WELCOME', 'Welcome: three of us, one strait', '', 20, '', '', 'camila', null);
    perform pg_temp.block(w, 2, 'SUCCESSES', 'Days on which nobody waited', 'When did it go well, and who did what?', 50, 'In silence, then revealed.', '', 'camila', 'SUCCESS', true);
    perform pg_temp.block(w, 3, 'FACTORS', 'What made it work', 'What was there on those days?', 40, 'Without names.', '', 'bianca', 'FACTOR');
    perform pg_temp.block(w, 4, 'VISION', 'The second summer', 'It is August, and it works. What do you see?', 45, '', '', 'bianca', 'VISION');
    perform pg_temp.block(w, 5, 'BREAK', 'Lunch on the ferry', '', 60, '', '', null, null);
    perform pg_temp.block(w, 6, 'TERRITORY', 'Whose water is it?', '', 60, '', '', 'camila', null);
    perform pg_temp.block(w, 7, 'SACRIFICE', 'What we give up', 'What are you willing to give up for the sake of the larger purpose?', 60, '', '', 'camila', null);
    perform pg_temp.block(w, 8, 'ACTIONS', 'What has to be done', 'What do we do first?', 40, '', '', 'bianca', 'ACTION', true);
    perform pg_temp.block(w, 9, 'CLOSING', 'One word each', '', 15, '', '', 'camila', null);
end $$;

-- The day for the shore power plant: being prepared.
do $$
declare
    w uuid := '0199d400-0000-7000-8000-000000000003';
    day date := pg_temp.tuesday(40);
begin
    perform pg_temp.convene(w, '0199d200-0000-7000-8000-000000000003', 'The day in the pilot house',
        'One calendar for land, power and ships, that both sign and both keep.',
        'The old pilot house, Nordhavn', '', 'Europe/Copenhagen', day, 'CONVENING', 'bianca', array['bianca', 'camila']);
    perform pg_temp.invite(w, 'mads', 'Chair of the port council', true, '08:00', '09:30', current_date - 12);
    perform pg_temp.invite(w, 'clara', 'Harbour master', false, '13:00', '16:00', current_date - 12, 'OPEN');
    perform pg_temp.invite(w, 'freja', 'Head of quay works', false, '06:30', '08:00', current_date - 12);
    perform pg_temp.invite(w, 'lone', 'Head of property', false, '10:00', '12:00', current_date - 12, 'OPEN');
    perform pg_temp.invite(w, 'remi', 'Director for the North', true, '18:00', '19:30', current_date - 12, 'OPEN');
    perform pg_temp.invite(w, 'karim', 'Programme director', false, '17:00', '19:00', current_date - 12);
    perform pg_temp.invite(w, 'agnes', 'Site manager', false, '06:00', '07:30', current_date - 12);
    perform pg_temp.invite(w, 'lina', 'Head of contracts', false, '09:00', '12:00', current_date - 12, 'NOT_COMING');
    perform pg_temp.block(w, 1, 'WELCOME', 'Welcome: why we are here', '', 20, '', '', 'bianca', null);
    perform pg_temp.block(w, 2, 'OPENING_STORY', 'A time I was happy here', 'Tell of a day at this harbour that you were glad of.', 40, '', '', 'camila', 'STORY', true);
    perform pg_temp.block(w, 3, 'SUCCESSES', 'When we did it well', 'When did the two of us get something right together?', 55, '', '', 'camila', 'SUCCESS', true);
    perform pg_temp.block(w, 4, 'FACTORS', 'What made it work', 'What was there that made these go well?', 45, '', '', 'camila', 'FACTOR');
    perform pg_temp.block(w, 5, 'VISION', 'Two years from now', 'It is two years from now and it works. What do you see?', 50, '', '', 'bianca', 'VISION');
    perform pg_temp.block(w, 6, 'BREAK', 'Lunch', '', 60, '', '', null, null);
    perform pg_temp.block(w, 7, 'TERRITORY', 'Whose ground is it?', '', 60, '', '', 'bianca', null);
    perform pg_temp.block(w, 8, 'SACRIFICE', 'What we give up', 'What are you willing to give up for the sake of the larger purpose?', 50, '', '', 'bianca', null);
    perform pg_temp.block(w, 9, 'ACTIONS', 'What has to be done', 'What do we do, by when, and which line of the vision does it serve?', 40, '', '', 'camila', 'ACTION', true);
    perform pg_temp.block(w, 10, 'PROMISES', 'Who promises what to whom', '', 30, '', '', 'bianca', null);
    perform pg_temp.block(w, 11, 'CLOSING', 'One word each', '', 15, '', '', 'bianca', null);
end $$;

reset app.firm_id;
