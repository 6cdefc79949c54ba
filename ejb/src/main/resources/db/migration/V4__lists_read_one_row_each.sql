-- A list reads one row for each line it shows, in the order of an index.

-- The policies ask one question with "=", so that the planner knows what it costs and asks it once for a statement,
-- not once for a row. With "... and app.client_id() is null" beside it, it expected one row and sorted all of them.
create function app.staff_firm_id() returns uuid language sql stable parallel safe
    as $$ select case when app.client_id() is null then app.firm_id() end $$;
revoke execute on function app.staff_firm_id() from public;
grant execute on function app.staff_firm_id() to counterpart_app;

create or replace procedure app.protect(target regclass, audited boolean default true) language plpgsql as $$
begin
    execute format('alter table %s enable row level security, force row level security', target);
    execute format('create policy firm on %s using (firm_id = app.staff_firm_id())', target);
    if audited then
        execute format('create trigger audit after insert or update or delete on %s for each row execute function app.audit()', target);
    end if;
end $$;

do $$
declare
    protected regclass;
begin
    for protected in select polrelid from pg_policy where polname = 'firm' loop
        execute format('alter policy firm on %s using (firm_id = app.staff_firm_id())', protected);
    end loop;
end $$;

alter table consultant
    add language_lines   text not null default '',      -- "pt-BR C2" and so on, best first: consultant_language as a list shows it
    add speciality_lines text not null default '';

-- The owner is bound by the policies too, so the rows are reached firm by firm.
do $$
declare
    one uuid;
begin
    for one in select firm_id from firm loop
        perform set_config('app.firm_id', one::text, true);
        update consultant c set
            language_lines = coalesce((select string_agg(l.tag || ' ' || l.level, E'\n' order by l.level desc, l.tag)
                                         from consultant_language l where l.consultant_id = c.id), ''),
            speciality_lines = coalesce((select string_agg(s.speciality, E'\n' order by s.speciality)
                                           from consultant_speciality s where s.consultant_id = c.id), '');
    end loop;
    perform set_config('app.firm_id', '', true);
end $$;

-- The status is not in it: "has not left" is no equality, and would cost the order.
drop index consultant_name;
create index consultant_name on consultant (firm_id, lower(name), id);

-- Entering is asked on every call: look first, and take up an invitation only where nobody was found.
create or replace function app.enter(firm_slug text, person text)
    returns table (firm_id uuid, firm_name text, member_id uuid, member_name text, email text, roles text, client_id uuid)
    language plpgsql security definer set search_path = public, app, pg_temp as $$
#variable_conflict use_column
begin
    for attempt in 1..2 loop
        return query
            select f.firm_id, f.name, m.id, m.name, m.email, m.roles, m.client_id
              from firm f join member m on m.firm_id = f.firm_id
             where f.slug = firm_slug and f.status = 'ACTIVE' and m.subject = person and m.status = 'ACTIVE';
        exit when found;
        update member m set status = 'ACTIVE', joined_at = now(), version = m.version + 1
         from firm f
         where f.slug = firm_slug and f.status = 'ACTIVE'
           and m.firm_id = f.firm_id and m.subject = person and m.status = 'INVITED';
        exit when not found;
    end loop;
end $$;
