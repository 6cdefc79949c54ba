-- Mail that waits to be sent, links for people without a sign-in, and promises with their history.

-- One message to one person. Written in the transaction that has something to say; sent afterwards, by due work.
create table mail (
    firm_id    uuid not null default app.firm_id() references firm,
    id         uuid not null,                            -- the same thing said to the same person has the same id
    version    bigint not null default 1,
    recipient  text not null check (length(recipient) between 3 and 254),
    language   text not null check (language in ('en', 'de', 'es', 'fr')),
    subject    text not null check (length(subject) <= 400),
    body       text not null,                            -- plain text; '' once it is sent
    html       text not null,                            -- the same for those who prefer it; '' once it is sent
    state      text not null default 'WAITING' check (state in ('WAITING', 'SENDING', 'SENT', 'GIVEN_UP')),
    attempts   int not null default 0,
    failure    text not null default '' check (length(failure) <= 300),   -- why the last try failed
    posted_at  timestamptz not null default now(),
    tried_at   timestamptz,
    sent_at    timestamptz,
    primary key (firm_id, id)
);
create index mail_undelivered on mail (firm_id, state, posted_at desc, id);

-- What anybody does, clients and guests too, may cause a message; none of them reads one. Posting it makes the sending
-- due. A message that was posted before is not posted again.
create function app.post_mail(mail_id uuid, mail_to text, mail_language text, mail_subject text, mail_body text, mail_html text,
                              work uuid, moment timestamptz) returns boolean
    language plpgsql volatile security definer set search_path = public, app, pg_temp as $$
begin
    insert into mail (firm_id, id, recipient, language, subject, body, html, posted_at)
    values (app.firm_id(), mail_id, mail_to, mail_language, mail_subject, mail_body, mail_html, moment)
    on conflict do nothing;
    if not found then
        return false;
    end if;
    perform app.schedule_work(work, 'mail.send', mail_id, moment);
    return true;
end $$;

-- A link for somebody without a sign-in: one purpose, one thing. Its secret is kept as a digest only.
create table guest_link (
    firm_id    uuid not null default app.firm_id() references firm,
    id         uuid not null,
    version    bigint not null default 1,
    purpose    text not null check (length(purpose) between 1 and 40),
    subject_id uuid not null,                            -- the one thing that is the guest's whole world
    token_hash text not null check (length(token_hash) = 64),
    expires_at timestamptz not null,
    used_at    timestamptz,
    primary key (firm_id, id)
);
create unique index guest_link_token on guest_link (token_hash);

-- The guests' door: whose link it is, before a firm is known.
create function app.guest(hash text)
    returns table (firm_id uuid, slug text, firm_name text, link_id uuid, purpose text, subject_id uuid, used boolean, expired boolean)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select f.firm_id, f.slug, f.name, l.id, l.purpose, l.subject_id, l.used_at is not null, l.expires_at <= now()
      from guest_link l join firm f on f.firm_id = l.firm_id
     where l.token_hash = hash and f.status = 'ACTIVE'
$$;

-- Binds the transaction to a guest's one thing, and says whether the link still stands.
create function app.bind_guest(firm uuid, link uuid) returns boolean language plpgsql as $$
declare
    thing uuid;
begin
    perform set_config('app.firm_id', firm::text, true),
            set_config('app.member_id', '', true),
            set_config('app.client_id', '', true);
    select l.subject_id into thing
      from guest_link l join firm f on f.firm_id = l.firm_id
     where l.firm_id = firm and l.id = link and l.used_at is null and l.expires_at > now() and f.status = 'ACTIVE';
    if not found then
        perform set_config('app.firm_id', '', true);
        return false;
    end if;
    perform set_config('app.client_id', thing::text, true);
    return true;
end $$;

-- Uses a link up, for whoever came by it: of two who do so at once, one is told that it was used.
create function app.use_link(link uuid) returns boolean
    language plpgsql volatile security definer set search_path = public, app, pg_temp as $$
begin
    update guest_link set used_at = now(), version = version + 1
     where firm_id = app.firm_id() and id = link and subject_id = app.client_id() and used_at is null and expires_at > now();
    return found;
