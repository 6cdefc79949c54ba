-- Whoever is asked on a level of an issue's ladder and does not sign in answers by a link of their own. See D63.

-- Who was asked, or told of the end, by a link. Where it was sent to is not kept here: nobody is shown it.
create table workshop_issue_asked (
    firm_id        uuid not null default app.firm_id() references firm,
    id             uuid not null,
    version        bigint not null default 1,
    workshop_id    uuid not null,
    issue_id       uuid not null,
    party_id       uuid not null,
    level          int not null check (level between 1 and 9),
    name           text not null check (length(name) <= 120),
    acts           boolean not null,                     -- asked to settle it; else told of the end, to read
    contact_id     uuid,                                 -- who they are among the firm's contacts, or only among the invited;
    participant_id uuid,                                 -- both null: somebody the agreement names. The row outlives either
    language       text not null check (language in ('en', 'de', 'es', 'fr')),
    zone           text not null,                        -- IANA: on whose clocks they are told until when
    asked_at       timestamptz not null,
    primary key (firm_id, id),
    unique (firm_id, issue_id, party_id, id),
    check (num_nonnulls(contact_id, participant_id) <= 1),
    foreign key (firm_id, workshop_id, issue_id) references workshop_issue (firm_id, workshop_id, id),
    foreign key (firm_id, workshop_id, party_id) references workshop_party (firm_id, workshop_id, party_id)
);
call app.protect('workshop_issue_asked');
create policy door on workshop_issue_asked to current_user using (true);
create policy door on workshop_issue to current_user using (true);
create policy door on workshop_issue_step to current_user using (true);

-- Where a party acts, one of its people does: a member, or whoever was asked by link, of that issue and that party. Silence
-- is nobody's.
alter table workshop_issue_step
    add asked_id uuid,
    add foreign key (firm_id, issue_id, party_id, asked_id) references workshop_issue_asked (firm_id, issue_id, party_id, id),
    add constraint workshop_issue_step_by_somebody check (
        case when kind = 'SILENCE' then num_nonnulls(party_id, member_id, asked_id) = 0
             when party_id is not null then num_nonnulls(member_id, asked_id) = 1
             else asked_id is null end);

-- What a guest was asked about, as long as they are of the party: not once the contact has left or was shut out, or the
-- participant was taken off the list; and as long as the workshop is open to its clients.
create function app.asked_issue()
    returns table (asked_id uuid, issue_id uuid, workshop_id uuid, workshop_name text, party_id uuid, name text, acts boolean,
                   going_on boolean, language text, zone text)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select a.id, a.issue_id, a.workshop_id, w.name, a.party_id, a.name, a.acts, e.phase <> 'CLOSED', a.language, a.zone
      from workshop_issue_asked a
      join workshop w on w.firm_id = a.firm_id and w.id = a.workshop_id
      join engagement e on e.firm_id = w.firm_id and e.id = w.engagement_id
     where a.firm_id = app.firm_id() and a.id = app.client_id() and app.member_id() is null
       and w.opened_at is not null and e.released_at is not null
       and (a.contact_id is null or exists (
            select from contact c left join member m on m.firm_id = c.firm_id and m.id = c.member_id
             where c.firm_id = a.firm_id and c.id = a.contact_id and c.status = 'ACTIVE'
               and m.status is distinct from 'DEACTIVATED'))
       and (a.participant_id is null or exists (
            select from workshop_participant p where p.firm_id = a.firm_id and p.id = a.participant_id))
$$;

create policy guest on workshop_issue for select using (firm_id = app.firm_id() and id in (select a.issue_id from app.asked_issue() a));
create policy guest on workshop_issue_step for select using (firm_id = app.firm_id()
    and issue_id in (select a.issue_id from app.asked_issue() a));
create policy guest_adds on workshop_issue_step for insert with check (firm_id = app.firm_id()
    and member_id is null and kind not in ('RAISED', 'SILENCE')
    and (issue_id, party_id, asked_id) in (
        select a.issue_id, a.party_id, a.asked_id from app.asked_issue() a where a.acts and a.going_on));

-- For a guest too, who reads neither workshop nor parties: by name, where and on whose clocks.
drop function app.workshop_clocks(uuid);
create function app.workshop_clocks(asked uuid) returns table (party_id uuid, name text, zone text, country text)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select p.party_id, e.name, o.zone, o.country
      from workshop_party p
      join engagement_party e on e.firm_id = p.firm_id and e.id = p.party_id
      join client_organization o on o.firm_id = e.firm_id and o.id = e.organization_id
     where p.firm_id = app.firm_id() and p.workshop_id = asked
       and (app.client_id() is null or asked in (select app.own_workshops())
            or asked in (select a.workshop_id from app.asked_issue() a))
     order by p.place
$$;

-- Looks at all steps and all parties, whoever takes a step: a guest reads no party, and alone would be all of them.
alter function app.issue_goes_step_by_step() security definer set search_path = public, app, pg_temp;

grant select, insert on workshop_issue_asked to counterpart_app;

revoke execute on all functions in schema app from public;
revoke execute on all procedures in schema app from public;
grant execute on function app.asked_issue(), app.workshop_clocks(uuid) to counterpart_app;
