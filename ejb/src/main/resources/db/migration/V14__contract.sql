-- The contract of an engagement: a draft that both sides write in the open, and versions of it that nobody changes.

-- One thing that somebody wrote into the draft. A row of its own, so that two people can write at once.
create table contract_term (
    firm_id       uuid not null default app.firm_id() references firm,
    id            uuid not null,
    version       bigint not null default 1,
    engagement_id uuid not null,
    party_id      uuid,                                  -- whose; null: of the agreement as a whole, written by the firm's people
    kind          text not null check (kind in ('WANT', 'OFFER', 'RESERVATION', 'OBJECTIVE', 'BOUNDARY_IN', 'BOUNDARY_OUT',
                      'INFORMATION', 'PRODUCT', 'SUPPORT', 'SCHEDULE', 'CONFIDENTIALITY', 'EXIT_TRIGGER', 'HANDOVER',
                      'INTEGRITY_FASHION', 'INTEGRITY_PROMISES', 'INTEGRITY_JOBS', 'INTEGRITY_PURPOSE')),
    text          text not null check (length(text) between 1 and 2000),
    essential     boolean not null default false,        -- a want that there is no agreement without
    member_name   text not null,                         -- who wrote it last
    changed_at    timestamptz not null,
    primary key (firm_id, id),
    unique (firm_id, engagement_id, id, party_id),
    foreign key (firm_id, engagement_id) references engagement (firm_id, id),
    foreign key (firm_id, engagement_id, party_id) references engagement_party (firm_id, engagement_id, id),
    check ((party_id is not null) = (kind in ('WANT', 'OFFER', 'RESERVATION'))),
    check (kind = 'WANT' or not essential)
);
create index contract_term_of_engagement on contract_term (firm_id, engagement_id, id);
create unique index contract_question on contract_term (firm_id, engagement_id, kind)
    where kind in ('INTEGRITY_FASHION', 'INTEGRITY_PROMISES', 'INTEGRITY_JOBS', 'INTEGRITY_PURPOSE');

-- What one party says to a want or reservation of another; the keys see to it that nobody answers their own.
create table contract_answer (
    firm_id         uuid not null default app.firm_id() references firm,
    id              uuid not null,
    version         bigint not null default 1,
    engagement_id   uuid not null,
    term_id         uuid not null,
    asking_party_id uuid not null,
    party_id        uuid not null,
    about           bigint not null,                     -- the version of the term: what is changed later is not answered yet
    standing        text not null check (standing in ('OPEN', 'MET', 'DECLINED')),
    words           text not null default '' check (length(words) <= 2000),
    member_name     text not null,
    answered_at     timestamptz not null,
    primary key (firm_id, id),
    unique (firm_id, term_id, party_id),
    foreign key (firm_id, engagement_id) references engagement (firm_id, id),
    foreign key (firm_id, engagement_id, term_id, asking_party_id)
        references contract_term (firm_id, engagement_id, id, party_id) on delete cascade,
    foreign key (firm_id, engagement_id, party_id) references engagement_party (firm_id, engagement_id, id),
    check (party_id <> asking_party_id)
);
create index contract_answer_of_engagement on contract_answer (firm_id, engagement_id);