end $$;

-- A promise: who gives it, to whom, what, and when it is due. What was promised never changes; who asks for other terms
-- makes another promise, which takes the place of this one when it is accepted.
create table promise (
    firm_id             uuid not null default app.firm_id() references firm,
    id                  uuid not null,
    version             bigint not null default 1,
    engagement_id       uuid not null,
    giver_party_id      uuid not null,
    giver_member_id     uuid,
    giver_contact_id    uuid,
    giver_name          text not null check (length(giver_name) between 1 and 120),
    giver_email         text not null default '',        -- tells whether a person who signs in is the giver
    receiver_party_id   uuid not null,
    receiver_member_id  uuid,
    receiver_contact_id uuid,
    receiver_name       text not null check (length(receiver_name) between 1 and 120),
    receiver_email      text not null default '',
    text                text not null check (length(text) between 1 and 1000),
    done_when           text not null check (length(done_when) between 1 and 1000),
    due_at              timestamptz not null,
    zone                text not null,                   -- IANA: where it is due at that time of day
    made_in             text not null check (made_in in ('CONTRACT', 'WORKSHOP', 'TALK')),
    replaces_id         uuid,                            -- the promise whose terms it asks to change
    state               text not null default 'OFFERED'
                        check (state in ('OFFERED', 'ACCEPTED', 'KEPT', 'BROKEN', 'RENEGOTIATED', 'RELEASED')),
    settled             boolean not null generated always as (state not in ('OFFERED', 'ACCEPTED')) stored,
    offered_at          timestamptz not null,
    accepted_at         timestamptz,
    settled_at          timestamptz,
    contested_at        timestamptz,
    primary key (firm_id, id),
    foreign key (firm_id, engagement_id) references engagement (firm_id, id),
    foreign key (firm_id, engagement_id, giver_party_id) references engagement_party (firm_id, engagement_id, id),
    foreign key (firm_id, engagement_id, receiver_party_id) references engagement_party (firm_id, engagement_id, id),
    foreign key (firm_id, giver_member_id) references member (firm_id, id),
    foreign key (firm_id, giver_contact_id) references contact (firm_id, id),
    foreign key (firm_id, receiver_member_id) references member (firm_id, id),
    foreign key (firm_id, receiver_contact_id) references contact (firm_id, id),
    foreign key (firm_id, replaces_id) references promise (firm_id, id),
    check (giver_party_id <> receiver_party_id),
    check (num_nonnulls(giver_member_id, giver_contact_id) > 0),
    check (num_nonnulls(receiver_member_id, receiver_contact_id) > 0)
);
-- The board: what is open by when it is due, what is settled the other way round.
create index promise_by_due on promise (firm_id, settled, due_at, id);
create index promise_of_engagement on promise (firm_id, engagement_id, settled, due_at, id);
-- Other terms are asked for once at a time.
create unique index promise_asked_instead on promise (firm_id, replaces_id) where state = 'OFFERED';

