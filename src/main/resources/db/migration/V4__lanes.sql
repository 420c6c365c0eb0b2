-- The same statements for H2 and PostgreSQL.
-- guidance goes ahead of what else waits for its channel
alter table outbox add column urgent boolean default false not null;
drop index outbox_due;
-- as a lane looks for its next request; dead ones are found by the state alone
create index outbox_lane on outbox (state, channel, urgent desc, due_at, id);

-- taken back or worded anew while it waited: screened all the same, answered only when it is urgent
alter table inbox add column retracted boolean default false not null;
