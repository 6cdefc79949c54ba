-- Passports of instruments: what their answers, taken together, can carry.

create table quiz_passport (
    firm_id     uuid not null default app.firm_id() references firm,
    id          uuid not null,
    version     bigint not null default 1,
    version_id  uuid not null,                           -- the instrument's
    perspective text not null check (perspective in ('SELF', 'OBSERVER')),
    people      int not null check (people >= 0),        -- how many sheets
    document    text not null check (length(document) <= 100000),   -- JSON: what is said of each scale
    drawn_at    timestamptz not null,
    primary key (firm_id, id),
    foreign key (firm_id, version_id) references instrument_version (firm_id, id)
);
create unique index quiz_passport_drawn on quiz_passport (firm_id, version_id, perspective, people);
call app.protect('quiz_passport');
grant select, insert on quiz_passport to counterpart_app; -- what was said once stays

-- How many sheets of a version count, by who answered: people about themselves, or released observers.
create function app.sheets_that_count(of_version uuid, perspective text) returns bigint
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select count(*) from answer_sheet s
     where s.firm_id = app.firm_id() and s.version_id = of_version and app.member_id() is not null and app.client_id() is null
       and case perspective when 'SELF' then s.rater_group in ('SELF', 'PUBLIC') else s.batch is not null end
$$;

-- Sums and sums of squares of a version's items, and of totals that weigh them (one row of weights for each, a negative
-- weight for a reversed item); for the firm's own people. No sheet leaves, only what all of them amount to.
create function app.answer_moments(of_version uuid, perspective text, weights float8[])
    returns table (people bigint, sums float8[], squares float8[], totals float8[], total_squares float8[])
    language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
    items int := (select v.items from instrument_version v where v.firm_id = app.firm_id() and v.id = of_version);
begin
    if app.member_id() is null or app.client_id() is not null or items is null or array_length(weights, 2) is distinct from items then
        return;
    end if;
    return query execute format(
        'select count(*), array[%s]::float8[], array[%s]::float8[], array[%s]::float8[], array[%s]::float8[]
           from (select answers as a, %s from answer_sheet
                  where firm_id = $1 and version_id = $2
                    and case $3 when ''SELF'' then rater_group in (''SELF'', ''PUBLIC'') else batch is not null end offset 0) sheet',
        (select string_agg(format('sum(a[%s])', i), ', ' order by i) from generate_series(1, items) i),
        (select string_agg(format('sum(a[%s] * a[%1$s])', i), ', ' order by i) from generate_series(1, items) i),
        (select string_agg(format('sum(t%s)', t), ', ' order by t) from generate_series(1, array_length(weights, 1)) t),
        (select string_agg(format('sum(t%s * t%1$s)', t), ', ' order by t) from generate_series(1, array_length(weights, 1)) t),
        (select string_agg(format('%s as t%s', coalesce(w.total, '0'), t), ', ' order by t)
           from generate_series(1, array_length(weights, 1)) t
           cross join lateral (select string_agg(format('(%s) * answers[%s]', weights[t][i], i), ' + ') as total
                                 from generate_series(1, items) i where weights[t][i] <> 0) w))
        using app.firm_id(), of_version, perspective;
end $$;

revoke execute on all functions in schema app from public;
grant execute on function app.sheets_that_count(uuid, text), app.answer_moments(uuid, text, float8[]) to counterpart_app;
