-- Demo data: who was listened to before the workshops, and what they said; each note seen by whom its visibility says.

select set_config('app.firm_id', '0199b000-0000-7000-8000-000000000001', false);

create function pg_temp.heard(w uuid, who text, by_whom text, on_day date, clock time, long int) returns void language sql as $$
    insert into interview (id, workshop_id, member_id, planned_at, held_at, minutes, changed_at)
    select s.id, w, p.member_id, (on_day + clock) at time zone 'Europe/Copenhagen', (on_day + clock + long * interval '1 minute') at time zone 'Europe/Copenhagen',
           long, (on_day + clock + long * interval '1 minute') at time zone 'Europe/Copenhagen'
      from seat s, speaker p where s.workshop_id = w and s.key = who and p.key = by_whom
$$;

-- I: its interviewer's own; F: the facilitators'; U: to be told of nobody, under a theme if there is one. With a plus the speaker consents.
create function pg_temp.note(w uuid, who text, asked text, seen text, said text, of_theme text default null) returns void language plpgsql as $$
declare
    one uuid := uuidv7();
begin
    insert into interview_note (id, workshop_id, interview_id, member_id, question, visibility, text, consented, saved_at)
    select one, w, i.id, i.member_id, asked,
           case left(seen, 1) when 'I' then 'INTERVIEWER' when 'F' then 'FACILITATORS' else 'UNATTRIBUTED' end,
           said, seen like '%+', i.held_at
      from interview i join seat s on s.id = i.id where s.workshop_id = w and s.key = who;
    if of_theme is not null then
        insert into prework_theme (id, workshop_id, name) select uuidv7(), w, of_theme
         where not exists (select from prework_theme t where t.workshop_id = w and t.name = of_theme);
        insert into theme_note (id, workshop_id, theme_id, told)
        select one, w, t.id, true from prework_theme t where t.workshop_id = w and t.name = of_theme;
    end if;
end $$;

do $$
declare
    w uuid := '0199d400-0000-7000-8000-000000000001';
    day date := (select starts_on from workshop where id = '0199d400-0000-7000-8000-000000000001');
    letters text := 'Letters where a call would do';
    dates text := 'Dates that somebody else made';
    proud text := 'Proud of the same quay';
begin
    perform pg_temp.heard(w, 'mads', 'camila', day - 27, '08:10', 35);
    perform pg_temp.note(w, 'mads', 'BEST_TIME', 'U', 'The evening the council voted for the plant. Even those who were against it stayed for a beer.', proud);
    perform pg_temp.note(w, 'mads', 'CONCERN', 'F', 'I have told the public a date four times. A fifth time I will not be the one who says it.');
    perform pg_temp.note(w, 'mads', 'UNSAID', 'I', 'He would trade the spring milestone if somebody gave him a way to explain it. Do not carry this across.');
    perform pg_temp.heard(w, 'poul', 'camila', day - 26, '07:15', 55);
    perform pg_temp.note(w, 'poul', 'BEST_TIME', 'U', 'January, the storm. Their people ran a cable to our pumps before anybody asked who pays.', proud);
    perform pg_temp.note(w, 'poul', 'CONCERN', 'U', 'We write because we are afraid that a call will not count later. So they write too.', letters);
    perform pg_temp.note(w, 'poul', 'UNSAID', 'F', 'He retires next year and has told nobody on the other side. Whatever is agreed must not hang on him.');
    perform pg_temp.heard(w, 'clara', 'camila', day - 25, '13:30', 50);
    perform pg_temp.note(w, 'clara', 'HOPE', 'U', 'That I can say on Monday what is true on Friday.', dates);
    perform pg_temp.note(w, 'clara', 'CONCERN', 'U+', 'Eleven letters about one crane. I counted them.', letters);
    perform pg_temp.note(w, 'clara', 'MORE', 'I', 'She thinks that Karim respects her and Rémi does not. Ask nothing in that direction on the day.');
    perform pg_temp.heard(w, 'freja', 'camila', day - 24, '06:40', 40);
    perform pg_temp.note(w, 'freja', 'VALUED', 'U', 'Agnès. She tells you at six in the morning what went wrong, and at seven it is being mended.', proud);
    perform pg_temp.note(w, 'freja', 'CONCERN', 'F', 'Her crews hear of changes from the other crews, at the fence.');
    perform pg_temp.heard(w, 'lone', 'camila', day - 22, '10:20', 45);
    perform pg_temp.note(w, 'lone', 'OTHERS_HOPE', 'U', 'They want to build while the weather holds. I would too. My dates come from a vote, not from me.', dates);
    perform pg_temp.note(w, 'lone', 'WORTHWHILE', 'F', 'If a small change could be signed by two people at one table.');
    perform pg_temp.heard(w, 'remi', 'bianca', day - 27, '18:10', 40);
    perform pg_temp.note(w, 'remi', 'CONCERN', 'U', 'Each letter costs me a lawyer and a week. The answer is then three lines.', letters);
    perform pg_temp.note(w, 'remi', 'HOPE', 'F', 'A second plant, if this one does not end in court. His board asks every quarter.');
    perform pg_temp.note(w, 'remi', 'UNSAID', 'I', 'He has a letter of termination in the drawer, unsigned. He told me so that I understand how serious it is.');
    perform pg_temp.heard(w, 'karim', 'bianca', day - 26, '17:20', 60);
    perform pg_temp.note(w, 'karim', 'BEST_TIME', 'U', 'The pile test in May. One call, one week later, no letter. I still do not know why it worked.', letters);
    perform pg_temp.note(w, 'karim', 'CONCERN', 'U', 'They hold me to a date that steel made impossible in spring. They knew it as well as I did.', dates);
    perform pg_temp.note(w, 'karim', 'UNSAID', 'F', 'There are eleven weeks of float in the plan, and the port has never seen them.');
    perform pg_temp.heard(w, 'agnes', 'bianca', day - 24, '06:10', 45);
    perform pg_temp.note(w, 'agnes', 'VALUED', 'U', 'That the harbour people know every bollard by name. My crews have begun to.', proud);
    perform pg_temp.note(w, 'agnes', 'CONCERN', 'F', 'On ferry days nobody knows who has the crane, and so two foremen shout.');
    perform pg_temp.heard(w, 'lina', 'bianca', day - 21, '09:30', 40);
    perform pg_temp.note(w, 'lina', 'BEST_TIME', 'U', 'The annex that Lone and I wrote at one table in six days. Then we went back to writing letters.', letters);
    perform pg_temp.note(w, 'lina', 'WORTHWHILE', 'U', 'Knowing who can say yes.', 'Who may say yes');
    update prework_theme set words = 'Both sides write because they fear that a word on the phone will not count, and both are hurt by the letters they get.' where workshop_id = w and name = letters;
    update prework_theme set words = 'A vote sets some dates, steel and weather set others. Each side knows that of its own and suspects will in the other''s.' where workshop_id = w and name = dates;
    update prework_theme set words = 'Everybody has a story of this quay that they tell with a smile, and the other side is in it.' where workshop_id = w and name = proud;
    update theme_note n set told = false from prework_theme t where t.id = n.theme_id and t.name = 'Who may say yes';
