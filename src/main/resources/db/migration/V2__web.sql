-- The web chat. The same statements for H2 and PostgreSQL.
alter table conversation add column first_message uuid;
create index conversation_first on conversation (first_message);

create table web_token (
  -- of 256 random bits: nobody finds the token that fits
  hash varchar(64) primary key,
  conversation uuid not null references conversation (id) on delete cascade
);
create index web_token_conversation on web_token (conversation);

create table feedback (
  conversation uuid not null references conversation (id) on delete cascade,
  seq bigint not null,
  helpful boolean not null,
  rated_at timestamp(6) with time zone not null,
  primary key (conversation, seq)
);
