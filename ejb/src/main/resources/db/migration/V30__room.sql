-- The day, live: how far the agenda has come, what the room contributes, and the thread through it. See D53, D54.

-- A workshop's room, from when its day begins. Every change of the day changes this row too, so that its version tells
-- whether somebody saw the day as it stands.
create table room (
    firm_id    uuid not null default app.firm_id() references firm,
    id         uuid not null,                            -- the workshop's
    version    bigint not null default 1,
    token      text not null default '' check (length(token) in (0, 43)), -- of its link, as long as that hangs on the wall
    token_ends timestamptz,
    changed_at timestamptz not null,
    primary key (firm_id, id),
    foreign key (firm_id, id) references workshop (firm_id, id)
);

-- A block of the agenda on the day. The agenda itself stays as it was planned.
create table room_block (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,                           -- the agenda block's
    version     bigint not null default 1,
    workshop_id uuid not null,
    started_at  timestamptz,                             -- null: only its plan was changed so far
    ended_at    timestamptz,
    phase       text not null default 'SILENT' check (phase in ('SILENT', 'REVEALED', 'CLOSED')),
    shift       int not null default 0 check (shift between -1440 and 1440),   -- minutes later from this block on
    shortened   int not null default 0 check (shortened between -600 and 600), -- minutes that it is shorter than planned
    primary key (firm_id, id),
    foreign key (firm_id, workshop_id, id) references agenda_block (firm_id, workshop_id, id),
    check (ended_at is null or started_at is not null)
);
-- The room does one thing at a time.
create unique index room_block_current on room_block (firm_id, workshop_id) where started_at is not null and ended_at is null;

-- What somebody in the room said. Where a block names nobody, nothing here tells who it was, or when.
create table contribution (
    firm_id        uuid not null default app.firm_id() references firm,
    id             uuid not null,                        -- made where it was typed: sent twice, it is one
    version        bigint not null default 1,
    workshop_id    uuid not null,
    block_id       uuid not null,
    kind           text not null check (kind in ('STORY', 'SUCCESS', 'FACTOR', 'VISION', 'ACTION')),
    text           text not null check (length(text) between 1 and 2000),
    aloud          boolean not null default false,       -- typed by a facilitator for the room: nothing to reveal
    participant_id uuid,
    party_id       uuid,
    name           text not null default '' check (length(name) <= 120),
    device         text not null default '' check (length(device) in (0, 64)), -- digest of its secret and this id: joins no two
    theme          text not null default '' check (length(theme) <= 80),
    hidden         boolean not null default false,
    released_at    timestamptz,                          -- since when clients read it
    at             timestamptz,                          -- null where a block names nobody
    primary key (firm_id, id),
    unique (firm_id, workshop_id, kind, id),
    foreign key (firm_id, workshop_id, block_id) references agenda_block (firm_id, workshop_id, id),
    foreign key (firm_id, workshop_id, party_id) references workshop_party (firm_id, workshop_id, party_id),
    foreign key (firm_id, workshop_id, participant_id) references workshop_participant (firm_id, workshop_id, id)
        on delete set null (participant_id)
);
create index contribution_of_block on contribution (firm_id, block_id, at, id);
create index contribution_of_participant on contribution (firm_id, workshop_id, participant_id);

-- The thread: each rests on one of the kind before it.
create table thread_link (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,
    version     bigint not null default 1,
    workshop_id uuid not null,
    from_id     uuid not null,
    from_kind   text not null,
    to_id       uuid not null,
    to_kind     text not null,
    primary key (firm_id, id),
    unique (firm_id, from_id, to_id),
    foreign key (firm_id, workshop_id, from_kind, from_id) references contribution (firm_id, workshop_id, kind, id),
    foreign key (firm_id, workshop_id, to_kind, to_id) references contribution (firm_id, workshop_id, kind, id),
    check ((from_kind, to_kind) in (('ACTION', 'VISION'), ('VISION', 'FACTOR'), ('FACTOR', 'SUCCESS')))
);
create index thread_link_of_workshop on thread_link (firm_id, workshop_id, from_kind);
create index thread_link_to on thread_link (firm_id, to_id);

