-- Territory, sacrifices and the partnering agreement of a workshop. What a party says, says the party: its own people write
-- it, nobody else. The gate of the agreement is kept here as well as by the application. See D55 and D56.

-- The ground a party holds, and what it thinks the others hold: its own alone until all lists are shown together.
create table territory_line (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,
    version     bigint not null default 1,
    workshop_id uuid not null,
    party_id    uuid not null,                           -- whose list it is in
    ground      text not null check (length(ground) between 1 and 160),
    kind        text not null check (kind in ('DECISION', 'BUDGET', 'PROJECT', 'IDENTITY', 'OTHER')),
    holding     text not null check (holding in ('PARTY', 'NOBODY', 'UNKNOWN')),
    holder_id   uuid,                                    -- which party is said to hold it
    note        text not null default '' check (length(note) <= 1000),
    primary key (firm_id, id),
    foreign key (firm_id, workshop_id, party_id) references workshop_party (firm_id, workshop_id, party_id),
    foreign key (firm_id, workshop_id, holder_id) references workshop_party (firm_id, workshop_id, party_id),
    check ((holding = 'PARTY') = (holder_id is not null))
);
create index territory_line_of_party on territory_line (firm_id, workshop_id, party_id, id);

-- That the lists are shown together: once, for good.
create table territory_board (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,                           -- the workshop's
    version     bigint not null default 1,
    member_id   uuid not null,
    member_name text not null,
    shown_at    timestamptz not null,
    primary key (firm_id, id),
    foreign key (firm_id, id) references workshop (firm_id, id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);

-- What a facilitator did with a ground of the joint map: said that it is the same as another, or put it on the agenda.
create table territory_ground (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,
    version     bigint not null default 1,
    workshop_id uuid not null,
    ground      text not null check (length(ground) between 1 and 200),  -- its words, as the map compares them
    joins       text check (length(joins) between 1 and 200),            -- the words of the ground that it is the same as
    block_id    uuid,
    primary key (firm_id, id),
    unique (firm_id, workshop_id, ground),
    foreign key (firm_id, workshop_id) references workshop (firm_id, id),
    foreign key (firm_id, workshop_id, block_id) references agenda_block (firm_id, workshop_id, id) on delete set null (block_id),
    check (joins <> ground)
);

-- What a party gives up for the sake of the larger purpose. Other words are another wording, which nobody has marked yet.
create table sacrifice (
    firm_id      uuid not null default app.firm_id() references firm,
    id           uuid not null,
    version      bigint not null default 1,
    workshop_id  uuid not null,
    party_id     uuid not null,
    wording      int not null default 1 check (wording >= 1),
    what         text not null check (length(what) between 1 and 1000),
    purpose      text not null check (length(purpose) between 1 and 1000),
    cost         text not null check (length(cost) between 1 and 1000),
    due_on       date not null,
    member_name  text not null check (length(member_name) between 1 and 120),  -- who worded it last
    stated_at    timestamptz not null,
    worded_at    timestamptz not null,
    withdrawn_at timestamptz,
    primary key (firm_id, id),
    unique (firm_id, workshop_id, id, party_id),
    foreign key (firm_id, workshop_id, party_id) references workshop_party (firm_id, workshop_id, party_id)
);
create index sacrifice_of_workshop on sacrifice (firm_id, workshop_id, id);

-- What another party says to one wording of it: the newest counts. The keys see to it that nobody marks their own.
create table sacrifice_mark (
    firm_id          uuid not null default app.firm_id() references firm,
    id               uuid not null,
    version          bigint not null default 1,
    workshop_id      uuid not null,
    sacrifice_id     uuid not null,
    stating_party_id uuid not null,
    party_id         uuid not null,
    wording          int not null,
    mark             text not null check (mark in ('REAL', 'NOT_YET')),
    words            text not null default '' check (length(words) <= 1000),
    member_name      text not null check (length(member_name) between 1 and 120),
    marked_at        timestamptz not null,
    primary key (firm_id, id),
    foreign key (firm_id, workshop_id, sacrifice_id, stating_party_id) references sacrifice (firm_id, workshop_id, id, party_id),
    foreign key (firm_id, workshop_id, party_id) references workshop_party (firm_id, workshop_id, party_id),
    constraint nobody_marks_their_own check (party_id <> stating_party_id)
);
create index sacrifice_mark_newest on sacrifice_mark (firm_id, workshop_id, sacrifice_id, party_id, marked_at desc, id desc);

-- The draft of the agreement, as one document, which the firm's people write.
create table agreement (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,                           -- the workshop's
    version     bigint not null default 1,
    document    text not null check (length(document) <= 200000),
    member_name text not null,
    changed_at  timestamptz not null,
    primary key (firm_id, id),
    foreign key (firm_id, id) references workshop (firm_id, id)
);

-- History: the agreement as it was sent, with sacrifices and promises as they stood. Never changed, never deleted.
create table agreement_version (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,
    version     bigint not null default 1,
    workshop_id uuid not null,
    number      int not null check (number >= 1),
    document    text not null,                           -- JSON, as its digest was taken
    digest      text not null check (digest ~ '^[0-9a-f]{64}$'),
    note        text not null default '' check (length(note) <= 2000),
    member_id   uuid not null,
    member_name text not null,
    sent_at     timestamptz not null,
    primary key (firm_id, id),
    unique (firm_id, workshop_id, id),
    unique (firm_id, workshop_id, number),
    foreign key (firm_id, workshop_id) references workshop (firm_id, id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);

-- That a party does without sacrifices, in its own name and with its reason. It counts when every party does; withdrawn, it
-- stays to be seen.
create table agreement_waiver (
    firm_id        uuid not null default app.firm_id() references firm,
    id             uuid not null,
    version        bigint not null default 1,
    workshop_id    uuid not null,
    party_id       uuid not null,
    reason         text not null check (length(reason) between 1 and 2000),
    member_id      uuid not null,
    member_name    text not null,
    waived_at      timestamptz not null,
    withdrawn_name text,
    withdrawn_at   timestamptz,
    primary key (firm_id, id),
    foreign key (firm_id, workshop_id, party_id) references workshop_party (firm_id, workshop_id, party_id),
    foreign key (firm_id, member_id) references member (firm_id, id),
    check ((withdrawn_at is null) = (withdrawn_name is null))
);
create unique index agreement_waiver_once on agreement_waiver (firm_id, workshop_id, party_id) where withdrawn_at is null;
create index agreement_waiver_of_workshop on agreement_waiver (firm_id, workshop_id, waived_at, id);

-- History as well: who accepted which version for which party.
create table agreement_acceptance (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,
    version     bigint not null default 1,
    workshop_id uuid not null,
    version_id  uuid not null,
    party_id    uuid not null,
    member_id   uuid not null,
    member_name text not null,
    accepted_at timestamptz not null,
    primary key (firm_id, id),
    unique (firm_id, version_id, party_id),
    foreign key (firm_id, workshop_id, version_id) references agreement_version (firm_id, workshop_id, id),
    foreign key (firm_id, workshop_id, party_id) references workshop_party (firm_id, workshop_id, party_id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);
create index agreement_acceptance_of_workshop on agreement_acceptance (firm_id, workshop_id);

-- A promise of the engagement's ledger that was given in a workshop, and which contribution it comes from.
create table workshop_promise (
    firm_id         uuid not null default app.firm_id() references firm,
    id              uuid not null,                       -- the promise's
    version         bigint not null default 1,
    workshop_id     uuid not null,
    engagement_id   uuid not null,
    contribution_id uuid,                                -- null: no thread leads to it
    primary key (firm_id, id),
    foreign key (firm_id, id) references promise (firm_id, id),
    foreign key (firm_id, workshop_id, engagement_id) references workshop (firm_id, id, engagement_id)
);
create index workshop_promise_of_workshop on workshop_promise (firm_id, workshop_id, id);

call app.protect_privately('territory_line');
create trigger audit after insert or update or delete on territory_line for each row execute function app.audit();  -- names no words
call app.protect('territory_board');
call app.protect('territory_ground');
call app.protect('sacrifice');
call app.protect('sacrifice_mark');
call app.protect('agreement');
call app.protect('agreement_version');
call app.protect('agreement_waiver');
call app.protect('agreement_acceptance');
call app.protect('workshop_promise');

create policy door on territory_line to current_user using (true);
create policy door on territory_board to current_user using (true);
create policy door on sacrifice to current_user using (true);
create policy door on sacrifice_mark to current_user using (true);
create policy door on agreement_version to current_user using (true);
create policy door on agreement_waiver to current_user using (true);

-- Where the lists were shown together, for whoever may know: the firm's people, and the workshop's parties.
create function app.shown_territories() returns setof uuid
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select b.id from territory_board b
     where b.firm_id = app.firm_id() and (app.client_id() is null or b.id in (select app.own_workshops()))
$$;
-- How much each party has written down: for the firm's people, who know no more of it before it is shown.
create function app.territory_counts(of_workshop uuid) returns table (party_id uuid, lines bigint)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select p.party_id, count(l.id)
      from workshop_party p
      left join territory_line l on l.firm_id = p.firm_id and l.workshop_id = p.workshop_id and l.party_id = p.party_id
     where p.firm_id = app.staff_firm_id() and p.workshop_id = of_workshop
     group by p.party_id
$$;

create policy own on territory_line for select using (firm_id = app.firm_id()
    and workshop_id in (select app.own_workshops()) and party_id in (select app.own_workshop_parties()));
create policy own_adds on territory_line for insert with check (firm_id = app.firm_id()
    and workshop_id in (select app.own_workshops()) and party_id in (select app.own_workshop_parties())
    and workshop_id not in (select app.shown_territories()));
create policy own_changes on territory_line for update using (firm_id = app.firm_id()
    and workshop_id in (select app.own_workshops()) and party_id in (select app.own_workshop_parties())
    and workshop_id not in (select app.shown_territories()));
create policy own_removes on territory_line for delete using (firm_id = app.firm_id()
    and workshop_id in (select app.own_workshops()) and party_id in (select app.own_workshop_parties())
    and workshop_id not in (select app.shown_territories()));
create policy shared on territory_line for select using (firm_id = app.firm_id() and workshop_id in (select app.shown_territories()));

create policy client on territory_board for select using (firm_id = app.firm_id() and id in (select app.own_workshops()));
create policy client on territory_ground for select using (firm_id = app.firm_id() and workshop_id in (select app.own_workshops()));
create policy client on sacrifice for select using (firm_id = app.firm_id() and workshop_id in (select app.own_workshops()));
create policy client on sacrifice_mark for select using (firm_id = app.firm_id() and workshop_id in (select app.own_workshops()));
create policy client on agreement_version for select using (firm_id = app.firm_id() and workshop_id in (select app.own_workshops()));
create policy client on agreement_waiver for select using (firm_id = app.firm_id() and workshop_id in (select app.own_workshops()));
create policy client on agreement_acceptance for select using (firm_id = app.firm_id() and workshop_id in (select app.own_workshops()));
create policy client on workshop_promise for select using (firm_id = app.firm_id() and workshop_id in (select app.own_workshops()));

create policy client_states on sacrifice for insert with check (firm_id = app.firm_id()
    and workshop_id in (select app.own_workshops()) and party_id in (select app.own_workshop_parties()));
create policy client_rewords on sacrifice for update using (firm_id = app.firm_id()
    and workshop_id in (select app.own_workshops()) and party_id in (select app.own_workshop_parties()));
create policy client_marks on sacrifice_mark for insert with check (firm_id = app.firm_id()
    and workshop_id in (select app.own_workshops()) and party_id in (select app.own_workshop_parties()));
create policy client_waives on agreement_waiver for insert with check (firm_id = app.firm_id()
    and workshop_id in (select app.own_workshops()) and party_id in (select app.own_workshop_parties())
    and member_id = app.member_id());
create policy client_withdraws on agreement_waiver for update using (firm_id = app.firm_id()
    and workshop_id in (select app.own_workshops()) and party_id in (select app.own_workshop_parties()));
create policy client_accepts on agreement_acceptance for insert with check (firm_id = app.firm_id()
    and workshop_id in (select app.own_workshops()) and party_id in (select app.own_workshop_parties())
    and member_id = app.member_id());
create policy client_offers on workshop_promise for insert with check (firm_id = app.firm_id()
    and workshop_id in (select app.own_workshops())
    and id in (select p.id from promise p where p.firm_id = app.firm_id() and p.giver_party_id in (select app.client_parties())));

-- The firm's people never act for a party, whatever else they may write.
create procedure app.acted_by_parties(target regclass) language plpgsql as $$
begin
    execute format('create policy parties_add on %s as restrictive for insert to counterpart_app
                        with check (app.client_id() is not null)', target);
    execute format('create policy parties_change on %s as restrictive for update to counterpart_app
                        using (app.client_id() is not null)', target);
end $$;
call app.acted_by_parties('sacrifice');
call app.acted_by_parties('sacrifice_mark');
call app.acted_by_parties('agreement_waiver');
call app.acted_by_parties('agreement_acceptance');

-- Lists are shown together when every party has one.
create function app.show_full_lists() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
    if exists (select 1 from workshop_party p
                where p.firm_id = new.firm_id and p.workshop_id = new.id
                  and not exists (select 1 from territory_line l
                                   where l.firm_id = p.firm_id and l.workshop_id = p.workshop_id and l.party_id = p.party_id)) then
        raise exception 'a party has not written down its territory' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger full_lists before insert on territory_board for each row execute function app.show_full_lists();

-- Other words count as another wording; what was withdrawn stays so.
create function app.reword_sacrifice() returns trigger language plpgsql as $$
begin
    if old.withdrawn_at is not null then
        raise exception 'a withdrawn sacrifice stays as it was' using errcode = 'check_violation';
    end if;
    if new.wording <> old.wording
            + ((new.what, new.purpose, new.cost, new.due_on) is distinct from (old.what, old.purpose, old.cost, old.due_on))::int then
        raise exception 'other words are the next wording, the same words the same' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger reword before update on sacrifice for each row execute function app.reword_sacrifice();

-- What is marked are the words that stand.
create function app.mark_what_stands() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
    if not exists (select 1 from sacrifice s
                    where s.firm_id = new.firm_id and s.id = new.sacrifice_id and s.wording = new.wording
                      and s.withdrawn_at is null) then
        raise exception 'not the words that stand' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger what_stands before insert on sacrifice_mark for each row execute function app.mark_what_stands();

-- The gate: every party has a sacrifice that stands and that every other party marked real, each by its newest mark of the
-- words that stand; or every party waived.
create function app.agreement_gate_open(firm uuid, of_workshop uuid) returns boolean
    language sql stable security definer set search_path = public, app, pg_temp as $$
    with party as (select p.party_id from workshop_party p where p.firm_id = firm and p.workshop_id = of_workshop)
    select (select count(*) from party) > 1
       and (not exists (
                select 1 from party p
                 where not exists (
                     select 1 from agreement_waiver w
                      where w.firm_id = firm and w.workshop_id = of_workshop and w.party_id = p.party_id and w.withdrawn_at is null))
         or not exists (
                select 1 from party p
                 where not exists (
                     select 1 from sacrifice s
                      where s.firm_id = firm and s.workshop_id = of_workshop and s.party_id = p.party_id and s.withdrawn_at is null
                        and not exists (
                            select 1 from party o
                             where o.party_id <> p.party_id
                               and 'REAL' is distinct from (
                                   select m.mark from sacrifice_mark m
                                    where m.firm_id = firm and m.workshop_id = of_workshop and m.sacrifice_id = s.id
                                      and m.party_id = o.party_id and m.wording = s.wording
                                    order by m.marked_at desc, m.id desc limit 1)))))
$$;
create function app.keep_agreement_gate() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
    if not app.agreement_gate_open(new.firm_id, new.workshop_id) then
        raise exception 'the gate is closed: a party has no sacrifice that every other party marked real'
            using errcode = 'check_violation';
    end if;
    if exists (select 1 from agreement_version v join agreement_version newer
                   on newer.firm_id = v.firm_id and newer.workshop_id = v.workshop_id and newer.number > v.number
                where v.firm_id = new.firm_id and v.id = new.version_id) then
        raise exception 'there is a newer version' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger gate before insert on agreement_acceptance for each row execute function app.keep_agreement_gate();

create function app.keep_history() returns trigger language plpgsql as $$
begin
    raise exception '% is history', tg_table_name using errcode = 'check_violation';
end $$;
create trigger history before update or delete on agreement_version for each row execute function app.keep_history();
create trigger history before update or delete on agreement_acceptance for each row execute function app.keep_history();
create trigger history before update or delete on sacrifice_mark for each row execute function app.keep_history();

grant select, insert, update, delete on territory_line to counterpart_app;
grant select, insert on territory_board to counterpart_app;
grant select, insert, update on territory_ground, sacrifice, agreement to counterpart_app;
grant select, insert on sacrifice_mark, agreement_version, agreement_waiver, agreement_acceptance, workshop_promise to counterpart_app;
-- What was waived, by whom and why, the database keeps as it was said.
grant update (version, withdrawn_name, withdrawn_at) on agreement_waiver to counterpart_app;

revoke execute on all functions in schema app from public;
revoke execute on all procedures in schema app from public;
grant execute on function app.shown_territories(), app.territory_counts(uuid), app.agreement_gate_open(uuid, uuid) to counterpart_app;
