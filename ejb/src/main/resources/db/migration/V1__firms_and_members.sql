-- Firms and their members, and the six nets' share of the database.
--
-- Two roles: the owner (runs this file) and counterpart_app (the application; owns nothing, bypasses nothing).
-- Every table carries firm_id first in its primary key and in every foreign key, forces row-level security, and
-- denies clients and guests unless its own policy says how they may reach it.

create schema app;
grant usage on schema app, public to counterpart_app;

-- Who the current transaction works for. "nullif" because a setting made for one transaction is '' in the next.
create function app.firm_id() returns uuid language sql stable parallel safe
    as $$ select nullif(current_setting('app.firm_id', true), '')::uuid $$;
create function app.member_id() returns uuid language sql stable parallel safe
    as $$ select nullif(current_setting('app.member_id', true), '')::uuid $$;
-- The client organisation (or the guest's one thing) that limits the transaction; null for the firm's own people.
create function app.client_id() returns uuid language sql stable parallel safe
    as $$ select nullif(current_setting('app.client_id', true), '')::uuid $$;

create table firm (
    firm_id    uuid primary key,
    slug       text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,39}$'),
    name       text not null check (length(name) between 1 and 120),
    status     text not null default 'ACTIVE' check (status in ('ACTIVE', 'SUSPENDED')),
    created_at timestamptz not null default now()
);

create table client_organization (
    firm_id uuid not null default app.firm_id() references firm,
    id      uuid not null,
    version bigint not null default 1,
    name    text not null check (length(name) between 1 and 120),
    primary key (firm_id, id)
);

create table member (
    firm_id    uuid not null default app.firm_id() references firm,
    id         uuid not null,
    version    bigint not null default 1,
    subject    text,                                    -- Keycloak's "sub"; null until the account is made
    email      text not null check (email = lower(email)),
    name       text not null check (length(name) between 1 and 120),
    language   text not null default 'en',
    roles      text not null check (roles in ('VP', 'CONSULTANT', 'VP CONSULTANT', 'CLIENT')),
    status     text not null check (status in ('INVITED', 'ACTIVE', 'DEACTIVATED')),
    client_id  uuid,
    invited_at timestamptz not null,
    joined_at  timestamptz,
    primary key (firm_id, id),
    unique (firm_id, email),
    unique (firm_id, subject),
    foreign key (firm_id, client_id) references client_organization (firm_id, id),
    -- Without an organisation a client would count as the firm's own: the database refuses such a row.
    check ((roles = 'CLIENT') = (client_id is not null))
);
create index member_subject on member (subject);

-- What is due later: which firm, when, what kind, about which row. Never content.
create table due_work (
    firm_id      uuid not null default app.firm_id() references firm,
    id           uuid not null,
    version      bigint not null default 1,
    kind         text not null,
    subject_id   uuid not null,
    due_at       timestamptz not null,
    attempts     int not null default 0,
    primary key (firm_id, id),
    unique (firm_id, kind, subject_id)
);
create index due_work_due on due_work (due_at);