-- Whoever writes it: a contribution is of the kind that its block asks for, and names nobody where the block does not.
create function app.name_nobody() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
    block agenda_block;
begin
    select * into block from agenda_block b where b.firm_id = new.firm_id and b.id = new.block_id;
    new.kind := coalesce(block.captures, new.kind);
    if not block.attributed then
        new.participant_id := null;
        new.party_id := null;
        new.name := '';
        new.at := null;
    end if;
    return new;
end $$;
create trigger name_nobody before insert on contribution for each row execute function app.name_nobody();

call app.protect('room');
call app.protect('room_block');
call app.protect('thread_link');
call app.protect_privately('contribution');
-- A trail of what the firm's people do. One of what comes from phones would tell when, and so who.
create trigger audit after insert or update or delete on contribution for each row
    when (app.member_id() is not null) execute function app.audit();

drop policy if exists door on agenda_block;
create policy door on agenda_block to current_user using (true);
create policy door on room_block to current_user using (true);
create policy door on contribution to current_user using (true);

-- The workshop that a guest's link leads into: of its room, or of their own seat.
create function app.guest_workshop() returns uuid
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select w.id from workshop w
     where w.firm_id = app.firm_id() and app.member_id() is null
       and (w.id = app.client_id()
         or w.id = (select s.workshop_id from workshop_participant s where s.firm_id = app.firm_id() and s.id = app.client_id()))
$$;
-- The same while its day is on.
create function app.own_rooms() returns setof uuid
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select w.id from workshop w where w.firm_id = app.firm_id() and w.id = app.guest_workshop() and w.stage = 'LIVE'
$$;
create function app.revealed_blocks() returns setof uuid
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select b.id from room_block b where b.firm_id = app.firm_id() and b.phase <> 'SILENT'
$$;

-- What was sent in silence nobody reads before it is revealed: neither the firm's people nor those in the room.
create policy shared on contribution for select using (firm_id = app.firm_id()
    and app.client_id() is null and (aloud or block_id in (select app.revealed_blocks())));
create policy shared_adds on contribution for insert with check (firm_id = app.firm_id() and app.client_id() is null and aloud);
create policy shared_changes on contribution for update using (firm_id = app.firm_id()
    and app.client_id() is null and (aloud or block_id in (select app.revealed_blocks())));
create policy guest on contribution for select using (firm_id = app.firm_id()
    and workshop_id in (select app.own_rooms()) and not hidden and (aloud or block_id in (select app.revealed_blocks())));
-- Afterwards clients read what was released, one by one.
create policy client on contribution for select using (firm_id = app.firm_id()
    and app.member_id() is not null and released_at is not null and not hidden and workshop_id in (select app.own_workshops()));
create policy client on thread_link for select using (firm_id = app.firm_id() and workshop_id in (select app.own_workshops())
    and from_id in (select c.id from contribution c where c.firm_id = app.firm_id())
    and to_id in (select c.id from contribution c where c.firm_id = app.firm_id()));
create policy guest on room_block for select using (firm_id = app.firm_id() and workshop_id in (select app.own_rooms()));
create policy guest_room on agenda_block for select using (firm_id = app.firm_id() and workshop_id in (select app.own_rooms()));

-- Takes a contribution of somebody in the room, once: SENT; SAME, it was here; CHANGED, its author says it otherwise;
-- REVEALED, and can be changed no more; OVER; TAKEN, by another device; UNKNOWN. By the link of a seat it is that person's;
-- else whoever wrote it says who they are, if the block asks. What was typed while the line was down still arrives when
-- the room has gone on, as long as the day is.
create function app.send_contribution(contribution_id uuid, to_block uuid, said text, secret text,
                                      by_participant uuid, by_party uuid, by_name text) returns text
    language plpgsql volatile security definer set search_path = public, app, pg_temp as $$
declare
    here   uuid := app.guest_workshop();
    block  record;
    author workshop_participant;
    before contribution;
