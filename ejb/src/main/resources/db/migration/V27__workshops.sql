-- Partnership workshops: the organisations as equal parties, who is invited, who facilitates, and the agenda. A workshop
-- belongs to an engagement, whose parties are its parties and whose clients are its clients; one that is convened alone
-- is given an engagement of its own. See D48.

create table workshop (
    firm_id        uuid not null default app.firm_id() references firm,
    id             uuid not null,
    version        bigint not null default 1,
    engagement_id  uuid not null,
    name           text not null check (length(name) between 1 and 160),
    purpose        text not null default '' check (length(purpose) <= 4000),
    format         text not null check (format in ('ONE_DAY', 'HALF_DAY', 'TWO_ONLINE', 'OWN')),
    place          text not null default '' check (length(place) <= 400),
    video_link     text not null default '' check (length(video_link) <= 500),
    zone           text not null,                        -- IANA: whose clocks its times are
    stage          text not null default 'CONVENING' check (stage in ('CONVENING', 'PREPARED', 'LIVE', 'HELD')),
    starts_on      date not null,                        -- of its first session, for lists; kept by the application
    party_lines    text not null default '',             -- its parties by name, one a line, for lists; kept by a trigger
    unprepared_why text not null default '' check (length(unprepared_why) <= 2000), -- why it went on without being prepared
    opened_at      timestamptz,                          -- since when its clients reach it; null: not yet
    began_at       timestamptz,                          -- the day
    ended_at       timestamptz,
    changed_at     timestamptz not null,
    primary key (firm_id, id),
    unique (firm_id, id, engagement_id),
    foreign key (firm_id, engagement_id) references engagement (firm_id, id)
);
create index workshop_newest on workshop (firm_id, starts_on desc, id);
create index workshop_of_engagement on workshop (firm_id, engagement_id, starts_on desc, id);

-- Once in one place: a day, or one of several short meetings. Its times are local: they stay when clocks change.
create table workshop_session (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,
    version     bigint not null default 1,
    workshop_id uuid not null,
    held_on     date not null,
    begins_at   time not null,
    primary key (firm_id, id),
    unique (firm_id, workshop_id, id),
    foreign key (firm_id, workshop_id) references workshop (firm_id, id)
);
create index workshop_session_in_order on workshop_session (firm_id, workshop_id, held_on, begins_at, id);

-- The parties, as equals: client organisations of the engagement. The firm is not one: it facilitates.
create table workshop_party (
    firm_id       uuid not null default app.firm_id() references firm,
    id            uuid not null,
    version       bigint not null default 1,
    workshop_id   uuid not null,
    engagement_id uuid not null,
    party_id      uuid not null,                         -- the engagement's
    place         int not null,
    primary key (firm_id, id),
    unique (firm_id, workshop_id, party_id),
    foreign key (firm_id, workshop_id, engagement_id) references workshop (firm_id, id, engagement_id),
    foreign key (firm_id, engagement_id, party_id) references engagement_party (firm_id, engagement_id, id)
);

-- Who is invited, of which party, as everybody in the room knows them.
create table workshop_participant (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,
    version     bigint not null default 1,
    workshop_id uuid not null,
    party_id    uuid not null,
    contact_id  uuid,                                    -- null: a guest whom the firm does not keep as a contact
    name        text not null check (length(name) between 1 and 120),
    position    text not null default '' check (length(position) <= 120),
    sponsor     boolean not null default false,
    answer      text not null default 'OPEN' check (answer in ('OPEN', 'COMING', 'NOT_COMING')),
    invited_at  timestamptz,
    primary key (firm_id, id),
    unique (firm_id, workshop_id, id),
    unique (firm_id, workshop_id, contact_id),
    foreign key (firm_id, workshop_id, party_id) references workshop_party (firm_id, workshop_id, party_id),
    foreign key (firm_id, contact_id) references contact (firm_id, id)
);
create index workshop_participant_of_party on workshop_participant (firm_id, workshop_id, party_id, lower(name), id);

-- How to reach them, and when: the firm's own.
create table workshop_reach (
    firm_id    uuid not null default app.firm_id() references firm,
    id         uuid not null,                            -- the participant's
    version    bigint not null default 1,
    email      text not null default '' check (length(email) <= 254),
    phone      text not null default '' check (length(phone) <= 40),     -- E.164, or '' where nobody said
    language   text not null default 'en' check (language in ('en', 'de', 'es', 'fr')),
    zone       text not null,                            -- IANA
    good_from  time,                                     -- when they like to be called, there; null: nobody said
    good_until time,
    primary key (firm_id, id),
    foreign key (firm_id, id) references workshop_participant (firm_id, id)
);