-- A request that creates, once carried out under an Idempotency-Key.
create table handled_request (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,                          -- made from the member and the key
    version     bigint not null default 1,
    member_id   uuid not null,
    fingerprint text not null,
    result_id   uuid not null,
    handled_at  timestamptz not null,
    primary key (firm_id, id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);
create index handled_request_age on handled_request (firm_id, member_id, handled_at);

-- Who did what to which row. Written by triggers, so that nothing can forget it; column names only, no content.
create table audit_entry (
    firm_id   uuid not null references firm,
    id        uuid not null default uuidv7(),
    at        timestamptz not null default now(),
    member_id uuid,                                     -- null: the firm's system member
    entity    text not null,
    row_id    uuid not null,
    action    text not null check (action in ('INSERT', 'UPDATE', 'DELETE')),
    changed   text not null default '',                 -- names of the changed columns, space between
    primary key (firm_id, id)
);
create index audit_entry_row on audit_entry (firm_id, row_id, id);

create function app.audit() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
    before jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
    after  jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
    this   jsonb := case when tg_op = 'DELETE' then before else after end;
begin
    insert into audit_entry (firm_id, member_id, entity, row_id, action, changed)
    values ((this ->> 'firm_id')::uuid, app.member_id(), tg_table_name, (this ->> 'id')::uuid, tg_op,
            coalesce((select string_agg(key, ' ' order by key) from jsonb_each(this)
                      where tg_op = 'UPDATE' and key <> 'version' and before -> key is distinct from after -> key), ''));
    return null;
end $$;

-- The nets for one table: forced row-level security; the firm's own people only; optionally an audit trail.
create procedure app.protect(target regclass, audited boolean default true) language plpgsql as $$
begin
    execute format('alter table %s enable row level security, force row level security', target);
    execute format('create policy firm on %s using (firm_id = app.firm_id() and app.client_id() is null)', target);
    if audited then
        execute format('create trigger audit after insert or update or delete on %s for each row execute function app.audit()', target);
    end if;
end $$;

call app.protect('firm', false);
call app.protect('client_organization');
call app.protect('member');
call app.protect('due_work', false);
call app.protect('handled_request', false);
call app.protect('audit_entry', false);

grant select on firm to counterpart_app;
grant select, insert, update, delete on client_organization, member, due_work, handled_request to counterpart_app;
grant select on audit_entry to counterpart_app;      -- append-only: the trigger alone writes
revoke delete on member from counterpart_app;        -- members are deactivated, never deleted

-- The door: the few questions that must be answered before a firm is known. They run as the owner, which these
-- policies (for the owner alone) let see across firms.
create policy door on firm to current_user using (true);
create policy door on client_organization to current_user using (true);
create policy door on member to current_user using (true);
create policy door on due_work to current_user using (true);
create policy door on audit_entry to current_user using (true);

-- Lets a person into a firm: nothing comes back unless the firm and the membership are active. Entering for the
-- first time turns an invitation into an active membership.
create function app.enter(firm_slug text, person text)
    returns table (firm_id uuid, firm_name text, member_id uuid, member_name text, email text, roles text, client_id uuid)
    language plpgsql security definer set search_path = public, app, pg_temp as $$
#variable_conflict use_column
begin
    update member m set status = 'ACTIVE', joined_at = now(), version = m.version + 1
     from firm f
     where f.slug = firm_slug and f.status = 'ACTIVE'
       and m.firm_id = f.firm_id and m.subject = person and m.status = 'INVITED';
    return query
        select f.firm_id, f.name, m.id, m.name, m.email, m.roles, m.client_id
          from firm f join member m on m.firm_id = f.firm_id
         where f.slug = firm_slug and f.status = 'ACTIVE' and m.subject = person and m.status = 'ACTIVE';
end $$;

-- The firms a person may enter.
create function app.memberships(person text)
    returns table (slug text, firm_name text, roles text)
    language sql stable security definer set search_path = public, app, pg_temp as $$
        select f.slug, f.name, m.roles
          from firm f join member m on m.firm_id = f.firm_id
         where m.subject = person and f.status = 'ACTIVE' and m.status in ('INVITED', 'ACTIVE')
         order by f.name
$$;

-- Binds the transaction to a firm and a member, and says whether that membership still stands as it was entered.
-- Not security definer: from its second statement on it sees only what the member sees.
create function app.bind(firm uuid, person uuid, entered_roles text) returns boolean
    language plpgsql as $$
declare
    organization uuid;
begin
    perform set_config('app.firm_id', firm::text, true),
            set_config('app.member_id', person::text, true),
            set_config('app.client_id', '', true);
    select m.client_id into organization
      from member m join firm f on f.firm_id = m.firm_id
     where m.firm_id = firm and m.id = person and m.status = 'ACTIVE' and m.roles = entered_roles and f.status = 'ACTIVE';
    if not found then
        perform set_config('app.firm_id', '', true), set_config('app.member_id', '', true);
        return false;
    end if;
    perform set_config('app.client_id', coalesce(organization::text, ''), true);
    return true;
end $$;

-- The same for due work, which no person does.
create function app.bind_system(firm uuid) returns boolean language plpgsql as $$
begin
    perform set_config('app.firm_id', firm::text, true),
            set_config('app.member_id', '', true),
            set_config('app.client_id', '', true);
    if not exists (select from firm f where f.firm_id = firm and f.status = 'ACTIVE') then
        perform set_config('app.firm_id', '', true);
        return false;
    end if;
    return true;
end $$;

-- Hands out due work of all firms, each piece to one worker: taking it moves it on by a growing pause, so that a
-- worker that dies or fails leaves it to be tried again; the one that succeeds deletes it.
create function app.take_due_work(most int)
    returns table (firm_id uuid, slug text, firm_name text, id uuid, kind text, subject_id uuid)
    language sql volatile security definer set search_path = public, app, pg_temp as $$
    update due_work w
       set attempts = w.attempts + 1,
           due_at = now() + least(interval '1 hour', interval '15 seconds' * 2 ^ least(w.attempts, 10))
      from (select d.firm_id, d.id, f.slug, f.name from due_work d join firm f on f.firm_id = d.firm_id
             where d.due_at <= now() and f.status = 'ACTIVE'
             order by d.due_at limit most for update of d skip locked) due
     where w.firm_id = due.firm_id and w.id = due.id
    returning w.firm_id, due.slug, due.name, w.id, w.kind, w.subject_id
$$;

-- The newest migration that ran, for the application's start and readiness check.
create function app.schema_version() returns text
    language sql stable security definer set search_path = public, pg_temp as $$
    select version from flyway_schema_history where success and version is not null order by installed_rank desc limit 1
$$;

revoke execute on all functions in schema app from public;
revoke execute on all procedures in schema app from public;
grant execute on function app.firm_id(), app.member_id(), app.client_id(), app.enter(text, text), app.memberships(text),
    app.bind(uuid, uuid, text), app.bind_system(uuid), app.take_due_work(int), app.schema_version() to counterpart_app;
