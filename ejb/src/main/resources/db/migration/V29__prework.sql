-- Pre-work: everybody who is invited is phoned and listened to. That and how long is the firm's to see; what was said is
-- its interviewer's, the facilitators', or everybody's without a name, as each note says. See D51, D52.

-- Of one participant, whose id it has; several calls count as one.
create table interview (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,
    version     bigint not null default 1,
    workshop_id uuid not null,
    member_id   uuid,                                    -- who listens; null: nobody yet
    planned_at  timestamptz,
    began_at    timestamptz,                             -- since when somebody listens; null: nobody does now
    held_at     timestamptz,                             -- when they were listened to last; null: not yet
    minutes     int not null default 0 check (minutes between 0 and 1440),
    changed_at  timestamptz not null,
    primary key (firm_id, id),
    unique (firm_id, workshop_id, id),
    foreign key (firm_id, workshop_id, id) references workshop_participant (firm_id, workshop_id, id),
    foreign key (firm_id, member_id) references member (firm_id, id),
    check ((held_at is null) = (minutes = 0))
);
create index interview_of_member on interview (firm_id, member_id);

-- What its author wrote under one question of the guide.
create table interview_note (
    firm_id      uuid not null default app.firm_id() references firm,
    id           uuid not null,
    version      bigint not null default 1,
    workshop_id  uuid not null,
    interview_id uuid not null,
    member_id    uuid not null,                          -- the author
    question     text not null check (question ~ '^[A-Z][A-Z_]{1,39}$'),
    visibility   text not null check (visibility in ('INTERVIEWER', 'FACILITATORS', 'UNATTRIBUTED')),
    text         text not null check (length(text) <= 8000),
    consented    boolean not null default false,         -- the speaker agrees to it being told however few hold it
    saved_at     timestamptz not null,
    primary key (firm_id, id),
    unique (firm_id, workshop_id, id),
    unique (firm_id, interview_id, question, member_id),
    foreign key (firm_id, workshop_id, interview_id) references interview (firm_id, workshop_id, id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);
create index interview_note_of_workshop on interview_note (firm_id, workshop_id, visibility);

-- What facilitators hear more than once, in words of theirs.
create table prework_theme (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,
    version     bigint not null default 1,
    workshop_id uuid not null,
    name        text not null check (length(name) between 1 and 160),
    words       text not null default '' check (length(words) <= 4000),
    primary key (firm_id, id),
    unique (firm_id, workshop_id, id),
    foreign key (firm_id, workshop_id) references workshop (firm_id, id)
);

-- Which notes hold a theme. Apart from the note, so that sorting never comes in the way of writing.
create table theme_note (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,                           -- the note's: it holds one theme
    version     bigint not null default 1,
    workshop_id uuid not null,
    theme_id    uuid not null,
    told        boolean not null default false,          -- whether the digest may tell it; set by app.tell_digest alone
    primary key (firm_id, id),
    foreign key (firm_id, workshop_id, id) references interview_note (firm_id, workshop_id, id),
    foreign key (firm_id, workshop_id, theme_id) references prework_theme (firm_id, workshop_id, id)
);
create index theme_note_of_theme on theme_note (firm_id, workshop_id, theme_id);

call app.protect('interview');
call app.protect_privately('interview_note');
call app.protect_privately('prework_theme');
call app.protect_privately('theme_note');
create trigger audit after insert or update or delete on prework_theme for each row execute function app.audit();

create policy door on interview_note to current_user using (true);
create policy door on prework_theme to current_user using (true);
create policy door on theme_note to current_user using (true);

-- An interviewer's own are the author's alone; whoever facilitates no longer keeps what they wrote, and adds nothing.
create policy own on interview_note
    using (firm_id = app.firm_id() and app.client_id() is null and member_id = app.member_id())
    with check (firm_id = app.firm_id() and app.client_id() is null and member_id = app.member_id()
                and workshop_id in (select app.facilitated_workshops()));
create policy shared on interview_note for select
    using (firm_id = app.firm_id() and app.client_id() is null and visibility in ('FACILITATORS', 'UNATTRIBUTED')
           and workshop_id in (select app.facilitated_workshops()));
create policy shared on prework_theme
    using (firm_id = app.firm_id() and app.client_id() is null and workshop_id in (select app.facilitated_workshops()));
create policy shared on theme_note
    using (firm_id = app.firm_id() and app.client_id() is null and workshop_id in (select app.facilitated_workshops()))
    with check (firm_id = app.firm_id() and app.client_id() is null and workshop_id in (select app.facilitated_workshops())
                and id in (select n.id from interview_note n where n.visibility = 'UNATTRIBUTED'));

-- A note that is no longer to be shared holds no theme any more; one that moves to another theme was not told of it.
create function app.unshare_note() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
    delete from theme_note t where t.firm_id = new.firm_id and t.id = new.id;
    return null;
end $$;
create trigger unshare after update of visibility on interview_note for each row
    when (new.visibility <> 'UNATTRIBUTED' and old.visibility = 'UNATTRIBUTED') execute function app.unshare_note();
create function app.theme_untold() returns trigger language plpgsql set search_path = public, app, pg_temp as $$
begin
    new.told := false;
    return new;
end $$;
create trigger untold before update of theme_id on theme_note for each row
    when (new.theme_id <> old.theme_id) execute function app.theme_untold();

-- The small-group rule, over those who hold a theme: three people of two parties, or every speaker consents.
create function app.theme_carries(people bigint, parties bigint, consented boolean) returns boolean
    language sql immutable parallel safe
    as $$ select people >= 3 and parties >= 2 or coalesce(consented, false) $$;

-- What of a workshop's notes holds a theme and may be shared; for the functions below alone.
create function app.theme_holders(asked uuid)
    returns table (id uuid, theme_id uuid, told boolean, person uuid, party_id uuid, consented boolean, text text)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select t.id, t.theme_id, t.told, n.interview_id, p.party_id, n.consented, n.text
      from theme_note t
      join interview_note n on n.firm_id = t.firm_id and n.id = t.id
      join workshop_participant p on p.firm_id = n.firm_id and p.id = n.interview_id
     where t.firm_id = app.firm_id() and t.workshop_id = asked and n.visibility = 'UNATTRIBUTED' and n.text <> ''
$$;

-- Tells what may be told from now on: what waits of a theme at once, and only if it satisfies the rule by itself, so that
-- two digests, one after the other, cannot be subtracted. For facilitators. Answers how many notes were added.
create function app.tell_digest(asked uuid) returns int
    language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
    added int;
begin
    if app.client_id() is not null or asked not in (select app.facilitated_workshops()) then
        return 0;
    end if;
    update theme_note t set told = true, version = t.version + 1
     where t.firm_id = app.firm_id() and t.id in (
        select h.id from app.theme_holders(asked) h
         where not h.told and h.theme_id in (
            select w.theme_id from app.theme_holders(asked) w where not w.told group by w.theme_id
            having app.theme_carries(count(distinct w.person), count(distinct w.party_id), bool_and(w.consented))));
    get diagnostics added = row_count;
    return added;
end $$;

-- What everybody of the firm reads: themes that as many still hold, what was said of each in no order, and nothing of whom.
create function app.prework_digest(asked uuid) returns table (theme text, words text, quotes text[])
    language sql volatile security definer set search_path = public, app, pg_temp as $$
    select t.name, t.words, array_agg(h.text order by random())
      from prework_theme t
      join app.theme_holders(asked) h on h.theme_id = t.id and h.told
     where t.firm_id = app.firm_id() and app.client_id() is null and app.member_id() is not null
     group by t.firm_id, t.id, t.name, t.words
    having app.theme_carries(count(distinct h.person), count(distinct h.party_id), bool_and(h.consented))
     order by lower(t.name)
$$;

grant select, insert on interview, interview_note to counterpart_app;
grant update (version, member_id, planned_at, began_at, held_at, minutes, changed_at) on interview to counterpart_app;
grant update (version, visibility, text, consented, saved_at) on interview_note to counterpart_app;
grant select, insert, update, delete on prework_theme to counterpart_app;
grant select, delete on theme_note to counterpart_app;
grant insert (firm_id, id, version, workshop_id, theme_id), update (version, theme_id) on theme_note to counterpart_app;

revoke execute on all functions in schema app from public;
revoke execute on all procedures in schema app from public;
grant execute on function app.tell_digest(uuid), app.prework_digest(uuid) to counterpart_app;
