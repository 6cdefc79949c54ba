-- A promise given in a workshop comes from a contribution there is.
alter table workshop_promise
    add foreign key (firm_id, contribution_id) references contribution (firm_id, id);
create index workshop_promise_of_contribution on workshop_promise (firm_id, contribution_id);
