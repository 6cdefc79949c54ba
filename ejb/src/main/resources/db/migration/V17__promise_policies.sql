-- What lists walk through is read by one equality. Policies that allow are joined by "or": with one for the firm's own
-- people beside one for clients and one for guests, the planner expected one row, so it read all of a firm's and sorted
-- them, where an index has them in order. So one policy says of which firm, with "=", and a second, which only takes
-- away, says what clients and guests reach of it. Who sees and writes what stays as it was.

-- Lets clients and guests read the rows of which "reached" is true, beside the firm's own people, who read all of their
-- firm's. For the application's role alone: a policy that takes away would narrow the owner's doors too. Writing stays
-- the firm's own people's, and theirs to whom further policies give it.
create procedure app.read_by_reach(target regclass, reached text) language plpgsql as $$
begin
    execute format('create policy firm_reads on %s for select to counterpart_app using (firm_id = app.firm_id())', target);
    execute format('create policy reach on %s as restrictive for select to counterpart_app
                        using (app.client_id() is null or %s)', target, reached);
    execute format('create policy firm_adds on %s for insert with check (firm_id = app.staff_firm_id())', target);
    execute format('create policy firm_changes on %s for update using (firm_id = app.staff_firm_id())', target);
    execute format('create policy firm_removes on %s for delete using (firm_id = app.staff_firm_id())', target);
    execute format('drop policy firm on %s', target);
end $$;
revoke execute on procedure app.read_by_reach(regclass, text) from public;

drop policy client on promise;
drop policy guest on promise;
call app.read_by_reach('promise', 'giver_party_id in (select app.client_parties())
    or receiver_party_id in (select app.client_parties()) or id = app.client_id()');

drop policy client on engagement;
drop policy client on engagement_party;
drop policy client on engagement_team;
call app.read_by_reach('engagement', 'id in (select app.client_engagements())');
call app.read_by_reach('engagement_party', 'engagement_id in (select app.client_engagements())');
call app.read_by_reach('engagement_team', 'engagement_id in (select app.client_engagements())');