-- In which role the firm works on a topic, by the eight dimensions that tell the roles apart.
create table contract_role (
    firm_id         uuid not null default app.firm_id() references firm,
    id              uuid not null,
    version         bigint not null default 1,
    engagement_id   uuid not null,
    topic           text not null check (length(topic) between 1 and 160),
    decides         text not null check (decides in ('EXPERT', 'PAIR_OF_HANDS', 'COLLABORATIVE')),
    defines_problem text not null check (defines_problem in ('EXPERT', 'PAIR_OF_HANDS', 'COLLABORATIVE')),
    gathers_data    text not null check (gathers_data in ('EXPERT', 'PAIR_OF_HANDS', 'COLLABORATIVE')),
    controls_method text not null check (controls_method in ('EXPERT', 'PAIR_OF_HANDS', 'COLLABORATIVE')),
    plans           text not null check (plans in ('EXPERT', 'PAIR_OF_HANDS', 'COLLABORATIVE')),
    implements      text not null check (implements in ('EXPERT', 'PAIR_OF_HANDS', 'COLLABORATIVE')),
    talk            text not null check (talk in ('EXPERT', 'PAIR_OF_HANDS', 'COLLABORATIVE')),
    managers_part   text not null check (managers_part in ('EXPERT', 'PAIR_OF_HANDS', 'COLLABORATIVE')),
    member_name     text not null,
    changed_at      timestamptz not null,
    primary key (firm_id, id),
    foreign key (firm_id, engagement_id) references engagement (firm_id, id)
);
create index contract_role_of_engagement on contract_role (firm_id, engagement_id, id);

-- History: the whole draft as it was sent for acceptance. Never changed, never deleted.
create table contract_version (
    firm_id       uuid not null default app.firm_id() references firm,
    id            uuid not null,
    version       bigint not null default 1,
    engagement_id uuid not null,
    number        int not null check (number >= 1),
    round         int not null check (round >= 1),       -- of contracting
    document      text not null,                         -- JSON, as its digest was taken
    digest        text not null check (digest ~ '^[0-9a-f]{64}$'),
    note          text not null default '' check (length(note) <= 2000),
    member_id     uuid not null,
    member_name   text not null,
    sent_at       timestamptz not null,
    primary key (firm_id, id),
    unique (firm_id, engagement_id, id),
    unique (firm_id, engagement_id, number),
    foreign key (firm_id, engagement_id) references engagement (firm_id, id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);

-- History as well: who accepted which version for which party.
create table contract_acceptance (
    firm_id       uuid not null default app.firm_id() references firm,
    id            uuid not null,
    version       bigint not null default 1,
    engagement_id uuid not null,
    version_id    uuid not null,
    party_id      uuid not null,
    member_id     uuid not null,
    member_name   text not null,
    accepted_at   timestamptz not null,
    primary key (firm_id, id),
    unique (firm_id, version_id, party_id),
    foreign key (firm_id, engagement_id, version_id) references contract_version (firm_id, engagement_id, id),
    foreign key (firm_id, engagement_id, party_id) references engagement_party (firm_id, engagement_id, id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);
create index contract_acceptance_of_engagement on contract_acceptance (firm_id, engagement_id);

call app.protect('contract_term');
call app.protect('contract_answer');
call app.protect('contract_role');
call app.protect('contract_version');
call app.protect('contract_acceptance');
call app.read_by_parties('contract_term');
call app.read_by_parties('contract_answer');
call app.read_by_parties('contract_role');
call app.read_by_parties('contract_version');
call app.read_by_parties('contract_acceptance');

-- Clients write what is their own party's, and nothing else.
create policy client_adds on contract_term for insert
    with check (firm_id = app.firm_id() and party_id in (select app.client_parties()));
create policy client_changes on contract_term for update
    using (firm_id = app.firm_id() and party_id in (select app.client_parties()));
create policy client_removes on contract_term for delete
    using (firm_id = app.firm_id() and party_id in (select app.client_parties()));
create policy client_adds on contract_answer for insert
    with check (firm_id = app.firm_id() and party_id in (select app.client_parties()));
create policy client_changes on contract_answer for update
    using (firm_id = app.firm_id() and party_id in (select app.client_parties()));
create policy client_adds on contract_acceptance for insert
    with check (firm_id = app.firm_id() and party_id in (select app.client_parties()) and member_id = app.member_id());

grant select, insert, update, delete on contract_term, contract_role to counterpart_app;
grant select, insert, update on contract_answer to counterpart_app;      -- goes with its term alone
grant select, insert on contract_version, contract_acceptance to counterpart_app;
