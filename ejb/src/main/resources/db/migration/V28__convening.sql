-- When a session is planned to end, and what somebody does who came by the link of their own seat: says whether they come.
-- See D49.

alter table workshop_session add ends_at time;           -- null: when its last block does
alter table workshop_session add check (ends_at > begins_at);

-- Whoever sits at the table knows who the others are: the parties of the workshop that their seat is in.
create function app.seat_parties() returns setof uuid
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select p.party_id
      from workshop_participant s
      join workshop_party p on p.firm_id = s.firm_id and p.workshop_id = s.workshop_id
     where s.firm_id = app.firm_id() and s.id = app.client_id() and app.member_id() is null
$$;
drop policy reach on engagement_party;
create policy reach on engagement_party as restrictive for select to counterpart_app
    using (app.client_id() is null or engagement_id in (select app.client_engagements()) or id in (select app.seat_parties()));

-- They read how they are reached themselves, to be shown times on their own clocks, and change one thing: their answer.
create policy own on workshop_reach for select
    using (firm_id = app.firm_id() and id = app.client_id() and app.member_id() is null);
create policy own_answer on workshop_participant for update
    using (firm_id = app.firm_id() and id = app.client_id() and app.member_id() is null);

create function app.guest_only_answers() returns trigger language plpgsql set search_path = public, app, pg_temp as $$
begin
    if app.client_id() is not null
       and (to_jsonb(new) - 'answer' - 'version') is distinct from (to_jsonb(old) - 'answer' - 'version') then
        raise exception 'a guest changes nothing of their seat but the answer';
    end if;
    return new;
end $$;
create trigger guest_only_answers before update on workshop_participant
    for each row execute function app.guest_only_answers();

revoke execute on all functions in schema app from public;
grant execute on function app.seat_parties() to counterpart_app;
