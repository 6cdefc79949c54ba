-- What lasted, as the parties told it at follow-ups: to all of them once it is released, and no more of what they said. See D60.

drop policy if exists door on workshop_evaluation;
drop policy if exists door on workshop_follow_up;
create policy door on workshop_evaluation to current_user using (true);
create policy door on workshop_follow_up to current_user using (true);

create function app.released_evaluations(asked uuid)
    returns table (party_id uuid, milestone text, done_at timestamptz, lasted text, possible text)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select e.party_id, f.milestone, e.done_at, coalesce(e.answers::jsonb ->> 'lasted', ''), coalesce(e.answers::jsonb ->> 'possible', '')
      from workshop_evaluation e
      join workshop_follow_up f on f.firm_id = e.firm_id and f.id = e.id
     where e.firm_id = app.firm_id() and e.workshop_id = asked and e.done_at is not null and app.member_id() is not null
       and (app.client_id() is null or asked in (select app.own_workshops()))
       and exists (select from output_part o where o.firm_id = app.firm_id() and o.workshop_id = asked and o.part = 'LASTED')
     order by f.due_at, e.party_id
$$;

revoke execute on all functions in schema app from public;
grant execute on function app.released_evaluations(uuid) to counterpart_app;
