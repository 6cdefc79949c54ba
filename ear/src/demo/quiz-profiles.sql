-- Demo data: role profiles. Camila between two rounds, seen by clients and colleagues; Clara's own; a team's round that is closed.
-- A sheet is written as 24 digits, item by item, as the scale reads it: 5 speaks most for its role. Nothing here says who answered
-- which sheet, as in the application.

select set_config('app.firm_id', '0199b000-0000-7000-8000-000000000001', false);

create temp table answerer (key text primary key, member_id uuid, name text);
insert into answerer values
    ('vera', '0199c000-0000-7000-8000-000000000001', 'Vera Paulsen'),
    ('camila', '0199c000-0000-7000-8000-000000000002', 'Camila Rocha'),
    ('bianca', '0199c000-0000-7000-8000-000000000005', 'Bianca Moreau'),
    ('clara', '0199c000-0000-7000-8000-000000000003', 'Clara Jensen'),
    ('karim', '0199c000-0000-7000-8000-000000000004', 'Karim Haddad');

create function pg_temp.moment(days int, clock time, zone text default 'Europe/Copenhagen') returns timestamptz language sql
    as $$ select (current_date + days + clock) at time zone zone $$;

create function pg_temp.house(what text) returns uuid language sql as $$
    -- Named by the firm (version 3 of RFC 9562), as the application names it.
    select overlay(overlay(md5(app.firm_id() || ' role-orientation ' || what) placing '3' from 13 for 1)
                   placing to_hex((('x' || substr(md5(app.firm_id() || ' role-orientation ' || what), 17, 1))::bit(4)::int & 3) | 8) from 17 for 1)::uuid
$$;
select app.provide_instrument(pg_temp.house('instrument'), pg_temp.house('version ' || h.number), h.key, h.name, h.number, h.document, h.digest,
        h."itemsDigest", h.items, h.lowest, h.highest, h.languages)
  from json_to_record(current_setting('demo.house')::json)
       h (key text, name text, number int, document text, digest text, "itemsDigest" text, items int, lowest int, highest int, languages text);

create function pg_temp.version() returns uuid language sql as $$
    select v.id from instrument_version v where v.firm_id = app.firm_id() and v.instrument_id = pg_temp.house('instrument') order by v.number desc limit 1
