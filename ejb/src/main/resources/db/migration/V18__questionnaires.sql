-- Role questionnaires: instruments in frozen versions, rounds about people, and answers that are only ever summed.
-- What the firm's own people may not read of each other, nobody reads here by default: tables of people's own answers
-- have no policy for the firm, and answer sheets none for anybody. See D37.

create table instrument (
    firm_id    uuid not null default app.firm_id() references firm,
    id         uuid not null,
    version    bigint not null default 1,
    key        text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 60),
    name       text not null check (length(name) between 1 and 160),
    house      boolean not null default false,           -- comes with the product: used and copied, never changed
    status     text not null default 'ACTIVE' check (status in ('ACTIVE', 'ARCHIVED')),
    changed_at timestamptz not null default now(),
    primary key (firm_id, id),
    unique (firm_id, key)
);

-- What is asked and how it is scored, as one JSON document. Published, it never changes again.
create table instrument_version (
    firm_id       uuid not null default app.firm_id() references firm,
    id            uuid not null,
    version       bigint not null default 1,
    instrument_id uuid not null,
    number        int not null check (number >= 1),
    state         text not null default 'DRAFT' check (state in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    document      text not null check (length(document) <= 1000000),
    digest        text not null check (length(digest) = 64),       -- SHA-256 of the document
    items_digest  text not null check (length(items_digest) = 64), -- of its items alone: a trend needs the same ones
    items         int not null check (items between 0 and 200),
    lowest        smallint not null,                     -- of the answers
    highest       smallint not null check (highest > lowest),
    languages     text not null,                         -- "en de es fr": those that are complete
    changed_at    timestamptz not null default now(),
    published_at  timestamptz,
    primary key (firm_id, id),
    unique (firm_id, instrument_id, number),
    foreign key (firm_id, instrument_id) references instrument (firm_id, id)
);
create unique index instrument_draft on instrument_version (firm_id, instrument_id) where state = 'DRAFT';

-- A group of the firm's people (and of client people, where they work together).
create table quiz_team (
    firm_id       uuid not null default app.firm_id() references firm,
    id            uuid not null,
    version       bigint not null default 1,
    name          text not null check (length(name) between 1 and 120),
    engagement_id uuid,                                  -- the team of an engagement
    changed_at    timestamptz not null default now(),
    primary key (firm_id, id),
    foreign key (firm_id, engagement_id) references engagement (firm_id, id)
);
create unique index quiz_team_of_engagement on quiz_team (firm_id, engagement_id);
create table quiz_team_member (
    firm_id   uuid not null default app.firm_id() references firm,
    id        uuid not null,
    version   bigint not null default 1,
    team_id   uuid not null,
    member_id uuid not null,
    primary key (firm_id, id),
    unique (firm_id, team_id, member_id),
    foreign key (firm_id, team_id) references quiz_team (firm_id, id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);
create index quiz_team_of_member on quiz_team_member (firm_id, member_id, team_id);

-- Once around: one version of an instrument, answered about one person or a team until it closes.
create table quiz_round (
    firm_id        uuid not null default app.firm_id() references firm,
    id             uuid not null,
    version        bigint not null default 1,
    version_id     uuid not null,
    title          text not null check (length(title) between 1 and 160),
    team_id        uuid,                                 -- null: somebody's own round
    engagement_id  uuid,                                 -- whose contracted roles it is compared with
    member_id      uuid not null,                        -- who started it
    member_name    text not null,
    smallest_group int not null default 4 check (smallest_group between 4 and 20),
    comments       boolean not null default true,        -- whether observers are asked for words too
    answered       boolean not null default false,       -- from then on the two above and the version stand
    started_at     timestamptz not null,
    closes_at      timestamptz not null,
    zone           text not null,                        -- IANA: of the day on which it closes
    closed_at      timestamptz,
    primary key (firm_id, id),
    foreign key (firm_id, version_id) references instrument_version (firm_id, id),
    foreign key (firm_id, team_id) references quiz_team (firm_id, id),
    foreign key (firm_id, engagement_id) references engagement (firm_id, id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);
create index quiz_round_newest on quiz_round (firm_id, started_at desc, id);
create index quiz_round_of_starter on quiz_round (firm_id, member_id, started_at desc, id);

-- Whom a round is about; their role profile has the same id.
create table quiz_subject (
    firm_id   uuid not null default app.firm_id() references firm,
    id        uuid not null,
    version   bigint not null default 1,
    round_id  uuid not null,
    member_id uuid not null,
    name      text not null check (length(name) between 1 and 120),
    self_done boolean not null default false,
    primary key (firm_id, id),
    unique (firm_id, round_id, member_id),
    foreign key (firm_id, round_id) references quiz_round (firm_id, id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);
create index quiz_subject_of_member on quiz_subject (firm_id, member_id, round_id);

-- What somebody answers about themselves: theirs alone, and whoever's they share it with.
create table self_answer (
    firm_id  uuid not null default app.firm_id() references firm,
    id       uuid not null,                              -- the subject's
    version  bigint not null default 1,
    answers  text not null default '{}' check (length(answers) <= 20000),   -- JSON: item key -> answer
    saved_at timestamptz not null,
    done_at  timestamptz,
    primary key (firm_id, id),
    foreign key (firm_id, id) references quiz_subject (firm_id, id)
);

-- Who is asked about a subject. Whether they answered is not told here.
create table quiz_observer (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,
    version     bigint not null default 1,
    subject_id  uuid not null,
    rater_group text not null check (rater_group in ('CLIENT', 'COLLEAGUE')),
    name        text not null check (length(name) between 1 and 120),
    email       text not null check (length(email) between 3 and 254),
    language    text not null check (language in ('en', 'de', 'es', 'fr')),
    state       text not null default 'NAMED' check (state in ('NAMED', 'APPROVED', 'REFUSED')),
    named_by    text not null,
    named_at    timestamptz not null,
    invited_at  timestamptz,
    primary key (firm_id, id),
    foreign key (firm_id, subject_id) references quiz_subject (firm_id, id)
);
create unique index quiz_observer_once on quiz_observer (firm_id, subject_id, lower(email));

-- An observer's own sheet while it is filled in: theirs alone. Sent, it is emptied; what it said is in no way tied to it.
create table observer_turn (
    firm_id  uuid not null default app.firm_id() references firm,
    id       uuid not null,                              -- the observer's
    version  bigint not null default 1,
    answers  text not null default '{}' check (length(answers) <= 20000),
    comments text not null default '{}' check (length(comments) <= 60000),  -- JSON: question key -> words
    done     boolean not null default false,
    primary key (firm_id, id),
    foreign key (firm_id, id) references quiz_observer (firm_id, id)
);

-- Answers that are only ever summed. No time, no name, no order: a sheet says about whom (observers) or in which round
-- (selves) it was filled in, and whether it was released. Nobody reads this table; the functions below sum it.
create table answer_sheet (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null default gen_random_uuid(), -- random: an id that grows would tell the order
    version_id  uuid not null,
    round_id    uuid,
    subject_id  uuid,
    rater_group text not null check (rater_group in ('SELF', 'CLIENT', 'COLLEAGUE', 'PUBLIC')),
    answers     smallint[] not null,                     -- in the order of the version's items
    batch       int,                                     -- released together with its like; null: waits
    primary key (firm_id, id),
    foreign key (firm_id, version_id) references instrument_version (firm_id, id),
    foreign key (firm_id, round_id) references quiz_round (firm_id, id),
    foreign key (firm_id, subject_id) references quiz_subject (firm_id, id)
);
create index answer_sheet_of_subject on answer_sheet (firm_id, subject_id, rater_group, batch);
create index answer_sheet_of_round on answer_sheet (firm_id, round_id, rater_group);
create index answer_sheet_of_version on answer_sheet (firm_id, version_id, rater_group);

-- What observers said in words, apart from what they ticked.
create table answer_comment (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null default gen_random_uuid(),
    subject_id  uuid not null,
    rater_group text not null check (rater_group in ('CLIENT', 'COLLEAGUE')),
    question    text not null,
    text        text not null check (length(text) between 1 and 2000),
    batch       int,
    primary key (firm_id, id),
    foreign key (firm_id, subject_id) references quiz_subject (firm_id, id)
);
create index answer_comment_of_subject on answer_comment (firm_id, subject_id, batch);

-- Who was given sight of a role profile by its owner, since when and until when.
create table quiz_share (
    firm_id      uuid not null default app.firm_id() references firm,
    id           uuid not null,
    version      bigint not null default 1,
    subject_id   uuid not null,
    audience     text not null check (audience in ('PERSON', 'TEAM', 'FIRM')),
    to_member_id uuid,
    to_team_id   uuid,
    name         text not null,                          -- of whom it was shared with, as it was then
    shared_at    timestamptz not null,
    withdrawn_at timestamptz,
    primary key (firm_id, id),
    foreign key (firm_id, subject_id) references quiz_subject (firm_id, id),
    foreign key (firm_id, to_member_id) references member (firm_id, id),
    foreign key (firm_id, to_team_id) references quiz_team (firm_id, id),
    check ((audience = 'PERSON') = (to_member_id is not null) and (audience = 'TEAM') = (to_team_id is not null))
);
create index quiz_share_of_subject on quiz_share (firm_id, subject_id, shared_at);
create index quiz_share_to_member on quiz_share (firm_id, to_member_id);
create index quiz_share_to_team on quiz_share (firm_id, to_team_id);

-- The nets for a table that not even the firm's own people read of each other: forced row-level security, and no policy.
create procedure app.protect_privately(target regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security, force row level security', target);
end $$;

call app.protect('instrument');
call app.protect('instrument_version');
call app.protect('quiz_team');
call app.protect('quiz_team_member');
call app.protect('quiz_round');
call app.protect('quiz_subject');
call app.protect('quiz_observer');
call app.protect_privately('self_answer');
call app.protect_privately('observer_turn');
call app.protect_privately('answer_sheet');
call app.protect_privately('answer_comment');
call app.protect_privately('quiz_share');
create trigger audit after insert or update or delete on quiz_share for each row execute function app.audit();

create policy door on instrument to current_user using (true);
create policy door on instrument_version to current_user using (true);
create policy door on quiz_team_member to current_user using (true);
create policy door on quiz_round to current_user using (true);
create policy door on quiz_subject to current_user using (true);
create policy door on quiz_observer to current_user using (true);
create policy door on observer_turn to current_user using (true);
create policy door on answer_sheet to current_user using (true);
create policy door on answer_comment to current_user using (true);
create policy door on quiz_share to current_user using (true);

-- Whose questions are asked below: a person who signed in, staff and clients alike.
create function app.own_subjects() returns setof uuid
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select s.id from quiz_subject s where s.firm_id = app.firm_id() and s.member_id = app.member_id()
$$;
create function app.shared_subjects() returns setof uuid
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select h.subject_id from quiz_share h
     where h.firm_id = app.firm_id() and h.withdrawn_at is null and app.member_id() is not null
       and (h.to_member_id = app.member_id()
         or h.audience = 'FIRM' and app.client_id() is null
         or h.to_team_id in (select t.team_id from quiz_team_member t where t.firm_id = app.firm_id() and t.member_id = app.member_id()))
$$;
create function app.known_rounds() returns setof uuid
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select s.round_id from quiz_subject s
     where s.firm_id = app.firm_id() and (s.member_id = app.member_id() or s.id in (select app.shared_subjects()))
$$;

-- Their own answers, as long as they are not sent; and sight of what was shared with them.
create policy own on self_answer for select using (firm_id = app.firm_id() and id in (select app.own_subjects()));
create policy own_begins on self_answer for insert with check (firm_id = app.firm_id() and id in (select app.own_subjects()));
create policy own_goes_on on self_answer for update using (firm_id = app.firm_id() and done_at is null and id in (select app.own_subjects()))
    with check (firm_id = app.firm_id() and id in (select app.own_subjects()));
create policy shared on self_answer for select using (firm_id = app.firm_id() and done_at is not null and id in (select app.shared_subjects()));
create policy guest on observer_turn using (firm_id = app.firm_id() and id = app.client_id() and app.member_id() is null and not done);
create policy own on quiz_share for select using (firm_id = app.firm_id() and subject_id in (select app.own_subjects()));
create policy own_shares on quiz_share for insert with check (firm_id = app.firm_id() and subject_id in (select app.own_subjects()));
create policy own_withdraws on quiz_share for update using (firm_id = app.firm_id() and subject_id in (select app.own_subjects()));
create policy shared on quiz_share for select using (firm_id = app.firm_id() and subject_id in (select app.shared_subjects()));

-- Clients: what they answer, about themselves and with which words; rounds of their own; whom they name as observers.
create policy client on instrument_version for select using (firm_id = app.firm_id() and app.member_id() is not null and state <> 'DRAFT');
create policy client on instrument for select using (firm_id = app.firm_id() and app.member_id() is not null);
create policy client on quiz_round for select using (firm_id = app.firm_id()
    and app.member_id() is not null and (member_id = app.member_id() or id in (select app.known_rounds())));
create policy client_starts on quiz_round for insert with check (firm_id = app.firm_id() and member_id = app.member_id() and team_id is null);
create policy client_manages on quiz_round for update using (firm_id = app.firm_id() and member_id = app.member_id() and team_id is null);
create policy client on quiz_subject for select using (firm_id = app.firm_id()
    and app.member_id() is not null and (member_id = app.member_id() or id in (select app.shared_subjects())));
create policy client_starts on quiz_subject for insert with check (firm_id = app.firm_id() and member_id = app.member_id()
    and round_id in (select r.id from quiz_round r where r.firm_id = app.firm_id() and r.member_id = app.member_id() and r.team_id is null));
create policy client on quiz_observer for select using (firm_id = app.firm_id() and subject_id in (select app.own_subjects()));
create policy client_names on quiz_observer for insert with check (firm_id = app.firm_id() and state = 'NAMED' and subject_id in (select app.own_subjects()));
create policy client_takes_back on quiz_observer for delete using (firm_id = app.firm_id() and state = 'NAMED' and subject_id in (select app.own_subjects()));
create policy client on quiz_team_member for select using (firm_id = app.firm_id() and member_id = app.member_id());
create policy client on quiz_team for select using (firm_id = app.firm_id()
    and id in (select t.team_id from quiz_team_member t where t.firm_id = app.firm_id() and t.member_id = app.member_id()));

-- A published version stays as it was published, whoever asks; so does what a round promised, once somebody answered.
create function app.freeze_version() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.state <> 'DRAFT' then
            raise exception 'version % of an instrument is published: it stays', old.number using errcode = 'restrict_violation';
        end if;
        return old;
    end if;
    if old.state <> 'DRAFT' and (new.state = 'DRAFT'
        or (new.instrument_id, new.number, new.document, new.digest, new.items_digest, new.items, new.lowest, new.highest, new.languages)
           is distinct from
           (old.instrument_id, old.number, old.document, old.digest, old.items_digest, old.items, old.lowest, old.highest, old.languages)) then
        raise exception 'version % of an instrument is published: it stays', old.number using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger stays before update or delete on instrument_version for each row execute function app.freeze_version();
create function app.freeze_round() returns trigger language plpgsql as $$
begin
    if old.answered and (not new.answered or (new.smallest_group, new.comments, new.version_id)
                                     is distinct from (old.smallest_group, old.comments, old.version_id)) then
        raise exception 'somebody answered: what they were told stays' using errcode = 'restrict_violation';
    end if;
    -- A team's profile is released once, when its round is closed.
    if old.closed_at is not null and new.closed_at is distinct from old.closed_at then
        raise exception 'a closed round stays closed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger stays before update on quiz_round for each row execute function app.freeze_round();

-- An instrument that comes with the product, put into a firm that does not have it yet; anybody's first need does.
create function app.provide_instrument(instrument uuid, version uuid, instrument_key text, instrument_name text, version_number int, content text,
        content_digest text, content_items_digest text, item_count int, lowest_answer int, highest_answer int, tags text) returns void
    language sql volatile security definer set search_path = public, app, pg_temp as $$
    insert into instrument (firm_id, id, key, name, house)
    values (app.firm_id(), instrument, instrument_key, instrument_name, true) on conflict do nothing;
    insert into instrument_version (firm_id, id, instrument_id, number, state, document, digest, items_digest, items, lowest, highest,
                                    languages, published_at)
    values (app.firm_id(), version, instrument, version_number, 'PUBLISHED', content, content_digest, content_items_digest, item_count,
            lowest_answer, highest_answer, tags, now()) on conflict do nothing
$$;

-- Files a sheet after looking it over: whether each item of the version is answered, within its answers.
create function app.file_sheet(of_version uuid, of_round uuid, of_subject uuid, of_group text, given smallint[]) returns void
    language plpgsql volatile security definer set search_path = public, app, pg_temp as $$
begin
    if not exists (select from instrument_version v
                    where v.firm_id = app.firm_id() and v.id = of_version and v.state <> 'DRAFT' and cardinality(given) = v.items
                      and v.lowest <= all (given) and v.highest >= all (given)) then
        raise exception 'not a sheet of this version' using errcode = 'check_violation';
    end if;
    insert into answer_sheet (firm_id, version_id, round_id, subject_id, rater_group, answers)
    values (app.firm_id(), of_version, of_round, of_subject, of_group, given);
end $$;

-- The release rule: what waits is released when there is enough of it, all of it together; so any two releases differ by
-- nobody or by at least as many people as a group needs.
create function app.release_sheets(of_subject uuid, of_group text, smallest int) returns void
    language plpgsql volatile security definer set search_path = public, app, pg_temp as $$
declare
    next int;
begin
    if (select count(*) from answer_sheet where firm_id = app.firm_id() and subject_id = of_subject and rater_group = of_group
                                            and batch is null) < smallest then
        return;
    end if;
    select coalesce(max(batch), 0) + 1 into next from answer_sheet
     where firm_id = app.firm_id() and subject_id = of_subject and rater_group = of_group;
    update answer_sheet set batch = next
     where firm_id = app.firm_id() and subject_id = of_subject and rater_group = of_group and batch is null;
    update answer_comment set batch = next
     where firm_id = app.firm_id() and subject_id = of_subject and rater_group = of_group and batch is null;
end $$;

-- What a guest was asked: about whom, by whom, under which terms.
create function app.observation() returns table (observer_name text, rater_group text, language text, subject_name text, round_title text,
        starter_name text, smallest_group int, comments boolean, closes_at timestamptz, zone text, open boolean, version_id uuid,
        document text, digest text, done boolean)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select o.name, o.rater_group, o.language, s.name, r.title, r.member_name, r.smallest_group, r.comments, r.closes_at, r.zone,
           r.closed_at is null and r.closes_at > now() and o.state = 'APPROVED', v.id, v.document, v.digest, coalesce(t.done, false)
      from quiz_observer o
      join quiz_subject s on s.firm_id = o.firm_id and s.id = o.subject_id
      join quiz_round r on r.firm_id = s.firm_id and r.id = s.round_id
      join instrument_version v on v.firm_id = r.firm_id and v.id = r.version_id
      left join observer_turn t on t.firm_id = o.firm_id and t.id = o.id
     where o.firm_id = app.firm_id() and o.id = app.client_id() and app.member_id() is null
$$;

-- Sends the guest's sheet: SENT, or why not: UNKNOWN, CLOSED, ANSWERED; then the caller takes everything back. Of two that
-- are sent at once, one is.
create function app.send_observation(given smallint[], questions text[], words text[]) returns text
    language plpgsql volatile security definer set search_path = public, app, pg_temp as $$
declare
    asked record;
begin
    if app.member_id() is not null then
        return 'UNKNOWN';
    end if;
    -- Before the round is held, since two who hold it could not change it.
    update quiz_round r set answered = true, version = r.version + 1
      from quiz_observer o join quiz_subject s on s.firm_id = o.firm_id and s.id = o.subject_id
     where o.firm_id = app.firm_id() and o.id = app.client_id() and r.firm_id = s.firm_id and r.id = s.round_id and not r.answered;
    select o.id, o.subject_id, o.rater_group, r.id as round_id, r.version_id, r.smallest_group, r.comments,
           r.closed_at is null and r.closes_at > now() and o.state = 'APPROVED' as open
      into asked
      from quiz_observer o
      join quiz_subject s on s.firm_id = o.firm_id and s.id = o.subject_id
      join quiz_round r on r.firm_id = s.firm_id and r.id = s.round_id
     where o.firm_id = app.firm_id() and o.id = app.client_id() for share of r;
    if not found then
        return 'UNKNOWN';
    elsif not asked.open then
        return 'CLOSED';
    end if;
    insert into observer_turn (firm_id, id) values (app.firm_id(), asked.id) on conflict do nothing;
    update observer_turn set done = true, answers = '{}', comments = '{}', version = version + 1
     where firm_id = app.firm_id() and id = asked.id and not done;
    if not found then
        return 'ANSWERED';
    end if;
    -- One after the other for one group, so that what waits is counted by one of them.
    perform pg_advisory_xact_lock(hashtextextended(app.firm_id() || ' sheets ' || asked.subject_id || asked.rater_group, 0));
    perform app.file_sheet(asked.version_id, asked.round_id, asked.subject_id, asked.rater_group, given);
    if asked.comments then
        insert into answer_comment (firm_id, subject_id, rater_group, question, text)
        select app.firm_id(), asked.subject_id, asked.rater_group, said.question, said.word
          from unnest(questions, words) said(question, word) where said.word <> '';
    end if;
    perform app.release_sheets(asked.subject_id, asked.rater_group, asked.smallest_group);
    return 'SENT';
end $$;
-- Sends somebody's own sheet: the same answers.
create function app.send_self(about uuid, given smallint[]) returns text
    language plpgsql volatile security definer set search_path = public, app, pg_temp as $$
declare
    asked record;
begin
    update quiz_round r set answered = true, version = r.version + 1 from quiz_subject s
     where s.firm_id = app.firm_id() and s.id = about and s.member_id = app.member_id() and r.firm_id = s.firm_id and r.id = s.round_id
       and not r.answered;
    select r.id, r.version_id, r.closed_at is null and r.closes_at > now() as open into asked
      from quiz_subject s join quiz_round r on r.firm_id = s.firm_id and r.id = s.round_id
     where s.firm_id = app.firm_id() and s.id = about and s.member_id = app.member_id() for share of r;
    if not found then
        return 'UNKNOWN';
    elsif not asked.open then
        return 'CLOSED';
    end if;
    update quiz_subject set self_done = true, version = version + 1 where firm_id = app.firm_id() and id = about and not self_done;
    if not found then
        return 'ANSWERED';
    end if;
    perform app.file_sheet(asked.version_id, asked.id, null, 'SELF', given);
    return 'SENT';
end $$;

-- What was released of a subject's observers, item by item: to its owner and whom they share it with.
create function app.observer_sums(about uuid) returns table (rater_group text, people int, item int, total bigint)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select s.rater_group, count(*)::int, a.item::int, sum(a.value)
      from answer_sheet s cross join lateral unnest(s.answers) with ordinality a(value, item)
     where s.firm_id = app.firm_id() and s.subject_id = about and s.batch is not null
       and (about in (select app.own_subjects()) or about in (select app.shared_subjects()))
     group by s.rater_group, a.item order by s.rater_group, a.item
$$;
create function app.observer_words(about uuid) returns table (rater_group text, question text, text text)
    language sql volatile security definer set search_path = public, app, pg_temp as $$
    select c.rater_group, c.question, c.text from answer_comment c
     where c.firm_id = app.firm_id() and c.subject_id = about and c.batch is not null
       and (about in (select app.own_subjects()) or about in (select app.shared_subjects()))
     order by c.question, random()
$$;

-- Who follows a round and gets its team profile: a VP, whoever started it, and those it is about.
create function app.follows_round(of_round uuid) returns boolean
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select app.member_id() is not null and exists (
        select from quiz_round r where r.firm_id = app.firm_id() and r.id = of_round
           and (r.member_id = app.member_id()
             or app.client_id() is null and exists (select from member m
                    where m.firm_id = r.firm_id and m.id = app.member_id() and m.roles like 'VP%')
             or exists (select from quiz_subject s where s.firm_id = r.firm_id and s.round_id = r.id and s.member_id = app.member_id())))
$$;

-- How many were asked and answered, per subject and group: numbers, never names.
create function app.round_progress(of_round uuid) returns table (subject_id uuid, rater_group text, asked int, answered int)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select o.subject_id, o.rater_group, count(*)::int, (count(*) filter (where t.done))::int
      from quiz_subject s
      join quiz_observer o on o.firm_id = s.firm_id and o.subject_id = s.id and o.state = 'APPROVED'
      left join observer_turn t on t.firm_id = o.firm_id and t.id = o.id
     where s.firm_id = app.firm_id() and s.round_id = of_round and app.follows_round(of_round)
       and (app.client_id() is null or s.member_id = app.member_id())
     group by o.subject_id, o.rater_group order by o.subject_id, o.rater_group
$$;

-- Whom due work reminds: nobody else learns who did not answer.
create function app.observers_who_wait(of_round uuid) returns setof uuid
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select o.id from quiz_subject s
      join quiz_observer o on o.firm_id = s.firm_id and o.subject_id = s.id and o.state = 'APPROVED'
      left join observer_turn t on t.firm_id = o.firm_id and t.id = o.id
     where s.firm_id = app.firm_id() and s.round_id = of_round and not coalesce(t.done, false)
       and app.member_id() is null and app.client_id() is null
$$;

-- A team's sums, once its round is closed: one release, which no other can be subtracted from. Of a group only if at
-- least as many people as it needs are in it whose own profile the reader cannot open; else subtracting those would tell
-- the rest. See D38.
create function app.team_sums(of_round uuid) returns table (rater_group text, subjects int, people int, item int, total bigint)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    with asked as materialized (
        select r.id, r.smallest_group from quiz_round r
         where r.firm_id = app.firm_id() and r.id = of_round and r.team_id is not null and r.closed_at is not null
           and app.follows_round(of_round)
    ), known as materialized (
        select s.id, s.self_done from quiz_subject s
         where s.firm_id = app.firm_id() and s.round_id = of_round
           and (s.id in (select app.own_subjects()) or s.id in (select app.shared_subjects()))
    ), sheet as materialized (
        select s.rater_group, s.subject_id, s.answers from answer_sheet s join asked on s.round_id = asked.id
         where s.firm_id = app.firm_id() and (s.rater_group = 'SELF' or s.batch is not null)
    ), grp as (
        select sheet.rater_group, count(*)::int as people,
               case when sheet.rater_group = 'SELF' then count(*) else count(distinct sheet.subject_id) end::int as subjects,
               case when sheet.rater_group = 'SELF' then count(*) - (select count(*) from known where self_done)
                    else count(distinct sheet.subject_id) filter (where sheet.subject_id not in (select id from known)) end as unknown
          from sheet group by sheet.rater_group
    )
    select grp.rater_group, grp.subjects, grp.people, a.item::int, sum(a.value)
      from grp join asked on grp.unknown >= asked.smallest_group
      join sheet on sheet.rater_group = grp.rater_group
      cross join lateral unnest(sheet.answers) with ordinality a(value, item)
     group by grp.rater_group, grp.subjects, grp.people, a.item order by grp.rater_group, a.item
$$;

call app.counts_in_editions('instrument');
call app.counts_in_editions('instrument_version');
call app.counts_in_editions('quiz_round');

grant select, insert, update on instrument, instrument_version, quiz_team, quiz_round, quiz_subject to counterpart_app;
grant delete on instrument_version to counterpart_app;   -- a draft; what is published the trigger keeps
grant select, insert, delete on quiz_team_member to counterpart_app;
grant select, insert, update, delete on quiz_observer to counterpart_app;
grant select, insert on self_answer, observer_turn to counterpart_app;
grant update (version, answers, saved_at, done_at) on self_answer to counterpart_app;
grant update (version, answers, comments) on observer_turn to counterpart_app;
grant select, insert on quiz_share to counterpart_app;
grant update (version, withdrawn_at) on quiz_share to counterpart_app;

revoke execute on all functions in schema app from public;
revoke execute on all procedures in schema app from public;
grant execute on function app.own_subjects(), app.shared_subjects(), app.known_rounds(),
    app.provide_instrument(uuid, uuid, text, text, int, text, text, text, int, int, int, text), app.observation(),
    app.send_observation(smallint[], text[], text[]), app.send_self(uuid, smallint[]), app.observer_sums(uuid), app.observer_words(uuid),
    app.follows_round(uuid), app.round_progress(uuid), app.observers_who_wait(uuid), app.team_sums(uuid) to counterpart_app;