end $$;

do $$
declare
    w uuid := '0199d400-0000-7000-8000-000000000002';
    day date := (select starts_on from workshop where id = '0199d400-0000-7000-8000-000000000002');
    waits text := 'Waiting without knowing why';
begin
    perform pg_temp.heard(w, 'clara', 'camila', day - 20, '13:10', 35);
    perform pg_temp.note(w, 'clara', 'CONCERN', 'U', 'A ferry on hold in the fairway is a ferry that everybody on the island sees.', waits);
    perform pg_temp.heard(w, 'freja', 'bianca', day - 19, '06:40', 30);
    perform pg_temp.note(w, 'freja', 'HOPE', 'F', 'One radio channel instead of three.');
    perform pg_temp.heard(w, 'karim', 'camila', day - 19, '17:10', 40);
    perform pg_temp.note(w, 'karim', 'CONCERN', 'U', 'A lift that stops for a ferry costs four hours, not one. Nobody ever asked.', waits);
    perform pg_temp.heard(w, 'agnes', 'bianca', day - 18, '06:15', 30);
    perform pg_temp.note(w, 'agnes', 'UNSAID', 'I', 'She would give up the early lifts tomorrow, and fears that it looks like weakness.');
    perform pg_temp.heard(w, 'solveig', 'camila', day - 17, '09:20', 50);
    perform pg_temp.note(w, 'solveig', 'CONCERN', 'U', 'We are the small one. When two big ones agree, we read about it.', waits);
    perform pg_temp.heard(w, 'torunn', 'camila', day - 15, '20:10', 35);
    perform pg_temp.note(w, 'torunn', 'BEST_TIME', 'F', 'The day a crane driver waved us through with both arms.');
    update prework_theme set words = 'Each of the three waits for the two others, and none is told for what.' where workshop_id = w;
end $$;

-- One side is heard much less than the other so far: the board says so.
do $$
declare
    w uuid := '0199d400-0000-7000-8000-000000000003';
begin
    perform pg_temp.heard(w, 'mads', 'camila', current_date - 8, '08:15', 30);
    perform pg_temp.note(w, 'mads', 'HOPE', 'F', 'That the second plant begins where the first one ended, and not where it began.');
    perform pg_temp.heard(w, 'clara', 'camila', current_date - 7, '13:20', 45);
    perform pg_temp.note(w, 'clara', 'CONCERN', 'U', 'The people who build this one were not in the room two years ago. They write letters again.');
    perform pg_temp.heard(w, 'freja', 'camila', current_date - 5, '06:45', 35);
    perform pg_temp.heard(w, 'agnes', 'bianca', current_date - 4, '06:15', 40);
    perform pg_temp.note(w, 'agnes', 'VALUED', 'U', 'That I can still call Freja at six.');
    insert into interview (id, workshop_id, member_id, planned_at, changed_at)
    select s.id, w, p.member_id, pg_temp.at(2, '17:30'), pg_temp.at(-4, '09:00') from seat s, speaker p
     where s.workshop_id = w and s.key = 'karim' and p.key = 'bianca';
end $$;

reset app.firm_id;