$$;
create function pg_temp.items() returns table (place bigint, key text, reversed boolean) language sql as $$
    select i.place, i.item ->> 'key', (i.item #>> '{loads,0,reversed}')::boolean
      from instrument_version v, jsonb_array_elements(v.document::jsonb -> 'items') with ordinality i (item, place) where v.id = pg_temp.version()
$$;
create function pg_temp.ticks(digits text) returns smallint[] language sql as $$
    select array_agg((case when reversed then 6 - substr(digits, place::int, 1)::int else substr(digits, place::int, 1)::int end)::smallint order by place)
      from pg_temp.items()
$$;
create function pg_temp.round(starter text, called text, of_team uuid, of_engagement uuid, began int, ends int, closed int, there text)
        returns uuid language sql as $$
    insert into quiz_round (id, version_id, title, team_id, engagement_id, member_id, member_name, answered, started_at, closes_at, zone, closed_at)
    select uuidv7(), pg_temp.version(), called, of_team, of_engagement, s.member_id, s.name, true, pg_temp.moment(began, '09:00', there),
           pg_temp.moment(ends, '00:00', there), there, pg_temp.moment(closed, '00:00', there)
      from answerer s where s.key = starter returning id
$$;
-- Somebody a round is about; with digits, what they answered about themselves.
create function pg_temp.about(round uuid, who text, digits text, days int) returns uuid language plpgsql as $$
declare
    about uuid := uuidv7();
begin
    perform set_config('app.member_id', (select member_id::text from answerer where key = who), true);
    insert into quiz_subject (id, round_id, member_id, name, self_done) select about, round, member_id, name, digits is not null from answerer where key = who;
    if digits is not null then
        insert into self_answer (id, answers, saved_at, done_at)
        select about, (select jsonb_object_agg(i.key, (pg_temp.ticks(digits))[i.place]) from pg_temp.items() i)::text,
               pg_temp.moment(days, '10:12'), pg_temp.moment(days, '10:13');
        insert into answer_sheet (version_id, round_id, rater_group, answers) values (pg_temp.version(), round, 'SELF', pg_temp.ticks(digits));
    end if;
    perform set_config('app.member_id', '', true);
    return about;
end $$;
create function pg_temp.observe(about uuid, of_group text, people text[], sheets text[], released int) returns void language plpgsql as $$
begin
    insert into quiz_observer (id, subject_id, rater_group, name, email, language, state, named_by, named_at, invited_at)
    select uuidv7(), about, of_group, split_part(p, '|', 1), split_part(p, '|', 2), 'en', 'APPROVED', s.name, pg_temp.moment(-20, '09:00'), pg_temp.moment(-19, '09:00')
      from unnest(people) p, quiz_subject s where s.firm_id = app.firm_id() and s.id = about;
    insert into observer_turn (id, done)
    select o.id, row_number() over (order by o.id) <= cardinality(sheets) from quiz_observer o
     where o.firm_id = app.firm_id() and o.subject_id = about and o.rater_group = of_group;
    insert into answer_sheet (version_id, round_id, subject_id, rater_group, answers, batch)
    select pg_temp.version(), q.round_id, about, of_group, pg_temp.ticks(d.digits), case when d.place <= released then 1 end
      from unnest(sheets) with ordinality d (digits, place), quiz_subject q where q.firm_id = app.firm_id() and q.id = about;
end $$;
create function pg_temp.say(about uuid, of_group text, asked text, words text[]) returns void language sql as $$
    insert into answer_comment (subject_id, rater_group, question, text, batch) select about, of_group, asked, w, 1 from unnest(words) w
$$;

do $$
declare
    quay uuid := '0199d200-0000-7000-8000-000000000001';
    r uuid;
    s uuid;
    t uuid := '0199d300-0000-7000-8000-000000000001';
begin
    r := pg_temp.round('camila', 'Spring: before the quay', null, null, -205, -184, -184, 'America/Sao_Paulo');
    perform pg_temp.about(r, 'camila', '323423424523422433424433', -203);

    r := pg_temp.round('camila', 'Autumn: on the quay', null, quay, -21, 14, null, 'America/Sao_Paulo');
    s := pg_temp.about(r, 'camila', '325325424424224314325334', -20);
    perform pg_temp.observe(s, 'CLIENT',
        array['Clara Jensen|client@meridian.example', 'Mads Thorup|mads.thorup@nordhavn-port.example', 'Freja Holm|freja.holm@nordhavn-port.example',
              'Jonas Krag|jonas.krag@nordhavn-port.example', 'Signe Lund|signe.lund@nordhavn-port.example', 'Bo Vinter|bo.vinter@nordhavn-port.example',
              'Inge Ravn|inge.ravn@nordhavn-port.example'],
        array['433413524523324412324423', '433524413423413513414513', '424414534522413313513434', '313314523534422534315324', '344424533433334413425332', '334523523523425423434431'], 5);
    perform pg_temp.observe(s, 'COLLEAGUE',
        array['Bianca Moreau|both@example.org', 'Ingrid Solberg|ingrid.solberg@meridian.example', 'Oluwaseun Adeyemi|seun.adeyemi@meridian.example',
              'Priya Raman|priya.raman@meridian.example'],
        array['324424425424322333335513', '334233414524424533515324', '433233315533414515423423', '425335523524422314424425'], 4);
    perform pg_temp.say(s, 'CLIENT', 'more', array['Ask us what we have tried already, before the next slide.',
        'Sit with the crane drivers once more.', 'Leave a question open overnight. The best answers came the next morning.']);
    perform pg_temp.say(s, 'CLIENT', 'less', array['Deciding for us which order books matter.', 'Finishing our sentences when time is short.']);
    perform pg_temp.say(s, 'COLLEAGUE', 'more', array['Let the client read the data aloud.', 'Say sooner when you have made up your mind.']);
    perform pg_temp.say(s, 'COLLEAGUE', 'less', array['Preparing the solution on the train.']);
    insert into quiz_share (id, subject_id, audience, to_member_id, name, shared_at)
    values (uuidv7(), s, 'PERSON', '0199c000-0000-7000-8000-000000000005', 'Bianca Moreau', pg_temp.moment(-12, '16:40'));
    insert into quiz_share (id, subject_id, audience, name, shared_at, withdrawn_at)
    values (uuidv7(), s, 'FIRM', 'Meridian Consulting', pg_temp.moment(-15, '08:10'), pg_temp.moment(-14, '19:05'));

    r := pg_temp.round('clara', 'Role Orientation', null, null, -9, 12, null, 'Europe/Copenhagen');
    perform pg_temp.about(r, 'clara', '253253244243343233244243', -9);

    -- A team of both sides: its profile is told once, when its round is closed.
    insert into quiz_team (id, name) values (t, 'The quay, both sides');
    insert into quiz_team_member (id, team_id, member_id)
    select uuidv7(), t, p.member_id from answerer p where p.key in ('vera', 'camila', 'bianca', 'clara', 'karim');
    r := pg_temp.round('vera', 'Half a year on the quay', t, null, -60, -32, -32, 'Europe/Copenhagen');
    s := pg_temp.about(r, 'camila', '325324424324324324324324', -50);
    perform pg_temp.observe(s, 'COLLEAGUE', array['Arne Foss|arne.foss@example.org', 'Lea Brandt|lea.brandt@example.org', 'Noor Visser|noor.visser@example.org',
        'Tom Aske|tom.aske@example.org'], array['435514212414323434433324', '224424412333312414223233', '214334425422433342443444', '433424423334315532425424'], 4);
    s := pg_temp.about(r, 'bianca', '225225225425225235225225', -50);
    perform pg_temp.observe(s, 'COLLEAGUE', array['Aiko Tanabe|aiko.tanabe@example.org', 'Mateo Ibarra|mateo.ibarra@example.org', 'Thabo Nkosi|thabo.nkosi@example.org',
        'Elif Demirtaş|elif.demirtas@example.org'], array['135235125324433145434314', '234235324324224324215334', '323225213423235335235333', '234335245225235214335235'], 4);
    insert into quiz_share (id, subject_id, audience, to_member_id, name, shared_at)
    values (uuidv7(), s, 'PERSON', '0199c000-0000-7000-8000-000000000001', 'Vera Paulsen', pg_temp.moment(-30, '11:20'));
    s := pg_temp.about(r, 'clara', '243233243243243243244243', -50);
    perform pg_temp.observe(s, 'COLLEAGUE', array['Mads Thorup|mads.thorup@example.org', 'Freja Holm|freja.holm@example.org', 'Jonas Krag|jonas.krag@example.org',
        'Signe Lund|signe.lund@example.org'], array['233333223134333154333144', '134123223244442233234123', '233244233133144133343233', '343133133243434241244444'], 4);
    s := pg_temp.about(r, 'karim', '432432432432532432433432', -50);
    perform pg_temp.observe(s, 'COLLEAGUE', array['Agnès Marchetti|agnes.marchetti@example.org', 'Rémi Faure|remi.faure@example.org', 'Lina Costa|lina.costa@example.org',
        'Paul Weiss|paul.weiss@example.org'], array['443432523533532433344432', '523323532433542533331542', '324332423333432434432322', '433523512433433412422423'], 4);
    s := pg_temp.about(r, 'vera', '414514414414414414414424', -50);
    perform pg_temp.observe(s, 'COLLEAGUE', array['Aroha Ngata|aroha.ngata@example.org', 'Mei-Ling Chua|mei-ling.chua@example.org', 'Hannes Brückner|hannes.bruckner@example.org',
        'Sofía Quiroga|sofia.quiroga@example.org'], array['524413413514514434513415', '514424315412325425414413', '422414423533514533422414', '314414414313514325333424'], 4);
end $$;
