-- Who is invited and signs in says for themselves whether they come, as by the link of their seat. See D64.

create policy door on workshop_reach to current_user using (true);

-- The seats of the client who signed in, one in each workshop that they reach: as the contact they are, or by their address
-- where it is nobody else's. Neither contacts nor addresses are for clients to read.
create function app.own_seats() returns setof uuid
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select distinct on (s.workshop_id) s.id
      from member m
      join engagement_party e on e.firm_id = m.firm_id and e.organization_id = m.client_id
      join workshop_participant s on s.firm_id = e.firm_id and s.party_id = e.id
      join workshop_reach r on r.firm_id = s.firm_id and r.id = s.id
      left join contact c on c.firm_id = s.firm_id and c.id = s.contact_id
     where m.firm_id = app.firm_id() and m.id = app.member_id() and m.client_id = app.client_id()
       and s.workshop_id in (select app.own_workshops())
       and (c.member_id = m.id or c.member_id is null and r.email = m.email)
     order by s.workshop_id, c.member_id, s.id
$$;
create function app.is_own_seat(seat uuid) returns boolean
    language sql stable set search_path = public, app, pg_temp as $$
    select seat in (select app.own_seats())
$$;

-- Nothing but the answer: the trigger that keeps guests to it keeps clients to it too.
create policy own_seat on workshop_participant for update
    using (firm_id = app.firm_id() and id in (select app.own_seats()));

revoke execute on all functions in schema app from public;
grant execute on function app.own_seats(), app.is_own_seat(uuid) to counterpart_app;
