-- Demo data: an instrument of the firm's own, published in two languages, with a draft that a third is being added to.

select set_config('app.firm_id', '0199b000-0000-7000-8000-000000000001', false);

insert into instrument (id, key, name, changed_at)
values ('0199f700-0000-7000-8000-000000000001', 'handing-over', 'How we hand over', now() - interval '40 days');

create temp table handing_over (document text);
insert into handing_over values (
$json${"languages":["en","de"],"name":{"en":"How we hand over","de":"Wie wir übergeben"},
"purpose":{"en":"What happens to the work when we leave: who can go on with it.","de":"Was mit der Arbeit geschieht, wenn wir gehen: wer sie weiterführen kann."},
"answers":{"lowest":1,"labels":[{"en":"Never","de":"Nie"},{"en":"Seldom","de":"Selten"},{"en":"Often","de":"Oft"},{"en":"Always","de":"Immer"}]},
"scales":[{"key":"leaves-knowledge","kind":"ROLE","name":{"en":"Leaves knowledge","de":"Lässt Wissen da"},"text":{"en":"The client can go on alone.","de":"Die Kundenseite kann allein weitermachen."},"parent":null},
{"key":"stays-needed","kind":"ROLE","name":{"en":"Stays needed","de":"Bleibt nötig"},"text":{"en":"The client calls again for the same.","de":"Die Kundenseite ruft für dasselbe wieder an."},"parent":null},
{"key":"papers","kind":"DIMENSION","name":{"en":"What is written down","de":"Was aufgeschrieben ist"},"text":{},"parent":null},
{"key":"people","kind":"DIMENSION","name":{"en":"Who was there","de":"Wer dabei war"},"text":{},"parent":null}],
"items":[{"key":"writes-down","self":{"en":"I write down how the work is done while I do it.","de":"Ich schreibe schon bei der Arbeit auf, wie sie geht."},"observer":{"en":"This person writes down how the work is done while doing it.","de":"Diese Person schreibt schon bei der Arbeit auf, wie sie geht."},"loads":[{"scale":"leaves-knowledge","weight":1.0,"reversed":false},{"scale":"papers","weight":1.0,"reversed":false}]},
{"key":"own-files","self":{"en":"The files that matter are on my own computer.","de":"Die Dateien, auf die es ankommt, liegen auf meinem eigenen Rechner."},"observer":{"en":"The files that matter are on this person’s own computer.","de":"Die Dateien, auf die es ankommt, liegen auf dem eigenen Rechner dieser Person."},"loads":[{"scale":"stays-needed","weight":1.0,"reversed":false},{"scale":"papers","weight":1.0,"reversed":true}]},
{"key":"works-beside","self":{"en":"Somebody of the client’s works beside me.","de":"Jemand von der Kundenseite arbeitet neben mir."},"observer":{"en":"Somebody of the client’s works beside this person.","de":"Jemand von der Kundenseite arbeitet neben dieser Person."},"loads":[{"scale":"leaves-knowledge","weight":2.0,"reversed":false},{"scale":"people","weight":1.0,"reversed":false}]},
{"key":"answers-alone","self":{"en":"Questions about the work come to me alone.","de":"Fragen zur Arbeit kommen allein zu mir."},"observer":{"en":"Questions about the work go to this person alone.","de":"Fragen zur Arbeit gehen allein an diese Person."},"loads":[{"scale":"stays-needed","weight":1.0,"reversed":false},{"scale":"people","weight":1.0,"reversed":true}]}],
"questions":[{"key":"first","text":{"en":"What should be handed over first?","de":"Was sollte zuerst übergeben werden?"}}],
"readings":[{"scales":["leaves-knowledge"],"text":{"en":"What you know stays when you go.","de":"Was Sie wissen, bleibt, wenn Sie gehen."},"tryNext":{"en":"Let somebody of the client’s lead the next step, and watch.","de":"Lassen Sie jemanden von der Kundenseite den nächsten Schritt führen, und sehen Sie zu."}},
{"scales":["stays-needed"],"text":{"en":"Much of it goes with you when you leave.","de":"Vieles davon geht mit, wenn Sie gehen."},"tryNext":{"en":"Name today who will answer when you are gone.","de":"Nennen Sie heute, wer antwortet, wenn Sie fort sind."}}],
"near":8}$json$);

insert into instrument_version (id, instrument_id, number, state, document, digest, items_digest, items, lowest, highest, languages,
    changed_at, published_at)
select '0199f710-0000-7000-8000-000000000001', '0199f700-0000-7000-8000-000000000001', 1, 'PUBLISHED', document,
       encode(sha256(convert_to(document, 'UTF8')), 'hex'), encode(sha256(convert_to(document::jsonb ->> 'items', 'UTF8')), 'hex'),
       4, 1, 4, 'en de', now() - interval '40 days', now() - interval '40 days'
  from handing_over;

-- The next one: the first texts in Spanish.
insert into instrument_version (id, instrument_id, number, document, digest, items_digest, items, lowest, highest, languages, changed_at)
select '0199f710-0000-7000-8000-000000000002', '0199f700-0000-7000-8000-000000000001', 2, next.document,
       encode(sha256(convert_to(next.document, 'UTF8')), 'hex'),
       encode(sha256(convert_to(next.document::jsonb ->> 'items', 'UTF8')), 'hex'), 4, 1, 4, 'en de es', now() - interval '2 days'
  from (select replace(replace(replace(document, '"languages":["en","de"]', '"languages":["en","de","es"]'),
                   '"de":"Wie wir übergeben"}', '"de":"Wie wir übergeben","es":"Cómo hacemos el traspaso"}'),
               '"de":"Ich schreibe schon bei der Arbeit auf, wie sie geht."}',
               '"de":"Ich schreibe schon bei der Arbeit auf, wie sie geht.","es":"Anoto cómo se hace el trabajo mientras lo hago."}')
               as document
          from handing_over) next;
drop table handing_over;
