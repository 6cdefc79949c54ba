-- Demo data: an engagement for each template, as it would stand after some months; and what begins and ends around them.
-- Everything happens relative to the day on which the demo is loaded. The functions below live as long as this session.

select set_config('app.firm_id', '0199b000-0000-7000-8000-000000000001', false);

insert into member (id, subject, email, name, language, roles, status, client_id, invited_at, joined_at) values
    ('0199c000-0000-7000-8000-000000000006', null, 'helena.prado@casa-amarela.example', 'Helena Prado', 'es', 'CLIENT', 'ACTIVE', '0199d000-0000-7000-8000-000000000003', '2026-06-02T12:00Z', '2026-06-03T13:00Z');
update contact set member_id = '0199c000-0000-7000-8000-000000000006' where id = '0199d100-0000-7000-8000-000000000007';

-- Who speaks in the stories. A party is the one of their organisation; the firm's people have none.
create temp table speaker (key text primary key, organization_id uuid, member_id uuid, contact_id uuid, name text, email text);
insert into speaker values
    ('vera', null, '0199c000-0000-7000-8000-000000000001', null, 'Vera Paulsen', 'vp@meridian.example'),
    ('camila', null, '0199c000-0000-7000-8000-000000000002', null, 'Camila Rocha', 'consultant@meridian.example'),
    ('bianca', null, '0199c000-0000-7000-8000-000000000005', null, 'Bianca Moreau', 'both@example.org'),
    ('clara', '0199d000-0000-7000-8000-000000000001', '0199c000-0000-7000-8000-000000000003', '0199d100-0000-7000-8000-000000000001', 'Clara Jensen', 'client@meridian.example'),
    ('mads', '0199d000-0000-7000-8000-000000000001', null, '0199d100-0000-7000-8000-000000000002', 'Mads Thorup', 'mads.thorup@nordhavn-port.example'),
    ('freja', '0199d000-0000-7000-8000-000000000001', null, '0199d100-0000-7000-8000-000000000003', 'Freja Holm', 'freja.holm@nordhavn-port.example'),
    ('karim', '0199d000-0000-7000-8000-000000000002', '0199c000-0000-7000-8000-000000000004', '0199d100-0000-7000-8000-000000000005', 'Karim Haddad', 'client2@meridian.example'),
    ('agnes', '0199d000-0000-7000-8000-000000000002', null, '0199d100-0000-7000-8000-000000000006', 'Agnès Marchetti', 'agnes.marchetti@atlas-utilities.example'),
    ('helena', '0199d000-0000-7000-8000-000000000003', '0199c000-0000-7000-8000-000000000006', '0199d100-0000-7000-8000-000000000007', 'Helena Prado', 'helena.prado@casa-amarela.example'),
    ('otavio', '0199d000-0000-7000-8000-000000000003', null, '0199d100-0000-7000-8000-000000000008', 'Otávio Brandão', 'otavio.brandao@casa-amarela.example');

-- So many days from today, at this time of day there.
create function pg_temp.at(days int, clock time, zone text default 'Europe/Copenhagen') returns timestamptz language sql
    as $$ select (current_date + days + clock) at time zone zone $$;

create function pg_temp.party(engaged uuid, who text) returns uuid language sql as $$
    select p.id from engagement_party p join speaker s on p.organization_id is not distinct from s.organization_id
     where s.key = who and p.engagement_id = engaged
$$;

create function pg_temp.engage(engaged uuid, named text, kind text, why text, begins int, ends int, there text, programme uuid,
        spoken text, takes text, released int, parties uuid[], team text[]) returns void language plpgsql as $$
begin
    insert into engagement (id, name, template, purpose, starts_on, ends_on, zone, programme_id, language_lines, speciality_lines, released_at, created_at, changed_at)
    values (engaged, named, kind, why, current_date + begins, current_date + ends, there, programme, spoken, takes,
            pg_temp.at(released, '09:30', there), pg_temp.at(begins - 35, '10:00', there), pg_temp.at(begins - 30, '10:00', there));
    insert into engagement_party (id, engagement_id, organization_id, name, place)
    select uuidv7(), engaged, null, f.name, 0 from firm f where f.firm_id = app.firm_id();
    insert into engagement_party (id, engagement_id, organization_id, name, place)
    select uuidv7(), engaged, o.id, o.name, p.place
      from unnest(parties) with ordinality p (id, place) join client_organization o on o.id = p.id;
    insert into engagement_team (id, engagement_id, member_id, name, lead)
    select uuidv7(), engaged, s.member_id, s.name, t.place = 1
      from unnest(team) with ordinality t (key, place) join speaker s on s.key = t.key;
end $$;

-- A term of a contract; of a party if it is a want, an offer or a reservation. Told by an exclamation mark: essential.
create function pg_temp.term(engaged uuid, who text, kind_of text, words text, days int) returns uuid language sql as $$
    insert into contract_term (id, engagement_id, party_id, kind, text, essential, member_name, changed_at)
    select uuidv7(), engaged, case when kind_of in ('WANT', 'OFFER', 'RESERVATION') then pg_temp.party(engaged, who) end,
           kind_of, ltrim(words, '!'), words like '!%', s.name, pg_temp.at(days, '14:00')
      from speaker s where s.key = who
    returning id
$$;

