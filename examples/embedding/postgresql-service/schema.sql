-- Archives come in as jsonb, portraits go out as the exact text that was hashed: jsonb would reorder their keys.
create table if not exists archives (
  kind          text not null,
  id            text not null,
  version       integer not null default 1,
  body          jsonb not null,
  retain_until  date,
  primary key (kind, id)
);

-- `json`, not `jsonb`: a rulebook is kept as it was read.
create table if not exists rulebooks (
  hash     text primary key,
  number   integer generated always as identity,
  body     json not null
);

-- What was asked for. The key makes a repeated request the same request; the row stays, so that a later rule or a later
-- version of the archive is assessed for it again.
create table if not exists requests (
  key       text primary key,
  caller    text not null,
  kind      text not null,
  id        text not null,
  as_of     date not null,
  known_at  date not null,
  audience  text not null,
  foreign key (kind, id) references archives on delete cascade
);

-- Requests whose newest portrait is older than the archive or the rules. Emptied in the transaction that stores the portrait.
create table if not exists due (
  key text primary key references requests on delete cascade
);

create table if not exists portraits (
  key              text not null references requests on delete cascade,
  archive_version  integer not null,
  rulebook_hash    text not null references rulebooks,
  archive_hash     text not null,
  portrait_hash    text not null,
  grade            text not null,
  body             text not null,
  number           integer generated always as identity,
  primary key (key, archive_version, rulebook_hash)
);

-- Who did what, by hashes. Outlives what it speaks of, so it names no subject.
create table if not exists audit_events (
  number         integer generated always as identity primary key,
  at             timestamptz not null default now(),
  caller         text not null,
  event          text not null,
  archive_hash   text,
  rulebook_hash  text,
  portrait_hash  text,
  detail         jsonb not null default '{}'
);
