-- Demo data: a public link to the Role Orientation questionnaire, what visitors answered in the last weeks, and three of them who left
-- an address, one with sight of her profile.

select set_config('app.firm_id', '0199b000-0000-7000-8000-000000000001', false);

insert into guest_link (id, purpose, subject_id, token_hash, expires_at) values
    ('0199d8f0-0000-7000-8000-000000000001', 'quiz.public', '0199d8f0-0000-7000-8000-000000000002',
     encode(sha256(gen_random_uuid()::text::bytea), 'hex'), '9999-01-01');
insert into quiz_link (id, slug, version_id, guest_link_id, title, greeting, asks_contact, changed_at)
select '0199d8f0-0000-7000-8000-000000000002', 'which-role', v.id, '0199d8f0-0000-7000-8000-000000000001',
       'Which of three roles do you play?',
       'Consultants can be the expert, a pair of hands, or somebody to solve it with. Most of us have a favourite. Find out yours, and try the other two.',
       true, now() - interval '24 days'
  from instrument_version v join instrument i on i.firm_id = v.firm_id and i.id = v.instrument_id
 where v.firm_id = app.firm_id() and i.key = 'role-orientation' and v.state = 'PUBLISHED' order by v.number desc limit 1;

-- Each visitor leans somewhere: item by item, what they tick lies around it.
create temp table visitor as
select n, translate(rtrim(encode(sha256(gen_random_uuid()::text::bytea), 'base64'), '='), '+/', '-_') as token,
       (array['en', 'en', 'de', 'en', 'es', 'fr'])[1 + n % 6] as language, current_date - n % 23 as taken_on,
       (select array_agg(greatest(1, least(5, 3 + (n + place) % 3 - 1 + (n * place) % 4 - 1))::smallint order by place)
          from generate_series(1, 24) place) as answers
  from generate_series(1, 37) n;
insert into quiz_result (id, token_hash, link_id, version_id, answers, language, taken_on)
select gen_random_uuid(), encode(sha256(v.token::bytea), 'hex'), l.id, l.version_id, v.answers, v.language, v.taken_on
  from visitor v, quiz_link l where l.id = '0199d8f0-0000-7000-8000-000000000002';
insert into answer_sheet (version_id, rater_group, answers)
select l.version_id, 'PUBLIC', v.answers from visitor v, quiz_link l where l.id = '0199d8f0-0000-7000-8000-000000000002' order by random();

insert into quiz_contact (id, link_id, name, email, language, consent, result_token, consented_at) values
    (uuidv7(), '0199d8f0-0000-7000-8000-000000000002', 'Ingrid Solberg', 'ingrid.solberg@fjord-rail.example', 'en',
     'Meridian Consulting may keep my name and e-mail address and write to me about this questionnaire and its work. Meridian Consulting may also open my profile, as it is shown on this page.',
     (select token from visitor where n = 4), now() - interval '4 days'),
    (uuidv7(), '0199d8f0-0000-7000-8000-000000000002', 'Matthias Brückner', 'm.brueckner@stadtwerke-elbtal.example', 'de',
     'Meridian Consulting darf meinen Namen und meine E-Mail-Adresse aufbewahren und mir zu diesem Fragebogen und zur eigenen Arbeit schreiben.',
     null, now() - interval '9 days'),
    (uuidv7(), '0199d8f0-0000-7000-8000-000000000002', 'Sofía Quiroga', 'sofia.quiroga@hospital-sur.example', 'es',
     'Meridian Consulting puede guardar mi nombre y mi correo y escribirme sobre este cuestionario y su trabajo.',
     null, now() - interval '15 days');