-- What became of a promise: who did what, when. Never changed, never deleted.
create table promise_event (
    firm_id    uuid not null default app.firm_id() references firm,
    id         uuid not null,
    version    bigint not null default 1,
    promise_id uuid not null,
    kind       text not null check (kind in
               ('OFFERED', 'ACCEPTED', 'ASKED', 'RENEGOTIATED', 'KEPT', 'BROKEN', 'CONTESTED', 'RELEASED')),
    note       text not null default '' check (length(note) <= 1000),
    party_id   uuid not null,
    member_id  uuid,                                     -- null: somebody who came by a link
    by_name    text not null check (length(by_name) between 1 and 120),
    happened_at timestamptz not null,
    primary key (firm_id, id),
    foreign key (firm_id, promise_id) references promise (firm_id, id),
    foreign key (firm_id, party_id) references engagement_party (firm_id, id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);
create index promise_event_of_promise on promise_event (firm_id, promise_id, happened_at, id);

call app.protect('mail');
call app.protect('guest_link');
call app.protect('promise');
call app.protect('promise_event');
call app.counts_in_editions('promise');

-- Clients see what their own party gave or received, offer in its name and move what is theirs to move; somebody who came
-- by a link sees, and moves, that one promise.
create policy client on promise for select using (firm_id = app.firm_id()
    and (giver_party_id in (select app.client_parties()) or receiver_party_id in (select app.client_parties())));
create policy client_offers on promise for insert with check (firm_id = app.firm_id() and state = 'OFFERED'
    and giver_party_id in (select app.client_parties()));
create policy client_moves on promise for update using (firm_id = app.firm_id()
    and (giver_party_id in (select app.client_parties()) or receiver_party_id in (select app.client_parties())));
create policy guest on promise for select using (firm_id = app.firm_id() and id = app.client_id());
create policy guest_moves on promise for update using (firm_id = app.firm_id() and id = app.client_id());
create policy client on promise_event for select using (firm_id = app.firm_id()
    and promise_id in (select p.id from promise p where p.firm_id = app.firm_id()));
create policy client_tells on promise_event for insert with check (firm_id = app.firm_id()
    and party_id in (select app.client_parties()) and promise_id in (select p.id from promise p where p.firm_id = app.firm_id()));
create policy guest_tells on promise_event for insert with check (firm_id = app.firm_id() and promise_id = app.client_id()
    and party_id = (select p.receiver_party_id from promise p where p.firm_id = app.firm_id() and p.id = app.client_id()));

-- Who of whom can promise something in an engagement: the firm's team (and its VPs), and the people of its client
-- organisations. Clients see of other organisations only who signs in.
drop policy if exists door on contact;
drop policy if exists door on engagement_team;
drop policy if exists door on consultant;
drop policy if exists door on mail;
drop policy if exists door on guest_link;
create policy door on contact to current_user using (true);
create policy door on engagement_team to current_user using (true);
create policy door on consultant to current_user using (true);
create policy door on mail to current_user using (true);
create policy door on guest_link to current_user using (true);

create function app.people_of(engaged uuid)
    returns table (party_id uuid, member_id uuid, contact_id uuid, name text, email text, language text, zone text)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    with party as materialized (
        select p.id, p.organization_id from engagement_party p
         where p.firm_id = app.firm_id() and p.engagement_id = engaged
           and (app.client_id() is null or engaged in (select app.client_engagements()))
    )
    select p.id, m.id, null::uuid, coalesce(t.name, m.name), m.email, m.language, c.zone
      from party p
      join member m on m.firm_id = app.firm_id() and m.client_id is null and m.status <> 'DEACTIVATED'
      left join engagement_team t on t.firm_id = m.firm_id and t.engagement_id = engaged and t.member_id = m.id
      left join consultant c on c.firm_id = m.firm_id and c.member_id = m.id
     where p.organization_id is null
       and (t.id is not null or (app.client_id() is null and m.roles like 'VP%'))
    union all
    select p.id, m.id, c.id, c.name, c.email, c.language, c.zone
      from party p
      join contact c on c.firm_id = app.firm_id() and c.organization_id = p.organization_id and c.status = 'ACTIVE'
      left join member m on m.firm_id = c.firm_id and m.id = c.member_id and m.status <> 'DEACTIVATED'
     where app.client_id() is null or m.id is not null
    union all
    select p.id, m.id, null, m.name, m.email, m.language, null
      from party p
      join member m on m.firm_id = app.firm_id() and m.client_id = p.organization_id and m.status <> 'DEACTIVATED'
     where not exists (select from contact c where c.firm_id = m.firm_id and c.member_id = m.id)
$$;

grant select, update on mail to counterpart_app;            -- posted by app.post_mail alone
grant select, insert on guest_link to counterpart_app;
grant select, insert on promise, promise_event to counterpart_app;
-- What was promised, by whom, to whom and until when, the database keeps as it was said.
grant update (version, state, accepted_at, settled_at, contested_at) on promise to counterpart_app;

revoke execute on all functions in schema app from public;
grant execute on function app.post_mail(uuid, text, text, text, text, text, uuid, timestamptz), app.guest(text),
    app.bind_guest(uuid, uuid), app.use_link(uuid), app.people_of(uuid) to counterpart_app;
