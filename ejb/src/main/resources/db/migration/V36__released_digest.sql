-- What was heard before a workshop, to its parties: once it is released, the themes that the small-group rule carries, what
-- was said of each in no order, and nothing of whom. To everybody who reads it the same. See D60.

create policy door on output_part to current_user using (true);

create function app.released_digest(asked uuid) returns table (theme text, words text, quotes text[])
    language sql volatile security definer set search_path = public, app, pg_temp as $$
    select t.name, t.words, array_agg(h.text order by random())
      from prework_theme t
      join app.theme_holders(asked) h on h.theme_id = t.id and h.told
     where t.firm_id = app.firm_id() and app.member_id() is not null
       and (app.client_id() is null or asked in (select app.own_workshops()))
       and exists (select from output_part o where o.firm_id = app.firm_id() and o.workshop_id = asked and o.part = 'DIGEST')
     group by t.firm_id, t.id, t.name, t.words
    having app.theme_carries(count(distinct h.person), count(distinct h.party_id), bool_and(h.consented))
     order by lower(t.name)
$$;

revoke execute on all functions in schema app from public;
grant execute on function app.released_digest(uuid) to counterpart_app;
