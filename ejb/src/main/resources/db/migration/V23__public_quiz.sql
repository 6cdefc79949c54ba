-- The public quiz: addresses that a firm gives out, answers that are nobody's, and who left an address of their own. See D46.

-- One public address. Whoever comes by it is a guest whose one thing it is.
create table quiz_link (
    firm_id       uuid not null default app.firm_id() references firm,
    id            uuid not null,
    version       bigint not null default 1,
    slug          text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 60),
    version_id    uuid not null,
    guest_link_id uuid not null,                         -- nobody knows its secret: the way in is the address
    title         text not null check (length(title) between 1 and 120),
    greeting      text not null default '' check (length(greeting) <= 2000),
    asks_contact  boolean not null default false,
    open          boolean not null default true,
    form_key      bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()),   -- signs its forms, on every node
    changed_at    timestamptz not null default now(),
    primary key (firm_id, id),
    unique (firm_id, slug),
    foreign key (firm_id, version_id) references instrument_version (firm_id, id),
    foreign key (firm_id, guest_link_id) references guest_link (firm_id, id)
);

-- What somebody answered, for them to come back to: no name, no address, a day and no time. Its secret is kept as a
-- digest only; who does not have it reads nothing.
create table quiz_result (
    firm_id    uuid not null default app.firm_id() references firm,
    id         uuid not null,                            -- made from the form, so that one form is taken once
    token_hash text not null check (length(token_hash) = 64),
    link_id    uuid not null,
    version_id uuid not null,
    answers    smallint[] not null,
    language   text not null check (language in ('en', 'de', 'es', 'fr')),
    taken_on   date not null default (now() at time zone 'UTC')::date,
    primary key (firm_id, id),
    unique (firm_id, token_hash),
    foreign key (firm_id, link_id) references quiz_link (firm_id, id),
    foreign key (firm_id, version_id) references instrument_version (firm_id, id)
);
create index quiz_result_of_link on quiz_result (firm_id, link_id, taken_on);

-- Who left an address, with the words they agreed to. Their result is not tied to it, unless they agreed to that too.
create table quiz_contact (
    firm_id      uuid not null default app.firm_id() references firm,
    id           uuid not null,
    version      bigint not null default 1,
    link_id      uuid not null,
    name         text not null check (length(name) between 1 and 120),
    email        text not null check (length(email) between 3 and 254),
    language     text not null check (language in ('en', 'de', 'es', 'fr')),
    consent      text not null check (length(consent) between 1 and 2000),   -- the words, as they were shown
    result_token text,                                   -- opens the result: only with consent of its own
    consented_at timestamptz not null default now(),
    primary key (firm_id, id),
    foreign key (firm_id, link_id) references quiz_link (firm_id, id)
);
create index quiz_contact_newest on quiz_contact (firm_id, link_id, consented_at desc, id);

call app.protect('quiz_link');
call app.protect_privately('quiz_result');
call app.protect('quiz_contact');
create policy door on quiz_link to current_user using (true);
create policy door on quiz_result to current_user using (true);
create policy door on quiz_contact to current_user using (true);

-- The visitors' door: whose link it is, by the two names in its address, before a firm is known.
create function app.visitor(firm_slug text, quiz_slug text)
    returns table (firm_id uuid, slug text, firm_name text, link_id uuid, purpose text, subject_id uuid, used boolean, expired boolean)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select f.firm_id, f.slug, f.name, g.id, g.purpose, g.subject_id, g.used_at is not null, g.expires_at <= now()
      from firm f
      join quiz_link l on l.firm_id = f.firm_id and l.slug = quiz_slug
      join guest_link g on g.firm_id = l.firm_id and g.id = l.guest_link_id
     where f.slug = firm_slug and f.status = 'ACTIVE'
$$;

-- What a visitor is asked; the document only if the caller does not know that one yet.
create function app.public_quiz(known text) returns table (title text, greeting text, asks_contact boolean, open boolean, form_key bytea,
        version_id uuid, digest text, document text)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select l.title, l.greeting, l.asks_contact, l.open, l.form_key, v.id, v.digest,
           case when v.digest is distinct from known then v.document end
      from quiz_link l join instrument_version v on v.firm_id = l.firm_id and v.id = l.version_id
     where l.firm_id = app.firm_id() and l.id = app.client_id() and app.member_id() is null
$$;

-- Takes one form's answers once: SENT; sent before: SAME, or OTHER if those were other answers; or why not: UNKNOWN,
-- CLOSED, CHANGED. Of two that are sent at once, one is taken.
create function app.send_public(sheet uuid, hash text, of_version uuid, given smallint[], tag text) returns text
    language plpgsql volatile security definer set search_path = public, app, pg_temp as $$
declare
    link   record;
    before record;
