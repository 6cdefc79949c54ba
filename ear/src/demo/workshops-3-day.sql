-- Demo data: what was said on the two days that were held, and the thread from actions to successes.

select set_config('app.firm_id', '0199b000-0000-7000-8000-000000000001', false);

-- Each block took as long as planned and was revealed.
create function pg_temp.hold(w uuid) returns void language plpgsql as $$
begin
    insert into room (id, changed_at) select id, ended_at from workshop where id = w;
    insert into room_block (id, workshop_id, started_at, ended_at, phase)
    select b.id, w, v.began_at + coalesce(sum(b.minutes) over earlier, 0) * interval '1 minute',
           v.began_at + sum(b.minutes) over (order by b.place) * interval '1 minute', 'CLOSED'
      from agenda_block b join workshop v on v.id = b.workshop_id where b.workshop_id = w
    window earlier as (order by b.place rows between unbounded preceding and 1 preceding);
end $$;

create temp table line (workshop_id uuid, key text, id uuid, primary key (workshop_id, key));

-- Something said, under a key for the thread; with a days' number released so many days after.
create function pg_temp.said(w uuid, named text, what text, who text, words text, of_theme text default '', released int default 3) returns void language plpgsql as $$
declare
    one uuid := gen_random_uuid();
begin
    insert into contribution (id, workshop_id, block_id, kind, text, participant_id, party_id, name, theme, released_at, at)
    select one, w, b.id, what, words, s.id, s.party_id, p.name, of_theme, v.ended_at + released * interval '1 day',
           r.started_at + (select count(*) + 3 from contribution c where c.block_id = b.id) * interval '1 minute'
      from agenda_block b
      join workshop v on v.id = b.workshop_id
      join room_block r on r.id = b.id
      left join seat s on s.workshop_id = w and s.key = who
      left join speaker p on p.key = who
     where b.workshop_id = w and b.captures = what;
    insert into line values (w, named, one);
end $$;

-- Each of the first rests on each of the second.
create function pg_temp.rests(w uuid, upper_keys text, lower_keys text) returns void language sql as $$
    insert into thread_link (id, workshop_id, from_id, from_kind, to_id, to_kind)
    select uuidv7(), w, u.id, cu.kind, l.id, cl.kind
      from line u join contribution cu on cu.id = u.id, line l join contribution cl on cl.id = l.id
     where u.workshop_id = w and u.key = any (string_to_array(upper_keys, ' ')) and l.workshop_id = w and l.key = any (string_to_array(lower_keys, ' '))
$$;

do $$
declare
    w uuid := '0199d400-0000-7000-8000-000000000001';
