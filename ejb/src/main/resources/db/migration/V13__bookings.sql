-- Who of the roster works on which engagement, from when to when, and how much of their week.

create table booking (
    firm_id            uuid not null default app.firm_id() references firm,
    id                 uuid not null,
    version            bigint not null default 1,
    engagement_id      uuid not null,
    consultant_id      uuid not null,
    first_day          date not null,
    last_day           date not null,
    half_days_per_week int not null check (half_days_per_week between 1 and 14),
    status             text not null check (status in ('TENTATIVE', 'FIRM', 'RELEASED')),
    note               text not null default '' check (length(note) <= 1000),
    acknowledged       text not null default '',            -- the kinds of clash that were known and accepted, a space between
    changed_at         timestamptz not null,
    primary key (firm_id, id),
    foreign key (firm_id, engagement_id) references engagement (firm_id, id),
    foreign key (firm_id, consultant_id) references consultant (firm_id, id),
    check (last_day >= first_day),
    check (last_day < first_day + interval '3 years')        -- so that a range of days need look no further back
);
create index booking_of_engagement on booking (firm_id, engagement_id, first_day);
create index booking_of_consultant on booking (firm_id, consultant_id, first_day);
-- Who of all is booked in these days.
create index booking_days on booking (firm_id, first_day, last_day);

call app.protect('booking');

grant select, insert, update, delete on booking to counterpart_app;