create function pg_temp.answer(term uuid, who text, stand text, said text, days int) returns void language sql as $$
    insert into contract_answer (id, engagement_id, term_id, asking_party_id, party_id, about, standing, words, member_name, answered_at)
    select uuidv7(), t.engagement_id, t.id, t.party_id, pg_temp.party(t.engagement_id, who), t.version, stand, said, s.name, pg_temp.at(days, '15:00')
      from contract_term t, speaker s where t.id = term and s.key = who
$$;

-- The dimensions in the order of the columns: E expert, P pair of hands, C collaborative.
create function pg_temp.role(engaged uuid, about text, dimensions text, who text, days int) returns void language plpgsql as $$
declare
    d text[] := array(select case c when 'E' then 'EXPERT' when 'P' then 'PAIR_OF_HANDS' else 'COLLABORATIVE' end
                        from regexp_split_to_table(dimensions, '') c);
begin
    insert into contract_role values (app.firm_id(), uuidv7(), 1, engaged, about, d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8],
        (select name from speaker where key = who), pg_temp.at(days, '14:30'));
end $$;

-- Freezes the draft as it stands, in the very letters that the application would write.
create function pg_temp.freeze(engaged uuid, nth int, contracting int, remark text, who text, days int) returns uuid language plpgsql as $$
declare
    contract text;
    frozen uuid := uuidv7();
begin
    select row_to_json(d)::text into contract from (select
        (select array_to_json(array_agg(row_to_json(x) order by x_place, x_name)) from
            (select p.place x_place, p.name x_name, (select r from (select p.id, p.name, p.organization_id is null firm) r) x
               from engagement_party p where p.engagement_id = engaged) y) parties,
        (select array_to_json(array_agg(row_to_json(x) order by x_id)) from
            (select t.id x_id, (select r from (select t.id, t.kind, t.party_id party, t.text, t.essential,
                case when t.kind in ('WANT', 'RESERVATION') then
                    (select case when bool_or(a.standing = 'MET') then 'MET' when bool_or(a.standing = 'DECLINED') then 'DECLINED' else 'OPEN' end
                       from contract_answer a where a.term_id = t.id) end standing,
                coalesce((select array_to_json(array_agg(row_to_json(s) order by a_id)) from
                    (select a.id a_id, (select q from (select a.party_id party, a.standing, a.words) q) s
                       from contract_answer a where a.term_id = t.id and a.standing <> 'OPEN') b), '[]') answers) r) x
               from contract_term t where t.engagement_id = engaged) y) terms,
        (select array_to_json(array_agg(row_to_json(x) order by x_id)) from
            (select c.id x_id, (select r from (select c.id, (select q from (select c.topic, c.decides, c.defines_problem as "definesProblem",
                c.gathers_data as "gathersData", c.controls_method as "controlsMethod", c.plans, c.implements as "implementsIt", c.talk,
                c.managers_part as "managersPart") q) as role) r) x
               from contract_role c where c.engagement_id = engaged) y) roles) d;
    insert into contract_version (id, engagement_id, number, round, document, digest, note, member_id, member_name, sent_at)
    select frozen, engaged, nth, contracting, contract, encode(sha256(convert_to(contract, 'UTF8')), 'hex'), remark, s.member_id, s.name, pg_temp.at(days, '10:30')
      from speaker s where s.key = who;
    return frozen;
end $$;

create function pg_temp.accept(frozen uuid, who text, days int) returns void language sql as $$
    insert into contract_acceptance (id, engagement_id, version_id, party_id, member_id, member_name, accepted_at)
    select uuidv7(), v.engagement_id, v.id, pg_temp.party(v.engagement_id, who), s.member_id, s.name, pg_temp.at(days, '11:00')
      from contract_version v, speaker s where v.id = frozen and s.key = who
$$;

create function pg_temp.pass(engaged uuid, from_one text, to_one text, nth int, why text, who text, days int) returns void language plpgsql as $$
begin
    insert into phase_passage (id, engagement_id, round, from_phase, to_phase, reason, member_id, member_name, passed_at)
    select uuidv7(), engaged, nth, from_one, to_one, why, s.member_id, s.name, pg_temp.at(days, '12:00') from speaker s where s.key = who;
    update engagement set phase = to_one, round = nth where id = engaged;
end $$;

create function pg_temp.decide(engaged uuid, about text, words text, days int, decided text, found text, done text, who text) returns void language sql as $$
    insert into decision (id, engagement_id, topic, text, decided_on, decided_by, data_by, implemented_by, member_id, member_name, recorded_at)
    select uuidv7(), engaged, about, words, current_date + days, decided, found, done, s.member_id, s.name, pg_temp.at(days, '17:00')
      from speaker s where s.key = who
$$;

create function pg_temp.happen(promised uuid, what text, who text, said text, moment timestamptz) returns void language sql as $$
    insert into promise_event (id, promise_id, kind, note, party_id, member_id, by_name, happened_at)
    select uuidv7(), p.id, what, said, pg_temp.party(p.engagement_id, who), s.member_id, s.name, moment
      from promise p, speaker s where p.id = promised and s.key = who
$$;

-- A promise as it was offered; what became of it is told by pg_temp.moves.
create function pg_temp.promise(engaged uuid, giver text, receiver text, what text, done text, due int, offered int,
        instead uuid default null, made text default 'TALK', there text default 'Europe/Copenhagen') returns uuid language plpgsql as $$
declare
    made_one uuid := uuidv7();
