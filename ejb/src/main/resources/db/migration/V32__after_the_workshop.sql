-- After the day: issues on their ladder, follow-ups with their evaluations, and health checks. See D57 and D58.

-- An issue between the parties. It never changes: its steps say how far it has come. It keeps the ladder on which it was
-- raised, so that a later agreement moves no deadline under it.
create table workshop_issue (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,
    version     bigint not null default 1,
    workshop_id uuid not null,
    party_id    uuid,                                    -- which raised it; null: the firm's people
    agreement   int not null check (agreement >= 1),     -- the version of the agreement whose ladder it is
    ladder      text not null check (length(ladder) <= 60000),  -- JSON: its levels, hours and who is asked on each
    levels      int not null check (levels between 1 and 9),
    exit_terms  text not null default '',                -- as agreed: shown when the ladder is at its end
    title       text not null check (length(title) between 1 and 160),
    text        text not null default '' check (length(text) <= 4000),
    member_id   uuid not null,
    member_name text not null,
    raised_at   timestamptz not null,
    primary key (firm_id, id),
    unique (firm_id, workshop_id, id),
    foreign key (firm_id, workshop_id) references workshop (firm_id, id),
    foreign key (firm_id, workshop_id, party_id) references workshop_party (firm_id, workshop_id, party_id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);
create index workshop_issue_newest on workshop_issue (firm_id, workshop_id, raised_at desc, id);

create table workshop_issue_step (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,
    version     bigint not null default 1,
    workshop_id uuid not null,
    issue_id    uuid not null,
    place       int not null check (place >= 1),         -- in order, without a gap
    level       int not null check (level between 1 and 9),
    kind        text not null check (kind in ('RAISED', 'ANSWERED', 'AGREED', 'ESCALATED', 'SILENCE', 'SETTLED', 'ENDED')),
    party_id    uuid,                                    -- whose step; null: the firm's people, or nobody's: silence
    member_id   uuid,
    member_name text not null default '',
    note        text not null default '' check (length(note) <= 4000),
    answer_by   timestamptz,                             -- until when the level that it opens is to be answered
    taken_at    timestamptz not null,
    primary key (firm_id, id),
    unique (firm_id, issue_id, place),
    check ((kind in ('RAISED', 'ESCALATED', 'SILENCE')) = (answer_by is not null)),
    foreign key (firm_id, workshop_id, issue_id) references workshop_issue (firm_id, workshop_id, id),
    foreign key (firm_id, workshop_id, party_id) references workshop_party (firm_id, workshop_id, party_id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);
-- Whoever comes second, from whichever node, finds the level open already.
create unique index workshop_issue_level_once on workshop_issue_step (firm_id, issue_id, level) where answer_by is not null;
create unique index workshop_issue_over_once on workshop_issue_step (firm_id, issue_id, kind) where kind in ('RAISED', 'SETTLED', 'ENDED');

-- One level after the other; nothing after it is settled; settled when every party has agreed since the last that did not;
-- at its end only from the last level.
create function app.issue_goes_step_by_step() returns trigger language plpgsql as $$
declare
    opens  boolean := new.kind in ('ESCALATED', 'SILENCE');
    level  int := coalesce((select max(s.level) from workshop_issue_step s
                             where s.firm_id = new.firm_id and s.issue_id = new.issue_id and s.place < new.place), 0);
    levels int := (select i.levels from workshop_issue i where i.firm_id = new.firm_id and i.id = new.issue_id);
begin
    if new.place <> 1 + (select count(*) from workshop_issue_step s
                          where s.firm_id = new.firm_id and s.issue_id = new.issue_id and s.place < new.place)
       or (new.place = 1) <> (new.kind = 'RAISED') then
        raise exception 'a step of an issue comes after the one before' using errcode = 'check_violation';
    end if;
    if exists (select from workshop_issue_step s
                where s.firm_id = new.firm_id and s.issue_id = new.issue_id and s.place < new.place and s.kind = 'SETTLED') then
        raise exception 'a settled issue stays settled' using errcode = 'restrict_violation';
    end if;
    if new.level > levels or new.level <> (case when opens or new.place = 1 then level + 1 else level end) then
        raise exception 'no level of the ladder is skipped' using errcode = 'check_violation';
    end if;
    if new.kind = 'ENDED' and new.level <> levels then
        raise exception 'the ladder is not at its end' using errcode = 'check_violation';
    end if;
    if new.kind = 'SETTLED' and exists (
        select from workshop_party p
         where p.firm_id = new.firm_id and p.workshop_id = new.workshop_id
           and not exists (
               select from workshop_issue_step a
                where a.firm_id = new.firm_id and a.issue_id = new.issue_id and a.party_id = p.party_id and a.kind = 'AGREED'
                  and a.level = new.level
                  and a.place > coalesce((select max(o.place) from workshop_issue_step o
                                           where o.firm_id = new.firm_id and o.issue_id = new.issue_id
                                             and o.kind in ('RAISED', 'ANSWERED', 'ESCALATED', 'SILENCE')), 0))) then
        raise exception 'not every party has agreed' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger step_by_step after insert on workshop_issue_step for each row execute function app.issue_goes_step_by_step();

-- Once after six weeks, six months and twenty-four months, for each party: whom to ask is found when the day comes.
create table workshop_follow_up (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,
    version     bigint not null default 1,
    workshop_id uuid not null,
    party_id    uuid not null,
    milestone   text not null check (milestone in ('SIX_WEEKS', 'SIX_MONTHS', 'TWO_YEARS')),
    due_on      date not null,                           -- a working day of that party
    due_at      timestamptz not null,                    -- nine o'clock there
    role        text not null default '',                -- to which it is addressed, as agreed
    addressees  text not null check (length(addressees) <= 10000),  -- JSON: who held it then, and the deputy
    state       text not null default 'PLANNED' check (state in ('PLANNED', 'ASKED', 'UNREACHED')),
    asked_at    timestamptz,
    asked_name  text not null default '',
    asked_why   text check (asked_why in ('HOLDER', 'DEPUTY', 'POSITION', 'ANYBODY')),
    pack        text not null default '' check (length(pack) <= 500000),  -- JSON: what was agreed, as it stood when it was asked
    primary key (firm_id, id),
    unique (firm_id, workshop_id, id),
    unique (firm_id, workshop_id, party_id, milestone),
    foreign key (firm_id, workshop_id, party_id) references workshop_party (firm_id, workshop_id, party_id)
);
create index workshop_follow_up_due on workshop_follow_up (firm_id, state, due_at, id);

-- What whoever was asked says, by link or on the telephone. It has its follow-up's id; sent, it stays.
create table workshop_evaluation (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,
    version     bigint not null default 1,
    workshop_id uuid not null,
    party_id    uuid not null,
    answers     text not null default '{}' check (length(answers) <= 60000),     -- JSON: question -> words
    sacrifices  text not null default '{}' check (length(sacrifices) <= 60000),  -- JSON: sacrifice -> carried out or not
    answered_by text not null default '' check (length(answered_by) <= 120),
    way         text check (way in ('LINK', 'PHONE')),
    member_id   uuid,                                    -- who typed it on the telephone
    saved_at    timestamptz,
    done_at     timestamptz,
    primary key (firm_id, id),
    unique (firm_id, workshop_id, id),
    foreign key (firm_id, workshop_id, id) references workshop_follow_up (firm_id, workshop_id, id),
    foreign key (firm_id, workshop_id, party_id) references workshop_party (firm_id, workshop_id, party_id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);
create function app.keep_sent_evaluation() returns trigger language plpgsql as $$
begin
    if old.done_at is not null then
        raise exception 'an evaluation that was sent stays' using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
create trigger keep_sent after update on workshop_evaluation for each row execute function app.keep_sent_evaluation();

-- How the parties see their relationship, and what each thinks that the others see.
create table workshop_health_check (
    firm_id      uuid not null default app.firm_id() references firm,
    id           uuid not null,
    version      bigint not null default 1,
    workshop_id  uuid not null,
    number       int not null check (number >= 1),
    member_id    uuid not null,                          -- who opened it
    member_name  text not null,
    opened_at    timestamptz not null,
    closed_at    timestamptz,                            -- from then on nobody sends any more
    revealed_at  timestamptz,
    sent_parties text not null default '',               -- whose sheets were sent, by their ids; kept by a trigger
    primary key (firm_id, id),
    unique (firm_id, workshop_id, id),
    unique (firm_id, workshop_id, number),
    check (revealed_at is null or closed_at is not null),
    foreign key (firm_id, workshop_id) references workshop (firm_id, id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);
create unique index workshop_health_check_open on workshop_health_check (firm_id, workshop_id) where closed_at is null;

-- A party's own until the reveal; once sent it stays.
create table workshop_health_sheet (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,
    version     bigint not null default 1,
    workshop_id uuid not null,
    check_id    uuid not null,
    party_id    uuid not null,
    ratings     text not null default '{}' check (length(ratings) <= 4000),       -- JSON: item -> 1 to 7
    predictions text not null default '{}' check (length(predictions) <= 20000),  -- JSON: party -> item -> 1 to 7
    member_id   uuid,
    member_name text not null default '',
    saved_at    timestamptz not null,
    sent_at     timestamptz,
    primary key (firm_id, id),
    unique (firm_id, check_id, party_id),
    foreign key (firm_id, workshop_id, check_id) references workshop_health_check (firm_id, workshop_id, id),
    foreign key (firm_id, workshop_id, party_id) references workshop_party (firm_id, workshop_id, party_id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);

call app.protect('workshop_issue');
call app.protect('workshop_issue_step');
call app.protect('workshop_follow_up');
call app.protect('workshop_evaluation');
call app.protect('workshop_health_check');
call app.protect_privately('workshop_health_sheet');

create policy door on workshop_health_check to current_user using (true);
create policy door on workshop_health_sheet to current_user using (true);

-- Whose sheets may be read by all who reach the workshop.
create function app.revealed_health_checks() returns setof uuid
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select c.id from workshop_health_check c
     where c.firm_id = app.firm_id() and c.revealed_at is not null
       and (app.client_id() is null or c.workshop_id in (select app.own_workshops()))
$$;

-- What was sent stays, and nothing is written after the close. With the last party's sheet the check closes and reveals itself.
create function app.keep_health_sheet() returns trigger
    language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
    if tg_op = 'UPDATE' and old.sent_at is not null then
        raise exception 'what was rated and predicted stays once it is sent' using errcode = 'restrict_violation';
    end if;
    perform from workshop_health_check c where c.firm_id = new.firm_id and c.id = new.check_id for update;
    if exists (select from workshop_health_check c
                where c.firm_id = new.firm_id and c.id = new.check_id and c.closed_at is not null) then
        raise exception 'the health check is closed' using errcode = 'restrict_violation';
    end if;
    if new.sent_at is not null then
        update workshop_health_check c
           set version = c.version + 1,
               sent_parties = trim(c.sent_parties || ' ' || new.party_id),
               closed_at = case when everybody.sent then new.sent_at end,
               revealed_at = case when everybody.sent then new.sent_at end
          from (select not exists (
                    select from workshop_party p
                     where p.firm_id = new.firm_id and p.workshop_id = new.workshop_id
                       and not exists (select from workshop_health_sheet s
                                        where s.firm_id = p.firm_id and s.check_id = new.check_id
                                          and s.party_id = p.party_id and s.sent_at is not null)) as sent) everybody
         where c.firm_id = new.firm_id and c.id = new.check_id;
    end if;
    return null;
end $$;
create trigger keep_sheet after insert or update on workshop_health_sheet for each row execute function app.keep_health_sheet();

create policy client on workshop_issue for select using (firm_id = app.firm_id() and workshop_id in (select app.own_workshops()));
create policy client_adds on workshop_issue for insert with check (firm_id = app.firm_id()
    and workshop_id in (select app.own_workshops()) and party_id in (select app.own_workshop_parties())
    and member_id = app.member_id());
create policy client on workshop_issue_step for select using (firm_id = app.firm_id() and workshop_id in (select app.own_workshops()));
create policy client_adds on workshop_issue_step for insert with check (firm_id = app.firm_id()
    and workshop_id in (select app.own_workshops()) and party_id in (select app.own_workshop_parties())
    and member_id = app.member_id() and kind <> 'SILENCE');
create policy client on workshop_follow_up for select using (firm_id = app.firm_id() and workshop_id in (select app.own_workshops()));
-- The one that a guest was asked about, and what they say.
create policy guest on workshop_follow_up for select using (firm_id = app.firm_id() and id = app.client_id() and app.member_id() is null);
create policy guest on workshop_evaluation for select using (firm_id = app.firm_id() and id = app.client_id() and app.member_id() is null);
create policy guest_answers on workshop_evaluation for update using (firm_id = app.firm_id() and id = app.client_id() and app.member_id() is null);
create policy client on workshop_health_check for select using (firm_id = app.firm_id() and workshop_id in (select app.own_workshops()));
create policy own on workshop_health_sheet for select using (firm_id = app.firm_id()
    and workshop_id in (select app.own_workshops()) and party_id in (select app.own_workshop_parties()));
create policy own_adds on workshop_health_sheet for insert with check (firm_id = app.firm_id()
    and workshop_id in (select app.own_workshops()) and party_id in (select app.own_workshop_parties()));
create policy own_changes on workshop_health_sheet for update using (firm_id = app.firm_id()
    and workshop_id in (select app.own_workshops()) and party_id in (select app.own_workshop_parties()));
create policy shared on workshop_health_sheet for select using (firm_id = app.firm_id()
    and sent_at is not null and check_id in (select app.revealed_health_checks()));

-- Whose clocks and whose holidays count between the parties of a workshop; for whoever reaches it.
create function app.workshop_clocks(asked uuid) returns table (party_id uuid, zone text, country text)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select p.party_id, o.zone, o.country
      from workshop_party p
      join engagement_party e on e.firm_id = p.firm_id and e.id = p.party_id
      join client_organization o on o.firm_id = e.firm_id and o.id = e.organization_id
     where p.firm_id = app.firm_id() and p.workshop_id = asked
       and (app.client_id() is null or asked in (select app.own_workshops()))
     order by p.place
$$;

grant select, insert on workshop_issue, workshop_issue_step to counterpart_app;
grant select, insert on workshop_follow_up, workshop_evaluation, workshop_health_check, workshop_health_sheet to counterpart_app;
grant update (version, role, addressees, state, asked_at, asked_name, asked_why, pack) on workshop_follow_up to counterpart_app;
grant update (version, answers, sacrifices, answered_by, way, member_id, saved_at, done_at) on workshop_evaluation to counterpart_app;
grant update (version, closed_at, revealed_at) on workshop_health_check to counterpart_app;
grant update (version, ratings, predictions, member_id, member_name, saved_at, sent_at) on workshop_health_sheet to counterpart_app;

revoke execute on all functions in schema app from public;
revoke execute on all procedures in schema app from public;
grant execute on function app.revealed_health_checks(), app.workshop_clocks(uuid) to counterpart_app;
