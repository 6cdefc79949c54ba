-- Since when the firm knows of an engagement: its contracting begins before its first day.
alter table engagement add created_at timestamptz not null default now();

-- A decision is never changed: what was wrong is said anew, once, and the newer entry counts.
alter table decision
    add corrects_id uuid,
    add unique (firm_id, engagement_id, id),
    add unique (firm_id, corrects_id),
    add foreign key (firm_id, engagement_id, corrects_id) references decision (firm_id, engagement_id, id),
    add check (corrects_id <> id);
