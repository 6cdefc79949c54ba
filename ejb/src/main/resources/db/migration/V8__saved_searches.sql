-- What members keep for themselves about the lists they work with: searches by name, and the columns they want to see.
-- Nobody else reads either, a VP neither: the second policy narrows the first to the member's own rows.

create table saved_search (
    firm_id   uuid not null default app.firm_id() references firm,
    id        uuid not null,
    version   bigint not null default 1,
    member_id uuid not null,
    view      text not null check (length(view) between 1 and 40),
    name      text not null check (length(name) between 1 and 80),
    query     text not null check (length(query) <= 2000),   -- as in the address; read anew whenever it is opened
    primary key (firm_id, id),
    foreign key (firm_id, member_id) references member (firm_id, id)
);
create unique index saved_search_name on saved_search (firm_id, member_id, view, lower(name));

create table list_columns (
    firm_id   uuid not null default app.firm_id() references firm,
    id        uuid not null,
    version   bigint not null default 1,
    member_id uuid not null,
    view      text not null check (length(view) between 1 and 40),
    shown     text not null check (length(shown) <= 1000),   -- keys of columns in their order, space between
    primary key (firm_id, id),
    foreign key (firm_id, member_id) references member (firm_id, id),
    unique (firm_id, member_id, view)
);

call app.protect('saved_search', false);
call app.protect('list_columns', false);
create policy mine on saved_search as restrictive using (member_id = app.member_id());
create policy mine on list_columns as restrictive using (member_id = app.member_id());

grant select, insert, update, delete on saved_search, list_columns to counterpart_app;
