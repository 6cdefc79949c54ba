-- Demo data: whose ground it is, what each gives up, and the agreement that came of it, or did not.

select set_config('app.firm_id', '0199b000-0000-7000-8000-000000000001', false);

-- A line of a party's list; the holder is somebody of the party that is said to hold it, 'nobody', or 'unknown'.
create function pg_temp.ground(w uuid, list_of text, words text, sort text, holder text, said text default '') returns void language sql as $$
    insert into territory_line (id, workshop_id, party_id, ground, kind, holding, holder_id, note)
    select uuidv7(), w, o.party_id, words, sort, case holder when 'nobody' then 'NOBODY' when 'unknown' then 'UNKNOWN' else 'PARTY' end,
           (select h.party_id from seat h where h.workshop_id = w and h.key = holder), said
      from seat o where o.workshop_id = w and o.key = list_of
$$;
create function pg_temp.show(w uuid, who text) returns void language sql as $$
    insert into territory_board (id, member_id, member_name, shown_at)
    select w, s.member_id, s.name, r.started_at + interval '4 minutes'
      from speaker s, agenda_block b join room_block r on r.id = b.id where s.key = who and b.workshop_id = w and b.kind = 'TERRITORY'
$$;
create function pg_temp.gives(w uuid, who text, gives_up text, why text, costs text, due date) returns uuid language sql as $$
    insert into sacrifice (id, workshop_id, party_id, what, purpose, cost, due_on, member_name, stated_at, worded_at)
    select uuidv7(), w, o.party_id, gives_up, why, costs, due, p.name, r.started_at + interval '24 minutes', r.started_at + interval '24 minutes'
      from seat o join speaker p on p.key = o.key, agenda_block b join room_block r on r.id = b.id
     where o.workshop_id = w and o.key = who and b.workshop_id = w and b.kind = 'SACRIFICE'
    returning id
$$;
create function pg_temp.marks(given uuid, who text, says text, said text default '', hours int default 0) returns void language sql as $$
    insert into sacrifice_mark (id, workshop_id, sacrifice_id, stating_party_id, party_id, wording, mark, words, member_name, marked_at)
    select uuidv7(), s.workshop_id, s.id, s.party_id, o.party_id, s.wording, says, said, p.name, s.worded_at + hours * interval '1 hour' + interval '7 minutes'
      from sacrifice s join seat o on o.workshop_id = s.workshop_id and o.key = who join speaker p on p.key = who where s.id = given
$$;
create function pg_temp.reword(given uuid, gives_up text, hours int) returns void language sql as $$
    update sacrifice set what = gives_up, wording = wording + 1, worded_at = worded_at + hours * interval '1 hour', version = version + 1 where id = given
$$;

create function pg_temp.person(w uuid, who text) returns jsonb language sql as $$
    select coalesce((select jsonb_build_object('participantId', s.id, 'name', p.name, 'email', '') from seat s join speaker p on p.key = s.key
                      where s.workshop_id = w and s.key = who), jsonb_build_object('participantId', null, 'name', '', 'email', ''))
$$;
-- A level of the ladder; the people as 'somebody/deputy' of each party.
create function pg_temp.level(w uuid, named text, long int, people text[]) returns jsonb language sql as $$
    select jsonb_build_object('title', named, 'hours', long, 'people', jsonb_agg(jsonb_build_object(
        'party', s.party_id, 'person', pg_temp.person(w, split_part(p, '/', 1)), 'deputy', pg_temp.person(w, split_part(p, '/', 2))) order by n))
      from unnest(people) with ordinality t (p, n) join seat s on s.workshop_id = w and s.key = split_part(p, '/', 1)
$$;
create function pg_temp.role_of(w uuid, named text, holder text, deputy text) returns jsonb language sql as $$
    select jsonb_build_object('party', s.party_id, 'title', named, 'holder', pg_temp.person(w, holder), 'deputy', pg_temp.person(w, deputy))
      from seat s where s.workshop_id = w and s.key = holder
$$;
create function pg_temp.draft(w uuid, terms jsonb, who text, moment timestamptz) returns void language sql as $$
    insert into agreement (id, document, member_name, changed_at) select w, terms::text, s.name, moment from speaker s where s.key = who
$$;
-- Sends the draft as it stands.
create function pg_temp.send(w uuid, said text, who text, moment timestamptz) returns uuid language plpgsql as $$
declare
    agreed text;
    sent uuid := uuidv7();
