-- Client organisations with their people, and engagements with their parties: what clients may reach, and how.

alter table client_organization
    add country    text not null default '',            -- ISO 3166-1; '' where nobody said
    add city       text not null default '' check (length(city) <= 120),
    add zone       text not null default 'UTC',         -- IANA
    add industry   text not null default '' check (length(industry) <= 80),
    add website    text not null default '' check (length(website) <= 500),
    add note       text not null default '' check (length(note) <= 4000),  -- the firm's own; clients never read this table
    add status     text not null default 'ACTIVE' check (status in ('ACTIVE', 'ARCHIVED')),
    add changed_at timestamptz not null default now();
create unique index client_organization_name on client_organization (firm_id, lower(name));

-- A person at a client organisation. Somebody invited as a client has a membership too.
create table contact (
    firm_id         uuid not null default app.firm_id() references firm,
    id              uuid not null,
    version         bigint not null default 1,
    organization_id uuid not null,
    member_id       uuid,
    name            text not null check (length(name) between 1 and 120),
    position        text not null default '' check (length(position) <= 120),
    email           text not null default '' check (email = lower(email) and length(email) <= 254),
    phone           text not null default '' check (length(phone) <= 40),     -- E.164, or '' where nobody said
    language        text not null default 'en' check (language in ('en', 'de', 'es', 'fr')),
    zone            text not null,                                            -- IANA
    note            text not null default '' check (length(note) <= 4000),    -- the firm's own
    status          text not null default 'ACTIVE' check (status in ('ACTIVE', 'LEFT')),
    changed_at      timestamptz not null,
    primary key (firm_id, id),
    unique (firm_id, id, organization_id),
    unique (firm_id, member_id),
    foreign key (firm_id, organization_id) references client_organization (firm_id, id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);
create index contact_of_organization on contact (firm_id, organization_id, lower(name), id);
create unique index contact_email on contact (firm_id, organization_id, email) where email <> '';

create table engagement (
    firm_id          uuid not null default app.firm_id() references firm,
    id               uuid not null,
    version          bigint not null default 1,
    name             text not null check (length(name) between 1 and 160),
    template         text not null check (template in ('ADVISORY', 'TRAINING', 'PARTNERSHIP')),
    purpose          text not null default '' check (length(purpose) <= 4000),
    starts_on        date not null,
    ends_on          date not null,
    zone             text not null,                      -- IANA: whose days the engagement's days are
    phase            text not null default 'CONTRACTING'
                     check (phase in ('CONTRACTING', 'DISCOVERY', 'FEEDBACK', 'ACTION', 'ENDING', 'CLOSED')),
    round            int not null default 1 check (round >= 1),               -- of contracting: it recurs
    programme_id     uuid,                               -- what is delivered, if it is a programme
    language_lines   text not null default '',           -- BCP 47, one a line: what the people there speak
    speciality_lines text not null default '',           -- one a line: what it takes
    party_lines      text not null default '',           -- the client organisations by name, one a line, for lists
    released_at      timestamptz,                        -- since when its clients reach it; null: not yet
    changed_at       timestamptz not null,
    primary key (firm_id, id),
    foreign key (firm_id, programme_id) references programme (firm_id, id),
    check (ends_on >= starts_on)
);
create index engagement_start on engagement (firm_id, starts_on desc, id);

-- Who contracts with whom: the firm itself (organization_id is null) and one or more client organisations, as equals.
create table engagement_party (
    firm_id         uuid not null default app.firm_id() references firm,
    id              uuid not null,
    version         bigint not null default 1,
    engagement_id   uuid not null,
    organization_id uuid,
    name            text not null check (length(name) between 1 and 120),     -- as the organisation's, kept by a trigger
    place           int not null,                        -- the order on pages; the firm is 0
    primary key (firm_id, id),
    unique (firm_id, engagement_id, id),
    unique nulls not distinct (firm_id, engagement_id, organization_id),
    foreign key (firm_id, engagement_id) references engagement (firm_id, id),
    foreign key (firm_id, organization_id) references client_organization (firm_id, id)
);
create index engagement_of_organization on engagement_party (firm_id, organization_id, engagement_id);

-- The firm's people on an engagement, with the name that its clients know them by.
create table engagement_team (
    firm_id       uuid not null default app.firm_id() references firm,
    id            uuid not null,
    version       bigint not null default 1,
    engagement_id uuid not null,
    member_id     uuid not null,
    name          text not null check (length(name) between 1 and 120),
    lead          boolean not null default false,
    primary key (firm_id, id),
    unique (firm_id, engagement_id, member_id),
    foreign key (firm_id, engagement_id) references engagement (firm_id, id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);
create index engagement_of_member on engagement_team (firm_id, member_id, engagement_id);

-- The team's own notes; in a table of their own because clients read the engagement's.
create table engagement_note (
    firm_id    uuid not null default app.firm_id() references firm,
    id         uuid not null,                            -- the engagement's
    version    bigint not null default 1,
    text       text not null check (length(text) <= 20000),
    changed_at timestamptz not null,
    primary key (firm_id, id),
    foreign key (firm_id, id) references engagement (firm_id, id)
);

-- History: which phase was left for which, by whom, when and why. Never changed, never deleted.
create table phase_passage (
    firm_id       uuid not null default app.firm_id() references firm,
    id            uuid not null,
    version       bigint not null default 1,
    engagement_id uuid not null,
    round         int not null,                          -- of contracting, after the passage
    from_phase    text not null,
    to_phase      text not null,
    reason        text not null check (length(reason) between 1 and 2000),
    member_id     uuid not null,
    member_name   text not null,
    passed_at     timestamptz not null,
    primary key (firm_id, id),
    foreign key (firm_id, engagement_id) references engagement (firm_id, id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);
create index phase_passage_of_engagement on phase_passage (firm_id, engagement_id, passed_at);

-- What is handed over when an engagement ends, round by round. History as well: an ending is answered once.
create table exit_answer (
    firm_id       uuid not null default app.firm_id() references firm,
    id            uuid not null,
    version       bigint not null default 1,
    engagement_id uuid not null,
    round         int not null,
    question      text not null,
    answer        text not null check (length(answer) between 1 and 4000),
    member_id     uuid not null,
    member_name   text not null,
    answered_at   timestamptz not null,
    primary key (firm_id, id),
    foreign key (firm_id, engagement_id) references engagement (firm_id, id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);
create index exit_answer_of_engagement on exit_answer (firm_id, engagement_id, round);

-- Who really decided, gathered data and implemented, topic by topic: the role shown. Append-only.
create table decision (
    firm_id        uuid not null default app.firm_id() references firm,
    id             uuid not null,
    version        bigint not null default 1,
    engagement_id  uuid not null,
    topic          text not null check (length(topic) between 1 and 160),
    text           text not null check (length(text) between 1 and 2000),
    decided_on     date not null,
    decided_by     text not null check (decided_by in ('FIRM', 'CLIENT', 'TOGETHER')),
    data_by        text not null check (data_by in ('FIRM', 'CLIENT', 'TOGETHER')),
    implemented_by text not null check (implemented_by in ('FIRM', 'CLIENT', 'TOGETHER', 'NOBODY_YET')),
    member_id      uuid not null,
    member_name    text not null,
    recorded_at    timestamptz not null,
    primary key (firm_id, id),
    foreign key (firm_id, engagement_id) references engagement (firm_id, id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);
create index decision_of_engagement on decision (firm_id, engagement_id, decided_on desc, id desc);

-- A client reaches what their organisation is a party to, once it was opened to clients; a guest, whose client_id is the
-- one thing they were invited to, is no party to anything. Runs as the owner, so that policies can ask it of each other.
create function app.client_engagements() returns setof uuid
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select e.id from engagement_party p join engagement e on e.firm_id = p.firm_id and e.id = p.engagement_id
     where p.firm_id = app.firm_id() and p.organization_id = app.client_id() and e.released_at is not null
$$;

-- Which parties of engagements a client speaks for: those of their own organisation, where they reach the engagement.
create function app.client_parties() returns setof uuid
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select p.id from engagement_party p join engagement e on e.firm_id = p.firm_id and e.id = p.engagement_id
     where p.firm_id = app.firm_id() and p.organization_id = app.client_id() and e.released_at is not null
$$;

-- Lets clients read a table beside the firm's own people: the rows of the engagements that they reach.
create procedure app.read_by_parties(target regclass, engagement text default 'engagement_id') language plpgsql as $$
begin
    execute format('create policy client on %s for select using
                        (firm_id = app.firm_id() and %I in (select app.client_engagements()))', target, engagement);
end $$;

call app.protect('contact');
call app.protect('engagement');
call app.protect('engagement_party');
call app.protect('engagement_team');
call app.protect('engagement_note');
call app.protect('phase_passage');
call app.protect('exit_answer');
call app.protect('decision');
call app.read_by_parties('engagement', 'id');
call app.read_by_parties('engagement_party');
call app.read_by_parties('engagement_team');
call app.read_by_parties('phase_passage');
call app.read_by_parties('exit_answer');
call app.read_by_parties('decision');
create policy door on engagement to current_user using (true);
create policy door on engagement_party to current_user using (true);

-- A client's own requests are remembered like anybody's.
create policy client on handled_request using (firm_id = app.firm_id() and app.client_id() is not null and member_id = app.member_id());

-- What anybody does, clients and guests too, may make work due: they say so here, and read nothing of it. The same kind
-- about the same row is due once, at the newest moment asked for; a worker that has it in hand finds another version.
create function app.schedule_work(work uuid, work_kind text, subject uuid, moment timestamptz) returns void
    language sql volatile security definer set search_path = public, app, pg_temp as $$
    insert into due_work as w (firm_id, id, kind, subject_id, due_at) values (app.firm_id(), work, work_kind, subject, moment)
    on conflict (firm_id, kind, subject_id) do update set due_at = excluded.due_at, version = w.version + 1
$$;

call app.counts_in_editions('engagement');
call app.counts_in_editions('engagement_party');
call app.counts_in_editions('engagement_team');

grant select, insert, update, delete on contact, engagement, engagement_party, engagement_team, engagement_note to counterpart_app;
revoke delete on engagement from counterpart_app;        -- an engagement is closed, never deleted
grant select, insert on phase_passage, exit_answer, decision to counterpart_app;

-- A party bears its organisation's name; the list of engagements names its parties.
create function app.rename_parties() returns trigger language plpgsql as $$
begin
    update engagement_party set name = new.name where firm_id = new.firm_id and organization_id = new.id;
    return null;
end $$;
create trigger rename_parties after update of name on client_organization for each row
    when (old.name is distinct from new.name) execute function app.rename_parties();
create function app.list_parties() returns trigger language plpgsql as $$
declare
    changed engagement_party := case when tg_op = 'DELETE' then old else new end;
begin
    update engagement e
       set party_lines = coalesce((select string_agg(p.name, E'\n' order by p.place, p.name) from engagement_party p
                                    where p.firm_id = e.firm_id and p.engagement_id = e.id and p.organization_id is not null), '')
     where e.firm_id = changed.firm_id and e.id = changed.engagement_id;
    return null;
end $$;
create trigger list_parties after insert or update of name or delete on engagement_party for each row
    execute function app.list_parties();

revoke execute on all functions in schema app from public;
revoke execute on all procedures in schema app from public;
grant execute on function app.client_engagements(), app.client_parties(), app.schedule_work(uuid, text, uuid, timestamptz)
    to counterpart_app;
