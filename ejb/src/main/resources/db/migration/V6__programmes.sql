-- What the firm delivers, and who is certified to deliver it.

create table programme (
    firm_id                uuid not null default app.firm_id() references firm,
    id                     uuid not null,
    version                bigint not null default 1,
    name                   text not null check (length(name) between 1 and 120),
    summary                text not null default '' check (length(summary) <= 1000),
    half_days              int not null check (half_days between 1 and 200),
    certification_required boolean not null,
    status                 text not null check (status in ('OFFERED', 'RETIRED')),
    language_lines         text not null default '',    -- programme_language as a list shows it: one tag a line
    changed_at             timestamptz not null,
    primary key (firm_id, id)
);
create unique index programme_name on programme (firm_id, lower(name));

create table programme_language (
    firm_id      uuid not null default app.firm_id(),
    programme_id uuid not null,
    tag          text not null check (length(tag) <= 35),
    primary key (firm_id, programme_id, tag),
    foreign key (firm_id, programme_id) references programme (firm_id, id)
);

-- A certificate, from its first to its last day. Renewing adds one: who was certified on a past day stays known.
create table certification (
    firm_id       uuid not null default app.firm_id() references firm,
    id            uuid not null,
    version       bigint not null default 1,
    consultant_id uuid not null,
    programme_id  uuid not null,
    certified_on  date not null,
    expires_on    date,                                 -- the last day it counts; null: for good
    certified_by  text not null check (length(certified_by) between 1 and 120),
    primary key (firm_id, id),
    foreign key (firm_id, consultant_id) references consultant (firm_id, id),
    foreign key (firm_id, programme_id) references programme (firm_id, id),
    unique (firm_id, consultant_id, programme_id, certified_on),
    check (expires_on > certified_on)
);
create index certification_of_programme on certification (firm_id, programme_id, certified_on);
create index certification_end on certification (firm_id, expires_on);

call app.protect('programme');
call app.protect('programme_language', false);
call app.protect('certification');

grant select, insert, update, delete on programme, programme_language, certification to counterpart_app;