create table workshop_facilitator (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,
    version     bigint not null default 1,
    workshop_id uuid not null,
    member_id   uuid not null,
    name        text not null check (length(name) between 1 and 120),
    lead        boolean not null default false,
    primary key (firm_id, id),
    unique (firm_id, workshop_id, member_id),
    unique (firm_id, workshop_id, id),
    foreign key (firm_id, workshop_id) references workshop (firm_id, id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);
create index workshop_of_facilitator on workshop_facilitator (firm_id, member_id, workshop_id);

-- The agenda: blocks in order, each as long as it says; when it begins follows from those before it.
create table agenda_block (
    firm_id        uuid not null default app.firm_id() references firm,
    id             uuid not null,
    version        bigint not null default 1,
    workshop_id    uuid not null,
    session_id     uuid not null,
    place          int not null,                         -- the order within the session
    kind           text not null check (kind in ('WELCOME', 'OPENING_STORY', 'SUCCESSES', 'FACTORS', 'VISION', 'ACTIONS',
                                                 'TERRITORY', 'SACRIFICE', 'PROMISES', 'CLOSING', 'BREAK', 'OTHER')),
    title          text not null check (length(title) between 1 and 160),
    question       text not null default '' check (length(question) <= 400),   -- which the room is asked
    minutes        int not null check (minutes between 1 and 600),
    method         text not null default '' check (length(method) <= 2000),
    materials      text not null default '' check (length(materials) <= 1000),
    facilitator_id uuid,                                 -- whose block it is
    captures       text check (captures in ('STORY', 'SUCCESS', 'FACTOR', 'VISION', 'ACTION')), -- null: nothing
    attributed     boolean not null default false,       -- whether what is contributed bears its author's name
    primary key (firm_id, id),
    unique (firm_id, workshop_id, id),
    foreign key (firm_id, workshop_id, session_id) references workshop_session (firm_id, workshop_id, id),
    foreign key (firm_id, workshop_id, facilitator_id) references workshop_facilitator (firm_id, workshop_id, id)
);
create index agenda_block_in_order on agenda_block (firm_id, workshop_id, session_id, place, id);

call app.protect('workshop');
call app.protect('workshop_session');
call app.protect('workshop_party');
call app.protect('workshop_participant');
call app.protect('workshop_reach');
call app.protect('workshop_facilitator');
call app.protect('agenda_block');
call app.counts_in_editions('workshop');

create policy door on workshop to current_user using (true);
create policy door on workshop_party to current_user using (true);
create policy door on workshop_participant to current_user using (true);
create policy door on workshop_facilitator to current_user using (true);

-- Which workshops somebody reaches who is not of the firm: a client whose organisation is a party, once engagement and
-- workshop were opened to clients; and a participant by the link of their own seat.
create function app.own_workshops() returns setof uuid
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select w.id
      from engagement_party e
      join workshop_party p on p.firm_id = e.firm_id and p.party_id = e.id
      join workshop w on w.firm_id = p.firm_id and w.id = p.workshop_id
     where e.firm_id = app.firm_id() and e.organization_id = app.client_id() and app.member_id() is not null
       and e.engagement_id in (select app.client_engagements()) and w.opened_at is not null
    union all
    select s.workshop_id from workshop_participant s
     where s.firm_id = app.firm_id() and s.id = app.client_id() and app.member_id() is null
$$;
-- For which parties they speak there: their own organisation's, or that of their seat. An engagement's party may be in
-- several of its workshops, so a policy asks for the workshop as well.
create function app.own_workshop_parties() returns setof uuid
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select distinct p.party_id
      from engagement_party e
      join workshop_party p on p.firm_id = e.firm_id and p.party_id = e.id
      join workshop w on w.firm_id = p.firm_id and w.id = p.workshop_id
     where e.firm_id = app.firm_id() and e.organization_id = app.client_id() and app.member_id() is not null
       and e.engagement_id in (select app.client_engagements()) and w.opened_at is not null
    union all
    select s.party_id from workshop_participant s
     where s.firm_id = app.firm_id() and s.id = app.client_id() and app.member_id() is null
$$;
-- Which workshops the member facilitates: what is the facilitators' own, other colleagues do not see.
create function app.facilitated_workshops() returns setof uuid
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select f.workshop_id from workshop_facilitator f where f.firm_id = app.firm_id() and f.member_id = app.member_id()
$$;

-- The workshop itself also for who came by the link of its room.
call app.read_by_reach('workshop', 'id in (select app.own_workshops()) or id = app.client_id()');
create policy client on workshop_session for select using (firm_id = app.firm_id() and workshop_id in (select app.own_workshops()));
create policy client on workshop_party for select using (firm_id = app.firm_id() and workshop_id in (select app.own_workshops()));
create policy client on workshop_participant for select using (firm_id = app.firm_id() and workshop_id in (select app.own_workshops()));
create policy client on workshop_facilitator for select using (firm_id = app.firm_id() and workshop_id in (select app.own_workshops()));
create policy client on agenda_block for select using (firm_id = app.firm_id() and workshop_id in (select app.own_workshops()));

create function app.list_workshop_parties() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
    changed workshop_party := case when tg_op = 'DELETE' then old else new end;
begin
    update workshop w
       set party_lines = coalesce((select string_agg(e.name, E'\n' order by p.place, e.name)
                                     from workshop_party p
                                     join engagement_party e on e.firm_id = p.firm_id and e.id = p.party_id
                                    where p.firm_id = w.firm_id and p.workshop_id = w.id), '')
     where w.firm_id = changed.firm_id and w.id = changed.workshop_id;
    return null;
end $$;
create trigger list_parties after insert or delete on workshop_party for each row execute function app.list_workshop_parties();
create function app.rename_workshop_parties() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
    update workshop w
       set party_lines = (select string_agg(e.name, E'\n' order by p.place, e.name)
                            from workshop_party p
                            join engagement_party e on e.firm_id = p.firm_id and e.id = p.party_id
                           where p.firm_id = w.firm_id and p.workshop_id = w.id)
     where w.firm_id = new.firm_id
       and w.id in (select p.workshop_id from workshop_party p where p.firm_id = new.firm_id and p.party_id = new.id);
    return null;
end $$;
create trigger rename_workshop_parties after update of name on engagement_party for each row
    when (old.name is distinct from new.name) execute function app.rename_workshop_parties();

grant select, insert, update, delete on workshop_session, workshop_party, workshop_participant, workshop_reach,
    workshop_facilitator, agenda_block to counterpart_app;
grant select, insert, update on workshop to counterpart_app;

revoke execute on all functions in schema app from public;
revoke execute on all procedures in schema app from public;
grant execute on function app.own_workshops(), app.own_workshop_parties(), app.facilitated_workshops() to counterpart_app;
