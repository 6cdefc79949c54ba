-- The whole profile: what somebody is called, knows and did, when they work, where to read more, and their picture.

alter table consultant
    add pronouns        text not null default '' check (length(pronouns) <= 40),
    add region          text check (region ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$' and left(region, 2) = country),  -- ISO 3166-2
    add joined_on       date check (joined_on >= date '1950-01-01'),  -- with the firm since; for the VP to set
    add work_days       text not null default 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY'
                        check (work_days ~ '^(MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY( (TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)*$'),
    add works_from      time not null default '09:00',  -- in the consultant's zone
    add works_until     time not null default '17:00',
    add industry_lines  text not null default '',       -- consultant_industry as a list shows it
    add delivered_lines text not null default '',       -- consultant_delivered as a list shows it
    add photo           text check (length(photo) <= 64),  -- names the picture in consultant_photo; null: there is none
    add check (works_from < works_until);

create table consultant_industry (
    firm_id       uuid not null default app.firm_id(),
    consultant_id uuid not null,
    industry      text not null check (length(industry) between 1 and 60),
    primary key (firm_id, consultant_id, industry),
    foreign key (firm_id, consultant_id) references consultant (firm_id, id)
);

create table consultant_delivered (
    firm_id       uuid not null default app.firm_id(),
    consultant_id uuid not null,
    country       text not null check (country ~ '^[A-Z]{2}$'),
    primary key (firm_id, consultant_id, country),
    foreign key (firm_id, consultant_id) references consultant (firm_id, id)
);

create table consultant_link (
    firm_id       uuid not null default app.firm_id(),
    consultant_id uuid not null,
    label         text not null check (length(label) between 1 and 60),
    url           text not null check (url ~* '^https?://' and length(url) <= 500),
    primary key (firm_id, consultant_id, url),
    foreign key (firm_id, consultant_id) references consultant (firm_id, id)
);

-- In the database, so that backup, isolation and deletion hold for pictures too. Its id is the consultant's.
create table consultant_photo (
    firm_id    uuid not null default app.firm_id(),
    id         uuid not null,
    version    bigint not null default 1,
    picture    bytea not null check (length(picture) <= 400000),
    small      bytea not null check (length(small) <= 40000),
    changed_at timestamptz not null,
    primary key (firm_id, id),
    foreign key (firm_id, id) references consultant (firm_id, id)
);

call app.protect('consultant_industry', false);
call app.protect('consultant_delivered', false);
call app.protect('consultant_link', false);
call app.protect('consultant_photo', false);     -- consultant.photo changes with it, and that is audited

grant select, insert, update, delete on consultant_industry, consultant_delivered, consultant_link, consultant_photo
    to counterpart_app;
