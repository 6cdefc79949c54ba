-- Demo data: two years after the day at the coal quay. Followed up after six weeks and six months, due again these days; an issue
-- that was settled on the second level; how both see their relationship.

select set_config('app.firm_id', '0199b000-0000-7000-8000-000000000001', false);

create function pg_temp.words_of(w uuid) returns jsonb language sql as $$
    select document::jsonb from agreement_version where workshop_id = w order by number desc limit 1
$$;
-- What whoever calls has before them.
create function pg_temp.pack(w uuid) returns text language sql as $$
    select jsonb_build_object(
        'agreedAt', (select to_char(max(accepted_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from agreement_acceptance where workshop_id = w),
        'parties', a -> 'parties', 'purpose', a -> 'terms' -> 'purpose', 'vision', a -> 'terms' -> 'vision', 'measures', a -> 'terms' -> 'measures',
        'sacrifices', (select jsonb_agg(jsonb_build_object('id', s -> 'id', 'partyId', s -> 'party', 'party', p -> 'name', 'what', s -> 'what', 'cost', s -> 'cost', 'by', s -> 'by'))
                         from jsonb_array_elements(a -> 'sacrifices') s join jsonb_array_elements(a -> 'parties') p on p -> 'id' = s -> 'party'),
        'promises', (select jsonb_agg(jsonb_build_object('id', s -> 'id', 'giver', s -> 'giver', 'receiver', s -> 'receiver', 'text', s -> 'text', 'dueAt', s -> 'dueAt',
                            'zone', s -> 'zone', 'state', 'ACCEPTED')) from jsonb_array_elements(a -> 'promises') s))::text
      from pg_temp.words_of(w) a
$$;
create function pg_temp.workday(day date) returns date language sql as $$ select day + case extract(isodow from day)::int when 6 then 2 when 7 then 1 else 0 end $$;
-- A follow-up of a party, told by one of its people; asked if somebody is named.
create function pg_temp.follow(w uuid, who text, after text, due date, asked text default null, as_what text default 'HOLDER') returns uuid language sql as $$
    insert into workshop_follow_up (id, workshop_id, party_id, milestone, due_on, due_at, role, addressees, state, asked_at, asked_name, asked_why, pack)
    select uuidv7(), w, s.party_id, after, due, (due + time '09:00') at time zone o.zone, r ->> 'title', jsonb_build_array(r)::text,
           case when asked is null then 'PLANNED' else 'ASKED' end, case when asked is not null then (due + time '09:01') at time zone o.zone end,
           coalesce((select name from speaker where key = asked), ''), case when asked is not null then as_what end,
           case when asked is null then '' else pg_temp.pack(w) end
      from seat s
      join engagement_party e on e.id = s.party_id join client_organization o on o.id = e.organization_id
      join jsonb_array_elements(pg_temp.words_of(w) -> 'terms' -> 'roles') r on (r ->> 'party')::uuid = s.party_id
     where s.workshop_id = w and s.key = who
    returning id
$$;
create function pg_temp.tells(followed uuid, who text, by_way text, typist text, days int, lasted text, possible text, lost text, next text, accounts jsonb) returns void language sql as $$
    insert into workshop_evaluation (id, workshop_id, party_id, answers, sacrifices, answered_by, way, member_id, saved_at, done_at)
    select f.id, f.workshop_id, f.party_id, jsonb_build_object('lasted', tells.lasted, 'possible', tells.possible, 'lost', tells.lost, 'next', tells.next)::text,
           accounts::text, p.name, by_way, (select member_id from speaker where key = typist), f.due_at + days * interval '1 day' + interval '40 minutes',
           f.due_at + days * interval '1 day' + interval '41 minutes'
      from workshop_follow_up f, speaker p where f.id = followed and p.key = who
$$;
-- What became of a sacrifice, found by its first words.
create function pg_temp.fate(w uuid, words text, outcome text, said text) returns jsonb language sql as $$
    select jsonb_build_array(jsonb_build_object('sacrifice', s.id, 'carriedOut', outcome, 'note', said)) from sacrifice s where s.workshop_id = w and s.what like words || '%'
$$;
create function pg_temp.climb(raised uuid, nth int, at_level int, what text, who text, said text, moment timestamptz, until timestamptz default null) returns void language sql as $$
    insert into workshop_issue_step (id, workshop_id, issue_id, place, level, kind, party_id, member_id, member_name, note, answer_by, taken_at)
    select uuidv7(), i.workshop_id, i.id, nth, at_level, what, s.party_id, p.member_id, coalesce(p.name, ''), said, until, moment
      from workshop_issue i left join seat s on s.workshop_id = i.workshop_id and s.key = who left join speaker p on p.key = who where i.id = raised
$$;
-- A party's sheet: its ratings, and what it thinks the other rates, each item by item from PURPOSE to REPAIR.
create function pg_temp.rates(checked uuid, who text, own text, others text, moment timestamptz) returns void language plpgsql as $$
declare
    items text[] := array['PURPOSE', 'RELIABILITY', 'CANDOUR', 'FAIRNESS', 'GROUND', 'REPAIR'];
begin
    insert into workshop_health_sheet (id, workshop_id, check_id, party_id, ratings, predictions, member_id, member_name, saved_at, sent_at)
    select uuidv7(), c.workshop_id, c.id, s.party_id,
           (select jsonb_object_agg(items[n], substr(own, n, 1)::int)::text from generate_series(1, 6) n),
           jsonb_build_object((select o.party_id from workshop_party o where o.workshop_id = c.workshop_id and o.party_id <> s.party_id),
               (select jsonb_object_agg(items[n], substr(others, n, 1)::int) from generate_series(1, 6) n))::text,
           p.member_id, p.name, moment, moment
      from workshop_health_check c join seat s on s.workshop_id = c.workshop_id and s.key = who join speaker p on p.key = who where c.id = checked;
end $$;
create function pg_temp.check_health(w uuid, nth int, who text, moment timestamptz) returns uuid language sql as $$
    insert into workshop_health_check (id, workshop_id, number, member_id, member_name, opened_at)
    select uuidv7(), w, nth, member_id, name, moment from speaker where key = who
    returning id
$$;

do $$
declare
    w uuid := '0199d400-0000-7000-8000-000000000001';
    agreed date := (select max(accepted_at)::date from agreement_acceptance where workshop_id = '0199d400-0000-7000-8000-000000000001');
    moment timestamptz;
    f uuid;
    i uuid;
    h uuid;
begin
    f := pg_temp.follow(w, 'clara', 'SIX_WEEKS', pg_temp.workday(agreed + 42), 'poul');
    perform pg_temp.tells(f, 'poul', 'PHONE', 'bianca', 1,
        'The Thursday call. I thought it would be the first thing to go. It is the only meeting nobody comes late to.',
        'That it has one question: what has changed since last week? And that Clara rings even when there is nothing.',
        'The page for the council is late. Nobody fights over it, it simply has no owner.',
        'Tell the two foremen. They hear of all this from their bosses.',
        pg_temp.fate(w, 'The right to be told', 'YES', 'Three changes by phone so far. Our lawyer has stopped asking.')
        || pg_temp.fate(w, 'Our float', 'YES', 'It hangs on the wall. Eleven weeks. We had guessed three.'));
    f := pg_temp.follow(w, 'karim', 'SIX_WEEKS', pg_temp.workday(agreed + 42), 'karim');
    perform pg_temp.tells(f, 'karim', 'PHONE', 'bianca', 0,
        'We ask before we write. I catch myself reaching for the letter and dialling instead.',
        'They saw our float and did not use it against us. That was the moment I believed it.',
        '',
        'The windows for the two milestones have not been through the council yet.',
        pg_temp.fate(w, 'Our float', 'YES', '') || pg_temp.fate(w, 'Two of our nine', 'PARTLY', 'One is through, one is on the agenda.'));
    f := pg_temp.follow(w, 'clara', 'SIX_MONTHS', pg_temp.workday((agreed + interval '6 months')::date), 'poul');
    perform pg_temp.tells(f, 'poul', 'PHONE', 'bianca', 2,
        'Dates move in eight days now; it was ninety-four. The council has got used to hearing one sentence from two people.',
        'The wall plan. You cannot quarrel about a date that hangs in your own hut.',
        'The days in the other hut have become half days.',
        'I leave at the end of the year. Whoever follows me should be on the call from the first week.',
        pg_temp.fate(w, 'Two of our nine', 'YES', 'Both windows are voted on.') || pg_temp.fate(w, 'The crane, on ferry', 'YES', 'Every ferry of June sailed.'));
    f := pg_temp.follow(w, 'karim', 'SIX_MONTHS', pg_temp.workday((agreed + interval '6 months')::date), 'karim');
    perform pg_temp.tells(f, 'karim', 'LINK', null, 1,
        'The call, the plan, and that Lone and Lina sign small things at one table.',
        'Each of us gave up something the other could see. After that it would have been embarrassing to be small.',
        'New people on our side write letters in their first month. Then somebody takes them across.',
        'A second plant is coming. Its people were not in that room.',
        pg_temp.fate(w, 'The crane, on ferry', 'YES', 'Eleven mornings, as we said.') || pg_temp.fate(w, 'The right to be told', 'YES', 'Not one letter about a date since winter.'));
    -- Poul has left: this one has reached whoever stands for him, and nothing is said yet. The other is due these days.
    f := pg_temp.follow(w, 'clara', 'TWO_YEARS', current_date - case extract(isodow from current_date)::int when 1 then 3 when 7 then 2 else 1 end, 'clara', 'DEPUTY');
    perform pg_temp.follow(w, 'karim', 'TWO_YEARS', pg_temp.workday(greatest((agreed + interval '24 months')::date, current_date + 2)));
    insert into workshop_evaluation (id, workshop_id, party_id, answers, sacrifices, asked_email)
    select u.id, u.workshop_id, u.party_id, '{}', '[]', case when u.id = f then (select email from speaker where key = 'clara') else '' end
      from workshop_follow_up u where u.workshop_id = w and (u.state = 'PLANNED' or u.id = f);
    insert into due_work (id, kind, subject_id, due_at)
    select uuidv7(), 'followup.ask', u.id, u.due_at from workshop_follow_up u where u.workshop_id = w and u.state = 'PLANNED';

    moment := (agreed + 205 + time '10:00') at time zone 'Europe/Copenhagen';
    i := uuidv7();
    insert into workshop_issue (id, workshop_id, party_id, agreement, ladder, levels, exit_terms, title, text, member_id, member_name, raised_at)
    select i, w, s.party_id, 1, (select jsonb_agg(jsonb_build_object('level', n, 'title', l -> 'title', 'hours', l -> 'hours', 'people',
                (select jsonb_agg(jsonb_build_object('partyId', p -> 'party', 'name', p -> 'person' -> 'name', 'deputy', p -> 'deputy' -> 'name'))
                   from jsonb_array_elements(l -> 'people') p)) order by n)::text
              from jsonb_array_elements(pg_temp.words_of(w) -> 'terms' -> 'ladder') with ordinality t (l, n)), 3,
           pg_temp.words_of(w) -> 'terms' ->> 'exit', 'The crane on the weekend of the regatta',
           'The harbour has put the regatta''s stage under our crane, Friday to Sunday. The transformer lid has to be lifted on Saturday: the divers are booked, and the next calm days are three weeks away.',
           p.member_id, p.name, moment
      from seat s join speaker p on p.key = s.key where s.workshop_id = w and s.key = 'karim';
    perform pg_temp.climb(i, 1, 1, 'RAISED', 'karim', '', moment, moment + interval '1 day');
    perform pg_temp.climb(i, 2, 2, 'SILENCE', null, '', moment + interval '1 day', moment + interval '4 days');
    perform pg_temp.climb(i, 3, 2, 'ANSWERED', 'clara', 'You are right about the crane; nobody asked Agnès. You are wrong about Saturday: four thousand people stand there at noon. At five in the morning nobody does.', moment + interval '25 hours');
    perform pg_temp.climb(i, 4, 2, 'AGREED', 'karim', 'At five, then. Freja and Agnès walk the site at four. We are done by half past six.', moment + interval '29 hours');
    perform pg_temp.climb(i, 5, 2, 'AGREED', 'clara', 'The stage crew gets breakfast from Atlas.', moment + interval '30 hours');
    perform pg_temp.climb(i, 6, 2, 'SETTLED', 'clara', '', moment + interval '30 hours');

    h := pg_temp.check_health(w, 1, 'bianca', (agreed + 60 + time '09:00') at time zone 'Europe/Copenhagen');
    perform pg_temp.rates(h, 'clara', '654455', '543344', (agreed + 62 + time '14:00') at time zone 'Europe/Copenhagen');
    perform pg_temp.rates(h, 'karim', '655546', '644344', (agreed + 64 + time '18:00') at time zone 'Europe/Copenhagen');
    h := pg_temp.check_health(w, 2, 'bianca', pg_temp.at(-4, '09:00'));
    perform pg_temp.rates(h, 'karim', '566656', '566555', pg_temp.at(-2, '18:20'));
end $$;

drop table line;
drop table seat;
drop table speaker;
reset app.firm_id;
