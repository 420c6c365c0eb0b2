#!/usr/bin/env bash
# Durable webhooks and chat messages a second on H2 and on PostgreSQL, beside an endpoint that parses the same JSON and echoes it, and
# the rows that are in the store afterwards. Run it after `mvn test-compile`; it needs wrk (Debian: apt-get install wrk).
# SECONDS_EACH and CONNECTIONS may be set.
set -euo pipefail
cd "$(dirname "$0")/../../.."
command -v wrk >/dev/null || { echo "wrk is missing: apt-get install wrk" >&2; exit 1; }
seconds=${SECONDS_EACH:-15}
connections=${CONNECTIONS:-32}
port=18090
work=$(mktemp -d)
java=$(ls -d /usr/lib/jvm/*25*/bin/java | head -1)
export JAVA_HOME=${java%/bin/java} QUESTIONS=$work/questions
server= postgres=
stop() { if [ -n "$1" ]; then kill "$1" 2>/dev/null || true; wait "$1" 2>/dev/null || true; fi; }
trap 'stop "$server"; stop "$postgres"; rm -rf "$work"' EXIT

mvn -q -o dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath" >/dev/null 2>&1
export CLASSPATH=target/test-classes:target/classes:$(cat "$work/classpath")
awk '/^[a-z]/ { examples = /^examples:/ } examples && /^  - / { sub(/^  - /, ""); print }' faq/en/*/*.md \
  | grep -v '["\\]' | sort -u > "$QUESTIONS"
echo "$(wc -l < "$QUESTIONS") distinct texts, $connections connections, $seconds s each"

# Starts a server on the store that the further arguments describe.
serve() {
  "$java" -Xmx1g --enable-native-access=ALL-UNNAMED -Dmicronaut.server.host=127.0.0.1 -Dfrontdesk.vectors=false \
    -Dfrontdesk.limits.per-address=9999999 -Dfrontdesk.limits.per-conversation=9999999 -Dfrontdesk.echo=true \
    -Dfrontdesk.channels.telegram.enabled=true -Dfrontdesk.channels.telegram.token=42:abc -Dfrontdesk.channels.telegram.secret-token=s3cret \
    -Dfrontdesk.channels.telegram.base-url=http://127.0.0.1:$port/echo "$@" frontdesk.cli.Main serve --port $port --home . \
    > "$work/log" 2>&1 &
  server=$!
  while kill -0 "$server" 2>/dev/null; do grep -q "answers at" "$work/log" && return; sleep 0.2; done
  echo "the server does not start:" >&2; cat "$work/log" >&2; exit 1
}

load() { KIND=$1 wrk -t2 -c"$connections" -d"${3:-$seconds}s" -s src/test/scripts/throughput.lua "http://127.0.0.1:$port$2" | tail -1; }

measure() {
  echo "== $1"; shift
  serve "$@"
  # Until the compiler is done with the paths: it takes about a minute of load, and halves what is measured meanwhile.
  load messages /api/v1/messages 60 >/dev/null
  load telegram /webhooks/telegram 60 >/dev/null
  load echo /echo 10 >/dev/null
  load echo /echo
  load messages /api/v1/messages
  load telegram /webhooks/telegram
  stop "$server"; server=
}

measure H2 -Dfrontdesk.data="$work/data"
"$java" frontdesk.store.RowCount "jdbc:h2:file:$work/data/frontdesk" sa "" inbox message

mkfifo "$work/open"
"$java" frontdesk.store.PostgresServer < "$work/open" > "$work/url" 2>/dev/null &
postgres=$!
exec 9> "$work/open"
for _ in $(seq 300); do grep -q jdbc "$work/url" && break; sleep 0.2; done
url=$(grep jdbc "$work/url")
measure PostgreSQL -Dfrontdesk.data="$work/data" -Ddatasources.default.url="$url" -Ddatasources.default.username=postgres \
  -Ddatasources.default.password=postgres -Ddatasources.default.dialect=POSTGRES -Dfrontdesk.store.key=throughput
"$java" frontdesk.store.RowCount "$url" postgres postgres inbox message
exec 9>&-
