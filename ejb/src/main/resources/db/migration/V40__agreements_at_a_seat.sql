-- A party none of whose people signs in reads the agreement by the links of its seats; its sponsor's waives and accepts. See D62.

-- Who did it: a member, or a participant at their seat, of that very party.
alter table workshop_participant add unique (firm_id, workshop_id, party_id, id);
alter table agreement_waiver
    alter column member_id drop not null,
    add column participant_id uuid,
    add constraint agreement_waiver_of_one check (num_nonnulls(member_id, participant_id) = 1),
    add foreign key (firm_id, workshop_id, party_id, participant_id) references workshop_participant (firm_id, workshop_id, party_id, id);
alter table agreement_acceptance
    alter column member_id drop not null,
    add column participant_id uuid,
    add constraint agreement_acceptance_of_one check (num_nonnulls(member_id, participant_id) = 1),
    add foreign key (firm_id, workshop_id, party_id, participant_id) references workshop_participant (firm_id, workshop_id, party_id, id);

-- How far the parties reach a workshop: SHUT before it and its engagement were opened to them, OVER once that is closed.
create function app.workshop_openness(asked uuid) returns text
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select case when w.opened_at is null or e.released_at is null then 'SHUT' when e.phase = 'CLOSED' then 'OVER' else 'OPEN' end
      from workshop w join engagement e on e.firm_id = w.firm_id and e.id = w.engagement_id
     where w.firm_id = app.firm_id() and w.id = asked and (app.client_id() is null or asked in (select app.own_workshops()))
$$;

-- Where somebody at their seat speaks for their party: its sponsor, in what is open and goes on.
create function app.sponsored_workshops() returns setof uuid
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select s.workshop_id from workshop_participant s
     where s.firm_id = app.firm_id() and s.id = app.client_id() and app.member_id() is null and s.sponsor
       and app.workshop_openness(s.workshop_id) = 'OPEN'
$$;

-- A seat is taken before the workshop is open; the agreement is read at it when those who sign in read it.
drop policy client on agreement_version;
drop policy client on agreement_waiver;
drop policy client on agreement_acceptance;
create policy client on agreement_version for select using (firm_id = app.firm_id()
    and workshop_id in (select app.own_workshops()) and app.workshop_openness(workshop_id) <> 'SHUT');
create policy client on agreement_waiver for select using (firm_id = app.firm_id()
    and workshop_id in (select app.own_workshops()) and app.workshop_openness(workshop_id) <> 'SHUT');
create policy client on agreement_acceptance for select using (firm_id = app.firm_id()
    and workshop_id in (select app.own_workshops()) and app.workshop_openness(workshop_id) <> 'SHUT');

-- Whoever signs in acts as a member; at a seat, as the participant.
drop policy client_withdraws on agreement_waiver;
create policy client_withdraws on agreement_waiver for update using (firm_id = app.firm_id() and app.member_id() is not null
    and workshop_id in (select app.own_workshops()) and party_id in (select app.own_workshop_parties()));
create policy guest_waives on agreement_waiver for insert with check (firm_id = app.firm_id() and app.member_id() is null
    and workshop_id in (select app.sponsored_workshops()) and party_id in (select app.own_workshop_parties())
    and participant_id = app.client_id());
create policy guest_withdraws on agreement_waiver for update using (firm_id = app.firm_id() and app.member_id() is null
    and workshop_id in (select app.sponsored_workshops()) and party_id in (select app.own_workshop_parties()));
create policy guest_accepts on agreement_acceptance for insert with check (firm_id = app.firm_id() and app.member_id() is null
    and workshop_id in (select app.sponsored_workshops()) and party_id in (select app.own_workshop_parties())
    and participant_id = app.client_id());

revoke execute on all functions in schema app from public;
grant execute on function app.workshop_openness(uuid), app.sponsored_workshops() to counterpart_app;
