-- That somebody answered is noted with the round, but not when: of a round with one observer the trail would tell theirs.
drop trigger audit on quiz_round;
create trigger audit after insert or delete or update of title, smallest_group, comments, closes_at, zone, closed_at on quiz_round
    for each row execute function app.audit();
