-- Work asked for again while it is being done must be done again: whoever takes a piece is told its version, and
-- strikes only that one.

drop function app.take_due_work(int);

create function app.take_due_work(most int)
    returns table (firm_id uuid, slug text, firm_name text, id uuid, version bigint, kind text, subject_id uuid)
    language sql volatile security definer set search_path = public, app, pg_temp as $$
    update due_work w
       set attempts = w.attempts + 1,
           due_at = now() + least(interval '1 hour', interval '15 seconds' * 2 ^ least(w.attempts, 10))
      from (select d.firm_id, d.id, f.slug, f.name from due_work d join firm f on f.firm_id = d.firm_id
             where d.due_at <= now() and f.status = 'ACTIVE'
             order by d.due_at limit most for update of d skip locked) due
     where w.firm_id = due.firm_id and w.id = due.id
    returning w.firm_id, due.slug, due.name, w.id, w.version, w.kind, w.subject_id
$$;

revoke execute on function app.take_due_work(int) from public;
grant execute on function app.take_due_work(int) to counterpart_app;