begin
    insert into promise (id, engagement_id, giver_party_id, giver_member_id, giver_contact_id, giver_name, giver_email,
        receiver_party_id, receiver_member_id, receiver_contact_id, receiver_name, receiver_email, text, done_when, due_at, zone, made_in, replaces_id, offered_at)
    select made_one, engaged, pg_temp.party(engaged, giver), g.member_id, g.contact_id, g.name, g.email,
           pg_temp.party(engaged, receiver), r.member_id, r.contact_id, r.name, r.email, what, done,
           pg_temp.at(due, '17:00', there), there, made, instead, pg_temp.at(offered, '10:00', there)
      from speaker g, speaker r where g.key = giver and r.key = receiver;
    perform pg_temp.happen(made_one, 'OFFERED', giver, '', pg_temp.at(offered, '10:00', there));
    return made_one;
end $$;

-- Accepted by the receiver, and, if a state is told, settled with it.
create function pg_temp.moves(promised uuid, receiver text, accepted int, ended text default null, said text default '', days int default null)
        returns uuid language plpgsql as $$
begin
    perform pg_temp.happen(promised, 'ACCEPTED', receiver, '', pg_temp.at(accepted, '11:30'));
    update promise set state = 'ACCEPTED', accepted_at = pg_temp.at(accepted, '11:30'), version = version + 1 where id = promised;
    if ended is not null then
        perform pg_temp.happen(promised, ended, receiver, said, pg_temp.at(days, '18:30'));
        update promise set state = ended, settled_at = pg_temp.at(days, '18:30'), version = version + 1 where id = promised;
    end if;
    -- Whoever opens the demo is reminded of what is still open, as anybody would be.
    if ended is null then
        insert into due_work (id, kind, subject_id, due_at) values (uuidv7(), 'promises.remind', promised, now());
    end if;
    return promised;
end $$;

-- Half days a week of somebody on the roster, told by the last two digits of their id.
create function pg_temp.book(engaged uuid, who text, first int, last int, half_days int, standing text, said text default '', knowing text default '')
        returns void language sql as $$
    insert into booking (id, engagement_id, consultant_id, first_day, last_day, half_days_per_week, status, note, acknowledged, changed_at)
    values (uuidv7(), engaged, ('0199e000-0000-7000-8000-0000000000' || who)::uuid, current_date + first, current_date + last, half_days, standing,
            said, knowing, pg_temp.at(least(first, 0) - 3, '10:00'))
$$;

-- Advice: the port asks who decides what on the quay.
do $$
declare
    e uuid := '0199d200-0000-7000-8000-000000000001';
    t uuid;
    v uuid;
    p uuid;
