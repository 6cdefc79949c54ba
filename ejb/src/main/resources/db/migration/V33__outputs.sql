-- What the parties of a workshop are given of it beside single contributions; and who of the firm works with a client.

-- A part of the report that was released, by its row: taking it back deletes it. See D60.
create table output_part (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,
    version     bigint not null default 1,
    workshop_id uuid not null,
    part        text not null check (part in ('DIGEST', 'JOINT_MAP', 'SACRIFICES', 'AGREEMENT', 'LASTED')),
    released_at timestamptz not null,
    primary key (firm_id, id),
    unique (firm_id, workshop_id, part),
    foreign key (firm_id, workshop_id) references workshop (firm_id, id)
);

call app.protect('output_part');
create policy client on output_part for select
    using (firm_id = app.firm_id() and app.member_id() is not null and workshop_id in (select app.own_workshops()));
grant select, insert, delete on output_part to counterpart_app;

create policy door on consultant_photo to current_user using (true);

-- To a client: who of the firm works with them, in engagements that go on and workshops that were opened to them. Of the
-- roster no more than a face and the languages they speak. To everybody else: nobody. See D59.
create function app.counterparts()
    returns table (member_id uuid, name text, leads boolean, languages text, photo bytea, works_on text)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    with work as (
        select t.member_id, t.name, t.lead, e.name as on_what, e.starts_on
          from engagement_team t join engagement e on e.firm_id = t.firm_id and e.id = t.engagement_id
         where t.firm_id = app.firm_id() and t.engagement_id in (select app.client_engagements()) and e.phase <> 'CLOSED'
        union all
        select f.member_id, f.name, f.lead, w.name, w.starts_on
          from workshop_facilitator f
          join workshop w on w.firm_id = f.firm_id and w.id = f.workshop_id
          join engagement e on e.firm_id = w.firm_id and e.id = w.engagement_id
         where f.firm_id = app.firm_id() and f.workshop_id in (select app.own_workshops()) and e.phase <> 'CLOSED'
    )
    select m.id, min(work.name), bool_or(work.lead), min(c.language_lines), min(p.small),
           string_agg(work.on_what, E'\n' order by work.starts_on desc, work.on_what)
      from work
      join member m on m.firm_id = app.firm_id() and m.id = work.member_id and m.status = 'ACTIVE'
      left join consultant c on c.firm_id = m.firm_id and c.member_id = m.id and c.status <> 'LEFT'
      left join consultant_photo p on p.firm_id = c.firm_id and p.id = c.id and c.photo is not null
     where app.client_id() is not null and app.member_id() is not null
     group by m.id
     order by bool_or(work.lead) desc, lower(min(work.name))
     limit 24
$$;

revoke execute on all functions in schema app from public;
grant execute on function app.counterparts() to counterpart_app;