begin
    select jsonb_build_object(
        'parties', (select jsonb_agg(jsonb_build_object('id', e.id, 'name', e.name) order by p.place)
                      from workshop_party p join engagement_party e on e.id = p.party_id where p.workshop_id = w),
        'terms', (select document::jsonb from agreement where id = w),
        'sacrifices', (select jsonb_agg(jsonb_build_object('id', s.id, 'party', s.party_id, 'wording', s.wording, 'what', s.what, 'purpose', s.purpose,
                            'cost', s.cost, 'by', s.due_on, 'realTo', (select coalesce(jsonb_agg(m.party_id order by m.party_id), '[]') from sacrifice_mark m
                                where m.sacrifice_id = s.id and m.wording = s.wording and m.mark = 'REAL')) order by s.id)
                         from sacrifice s where s.workshop_id = w and s.withdrawn_at is null),
        'promises', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'giverParty', p.giver_party_id, 'giver', p.giver_name, 'receiverParty', p.receiver_party_id,
                            'receiver', p.receiver_name, 'text', p.text, 'doneWhen', p.done_when, 'zone', p.zone, 'thread', '[]'::jsonb,
                            'dueAt', to_char(p.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by p.due_at, p.id), '[]')
                       from promise p join workshop_promise o on o.id = p.id where o.workshop_id = w),
        'waiver', '[]'::jsonb)::text into agreed;
    insert into agreement_version (id, workshop_id, number, document, digest, note, member_id, member_name, sent_at)
    select sent, w, 1 + (select count(*) from agreement_version v where v.workshop_id = w), agreed, encode(sha256(convert_to(agreed, 'UTF8')), 'hex'), said,
           s.member_id, s.name, moment
      from speaker s where s.key = who;
    return sent;
end $$;
create function pg_temp.agrees(sent uuid, who text, moment timestamptz) returns void language sql as $$
    insert into agreement_acceptance (id, workshop_id, version_id, party_id, member_id, member_name, accepted_at)
    select uuidv7(), v.workshop_id, v.id, o.party_id, p.member_id, p.name, moment
      from agreement_version v join seat o on o.workshop_id = v.workshop_id and o.key = who join speaker p on p.key = who where v.id = sent
$$;
-- A promise given in the room, from the contribution with this key.
create function pg_temp.promised(w uuid, e uuid, named text, giver text, receiver text, what text, done text, due int, day date) returns uuid language plpgsql as $$
declare
    given uuid := pg_temp.promise(e, giver, receiver, what, done, day - current_date + due, day - current_date, null, 'WORKSHOP');
begin
    insert into workshop_promise (id, workshop_id, engagement_id, contribution_id)
    select given, w, e, (select l.id from line l where l.workshop_id = w and l.key = named);
    return given;
end $$;

-- The coal quay: everything.
do $$
declare
    e uuid := '0199d200-0000-7000-8000-000000000005';
    w uuid := '0199d400-0000-7000-8000-000000000001';
    day date := (select starts_on from workshop where id = '0199d400-0000-7000-8000-000000000001');
    d int := day - current_date;
    g uuid;
    v uuid;
