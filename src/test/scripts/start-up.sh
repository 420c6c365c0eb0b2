#!/usr/bin/env bash
# Start-up to the first correct reply and resident memory of `serve`, beside an empty Micronaut server on the same JDK, started the
# same way with an ahead-of-time cache. Run it after `mvn package`. Prints medians of five starts each.
set -euo pipefail
cd "$(dirname "$0")/../../.."
home=$PWD/target/frontdesk
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java=$(ls -d /usr/lib/jvm/*25*/bin/java | head -1)
body='{"clientMessageId":"ID","text":"how long does the knee denervation take?"}'

cat > "$work/Empty.java" <<'JAVA'
public class Empty {
  public static void main(String[] arguments) {
    io.micronaut.runtime.Micronaut.build(arguments).banner(false).start();
  }
}
JAVA
jars=$(ls "$home"/lib/*.jar | grep -vE '/(frontdesk-|opennlp|commonmark|jsoup|bucket4j|picocli)' | tr '\n' ':')
"$(dirname "$java")/javac" -cp "$jars" -d "$work" "$work/Empty.java"
(cd "$work" && "$(dirname "$java")/jar" cf empty.jar Empty.class)
options="-XX:+UseSerialGC -Xmx256m -XX:+UseCompactObjectHeaders"
MICRONAUT_SERVER_PORT=0 timeout -s INT 6 "$java" $options -XX:AOTCacheOutput="$work/empty.aot" -cp "$jars$work/empty.jar" Empty >/dev/null 2>&1 || true
"$home/bin/frontdesk" serve --rehearse >/dev/null 2>&1

# Prints milliseconds until the address answers, then resident kilobytes.
measure() {
  local check=$1; shift
  local begin end pid
  begin=$(date +%s%N)
  "$@" >/dev/null 2>&1 &
  pid=$!
  until eval "$check"; do sleep 0.01; done
  end=$(date +%s%N)
  sleep 1
  echo "$(( (end - begin) / 1000000 )) $(ps -o rss= -p "$pid" | tr -d ' ')"
  kill "$pid"; wait "$pid" 2>/dev/null || true
}

median() { sort -n | sed -n 3p; }
for run in 1 2 3 4 5; do
  measure "curl -s -o /dev/null http://127.0.0.1:18081/" env MICRONAUT_SERVER_PORT=18081 \
    "$java" $options -XX:AOTCache="$work/empty.aot" -Xlog:disable -cp "$jars$work/empty.jar" Empty >> "$work/empty"
  id=$(cat /proc/sys/kernel/random/uuid)
  measure "curl -s -X POST -H 'Content-Type: application/json' -d '${body/ID/$id}' http://127.0.0.1:18082/api/v1/messages | grep -q '45 minutes'" \
    env FRONTDESK_HOST=127.0.0.1 "$home/bin/frontdesk" serve --port 18082 >> "$work/full"
done
echo "empty Micronaut server: $(cut -d' ' -f1 "$work/empty" | median) ms, $(( $(cut -d' ' -f2 "$work/empty" | median) / 1024 )) MB"
echo "frontdesk serve:        $(cut -d' ' -f1 "$work/full" | median) ms, $(( $(cut -d' ' -f2 "$work/full" | median) / 1024 )) MB"