begin
    perform pg_temp.engage(e, 'Who decides on the quay', 'ADVISORY',
        'Three departments give orders to the same quay. By summer each of them knows what it decides, whom it asks first, and where a disagreement goes.',
        -118, 75, 'Europe/Copenhagen', null, E'en', E'Role clarity\nPublic-private partnerships', -140,
        array['0199d000-0000-7000-8000-000000000001'::uuid], array['camila', 'bianca']);

    perform pg_temp.term(e, 'camila', 'OBJECTIVE', 'One page that says for each of the eleven recurring decisions who decides, who is asked and who is told.', -150);
    t := pg_temp.term(e, 'clara', 'WANT', '!Nobody is told in public that their department is the problem.', -149);
    perform pg_temp.answer(t, 'camila', 'MET', 'We bring patterns, never names, into the room.', -147);
    t := pg_temp.term(e, 'clara', 'WANT', '!A first result before the winter timetable is fixed.', -149);
    perform pg_temp.answer(t, 'camila', 'MET', 'Feedback ten weeks after we begin.', -147);
    t := pg_temp.term(e, 'clara', 'WANT', 'A recommendation on who should lead the quay.', -149);
    perform pg_temp.answer(t, 'camila', 'DECLINED', 'That is yours to decide. We help you decide it in the open.', -147);
    perform pg_temp.term(e, 'clara', 'OFFER', 'Two hours with each head of department within three weeks, and the order books of two years.', -149);
    t := pg_temp.term(e, 'camila', 'WANT', '!The chair of the council says in person why this matters, before the first interview.', -148);
    perform pg_temp.answer(t, 'clara', 'MET', 'Mads Thorup opens the kick-off himself.', -146);
    t := pg_temp.term(e, 'camila', 'WANT', 'We may talk to the night shift as well.', -148);
    perform pg_temp.answer(t, 'clara', 'MET', 'Freja Holm arranges it with the stewards.', -146);
    perform pg_temp.term(e, 'camila', 'OFFER', 'Camila on site two days a week; Bianca for the feedback and the council.', -148);
    perform pg_temp.term(e, 'camila', 'BOUNDARY_IN', 'Orders that two or more departments give to the quay.', -148);
    perform pg_temp.term(e, 'camila', 'BOUNDARY_OUT', 'Pay, shift plans and the land lease.', -148);
    perform pg_temp.term(e, 'camila', 'INFORMATION', 'Order books of two years; incident reports of one.', -148);
    perform pg_temp.term(e, 'camila', 'PRODUCT', 'The page of decisions, and a walk along the quay with it.', -148);
    perform pg_temp.term(e, 'camila', 'SCHEDULE', 'Interviews in the first five weeks, feedback in the tenth, decisions in the twelfth.', -148);
    perform pg_temp.term(e, 'camila', 'EXIT_TRIGGER', 'If two heads of department withdraw, we stop and tell the council why.', -148);
    perform pg_temp.term(e, 'camila', 'HANDOVER', 'The page, and how it is brought up to date each spring.', -148);
    t := pg_temp.term(e, 'clara', 'RESERVATION', 'The last advisers left a report of ninety pages and nothing changed.', -147);
    perform pg_temp.answer(t, 'camila', 'MET', 'We write one page, and come back after six months to read it with you.', -146);
    perform pg_temp.term(e, 'camila', 'INTEGRITY_FASHION', 'No. The order for two cranes on one berth in March cost four days; that is why.', -146);
    perform pg_temp.term(e, 'camila', 'INTEGRITY_PROMISES', 'That the page will be one page. Evidence: three ports, whose harbour masters you may call.', -146);
    perform pg_temp.term(e, 'clara', 'INTEGRITY_JOBS', 'No. The council has said so in writing, and the stewards have the letter.', -146);
    perform pg_temp.term(e, 'clara', 'INTEGRITY_PURPOSE', 'The council may use the page when it appoints the next harbour master. Everybody interviewed is told.', -146);
    perform pg_temp.role(e, 'Who decides what on the quay', 'PCCCCPCC', 'camila', -146);
    perform pg_temp.role(e, 'What the order books say', 'CCECECCC', 'camila', -146);
    perform pg_temp.term(e, 'camila', 'CONFIDENTIALITY', 'What is said in an interview stays there.', -146);
    v := pg_temp.freeze(e, 1, 1, 'First version for the council''s meeting.', 'camila', -140);
    perform pg_temp.accept(v, 'camila', -140);

    -- The council asked for more: the next version says who may read what.
    update contract_term set text = 'What is said in an interview stays there. Patterns are shared when three people or more hold them. The council reads nothing before the heads of department do.',
           version = version + 1, changed_at = pg_temp.at(-134, '10:00')
     where engagement_id = e and kind = 'CONFIDENTIALITY';
    perform pg_temp.term(e, 'camila', 'SUPPORT', 'A desk in the harbour office, and a vest.', -134);
    v := pg_temp.freeze(e, 2, 1, 'With the council''s question about who reads what first.', 'camila', -131);
    perform pg_temp.accept(v, 'camila', -131);
    perform pg_temp.accept(v, 'clara', -128);
    perform pg_temp.pass(e, 'CONTRACTING', 'DISCOVERY', 1, 'Both have accepted version 2; the kick-off is on Monday.', 'camila', -118);
    perform pg_temp.pass(e, 'DISCOVERY', 'FEEDBACK', 1, 'Nineteen interviews, two night shifts and the order books are read.', 'camila', -52);
    perform pg_temp.pass(e, 'FEEDBACK', 'ACTION', 1, 'The heads of department chose nine of the eleven decisions to settle now.', 'camila', -31);

    perform pg_temp.decide(e, 'Interviews', 'Heads of department first, then the shifts, then the pilots.', -112, 'TOGETHER', 'FIRM', 'TOGETHER', 'camila');
    perform pg_temp.decide(e, 'What the order books say', 'Orders of less than one hour are left out.', -90, 'FIRM', 'FIRM', 'FIRM', 'camila');
    perform pg_temp.decide(e, 'Who decides what on the quay', 'Crane allocation is decided by quay works; traffic is asked first.', -33, 'CLIENT', 'TOGETHER', 'CLIENT', 'camila');
    perform pg_temp.decide(e, 'Who decides what on the quay', 'A disagreement between two departments goes to the harbour master within one tide.', -31, 'CLIENT', 'TOGETHER', 'NOBODY_YET', 'bianca');

    perform pg_temp.book(e, '01', -118, 75, 4, 'FIRM', 'On site, mostly Tuesdays and Wednesdays.', 'LEAVE');
    perform pg_temp.book(e, '02', -60, 20, 1, 'FIRM', 'Feedback and the council.', 'LEAVE');
    perform pg_temp.book(e, '12', -100, -53, 2, 'RELEASED', 'Stood ready for the night shifts.');
    insert into engagement_note (id, text, changed_at) values (e, 'Freja carries this without the title for it. Careful when the council asks who did the work.', pg_temp.at(-20, '18:00'));

    perform pg_temp.moves(pg_temp.promise(e, 'camila', 'clara', 'The dates of all interviews', 'Every head of department has a date in the calendar.', -108, -116), 'clara', -116, 'KEPT', 'Two days early.', -109);
    perform pg_temp.moves(pg_temp.promise(e, 'camila', 'clara', 'A summary of the night shifts', 'One page, read by both stewards.', -75, -95), 'clara', -94, 'KEPT', '', -76);
    perform pg_temp.moves(pg_temp.promise(e, 'bianca', 'clara', 'Feedback first to the heads of department', 'They have seen it a day before the council.', -53, -80), 'clara', -80, 'KEPT', 'They noticed.', -54);
    perform pg_temp.moves(pg_temp.promise(e, 'camila', 'mads', 'A page the council understands without us', 'Read aloud in the council, no question asked about a word.', -45, -60, null, 'CONTRACT'), 'clara', -59, 'KEPT', '', -45);
    p := pg_temp.moves(pg_temp.promise(e, 'camila', 'clara', 'Draft of the nine decisions', 'All nine are on the page, with a name each.', -26, -40), 'clara', -40, 'BROKEN', 'Seven of nine were on it.', -24);
    perform pg_temp.happen(p, 'CONTESTED', 'camila', 'Two had been taken back by quay works the evening before. The page said so.', pg_temp.at(-23, '09:15'));
    update promise set contested_at = pg_temp.at(-23, '09:15'), version = version + 1 where id = p;
    perform pg_temp.moves(pg_temp.promise(e, 'camila', 'freja', 'Walk the quay with the morning shift', 'Every foreman has held the page in hand.', -14, -28, null, 'WORKSHOP'), 'clara', -27, 'KEPT', 'In the rain.', -14);

    perform pg_temp.moves(pg_temp.promise(e, 'clara', 'camila', 'Order books of two years', 'Readable files, every berth.', -110, -117, null, 'CONTRACT'), 'camila', -117, 'KEPT', '', -111);
    perform pg_temp.moves(pg_temp.promise(e, 'mads', 'camila', 'Open the kick-off in person', 'He speaks before anybody else does.', -117, -125, null, 'CONTRACT'), 'camila', -125, 'KEPT', '', -117);
    perform pg_temp.moves(pg_temp.promise(e, 'freja', 'camila', 'Two night shifts to talk to', 'Eight people from two shifts, released from work.', -88, -100), 'camila', -100, 'KEPT', '', -87);
    perform pg_temp.moves(pg_temp.promise(e, 'clara', 'camila', 'The incident reports of one year', 'Every report that names two departments.', -70, -90), 'camila', -90, 'BROKEN', 'Three months were missing.', -66);
    perform pg_temp.moves(pg_temp.promise(e, 'clara', 'bianca', 'All heads of department in one room', 'Seven of seven, for three hours.', -34, -50), 'bianca', -50, 'KEPT', 'And nobody left early.', -34);
    p := pg_temp.moves(pg_temp.promise(e, 'clara', 'camila', 'The new order form in use', 'Every order of a week is on it.', -9, -30, null, 'WORKSHOP'), 'camila', -29);
    perform pg_temp.happen(p, 'ASKED', 'clara', 'The printers of the pilots cannot read it yet.', pg_temp.at(-12, '10:00'));
    perform pg_temp.moves(pg_temp.promise(e, 'clara', 'camila', 'The new order form in use', 'Every order of a week is on it, the pilots'' too.', 3, -12, p, 'WORKSHOP'), 'camila', -11);
    perform pg_temp.happen(p, 'RENEGOTIATED', 'camila', '', pg_temp.at(-11, '11:30'));
    update promise set state = 'RENEGOTIATED', settled_at = pg_temp.at(-11, '11:30'), version = version + 1 where id = p;
    delete from due_work where subject_id = p;

    -- What waits: for Clara to rule and to take; for Camila to rule and to take.
    perform pg_temp.moves(pg_temp.promise(e, 'camila', 'clara', 'The page of decisions in its final form', 'Signed by seven heads of department.', -1, -20), 'clara', -19);
    perform pg_temp.moves(pg_temp.promise(e, 'bianca', 'clara', 'A date with the council for the half-year reading', 'It stands in the council''s calendar.', 2, -8), 'clara', -7);
    perform pg_temp.promise(e, 'camila', 'clara', 'Notes for whoever keeps the page from spring on', 'Clara can explain it without us.', 12, -1);
    perform pg_temp.moves(pg_temp.promise(e, 'freja', 'camila', 'Crane allocation settled with traffic', 'One tide without a second order.', -2, -15), 'camila', -14);
    perform pg_temp.promise(e, 'clara', 'camila', 'The pilots hear of it from the harbour master', 'She has spoken at their meeting.', 6, -1);