begin
    perform pg_temp.ground(w, 'poul', 'Milestones of the lease', 'DECISION', 'poul', 'Voted on; nobody here can move one alone.');
    perform pg_temp.ground(w, 'poul', 'Opening of the quay road', 'DECISION', 'poul');
    perform pg_temp.ground(w, 'poul', 'The crane on ferry days', 'DECISION', 'poul', 'Ships come first on the quay. Always have.');
    perform pg_temp.ground(w, 'poul', 'What the press is told', 'IDENTITY', 'poul', 'It is the public''s quay.');
    perform pg_temp.ground(w, 'poul', 'The order of building on the site', 'DECISION', 'agnes');
    perform pg_temp.ground(w, 'poul', 'The old seawall', 'PROJECT', 'nobody');
    perform pg_temp.ground(w, 'agnes', 'The order of building on the site', 'DECISION', 'agnes');
    perform pg_temp.ground(w, 'agnes', 'The crane on ferry days', 'DECISION', 'agnes', 'We pay for it by the hour.');
    perform pg_temp.ground(w, 'agnes', 'What the press is told', 'IDENTITY', 'agnes', 'It is our plant.');
    perform pg_temp.ground(w, 'agnes', 'Money for what the ground hides', 'BUDGET', 'agnes');
    perform pg_temp.ground(w, 'agnes', 'Milestones of the lease', 'DECISION', 'poul');
    perform pg_temp.ground(w, 'agnes', 'The old seawall', 'PROJECT', 'nobody', 'Each of us thought it was the other''s.');
    perform pg_temp.ground(w, 'agnes', 'Safety of visitors on the site', 'DECISION', 'unknown');
    perform pg_temp.show(w, 'bianca');

    g := pg_temp.gives(w, 'mads', 'The right to be told in writing first. A call on Thursday counts, and is noted by both.',
        'So that a date can move in days.', 'For small changes our lawyers lose the paper they would go to court with.', day + 30);
    perform pg_temp.marks(g, 'karim', 'REAL', 'The one thing we never dared to ask for.');
    g := pg_temp.gives(w, 'mads', 'Some of our milestones become windows.',
        'So that weather and steel do not make liars of us.', 'I stand before the council and explain a window. Twice.', day + 90);
    perform pg_temp.marks(g, 'remi', 'NOT_YET', 'Which? Some is none.');
    perform pg_temp.reword(g, 'Two of our nine milestones, the seawall and the connection, become windows of three weeks.', 1);
    perform pg_temp.marks(g, 'remi', 'REAL');
    g := pg_temp.gives(w, 'remi', 'Our float. The port sees the plan we really work by, every week.',
        'So that nobody has to guess.', 'We can never again hide a delay of ours behind one of theirs.', day + 14);
    perform pg_temp.marks(g, 'clara', 'REAL', 'I saw Karim swallow.');
    g := pg_temp.gives(w, 'karim', 'The crane, on ferry days before nine, from June to August.',
        'So that the ferries sail when the paper says.', 'About eleven mornings of lifting a summer.', day + 200);
    perform pg_temp.marks(g, 'freja', 'REAL');

    perform pg_temp.moves(pg_temp.promised(w, e, 'a1', 'clara', 'karim', 'A call every Thursday at eight', 'Twelve Thursdays, twelve calls.', 84, day), 'karim', d, 'KEPT', 'Twelve of twelve. One from a train.', d + 84);
    perform pg_temp.moves(pg_temp.promised(w, e, 'a2', 'agnes', 'freja', 'One wall plan in both huts, with the float', 'Both sheets have the same date on them.', 14, day), 'freja', d, 'KEPT', 'In two colours, even.', d + 13);
    perform pg_temp.moves(pg_temp.promised(w, e, 'a5', 'lina', 'lone', 'The annex for small changes, in words both councils understand', 'Lone can explain it without Lina.', 45, day), 'lone', d + 1, 'BROKEN', 'It came five weeks late. It is good.', d + 46);
    perform pg_temp.moves(pg_temp.promised(w, e, 'a3', 'mads', 'remi', 'The first page to the council from both of us', 'It has both names under it.', 90, day), 'remi', d, 'KEPT', '', d + 88);
    perform pg_temp.moves(pg_temp.promised(w, e, 'a4', 'freja', 'agnes', 'A day in the other hut for whoever is new', 'The first three have been.', 120, day), 'agnes', d, 'KEPT', 'And mine with you.', d + 110);

    perform pg_temp.draft(w, jsonb_build_object(
        'purpose', 'A plan is changed in days, by people who have spoken with each other, and the public hears of it from both.',
        'vision', E'A date is changed on Thursday, and by Friday noon both crews know.\nThere is one plan, and it hangs in both huts.\nNobody remembers the last letter.',
        'measures', jsonb_build_array(
            jsonb_build_object('name', 'Days from a wish to a new date', 'how', 'Counted from the Thursday list, each quarter', 'target', 'Ten at most; it was ninety-four', 'by', day + 180),
            jsonb_build_object('name', 'Letters about dates', 'how', 'Counted by Lone and Lina together', 'target', 'None without a call before it', 'by', day + 180),
            jsonb_build_object('name', 'Newcomers who were on the other side in their first week', 'how', 'The list at the gate', 'target', 'All', 'by', day + 365)),
        'ladder', jsonb_build_array(
            pg_temp.level(w, 'In the huts', 8, array['freja/clara', 'agnes/karim']),
            pg_temp.level(w, 'Harbour and programme', 16, array['clara/poul', 'karim/lina']),
            pg_temp.level(w, 'Council and board', 24, array['mads/lone', 'remi/karim'])),
        'roles', jsonb_build_array(pg_temp.role_of(w, 'Harbour master', 'poul', 'clara'), pg_temp.role_of(w, 'Programme director', 'karim', 'agnes')),
        'exit', 'Whoever wants to leave says so in this room, to all nine, before any letter is written. The Thursday call goes on until the plant is connected.'),
        'bianca', (day + 2 + time '16:00') at time zone 'Europe/Copenhagen');
    v := pg_temp.send(w, 'As written on the day; only the commas are ours.', 'bianca', (day + 3 + time '09:00') at time zone 'Europe/Copenhagen');
    perform pg_temp.agrees(v, 'karim', (day + 6 + time '11:20') at time zone 'Europe/Copenhagen');
    perform pg_temp.agrees(v, 'clara', (day + 13 + time '15:05') at time zone 'Europe/Copenhagen');
    insert into output_part (id, workshop_id, part, released_at)
    select uuidv7(), w, p, (day + 14 + time '09:00') at time zone 'Europe/Copenhagen' from unnest(array['DIGEST', 'JOINT_MAP', 'SACRIFICES', 'AGREEMENT', 'LASTED']) p;
