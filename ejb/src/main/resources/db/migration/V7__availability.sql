-- Who is away when. Days are those of the place the consultant lives in; by halves, with noon between.

create table leave (
    firm_id        uuid not null default app.firm_id(),
    id             uuid not null,
    version        bigint not null default 1,
    consultant_id  uuid not null,
    first_day      date not null,
    last_day       date not null,                       -- the last day away, not the first one back
    starts_at_noon boolean not null default false,
    ends_at_noon   boolean not null default false,
    kind           text not null check (kind in ('VACATION', 'SICK', 'TRAINING', 'PERSONAL', 'OTHER')),
    note           text not null default '' check (length(note) <= 500),
    primary key (firm_id, id),
    foreign key (firm_id, consultant_id) references consultant (firm_id, id),
    check (last_day > first_day or last_day = first_day and not (starts_at_noon and ends_at_noon)),
    check (last_day < first_day + interval '2 years')   -- so that a range of days need look no further back
);
-- Who of all is away in these days; and one consultant's own.
create index leave_days on leave (firm_id, first_day, last_day);
create index leave_of_consultant on leave (firm_id, consultant_id, first_day);

call app.protect('leave');

grant select, insert, update, delete on leave to counterpart_app;