end $$;

-- A programme delivered: the first round is over, the second is being agreed.
do $$
declare
    e uuid := '0199d200-0000-7000-8000-000000000002';
    t uuid;
    v uuid;
    p uuid;
begin
    perform pg_temp.engage(e, 'Contracting for clinic managers', 'TRAINING',
        'Managers of eleven clinics learn to agree a role before a project begins, instead of after it went wrong.',
        -170, 120, 'America/Sao_Paulo', '0199f000-0000-7000-8000-000000000001', E'pt-BR\nes', E'Collaborative contracting', -190,
        array['0199d000-0000-7000-8000-000000000003'::uuid], array['camila']);
    perform pg_temp.term(e, 'camila', 'OBJECTIVE', 'Every participant brings one contract of their own and leaves with a better one.', -195);
    t := pg_temp.term(e, 'helena', 'WANT', '!In Portuguese, with cases from hospitals.', -194);
    perform pg_temp.answer(t, 'camila', 'MET', 'Camila teaches it, with four cases from her own years in hospitals.', -193);
    t := pg_temp.term(e, 'helena', 'WANT', 'A certificate for each participant.', -194);
    perform pg_temp.answer(t, 'camila', 'MET', '', -193);
    perform pg_temp.term(e, 'helena', 'OFFER', 'Twelve managers, released for two days each.', -194);
    t := pg_temp.term(e, 'camila', 'WANT', '!The medical director takes part herself.', -193);
    perform pg_temp.answer(t, 'helena', 'MET', 'In the first cohort.', -192);
    perform pg_temp.term(e, 'camila', 'OFFER', 'Two days for twelve people, and one hour by phone with each three months later.', -193);
    perform pg_temp.term(e, 'camila', 'CONFIDENTIALITY', 'The contracts that people bring stay in the room.', -193);
    perform pg_temp.term(e, 'camila', 'EXIT_TRIGGER', 'Fewer than eight participants a week before: we move the date.', -193);
    t := pg_temp.term(e, 'helena', 'RESERVATION', 'Doctors will say that they have no clients.', -192);
    perform pg_temp.answer(t, 'camila', 'MET', 'The first exercise is about whom they say yes to.', -191);
    perform pg_temp.term(e, 'camila', 'INTEGRITY_FASHION', 'Partly: another hospital group did it. The twelve managers were asked before the order was placed, and nine said yes.', -192);
    perform pg_temp.term(e, 'camila', 'INTEGRITY_PROMISES', 'That participants will use it within a month. Evidence: follow-up calls with two earlier groups.', -192);
    perform pg_temp.term(e, 'helena', 'INTEGRITY_JOBS', 'No.', -192);
    perform pg_temp.term(e, 'helena', 'INTEGRITY_PURPOSE', 'No.', -192);
    perform pg_temp.role(e, 'What is taught', 'CCEEECCC', 'camila', -192);
    v := pg_temp.freeze(e, 1, 1, '', 'camila', -190);
    perform pg_temp.accept(v, 'camila', -190);
    perform pg_temp.accept(v, 'helena', -187);
    perform pg_temp.pass(e, 'CONTRACTING', 'DISCOVERY', 1, 'Accepted by both.', 'camila', -170);
    perform pg_temp.pass(e, 'DISCOVERY', 'FEEDBACK', 1, 'Twelve contracts collected beforehand.', 'camila', -140);
    perform pg_temp.pass(e, 'FEEDBACK', 'ACTION', 1, 'Helena chose the four cases.', 'camila', -128);
    perform pg_temp.decide(e, 'Cases', 'The four cases are hospital purchasing, a merger of wards, a new rota, and an audit.', -130, 'CLIENT', 'TOGETHER', 'FIRM', 'camila');
    perform pg_temp.book(e, '01', -135, -95, 3, 'FIRM', 'Two days with the group, and what they take to prepare.');
    perform pg_temp.book(e, '01', -94, -16, 1, 'FIRM', 'Calls with the participants.', 'LEAVE');
    perform pg_temp.book(e, '01', 20, 120, 2, 'TENTATIVE', 'The second group.', 'LEAVE');
    perform pg_temp.book(e, '09', 20, 120, 2, 'TENTATIVE', 'Would teach the second group in Spanish.');
    perform pg_temp.decide(e, 'What is taught', 'The exercise on saying no takes half a day instead of two hours.', -101, 'FIRM', 'FIRM', 'FIRM', 'camila');
    perform pg_temp.moves(pg_temp.promise(e, 'otavio', 'camila', 'Twelve names with their clinics', 'The list is complete.', -150, -165, null, 'CONTRACT', 'America/Sao_Paulo'), 'camila', -165, 'KEPT', '', -152);
    perform pg_temp.moves(pg_temp.promise(e, 'camila', 'helena', 'Cases in Portuguese', 'Helena has read all four.', -126, -140, null, 'CONTRACT', 'America/Sao_Paulo'), 'helena', -139, 'KEPT', 'Better than ours.', -127);
    perform pg_temp.moves(pg_temp.promise(e, 'camila', 'helena', 'A call with each participant', 'Twelve of twelve.', -20, -98, null, 'CONTRACT', 'America/Sao_Paulo'), 'helena', -97, 'KEPT', 'Eleven, and one by letter.', -21);
    insert into exit_answer (id, engagement_id, round, question, answer, member_id, member_name, answered_at)
    select uuidv7(), e, 1, a.question, a.answer, s.member_id, s.name, pg_temp.at(-16, '12:00')
      from speaker s, (values
        ('RESULTS', 'Twelve contracts rewritten; nine of them are in use.'),
        ('HANDOVER', 'The four cases and the exercises, to Otávio''s team, with the right to use them inside.'),
        ('OPEN_ENDS', 'Three clinics have not begun. Helena calls them before the second group.'),
        ('CONFIDENCES', 'The contracts people brought were given back; our notes are deleted.'),
        ('LEARNING', 'We took two hours for saying no where half a day was needed. They told us on the first evening, and it was right.')
      ) a (question, answer) where s.key = 'camila';
    perform pg_temp.pass(e, 'ACTION', 'ENDING', 1, 'The first group is through, the calls are done.', 'camila', -16);
    perform pg_temp.pass(e, 'ENDING', 'CONTRACTING', 2, 'Nine clinics ask for a second group: agreed anew, not just repeated.', 'camila', -9);
    t := pg_temp.term(e, 'helena', 'WANT', '!Two of the first group teach along.', -6);
    perform pg_temp.answer(t, 'camila', 'MET', 'Gladly: half of the second day is theirs.', -5);
    t := pg_temp.term(e, 'helena', 'RESERVATION', 'Camila cannot be everywhere.', -6);
    perform pg_temp.answer(t, 'camila', 'MET', 'Sofía Quiroga joins for the groups in Spanish.', -5);
    v := pg_temp.freeze(e, 2, 2, 'For the second group.', 'camila', -3);
    perform pg_temp.accept(v, 'camila', -3);
    p := pg_temp.promise(e, 'camila', 'otavio', 'Dates for a second group', 'Two dates that suit nine clinics.', 9, -4, null, 'TALK', 'America/Sao_Paulo');
    perform pg_temp.moves(p, 'helena', -3);
    perform pg_temp.moves(pg_temp.promise(e, 'otavio', 'camila', 'Who of the first group will teach along', 'Two names.', 1, -4, null, 'TALK', 'America/Sao_Paulo'), 'camila', -4);
