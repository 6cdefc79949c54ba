-- Demo data: what visitors of the public link answered, so that the passport has people to speak of. Each leans to the roles in their
-- own way and ticks with some luck; both come from the visitor's number, so that it is the same people every time. After quiz-profiles.sql,
-- whose functions it uses.

create function pg_temp.luck(of_what text) returns float8 language sql as $$
    -- Normally distributed around 0 with a deviation of 1 (Box and Muller).
    select sqrt(-2 * ln(((hashtextextended(of_what, 1) & 1048575) + 1) / 1048577.0::float8))
           * cos(2 * pi() * (hashtextextended(of_what, 2) & 1048575) / 1048576.0::float8)
$$;

insert into answer_sheet (version_id, rater_group, answers)
select pg_temp.version(), 'PUBLIC', ticked.answers
  from generate_series(1, 138) visitor
 cross join lateral (
    select array_agg((case when i.reversed then 6 - a.answer else a.answer end)::smallint order by i.place) as answers
      from pg_temp.items() i
      join (values ('expert', 3.2, 0.62), ('pair-of-hands', 2.6, 0.55), ('collaborative', 3.4, 0.72)) r (role, middle, leaning)
        on i.key like r.role || '.%'
     cross join lateral (
        select greatest(1, least(5, round(r.middle + r.leaning * pg_temp.luck(visitor || r.role) + 0.3 * pg_temp.luck(i.key)
                                          + 0.85 * pg_temp.luck(visitor || i.key))))::int as answer) a) ticked;