begin
    select l.id, l.open, l.version_id into link
      from quiz_link l where l.firm_id = app.firm_id() and l.id = app.client_id() and app.member_id() is null;
    if not found then
        return 'UNKNOWN';
    end if;
    if link.open and link.version_id = of_version then
        insert into quiz_result (firm_id, id, token_hash, link_id, version_id, answers, language)
        values (app.firm_id(), sheet, hash, link.id, of_version, given, tag) on conflict do nothing;
        if found then
            perform app.file_sheet(of_version, null, null, 'PUBLIC', given);
            return 'SENT';
        end if;
    end if;
    select r.answers = given as same into before
      from quiz_result r where r.firm_id = app.firm_id() and r.id = sheet and r.link_id = link.id;
    return case when found then case when before.same then 'SAME' else 'OTHER' end
                when not link.open then 'CLOSED' else 'CHANGED' end;
end $$;

-- A result, for whoever has its secret.
create function app.public_result(hash text, known text, contact uuid) returns table (title text, language text, taken_on date,
        answers smallint[], asks_contact boolean, contact_left boolean, digest text, document text)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select l.title, r.language, r.taken_on, r.answers, l.asks_contact,
           exists (select from quiz_contact c where c.firm_id = r.firm_id and c.id = contact and c.link_id = r.link_id), v.digest,
           case when v.digest is distinct from known then v.document end
      from quiz_result r
      join quiz_link l on l.firm_id = r.firm_id and l.id = r.link_id
      join instrument_version v on v.firm_id = r.firm_id and v.id = r.version_id
     where r.firm_id = app.firm_id() and r.link_id = app.client_id() and app.member_id() is null and r.token_hash = hash
$$;

-- Keeps the address of whoever has a result's secret, in place of one left before: SENT, or UNKNOWN, CLOSED.
create function app.leave_contact(contact uuid, hash text, who text, address text, tag text, agreed text, token text) returns text
    language plpgsql volatile security definer set search_path = public, app, pg_temp as $$
declare
    asks boolean;
begin
    select l.asks_contact into asks
      from quiz_result r join quiz_link l on l.firm_id = r.firm_id and l.id = r.link_id
     where r.firm_id = app.firm_id() and r.link_id = app.client_id() and app.member_id() is null and r.token_hash = hash;
    if not found then
        return 'UNKNOWN';
    elsif not asks then
        return 'CLOSED';
    end if;
    insert into quiz_contact as c (firm_id, id, link_id, name, email, language, consent, result_token)
    values (app.firm_id(), contact, app.client_id(), who, address, tag, agreed, token)
    on conflict (firm_id, id) do update
       set version = c.version + 1, name = who, email = address, language = tag, consent = agreed, result_token = token, consented_at = now()
     where c.link_id = app.client_id();
    return 'SENT';
end $$;

-- Takes an address back: as easily as it was left.
create function app.take_contact_back(contact uuid, hash text) returns boolean
    language plpgsql volatile security definer set search_path = public, app, pg_temp as $$
begin
    delete from quiz_contact c using quiz_result r
     where r.firm_id = app.firm_id() and r.link_id = app.client_id() and app.member_id() is null and r.token_hash = hash
       and c.firm_id = r.firm_id and c.link_id = r.link_id and c.id = contact;
    return found;
end $$;

-- How many answered, for the firm's own people: a number is all they get.
create function app.public_counts() returns table (link_id uuid, answered bigint)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select r.link_id, count(*) from quiz_result r
     where r.firm_id = app.firm_id() and app.client_id() is null and app.member_id() is not null
     group by r.link_id
$$;

-- Forgets results that were kept long enough, for due work alone; says how many.
create function app.forget_results(before date) returns bigint
    language plpgsql volatile security definer set search_path = public, app, pg_temp as $$
declare
    forgotten bigint := 0;
begin
    if app.member_id() is null and app.client_id() is null then
        delete from quiz_result where firm_id = app.firm_id() and taken_on < before;
        get diagnostics forgotten = row_count;
    end if;
    return forgotten;
end $$;

-- The key of its forms is none of what anybody reads of a link.
grant select (firm_id, id, version, slug, version_id, guest_link_id, title, greeting, asks_contact, open, changed_at) on quiz_link to counterpart_app;
grant insert (firm_id, id, version, slug, version_id, guest_link_id, title, greeting, asks_contact, open, changed_at) on quiz_link to counterpart_app;
grant update (version, version_id, title, greeting, asks_contact, open, changed_at) on quiz_link to counterpart_app;
grant select, delete on quiz_contact to counterpart_app;    -- erased on request; written at the visitors' door alone

revoke execute on all functions in schema app from public;
grant execute on function app.visitor(text, text), app.public_quiz(text), app.send_public(uuid, text, uuid, smallint[], text),
    app.public_result(text, text, uuid), app.leave_contact(uuid, text, text, text, text, text, text),
    app.take_contact_back(uuid, text), app.public_counts(), app.forget_results(date) to counterpart_app;