end $$;

-- Two organisations on one piece of land, and the firm between them.
do $$
declare
    e uuid := '0199d200-0000-7000-8000-000000000003';
    t uuid;
    v uuid;
begin
    perform pg_temp.engage(e, 'One harbour, one plant', 'PARTNERSHIP',
        'The port owns the land and answers to the public; Atlas builds the shore power plant on it. Both want to stop renegotiating each date and begin to plan as one.',
        -40, 190, 'Europe/Copenhagen', '0199f000-0000-7000-8000-000000000002', E'en\nfr', E'Partnership workshops\nPublic-private partnerships', -62,
        array['0199d000-0000-7000-8000-000000000001'::uuid, '0199d000-0000-7000-8000-000000000002'::uuid], array['bianca', 'camila']);
    perform pg_temp.term(e, 'bianca', 'OBJECTIVE', 'One calendar for land, power and ships, that both sign and both keep.', -66);
    t := pg_temp.term(e, 'clara', 'WANT', '!No date is moved without a call before the letter.', -65);
    perform pg_temp.answer(t, 'karim', 'MET', 'I call you myself.', -63);
    t := pg_temp.term(e, 'clara', 'WANT', 'The south quay stays open for the ferries all summer.', -65);
    perform pg_temp.answer(t, 'karim', 'MET', 'From June to August, yes.', -63);
    perform pg_temp.term(e, 'clara', 'OFFER', 'An answer to every request for land within ten working days.', -65);
    t := pg_temp.term(e, 'karim', 'WANT', '!One person at the port who can say yes.', -64);
    perform pg_temp.answer(t, 'clara', 'MET', 'Up to two weeks of delay it is me. Beyond that it is the council.', -63);
    t := pg_temp.term(e, 'karim', 'WANT', 'The second transformer site before the first is finished.', -64);
    perform pg_temp.answer(t, 'clara', 'DECLINED', 'The lease says otherwise, and the council will not change it this year.', -62);
    perform pg_temp.term(e, 'karim', 'OFFER', 'Our own schedule, with the float we normally hide.', -64);
    t := pg_temp.term(e, 'bianca', 'WANT', '!Both chief executives are in the room on the day, until the end.', -64);
    perform pg_temp.answer(t, 'clara', 'MET', '', -62);
    perform pg_temp.answer(t, 'karim', 'MET', 'Ours flies in the evening before.', -62);
    perform pg_temp.term(e, 'bianca', 'OFFER', 'A call with everybody invited, from both sides the same number; one day together; follow-up after six weeks.', -64);
    perform pg_temp.term(e, 'bianca', 'BOUNDARY_IN', 'Dates, land and access until the plant is connected.', -64);
    perform pg_temp.term(e, 'bianca', 'BOUNDARY_OUT', 'The price of power and the terms of the lease.', -64);
    perform pg_temp.term(e, 'bianca', 'PRODUCT', 'A partnering agreement, written on the day.', -64);
    perform pg_temp.term(e, 'bianca', 'SCHEDULE', 'Calls until the end of the month, the day in week nine.', -64);
    perform pg_temp.term(e, 'bianca', 'CONFIDENTIALITY', 'What one side tells us about the other is theirs to say in the room. We carry nothing across.', -64);
    perform pg_temp.term(e, 'bianca', 'EXIT_TRIGGER', 'One side sends lawyers instead of people.', -64);
    t := pg_temp.term(e, 'clara', 'RESERVATION', 'Atlas has been told dates before and built faster than they said.', -63);
    perform pg_temp.answer(t, 'karim', 'MET', 'True. The first thing we put on the table is how our dates come about.', -62);
    t := pg_temp.term(e, 'karim', 'RESERVATION', 'Meridian works for the port already. Are we the guest?', -63);
    perform pg_temp.answer(t, 'bianca', 'MET', 'No. Bianca leads this one, and reads nothing of the other engagement.', -62);
    perform pg_temp.term(e, 'bianca', 'INTEGRITY_FASHION', 'No. Eleven letters about one date in a year are why.', -62);
    perform pg_temp.term(e, 'bianca', 'INTEGRITY_PROMISES', 'That nine people will sit in one room for a day. We promised nothing about the outcome.', -62);
    perform pg_temp.term(e, 'bianca', 'INTEGRITY_JOBS', 'No.', -62);
    perform pg_temp.term(e, 'bianca', 'INTEGRITY_PURPOSE', 'Both boards will use it when they talk about a second plant. Everybody invited knows.', -62);
    perform pg_temp.role(e, 'The day together', 'CCCECCCC', 'bianca', -62);
    perform pg_temp.role(e, 'Dates and land', 'PPPPPPCP', 'bianca', -62);
    v := pg_temp.freeze(e, 1, 1, 'Both wrote into it; nothing is open.', 'bianca', -58);
    perform pg_temp.accept(v, 'bianca', -58);
    perform pg_temp.accept(v, 'clara', -57);
    perform pg_temp.accept(v, 'karim', -50);
    perform pg_temp.pass(e, 'CONTRACTING', 'DISCOVERY', 1, 'All three accepted version 1.', 'bianca', -40);
    perform pg_temp.book(e, '02', -40, 190, 3, 'FIRM', 'Leads; calls with both sides.', 'LEAVE');
    perform pg_temp.book(e, '01', -40, 60, 1, 'FIRM', 'The port''s half of the calls.', 'LEAVE');
    perform pg_temp.book(e, '05', 30, 75, 4, 'TENTATIVE', 'For the day itself, if the date holds.');
    perform pg_temp.decide(e, 'The day together', 'Nine people: four from each side, and the mayor''s deputy, who listens.', -36, 'TOGETHER', 'TOGETHER', 'FIRM', 'bianca');
    insert into decision (id, engagement_id, topic, text, decided_on, decided_by, data_by, implemented_by, member_id, member_name, recorded_at, corrects_id)
    select uuidv7(), e, topic, 'Nine people: four from each side, and the deputy mayor, who listens.', decided_on, decided_by, data_by, 'TOGETHER',
           member_id, member_name, recorded_at + interval '1 day', id
      from decision where engagement_id = e;
    perform pg_temp.decide(e, 'Dates and land', 'Until the day nobody writes a letter about a date.', -35, 'CLIENT', 'CLIENT', 'CLIENT', 'bianca');
    perform pg_temp.moves(pg_temp.promise(e, 'karim', 'clara', 'The schedule with its float', 'One sheet, with a name at each date.', -22, -38, null, 'CONTRACT'), 'clara', -38, 'KEPT', 'It was eleven weeks. We had guessed three.', -22);
    perform pg_temp.moves(pg_temp.promise(e, 'clara', 'karim', 'Who says yes to what', 'One page, signed by the council.', -18, -38, null, 'CONTRACT'), 'karim', -37, 'KEPT', '', -19);
    perform pg_temp.moves(pg_temp.promise(e, 'bianca', 'karim', 'As many calls with Atlas as with the port', 'Four and four.', -5, -38, null, 'CONTRACT'), 'karim', -37, 'KEPT', '', -6);
    perform pg_temp.moves(pg_temp.promise(e, 'agnes', 'clara', 'A gate for the ferries through the site', 'The ferries'' crews have the key.', 1, -16), 'clara', -15);
    perform pg_temp.moves(pg_temp.promise(e, 'clara', 'karim', 'The council''s word on the north road', 'A decision in the minutes.', 4, -12), 'karim', -12);
    perform pg_temp.moves(pg_temp.promise(e, 'karim', 'clara', 'A call before the letter about the cable', 'Clara heard it by phone first.', -1, -9), 'clara', -9);
    perform pg_temp.promise(e, 'clara', 'karim', 'Access to the east gate at night', 'Two weeks without a phone call to the guard.', 15, -2);
    perform pg_temp.moves(pg_temp.promise(e, 'camila', 'clara', 'Notes of the calls, as people want them shared', 'Each has read their own.', 7, -5), 'clara', -4);

    -- The day moves: the next version waits for Atlas.
    update contract_term set text = 'Calls until the end of the month, the day in week eleven, when both chief executives are free.',
           version = version + 1, changed_at = pg_temp.at(-4, '10:00'), member_name = 'Bianca Moreau'
     where engagement_id = e and kind = 'SCHEDULE';
    perform pg_temp.term(e, 'bianca', 'SUPPORT', 'A room that belongs to neither: the old pilot house.', -4);
    v := pg_temp.freeze(e, 2, 1, 'The day moves by two weeks; the room is found.', 'bianca', -3);
    perform pg_temp.accept(v, 'bianca', -3);
    perform pg_temp.accept(v, 'clara', -2);