end $$;

-- One fairway: stuck at the gate. What Atlas gives up is not yet real to the ferries, and one of Skerry's waits for the port's word.
do $$
declare
    e uuid := '0199d200-0000-7000-8000-000000000006';
    w uuid := '0199d400-0000-7000-8000-000000000002';
    day date := (select starts_on from workshop where id = '0199d400-0000-7000-8000-000000000002');
    d int := day - current_date;
    g uuid;
begin
    perform pg_temp.ground(w, 'clara', 'Berths by the hour', 'DECISION', 'clara');
    perform pg_temp.ground(w, 'clara', 'Who sails first in the fairway', 'DECISION', 'clara', 'By law.');
    perform pg_temp.ground(w, 'clara', 'What passengers are told', 'IDENTITY', 'solveig');
    perform pg_temp.ground(w, 'karim', 'Hours of heavy lifts', 'DECISION', 'karim');
    perform pg_temp.ground(w, 'karim', 'Who sails first in the fairway', 'DECISION', 'karim', 'A load on the hook cannot wait.');
    perform pg_temp.ground(w, 'karim', 'The radio channel', 'PROJECT', 'nobody');
    perform pg_temp.ground(w, 'solveig', 'The timetable', 'DECISION', 'solveig');
    perform pg_temp.ground(w, 'solveig', 'What passengers are told', 'IDENTITY', 'solveig');
    perform pg_temp.ground(w, 'solveig', 'Berths by the hour', 'DECISION', 'clara');
    perform pg_temp.ground(w, 'solveig', 'The radio channel', 'PROJECT', 'nobody');
    perform pg_temp.show(w, 'camila');
    g := pg_temp.gives(w, 'clara', 'The berth at the pilot house, for the ferries, on lifting days.', 'So that nobody waits in the fairway.',
        'The pilots walk four hundred metres, and they will tell me so.', current_date + 120);
    perform pg_temp.marks(g, 'karim', 'REAL');
    perform pg_temp.marks(g, 'solveig', 'REAL', 'We know what that berth means to the pilots.');
    g := pg_temp.gives(w, 'karim', 'Heavy lifts on Saturday mornings in July.', 'So that the islands'' market day is kept.',
        'Four mornings of the big crane.', current_date + 220);
    perform pg_temp.marks(g, 'clara', 'REAL');
    perform pg_temp.marks(g, 'solveig', 'NOT_YET', 'You told us in May that the big crane leaves at the end of June. Then there is nothing to give up.', 2);
    g := pg_temp.gives(w, 'solveig', 'Two minutes at each landing, all summer: we leave as if the fairway were narrow.', 'So that one crane can turn between two ferries.',
        'A crew of two more on Fridays.', current_date + 160);
    perform pg_temp.marks(g, 'karim', 'REAL', 'Worth more to us than a closed fairway.');
    perform pg_temp.promised(w, e, 'a1', 'solveig', 'clara', 'One radio channel for the fairway', 'Three masters and two crane drivers have used it for a week.', 160, day);
    perform pg_temp.moves(pg_temp.promised(w, e, 'a2', 'karim', 'solveig', 'The lifting plan three days ahead', 'Torunn has had it four weeks in a row.', 60, day), 'solveig', d + 1);
    perform pg_temp.draft(w, jsonb_build_object(
        'purpose', 'Nobody waits in the fairway without knowing for what, and hardly anybody waits.',
        'vision', E'A passenger asks why we wait, and the mate knows.\nCranes and ferries are on one sheet, three days ahead.',
        'measures', jsonb_build_array(
            jsonb_build_object('name', 'Minutes of waiting a week', 'how', 'From the ferries'' logs', 'target', 'Half of last summer''s', 'by', current_date + 250)),
        'ladder', jsonb_build_array(
            pg_temp.level(w, 'On the water', 4, array['freja/clara', 'agnes/karim', 'torunn/solveig']),
            pg_temp.level(w, 'Harbour, programme and operations', 16, array['clara/freja', 'karim/agnes', 'solveig/torunn'])),
        'roles', jsonb_build_array(pg_temp.role_of(w, 'Harbour master', 'clara', 'freja'), pg_temp.role_of(w, 'Programme director', 'karim', 'agnes'),
            pg_temp.role_of(w, 'Operations manager', 'solveig', 'torunn')),
        'exit', 'After the first summer the three meet on the upper deck and decide whether there is a second.'),
        'camila', (day + 2 + time '16:00') at time zone 'Europe/Copenhagen');
    perform pg_temp.send(w, 'Ready to sign, once each of you calls real what the others give up.', 'camila', (day + 4 + time '09:00') at time zone 'Europe/Copenhagen');
end $$;

reset app.firm_id;