begin
    if here is null then
        return 'UNKNOWN';
    elsif not exists (select from app.own_rooms()) then
        return 'OVER';
    end if;
    select b.captures, r.phase into block
      from agenda_block b join room_block r on r.firm_id = b.firm_id and r.id = b.id and r.started_at is not null
     where b.firm_id = app.firm_id() and b.id = to_block and b.workshop_id = here;
    if not found or block.captures is null then
        return 'UNKNOWN';
    end if;
    select * into author from workshop_participant p
     where p.firm_id = app.firm_id() and p.workshop_id = here
       and p.id = case when app.client_id() = here then by_participant else app.client_id() end;
    insert into contribution (firm_id, id, workshop_id, block_id, kind, text, device, participant_id, party_id, name, at)
    values (app.firm_id(), contribution_id, here, to_block, block.captures, said, secret, author.id,
            coalesce(author.party_id, (select p.party_id from workshop_party p
                                        where p.firm_id = app.firm_id() and p.workshop_id = here and p.party_id = by_party)),
            coalesce(author.name, by_name), now())
    on conflict (firm_id, id) do nothing;
    if found then
        return 'SENT';
    end if;
    select * into before from contribution c where c.firm_id = app.firm_id() and c.id = contribution_id for update;
    if before.workshop_id is distinct from here or before.device <> secret then
        return 'TAKEN';
    elsif before.text = said then
        return 'SAME';
    elsif before.block_id in (select app.revealed_blocks()) then
        return 'REVEALED';
    end if;
    update contribution c set text = said, version = c.version + 1 where c.firm_id = app.firm_id() and c.id = contribution_id;
    return 'CHANGED';
end $$;

-- Takes one's own contribution back, as long as nobody has read it: GONE, or REVEALED; TAKEN, it is somebody else's.
create function app.withdraw_contribution(contribution_id uuid, secret text) returns text
    language plpgsql volatile security definer set search_path = public, app, pg_temp as $$
declare
    before contribution;
begin
    select * into before from contribution c
     where c.firm_id = app.firm_id() and c.id = contribution_id and c.workshop_id in (select app.own_rooms()) for update;
    if not found then
        return 'GONE';
    elsif before.device <> secret then
        return 'TAKEN';
    elsif before.block_id in (select app.revealed_blocks()) then
        return 'REVEALED';
    end if;
    delete from contribution c where c.firm_id = app.firm_id() and c.id = contribution_id;
    return 'GONE';
end $$;

-- How many contributions each block has, to whoever may know so much: the firm's people, and those in the room.
create function app.contribution_counts(workshop uuid) returns table (block_id uuid, counted bigint)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select c.block_id, count(*) from contribution c
     where c.firm_id = app.firm_id() and c.workshop_id = workshop and not c.hidden
       and (app.client_id() is null or workshop in (select app.own_rooms()))
     group by c.block_id
$$;

-- Who is in the room, to those in it: its parties, and of each the people who are invited.
create function app.room_people() returns table (party_id uuid, party text, participant_id uuid, name text)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select p.party_id, e.name, s.id, s.name
      from workshop_party p
      join engagement_party e on e.firm_id = p.firm_id and e.id = p.party_id
      left join workshop_participant s on s.firm_id = p.firm_id and s.workshop_id = p.workshop_id and s.party_id = p.party_id
     where p.firm_id = app.firm_id() and p.workshop_id in (select app.own_rooms())
     order by p.place, e.name, lower(s.name), s.id
$$;

grant select, insert, update on room, room_block to counterpart_app;
grant select, insert on contribution to counterpart_app;
grant update (version, text, theme, hidden, released_at) on contribution to counterpart_app;
grant select, insert, delete on thread_link to counterpart_app;
-- A link can be ended before its time.
grant update (version, expires_at) on guest_link to counterpart_app;

revoke execute on all functions in schema app from public;
grant execute on function app.guest_workshop(), app.own_rooms(), app.revealed_blocks(),
    app.send_contribution(uuid, uuid, text, text, uuid, uuid, text), app.withdraw_contribution(uuid, text),
    app.contribution_counts(uuid), app.room_people() to counterpart_app;
