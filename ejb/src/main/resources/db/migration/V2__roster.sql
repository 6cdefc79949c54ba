-- The roster: the firm's consultants, what they speak and what they are good at.

create table consultant (
    firm_id       uuid not null default app.firm_id() references firm,
    id            uuid not null,
    version       bigint not null default 1,
    member_id     uuid,                                 -- whose profile it is; null until that person has a sign-in
    name          text not null check (length(name) between 1 and 120),
    country       text not null check (country ~ '^[A-Z]{2}$'),
    city          text not null check (length(city) between 1 and 120),
    zone          text not null check (length(zone) <= 60),
    rate_amount   bigint check (rate_amount >= 0),      -- minor units, for the VP alone
    rate_currency text check (rate_currency ~ '^[A-Z]{3}$'),
    biography     text not null default '' check (length(biography) <= 4000),
    status        text not null check (status in ('ACTIVE', 'PAUSED', 'LEFT')),
    changed_at    timestamptz not null,
    primary key (firm_id, id),
    foreign key (firm_id, member_id) references member (firm_id, id),
    unique (firm_id, member_id),
    check ((rate_amount is null) = (rate_currency is null))
);
create index consultant_name on consultant (firm_id, status, lower(name), id);

create table consultant_language (
    firm_id       uuid not null default app.firm_id(),
    consultant_id uuid not null,
    tag           text not null check (length(tag) <= 35),
    level         text not null check (level in ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    primary key (firm_id, consultant_id, tag),
    foreign key (firm_id, consultant_id) references consultant (firm_id, id)
);

create table consultant_speciality (
    firm_id       uuid not null default app.firm_id(),
    consultant_id uuid not null,
    speciality    text not null check (length(speciality) between 1 and 60),
    primary key (firm_id, consultant_id, speciality),
    foreign key (firm_id, consultant_id) references consultant (firm_id, id)
);

call app.protect('consultant');
call app.protect('consultant_language', false);
call app.protect('consultant_speciality', false);

grant select, insert, update on consultant to counterpart_app;
grant select, insert, update, delete on consultant_language, consultant_speciality to counterpart_app;