end $$;

-- One that is only being prepared: its client does not see it yet.
do $$
declare
    e uuid := '0199d200-0000-7000-8000-000000000004';
begin
    perform pg_temp.engage(e, 'Two crews, one ferry', 'ADVISORY', 'Day and night crews hand over the same ship, and blame each other for the state of it.',
        21, 140, 'Europe/Oslo', null, E'en\nnb', E'Role clarity\nLabour relations', null,
        array['0199d000-0000-7000-8000-000000000004'::uuid], array['camila']);
    update engagement set created_at = pg_temp.at(-4, '10:00', 'Europe/Oslo'), changed_at = pg_temp.at(-3, '10:00', 'Europe/Oslo') where id = e;
    insert into engagement_note (id, text, changed_at) values (e, 'Solveig wants the night crew to be heard first. Nobody has asked the day crew''s steward yet: call before the visit.', pg_temp.at(-3, '18:00'));
    perform pg_temp.book(e, '05', 21, 140, 3, 'TENTATIVE', 'Speaks with both crews in Norwegian.');
    perform pg_temp.term(e, 'camila', 'OBJECTIVE', 'A handover that both crews would sign.', -3);
    perform pg_temp.term(e, 'camila', 'WANT', '!We may sail along on two nights.', -3);
    perform pg_temp.term(e, 'camila', 'OFFER', 'Three days in Bergen to listen, before anything is agreed.', -3);
    perform pg_temp.role(e, 'The handover', 'CCCCCPCC', 'camila', -3);
end $$;

drop table speaker;
reset app.firm_id;
