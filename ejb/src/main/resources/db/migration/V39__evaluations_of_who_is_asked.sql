-- Whoever is asked what became of it, and signs in, says so there as well as by the link in their letter; and is reminded
-- once. See D61.

alter table workshop_follow_up add reminded_at timestamptz;
alter table workshop_evaluation
    add asked_email text not null default '' check (asked_email = lower(asked_email) and length(asked_email) <= 254);
alter table workshop_evaluation alter sacrifices set default '[]';

-- The address of whoever signed in: who is written to there is who they are.
create function app.member_email() returns text
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select m.email from member m where m.firm_id = app.firm_id() and m.id = app.member_id()
$$;

create policy client on workshop_evaluation for select using (firm_id = app.firm_id() and asked_email = app.member_email()
    and workshop_id in (select app.own_workshops()) and party_id in (select app.own_workshop_parties()));
create policy client_answers on workshop_evaluation for update using (firm_id = app.firm_id() and asked_email = app.member_email()
    and workshop_id in (select app.own_workshops()) and party_id in (select app.own_workshop_parties()));

grant update (reminded_at) on workshop_follow_up to counterpart_app;
grant update (asked_email) on workshop_evaluation to counterpart_app;

revoke execute on all functions in schema app from public;
grant execute on function app.member_email() to counterpart_app;
