-- Who may not write a row at all is told so before anybody looks whether a gate is open: the gates are asked after the policies.
drop trigger full_lists on territory_board;
drop trigger what_stands on sacrifice_mark;
drop trigger gate on agreement_acceptance;
create trigger full_lists after insert on territory_board for each row execute function app.show_full_lists();
create trigger what_stands after insert on sacrifice_mark for each row execute function app.mark_what_stands();
create trigger gate after insert on agreement_acceptance for each row execute function app.keep_agreement_gate();

create or replace function app.keep_history() returns trigger language plpgsql as $$
begin
    raise exception '% is history', tg_table_name using errcode = 'restrict_violation';
end $$;

-- Whose something is, nobody changes.
revoke update on territory_line, sacrifice from counterpart_app;
grant update (version, ground, kind, holding, holder_id, note) on territory_line to counterpart_app;
grant update (version, wording, what, purpose, cost, due_on, member_name, worded_at, withdrawn_at) on sacrifice to counterpart_app;