begin
    perform pg_temp.hold(w);
    perform pg_temp.said(w, 't1', 'STORY', 'poul', 'The January storm. The power was gone, and Agnès''s people ran a cable from their site to our pumps before anybody had asked who pays.');
    perform pg_temp.said(w, 't2', 'STORY', 'agnes', 'The morning the crane set down the heat exchanger. Forty dock workers stopped to watch, and somebody clapped.');
    perform pg_temp.said(w, 't3', 'STORY', 'lone', 'When the school planted the row of trees on the coal quay and the mayor forgot his speech.');
    perform pg_temp.said(w, 't4', 'STORY', 'remi', 'I came at night without telling anyone, and the guard at the gate knew my name.', '', null);
    perform pg_temp.said(w, 's1', 'SUCCESS', 'poul', 'The night of the storm: the pumps ran on the building site''s power within forty minutes.');
    perform pg_temp.said(w, 's2', 'SUCCESS', 'karim', 'The pile test in May: moved by a week with one call. Nobody wrote a letter.');
    perform pg_temp.said(w, 's3', 'SUCCESS', 'freja', 'The lifting plan for ferry days. The same sheet hung in both huts.');
    perform pg_temp.said(w, 's4', 'SUCCESS', 'lina', 'The first annex to the lease. Eleven pages in six days, because Lone and I sat at one table.');
    perform pg_temp.said(w, 's5', 'SUCCESS', 'clara', 'The open day: one tent, both names on it, four thousand people.');
    perform pg_temp.said(w, 's6', 'SUCCESS', 'mads', 'The council''s vote, eleven to two, after Karim had shown them where his plan had room.');
    perform pg_temp.said(w, 'f1', 'FACTOR', null, 'Somebody called before writing.', 'We spoke first');
    perform pg_temp.said(w, 'f2', 'FACTOR', null, 'The two who knew the matter sat in one room.', 'We spoke first');
    perform pg_temp.said(w, 'f3', 'FACTOR', null, 'We said what we did not know.', 'Cards on the table');
    perform pg_temp.said(w, 'f4', 'FACTOR', null, 'They showed the plan they really work by.', 'Cards on the table');
    perform pg_temp.said(w, 'f5', 'FACTOR', null, 'There was somebody there who could say yes.', 'Somebody decided');
    perform pg_temp.said(w, 'f6', 'FACTOR', null, 'One piece of paper, not two.', 'Cards on the table');
    perform pg_temp.said(w, 'f7', 'FACTOR', null, 'It was urgent, and nobody asked whose job it was.');
    perform pg_temp.said(w, 'f8', 'FACTOR', null, 'We had eaten together before.');
    perform pg_temp.said(w, 'v1', 'VISION', null, 'A date is changed on Thursday, and by Friday noon both crews know.');
    perform pg_temp.said(w, 'v2', 'VISION', null, 'There is one plan. It hangs in both huts, with its float on it.');
    perform pg_temp.said(w, 'v3', 'VISION', null, 'The council hears of a change from both of us, in one sentence.');
    perform pg_temp.said(w, 'v4', 'VISION', null, 'Whoever is new has been on the other side within a week.');
    perform pg_temp.said(w, 'v5', 'VISION', null, 'Nobody remembers the last letter.');
    perform pg_temp.said(w, 'v6', 'VISION', null, 'The plant hums, and people swim beside it.');
    perform pg_temp.said(w, 'a1', 'ACTION', 'clara', 'A call every Thursday at eight, Karim and I, whatever happens.');
    perform pg_temp.said(w, 'a2', 'ACTION', 'agnes', 'One wall plan in both huts, drawn anew every second Friday, with the float.');
    perform pg_temp.said(w, 'a3', 'ACTION', 'mads', 'One page to the council from both of us, four times a year.');
    perform pg_temp.said(w, 'a4', 'ACTION', 'freja', 'Whoever is new spends a day in the other hut.');
    perform pg_temp.said(w, 'a5', 'ACTION', 'lina', 'A short annex for small changes that two people can sign.');
    perform pg_temp.said(w, 'a6', 'ACTION', 'karim', 'A party on the finished quay.');
    perform pg_temp.said(w, 'a7', 'ACTION', 'poul', 'New lights at the east gate.', '', null);
    perform pg_temp.rests(w, 'a1', 'v1');
    perform pg_temp.rests(w, 'a2', 'v2');
    perform pg_temp.rests(w, 'a3', 'v3');
    perform pg_temp.rests(w, 'a4', 'v4');
    perform pg_temp.rests(w, 'a5', 'v1 v5');
    perform pg_temp.rests(w, 'v1', 'f1 f5');
    perform pg_temp.rests(w, 'v2', 'f4 f6');
    perform pg_temp.rests(w, 'v3', 'f3 f4');
    perform pg_temp.rests(w, 'v4', 'f2 f8');
    perform pg_temp.rests(w, 'v5', 'f1');
    perform pg_temp.rests(w, 'f1', 's1 s2');
    perform pg_temp.rests(w, 'f2', 's4');
    perform pg_temp.rests(w, 'f3', 's6');
    perform pg_temp.rests(w, 'f4', 's3 s6');
    perform pg_temp.rests(w, 'f5', 's4');
    perform pg_temp.rests(w, 'f6', 's3');
    perform pg_temp.rests(w, 'f8', 's5');
end $$;

do $$
declare
    w uuid := '0199d400-0000-7000-8000-000000000002';
begin
    perform pg_temp.hold(w);
    perform pg_temp.said(w, 's1', 'SUCCESS', 'torunn', 'The day of the two heavy lifts: the crane driver had our times on a sheet in his cabin.', '', null);
    perform pg_temp.said(w, 's2', 'SUCCESS', 'agnes', 'The regatta. Three radios on one channel, for one weekend.', '', null);
    perform pg_temp.said(w, 's3', 'SUCCESS', 'freja', 'The fog in September: everybody stopped at once and started in order.', '', null);
    perform pg_temp.said(w, 'f1', 'FACTOR', null, 'Everybody heard the same thing at the same moment.', 'One channel', null);
    perform pg_temp.said(w, 'f2', 'FACTOR', null, 'Somebody had thought of our times before we asked.', '', null);
    perform pg_temp.said(w, 'f3', 'FACTOR', null, 'One voice decided the order.', 'One channel', null);
    perform pg_temp.said(w, 'v1', 'VISION', null, 'A passenger asks why we wait, and the mate knows.', '', null);
    perform pg_temp.said(w, 'v2', 'VISION', null, 'Cranes and ferries are on one sheet, three days ahead.', '', null);
    perform pg_temp.said(w, 'a1', 'ACTION', 'solveig', 'One radio channel for the fairway, from the first of May.', '', null);
    perform pg_temp.said(w, 'a2', 'ACTION', 'karim', 'The lifting plan goes to Skerry three days ahead, not to the port alone.', '', null);
    perform pg_temp.said(w, 'a3', 'ACTION', 'clara', 'A screen on the upper deck that says what we wait for.', '', null);
    perform pg_temp.rests(w, 'a1', 'v1');
    perform pg_temp.rests(w, 'a2', 'v2');
    perform pg_temp.rests(w, 'v1', 'f1 f3');
    perform pg_temp.rests(w, 'v2', 'f2');
    perform pg_temp.rests(w, 'f1', 's2 s3');
    perform pg_temp.rests(w, 'f2', 's1');
    perform pg_temp.rests(w, 'f3', 's3');
end $$;

reset app.firm_id;
