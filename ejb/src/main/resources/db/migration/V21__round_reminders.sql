-- When those who had not answered were last reminded: so that nobody gets two letters a day. Whom, is told nowhere.
alter table quiz_round add reminded_at timestamptz;
