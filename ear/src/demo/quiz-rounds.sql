-- Demo data: the rounds that are open close by themselves.
insert into due_work (firm_id, id, kind, subject_id, due_at)
select r.firm_id, uuidv7(), 'quiz.round', r.id, r.closes_at from quiz_round r where r.closed_at is null;
