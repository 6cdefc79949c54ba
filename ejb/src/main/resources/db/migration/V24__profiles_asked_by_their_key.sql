-- Whether the caller may open a role profile, asked of the one profile instead of all that they may open.
create function app.may_open(about uuid) returns boolean
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select app.member_id() is not null and (
        exists (select from quiz_subject s where s.firm_id = app.firm_id() and s.id = about and s.member_id = app.member_id())
        or exists (select from quiz_share h
                    where h.firm_id = app.firm_id() and h.subject_id = about and h.withdrawn_at is null
                      and (h.to_member_id = app.member_id()
                        or h.audience = 'FIRM' and app.client_id() is null
                        or h.to_team_id in (select t.team_id from quiz_team_member t
                                             where t.firm_id = app.firm_id() and t.member_id = app.member_id()))))
$$;

create or replace function app.observer_sums(about uuid) returns table (rater_group text, people int, item int, total bigint)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select s.rater_group, count(*)::int, a.item::int, sum(a.value)
      from answer_sheet s cross join lateral unnest(s.answers) with ordinality a(value, item)
     where app.may_open(about) and s.firm_id = app.firm_id() and s.subject_id = about and s.batch is not null
     group by s.rater_group, a.item order by s.rater_group, a.item
$$;
create or replace function app.observer_words(about uuid) returns table (rater_group text, question text, text text)
    language sql volatile security definer set search_path = public, app, pg_temp as $$
    select c.rater_group, c.question, c.text from answer_comment c
     where (select app.may_open(about)) and c.firm_id = app.firm_id() and c.subject_id = about and c.batch is not null
     order by c.question, random()
$$;

-- As before (see V18), but the subjects of this round are asked one by one.
create or replace function app.team_sums(of_round uuid) returns table (rater_group text, subjects int, people int, item int, total bigint)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    with asked as materialized (
        select r.id, r.smallest_group from quiz_round r
         where r.firm_id = app.firm_id() and r.id = of_round and r.team_id is not null and r.closed_at is not null
           and app.follows_round(of_round)
    ), known as materialized (
        select s.id, s.self_done from quiz_subject s join asked on s.round_id = asked.id
         where s.firm_id = app.firm_id() and app.may_open(s.id)
    ), sheet as materialized (
        select s.rater_group, s.subject_id, s.answers from answer_sheet s join asked on s.round_id = asked.id
         where s.firm_id = app.firm_id() and (s.rater_group = 'SELF' or s.batch is not null)
    ), grp as (
        select sheet.rater_group, count(*)::int as people,
               case when sheet.rater_group = 'SELF' then count(*) else count(distinct sheet.subject_id) end::int as subjects,
               case when sheet.rater_group = 'SELF' then count(*) - (select count(*) from known where self_done)
                    else count(distinct sheet.subject_id) filter (where sheet.subject_id not in (select id from known)) end as unknown
          from sheet group by sheet.rater_group
    )
    select grp.rater_group, grp.subjects, grp.people, a.item::int, sum(a.value)
      from grp join asked on grp.unknown >= asked.smallest_group
      join sheet on sheet.rater_group = grp.rater_group
      cross join lateral unnest(sheet.answers) with ordinality a(value, item)
     group by grp.rater_group, grp.subjects, grp.people, a.item order by grp.rater_group, a.item
$$;

revoke execute on all functions in schema app from public;
