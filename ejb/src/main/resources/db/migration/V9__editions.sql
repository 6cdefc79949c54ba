-- A firm's edition goes up with every transaction that changes what its lists show. Whoever enters is told it, so that
-- a node may answer again what it answered under the same edition, without asking the database more.

alter table firm add edition bigint not null default 0;

-- Deferred to the commit and done once a transaction: the firm's row is locked for a moment only, and always last, so
-- that people who change different rows neither wait for each other nor lock each other out.
create function app.next_edition() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
    this uuid := coalesce(new.firm_id, old.firm_id);
begin
    if current_setting('app.edited_firm_id', true) is distinct from this::text then
        perform set_config('app.edited_firm_id', this::text, true);
        update firm set edition = edition + 1 where firm_id = this;
    end if;
    return null;
end $$;
revoke execute on function app.next_edition() from public;

create procedure app.counts_in_editions(target regclass) language plpgsql as $$
begin
    execute format('create constraint trigger edition after insert or update or delete on %s
                    deferrable initially deferred for each row execute function app.next_edition()', target);
end $$;
revoke execute on procedure app.counts_in_editions(regclass) from public;

call app.counts_in_editions('consultant');
call app.counts_in_editions('consultant_language');
call app.counts_in_editions('consultant_speciality');
call app.counts_in_editions('consultant_industry');
call app.counts_in_editions('consultant_delivered');
call app.counts_in_editions('certification');

drop function app.enter(text, text);
create function app.enter(firm_slug text, person text)
    returns table (firm_id uuid, firm_name text, edition bigint, member_id uuid, member_name text, email text, roles text, client_id uuid)
    language plpgsql security definer set search_path = public, app, pg_temp as $$
#variable_conflict use_column
begin
    for attempt in 1..2 loop
        return query
            select f.firm_id, f.name, f.edition, m.id, m.name, m.email, m.roles, m.client_id
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
revoke execute on function app.enter(text, text) from public;
grant execute on function app.enter(text, text) to counterpart_app;
